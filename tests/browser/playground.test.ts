/** The playground in a real browser, with the real product behind it: what a first-time visitor does, step by step. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examples } from '../../src/adapters/playground/examples.js';
import { coldPlea, pastedPromotion, told } from '../contracts/sayings.js';
import { without } from '../setup/needs.js';
import { become, joinAs, openBrowser, openPlayground, visit, write, type Product, type Visit } from './visitor.js';

const nudge = (page: Page) => page.locator('.post', { hasText: 'This missed the mark' });
const eye = (page: Page) => page.locator('#eye');
const now = async (page: Page) => page.locator('.clock-face').innerText();

describe.skipIf(without('chromium'))('the playground in a browser', () => {
  let browser: Browser;
  let product: Product;
  let visitor: Visit;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    product = await openPlayground();
  });
  afterEach(async () => {
    const complaints = visitor.complaints;
    await visitor.close();
    await product.stop();
    expect(complaints).toEqual([]);
  });

  it('shows the whole of it: a promotion, its nudge and its alert, 90 days, a plea, a network', {
    timeout: 60_000,
  }, async () => {
    visitor = await visit(browser, product.address);
    const { page } = visitor;
    await joinAs(page, 'Robin');
    await page.locator('.by-bot', { hasText: 'The Long Table' }).waitFor();

    await write(page, pastedPromotion);
    await nudge(page).waitFor();
    await eye(page).getByText('Promotion, and nothing else').waitFor();
    expect(await eye(page).locator('mark').first().innerText()).not.toBe('');
    expect(await eye(page).locator('.finding.is').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Promotes')]),
    );

    await page.getByRole('button', { name: /^moderators/ }).click();
    const alert = page.locator('.post', { hasText: 'Promotion, and nothing else' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('@Robin');

    await become(page, 'Robin');
    const before = await now(page);
    await page.getByRole('button', { name: 'Move on 90 days' }).click();
    await page.getByRole('progressbar', { name: 'Time passing' }).waitFor();
    await page.getByRole('progressbar', { name: 'Time passing' }).waitFor({ state: 'hidden' });
    expect(await now(page)).not.toBe(before);
    expect(await nudge(page).count()).toBe(1);

    await page.getByRole('button', { name: /^Your Turn/ }).click();
    await write(page, coldPlea);
    await expect.poll(() => nudge(page).count()).toBe(2);
    await eye(page).getByText('A favour, out of a long silence').waitFor();

    await become(page, 'Mika');
    await page.getByRole('button', { name: 'general', exact: true }).click();
    await write(page, '/mynetwork');
    const answer = page.locator('.only-me').last();
    await answer.locator('svg text', { hasText: 'Inés' }).first().waitFor();
    expect(await answer.getByRole('img').first().getAttribute('aria-label')).toContain('Inés');
  });

  it('shows that a channel message waits, and what takes it back', { timeout: 60_000 }, async () => {
    visitor = await visit(browser, product.address);
    const { page } = visitor;
    await joinAs(page, 'Robin');
    await page.getByRole('button', { name: 'introductions' }).click();
    await write(page, pastedPromotion);
    const mine = page.locator('.post', { hasText: 'Check out my channel' });
    await mine.getByText('due in 5 minutes').waitFor();

    await mine.hover();
    await mine.getByRole('button', { name: 'Edit' }).click();
    await write(page, told);
    await page.locator('.post-edited').waitFor();
    await expect.poll(() => page.locator('.due').count()).toBe(0);

    await write(page, `${pastedPromotion} Now!`);
    await page.getByText('due in 5 minutes').first().waitFor();
    await eye(page).getByRole('button', { name: 'Move on 5 minutes' }).click();
    await expect.poll(() => page.locator('.due').count()).toBe(0);
    await page.getByRole('button', { name: /^Your Turn/ }).click();
    await nudge(page).waitFor();
    await nudge(page).getByRole('button', { name: 'This missed the mark' }).click();
    await page
      .locator('.post', { hasText: 'I’ve taken it back' })
      .or(page.locator('.post', { hasText: 'taken it back' }))
      .first()
      .waitFor();
  });

  it('plays every example to its end, and what it offers then', { timeout: 120_000 }, async () => {
    visitor = await visit(browser, product.address, { reducedMotion: 'reduce' });
    const { page } = visitor;
    for (const { id } of examples) {
      await page.getByRole('button', { name: 'Start here' }).click();
      await page.locator(`[data-example="${id}"]`).click();
      await page.locator('.player-next').waitFor({ timeout: 30_000 });
      for (const name of await page.locator('.player-next .button:not(.quiet)').allInnerTexts()) {
        await page.locator('.player-next').getByRole('button', { name }).click();
      }
    }
    expect(await page.locator('.toast.problem').count()).toBe(0);
  });

  it('works by keyboard alone', { timeout: 60_000 }, async () => {
    visitor = await visit(browser, product.address);
    const { page } = visitor;
    const { keyboard } = page;
    const focused = async (selector: string) => (await page.locator(`${selector}:focus`).count()) > 0;
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 60 && !(await focused(selector)); i++) await keyboard.press('Tab');
      expect(await focused(selector)).toBe(true);
    };
    await tabTo('#newcomer');
    await keyboard.type('Kim');
    await keyboard.press('Enter');
    await expect.poll(() => focused('#words')).toBe(true);
    await keyboard.type('I am building a canoe out of old doors. What are you making?');
    await keyboard.press('Enter');
    await expect.poll(() => page.locator('.by-bot').count()).toBe(2);
    await expect.poll(() => page.locator('#words').inputValue()).toBe('');

    await keyboard.press('ArrowUp');
    await expect.poll(() => focused('.post.by-bot')).toBe(true);
    await keyboard.press('ArrowUp');
    await expect.poll(() => focused('.post:not(.by-bot)')).toBe(true);
    await keyboard.press('e');
    await expect.poll(() => page.locator('#words').inputValue()).toContain('canoe');
    await page.locator('#words').fill('I am building a raft. And you?');
    await keyboard.press('Enter');
    await page.locator('.post-edited').waitFor();

    await keyboard.type('/');
    await page.getByRole('listbox', { name: 'Suggestions' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await page.locator('#words').inputValue()).toBe('/mynetwork help');
    await keyboard.press('Enter');
    await page.locator('.only-me').waitFor();

    await tabTo('.leap[aria-label="Move on an hour"]');
    await keyboard.press('Enter');

    await page.locator('#persona').focus();
    await keyboard.press('Enter');
    await expect.poll(() => focused('.persona-choice')).toBe(true);
    await keyboard.press('End');
    await keyboard.press('Home');
    await keyboard.press('Escape');
    expect(await page.locator('.persona-menu').count()).toBe(0);
    expect(await focused('#persona')).toBe(true);
  });

  it('names are words, whatever they look like, and everybody’s data can be saved and forgotten', {
    timeout: 60_000,
  }, async () => {
    visitor = await visit(browser, product.address);
    const { page } = visitor;
    const name = '<img src=x onerror=1>';
    await joinAs(page, name);
    await page.locator('.by-bot', { hasText: name }).waitFor();
    await write(page, '<b>bold</b> [x](javascript:alert(1)) & “quotes”');
    await page.locator('.post', { hasText: '<b>bold</b>' }).waitFor();

    await write(page, '/mynetwork export');
    const download = page.waitForEvent('download');
    await page.locator('.part-file').click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);

    await write(page, '/mynetwork forget');
    await page.locator('.only-me .button').first().click();
    await expect.poll(() => page.locator('.only-me').count()).toBe(3);
  });

  it.each([
    ['a phone', { width: 390, height: 844 }],
    ['a small phone', { width: 320, height: 568 }],
    ['a tablet', { width: 820, height: 1180 }],
  ])('fits %s', { timeout: 60_000 }, async (_, viewport) => {
    visitor = await visit(browser, product.address, {
      viewport,
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    const { page } = visitor;
    const fits = async () => {
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
    };
    await fits();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('[data-example="pasted_promotion"]').tap();
    await page.locator('.player-next').waitFor();
    await fits();
    const card = await page.locator('.player').boundingBox();
    expect(card?.height).toBeLessThan(viewport.height / 5);
    await page.getByRole('button', { name: 'Bot’s view' }).tap();
    await eye(page).getByText('Promotion, and nothing else').waitFor();
    await fits();
    await page.getByRole('button', { name: 'Channels' }).tap();
    await fits();
    await page.getByRole('button', { name: 'general', exact: true }).tap();
    await page.locator('.post').first().waitFor();
    await fits();
  });
});
