// The example as Vite builds it for production, in Chromium, under a strict policy.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { root } from './root.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe('the example in a browser', () => {
  const out = mkdtempSync(join(tmpdir(), 'poolproof-vite-'));
  let server;
  let browser;

  before(async () => {
    await build({ root: `${root}/javascript/npm/example`, logLevel: 'warn', build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 1000 } });
    server = createServer((request, response) => {
      const file = join(out, request.url === '/' ? 'index.html' : new URL(request.url, 'http://a').pathname);
      response.writeHead(200, { 'content-type': TYPES[extname(file)], 'content-security-policy': "default-src 'self'; img-src data:" });
      response.end(readFileSync(file));
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('marks the field of a value that the pool refuses, and saves once it is mended', async () => {
    const page = await browser.newPage();
    const wrong = [];
    page.on('console', message => wrong.push(message.text()));
    page.on('pageerror', error => wrong.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByLabel('Given name').fill('Ada');
    await page.getByLabel('Tier').fill('platinum');
    await page.getByRole('button').click();
    await page.getByText('allowed: at most 4 characters').waitFor();
    assert.equal(await page.getByLabel('Tier').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.getByLabel('Given name').getAttribute('aria-invalid'), 'false');
    assert.doesNotMatch(await page.locator('body').innerText(), /platinum/);
    await page.getByLabel('Tier').fill('gold');
    await page.getByRole('button').click();
    await page.waitForFunction(() => document.title === 'saved');
    assert.deepEqual(wrong, []);
  });

  it('carries no evidence that nobody asked for', () => {
    const assets = readdirSync(join(out, 'assets')).map(name => readFileSync(join(out, 'assets', name), 'utf8'));
    assert.ok(assets.every(text => !text.includes('https://github.com/aws-amplify/')));
  });
});
