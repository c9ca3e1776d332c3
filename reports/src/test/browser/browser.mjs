// One headless Chromium for a test file; a page that asks for anything but itself, or says anything on its console, fails its test.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export function launch() {
  assert.ok(CHROMIUM, 'no Chromium found; install it, or set CHROMIUM to one');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

/** The address of a file of the repository; which command makes it is said where it is missing. */
export function address(file, madeBy) {
  const path = resolve(root, file);
  assert.ok(existsSync(path), `${file} is missing; ${madeBy} makes it`);
  return pathToFileURL(path).href;
}

/** Opens a page, plays with it, and looks afterwards whether it kept quiet. */
export async function onPage(browser, url, options, play, allowed = url) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong = [];
  page.on('console', message => wrong.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', error => wrong.push(`error: ${error.message}`));
  page.on('dialog', dialog => { wrong.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', request => {
    const own = request.url().split('#')[0] === allowed.split('#')[0];
    if (!own && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) { wrong.push(`request: ${request.url()}`); }
  });
  try {
    await page.goto(url);
    await play(page);
  } finally {
    await context.close();
  }
  assert.deepEqual(wrong, []);
}
