import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium's path: `CHROMIUM_PATH`, else where Linux packages put it; null where there is none. */
export const CHROMIUM_PATH = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find(isExecutable) ?? null;

/** Why browser tests do not run here; empty where they do. */
export const WHY_SKIPPED = CHROMIUM_PATH
  ? ''
  : ' (skipped: no Chromium; install the chromium package or set CHROMIUM_PATH)';

export interface Browser {
  page: Page;
  /** What the page's own console and security policy complained about. */
  complaints: string[];
  close(): Promise<void>;
}

/** A browser with an empty profile of its own. */
export async function openBrowser(size = { width: 1280, height: 800 }): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'jobbrief-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM_PATH ?? '',
    viewport: size,
    args: FLAGS,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page,
    complaints,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
