import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobbrief } from '../../src/main.ts';
import { type Demo, startDemo } from '../../src/workspace/demo.ts';
import { type Browser, CHROMIUM_PATH, openBrowser, WHY_SKIPPED } from './chromium.ts';

const ROOT = new URL('../../', import.meta.url);
const SEED = fileURLToPath(new URL('seeds/ml-engineer-solution-architect.squashed.txt', ROOT));
const log = { debug() {}, info() {}, warn: console.warn, error: console.error };

/** The demo as its command composes it; the seeds after the first are left for the test to share. */
function startTestDemo(folder: string): Promise<Demo> {
  return startDemo({
    port: 0,
    manifest: JSON.parse(readFileSync(new URL('manifest.json', ROOT), 'utf8')),
    seeds: new URL('seeds/', ROOT),
    pauseMs: 3_600_000,
    async connect(slack) {
      const jobbrief = await createJobbrief({
        slack,
        model: null,
        storePath: join(folder, 'demo.sqlite'),
        log,
        onFatal: (error) => log.error({ error }, 'fatal'),
      });
      await jobbrief.start();
      return jobbrief;
    },
  });
}

describe.skipIf(!CHROMIUM_PATH)(`the demo in a browser${WHY_SKIPPED}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobbrief-demo-test-'));
  let demo: Demo;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    demo = await startTestDemo(folder);
    browser = await openBrowser();
    page = browser.page;
    await page.goto(demo.url);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const thread = () => page.locator('#thread-list');
  const main = () => page.locator('#main');

  test('a newcomer sees a job in #jobs and its brief arriving in the thread', async () => {
    await page.locator('.pane-header h2', { hasText: 'jobs' }).waitFor();
    await page.locator('#list .thread-link').first().click();
    await thread().getByText('Technical Project Manager', { exact: false }).first().waitFor();
    await thread().getByRole('button', { name: 'Interested' }).waitFor();
  });

  test('sharing a seed as a file brings its brief', async () => {
    await page.locator('.sidebar').getByText('interview-prep').click();
    await main().locator('.pane-header h2', { hasText: 'interview-prep' }).waitFor();
    await main().locator('input[type=file]').setInputFiles(SEED);
    await main().locator('.chip').waitFor();
    await main().getByLabel('Message #interview-prep').press('Enter');
    const link = main().locator('.thread-link').last();
    await link.waitFor();
    await link.click();
    await thread().locator('h3', { hasText: 'Machine Learning Engineer' }).waitFor();
    await thread().getByText('Likely questions').waitFor();
  });

  test('a question button shows that it works, then adds questions to the thread', async () => {
    await page.locator('.sidebar').getByText('jobs', { exact: true }).click();
    await main().locator('.pane-header h2', { hasText: 'jobs' }).waitFor();
    await page.locator('#list .thread-link').first().click();
    const button = thread().getByRole('button', { name: /^Behavioral questions/ });
    await button.waitFor();
    const before = await thread().locator('article').count();
    await button.click();
    await expect.poll(() => thread().locator('article').count(), { timeout: 20_000 }).toBeGreaterThan(before);
    await thread()
      .getByRole('button', { name: /deeper/i })
      .waitFor();
  });

  test('one person presses Interested, and another sees who', async () => {
    await thread().getByRole('button', { name: 'Interested' }).click();
    await thread().getByRole('button', { name: 'Interested · 1' }).waitFor();
    await page.locator('.people').getByText('Grace Okafor').click();
    await page.locator('.people a[aria-current]', { hasText: 'Grace' }).waitFor();
    await page.locator('#list .thread-link').first().click();
    await thread().getByText('@Ada Moreau').waitFor();
  });

  test('/brief opens the modal; an empty one is refused beside its field; Escape closes it', async () => {
    const composer = main().getByLabel('Message #jobs');
    await composer.fill('/br');
    await page.getByRole('option', { name: /\/brief/ }).waitFor();
    await composer.press('Tab');
    expect(await composer.inputValue()).toBe('/brief ');
    await composer.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Brief a job' }).waitFor();
    await dialog.getByRole('button', { name: 'Brief it' }).click();
    await dialog.getByRole('alert').filter({ hasText: /link/i }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await composer.fill('/brief');
    await composer.press('Enter');
    await dialog.waitFor();
    await dialog.locator('input[type=file]').setInputFiles(SEED);
    await dialog.locator('.chip', { hasText: 'squashed' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('the message shortcut is in the menu of a message', async () => {
    const message = page.locator('#list article').nth(1);
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: /Brief this job/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('ordinary chat is not answered', async () => {
    await page.locator('.sidebar').getByText('general').click();
    await main().locator('.pane-header h2', { hasText: 'general' }).waitFor();
    const composer = main().getByLabel('Message #general');
    await composer.fill('Lunch at noon?');
    await composer.press('Enter');
    await main().getByText('Lunch at noon?').waitFor();
    await page.waitForTimeout(1000);
    expect(await main().locator('.badge').count()).toBe(0);
  });

  test("the app's home says how to use it", async () => {
    await page.locator('.sidebar').getByText('Jobbrief').click();
    await page.getByRole('link', { name: 'Home' }).click();
    await page.locator('.home').getByText('/brief').first().waitFor();
  });

  test('nothing overlaps at the sizes that laptops have, and the page complains of nothing', async () => {
    await page.locator('.sidebar').getByText('jobs', { exact: true }).click();
    await page.locator('#list .thread-link').first().click();
    for (const size of [
      { width: 1280, height: 800 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      const sideways = await page.evaluate(`['body', '#list', '#thread-list'].filter((selector) => {
        const element = document.querySelector(selector);
        return element.scrollWidth > element.clientWidth;
      })`);
      expect(sideways).toEqual([]);
      const width = await page.locator('#thread').evaluate((element) => element.clientWidth);
      expect(width).toBeGreaterThan(500);
    }
    expect(browser.complaints).toEqual([]);
  });
});
