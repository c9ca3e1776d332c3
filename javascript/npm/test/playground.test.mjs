import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './root.mjs';

const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const PAGE = pathToFileURL(`${root}/javascript/target/playground.html`).href;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the playground', () => {
  let browser;
  before(async () => { browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] }); });
  after(() => browser?.close());

  async function on(options, play, url = PAGE) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const wrong = [];
    page.on('console', message => wrong.push(message.text()));
    page.on('pageerror', error => wrong.push(error.message));
    page.on('request', request => { if (!request.url().startsWith(PAGE) && !request.url().startsWith('data:')) { wrong.push(request.url()); } });
    await page.goto(url);
    await play(page);
    await context.close();
    assert.deepEqual(wrong, []);
  }

  it('says what is wrong, by which rule, and how that is known', () => on({}, async page => {
    await page.locator('#verdict').getByText('InvalidParameterException').waitFor();
    await page.getByText('did you mean "custom:tier"?').waitFor();
    await page.getByText(/How that is known: \d+ source/).click();
    assert.ok(await page.locator('li a[href^="https://"]').count() > 0);
    await page.getByLabel('Example').selectOption({ label: 'All is well' });
    await page.getByText('Nothing is known that would be refused.').waitFor();
  }));

  it('reads a template, and marks what is no JSON', () => on({}, async page => {
    await page.getByLabel('Example').selectOption({ label: 'A sign-up to a pool of a template' });
    await page.getByText('allowed: at most 4 characters').waitFor();
    await page.locator('#request').fill('{');
    await page.locator('#request-problem').getByText('This is no JSON').waitFor();
    await page.getByText('Mend what is marked above.').waitFor();
  }));

  it('makes a link that shows the same, without tokens and passwords', () => on({}, async page => {
    await page.getByLabel('Operation').selectOption('SignUp');
    await page.locator('#request').fill(JSON.stringify({
      ClientId: '1example', Username: 'ada', Password: 'hunter2!Aa', ClientMetadata: { apiToken: 'hunter2-b' },
      UserAttributes: [{ Name: 'custom:secret', Value: 'hunter2-c' }, { Name: 'custom:tier', Value: 'eyJhbGciOi.eyJzdWIiOi.hunter2' }],
    }));
    assert.doesNotMatch(await page.locator('#code').innerText(), /hunter2/);
    await page.getByRole('button', { name: 'Make a link to this' }).click();
    await page.getByText(/Cut from it: .*Password/).waitFor();
    const link = await page.getByRole('link', { name: 'Link', exact: true }).getAttribute('href');
    assert.doesNotMatch(Buffer.from(link.slice(1), 'base64url').toString(), /hunter2/);
    await on({}, async other => {
      assert.equal(await other.locator('#operation').inputValue(), 'SignUp');
      assert.match(await other.locator('#request').inputValue(), /\(Password cut\)/);
    }, PAGE + link);
  }));

  it('shows the request as calls', () => on({}, async page => {
    for (const [kind, text] of [['curl', 'X-Amz-Target: AWSCognitoIdentityProviderService.UpdateUserAttributes'],
      ['AWS CLI', 'aws cognito-idp update-user-attributes'], ['AWS SDK for Python', '.update_user_attributes('],
      ['AWS SDK for JavaScript v3', 'new UpdateUserAttributesCommand(']]) {
      await page.getByLabel('As', { exact: true }).selectOption(kind);
      assert.ok((await page.locator('#code').innerText()).includes(text));
    }
  }));

  for (const colorScheme of ['light', 'dark']) {
    for (const width of [390, 1280]) {
      it(`is accessible and fits, ${colorScheme}, ${width} px`, () => on({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, async page => {
        await page.getByText('How that is known').first().click();
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
        if (process.env.SCREENSHOTS) {
          await page.screenshot({ path: `${process.env.SCREENSHOTS}/playground-${colorScheme}-${width}.png`, fullPage: true });
        }
      }));
    }
  }

  it('is used by keyboard alone', () => on({}, async page => {
    const reached = [];
    for (let press = 0; press < 14; press++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.tagName));
    }
    for (const id of ['examples', 'pool', 'operation', 'request', 'SUMMARY', 'call', 'code', 'share']) {
      assert.ok(reached.includes(id), `${id} is not reached: ${reached}`);
    }
  }));
});
