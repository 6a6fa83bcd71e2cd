/**
 * Takes the README's picture anew: starts the built playground on a free port, pastes a promotion as a newcomer, and
 * photographs what comes of it. Needs `npm run build` first, and Chromium (`CHROMIUM` names another one than Debian's).
 *
 *   node scripts/picture.mjs
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataDir = mkdtempSync(join(tmpdir(), 'yourturn-picture-'));

/** The address that a started playground names. */
async function addressOf(product) {
  for await (const line of createInterface({ input: product.stdout })) {
    const found = /http:\/\/\S+:\d+\S*/.exec(line);
    if (found) return found[0];
  }
  throw new Error('The playground did not start. Run `npm run build` first.');
}

/** What a first-time visitor sees after the example "Paste a promotion". */
async function pasteAPromotion(page, address) {
  await page.goto(address);
  await page.locator('.example', { hasText: 'Paste a promotion' }).click();
  await page.locator('.post', { hasText: 'This missed the mark' }).waitFor();
  await page.getByRole('button', { name: 'See what moderators see' }).waitFor();
  await page.locator('.post', { hasText: 'Check out my channel' }).last().hover();
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
}

const product = spawn(process.execPath, [join(root, 'dist/main.js'), 'start'], {
  env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 930 }, deviceScaleFactor: 1.2 });
  await pasteAPromotion(page, await addressOf(product));
  await page.screenshot({ path: join(root, 'docs/images/playground.png') });
} finally {
  await browser.close();
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}
