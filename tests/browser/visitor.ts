/** The real product with its playground on a free port, and a visitor in front of it, in Debian's Chromium. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { start, type Running } from '../../src/cli/start.js';
import { loadConfig } from '../../src/config.js';
import { openLog } from '../../src/ops/log.js';

export interface Product {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts where no platform is configured. */
export async function openPlayground(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'browser-'));
  const config = loadConfig({ DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'error' });
  const running: Running = await start(config, openLog({ level: 'error' }));
  return {
    address: running.address ?? '',
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `CHROMIUM` names another one than Debian's. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

export interface Visit {
  readonly page: Page;
  /** What the browser complained of, and what the page asked other servers for. Both stay empty. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) complaints.push(request.url());
  });
  await page.goto(address);
  await page.locator('.example').first().waitFor();
  return { page, complaints, close: () => context.close() };
}

/** Joins as somebody of this name, from the first page. */
export async function joinAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Start here' }).click();
  await page.getByLabel('Your name here').fill(name);
  await page.getByRole('button', { name: 'Join as a newcomer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your Turn' }).waitFor();
}

export async function write(page: Page, text: string): Promise<void> {
  await page.locator('#words').fill(text);
  await page.keyboard.press('Enter');
}

export async function become(page: Page, name: string): Promise<void> {
  await page.locator('#persona').click();
  await page.getByRole('menuitemradio', { name }).click();
}
