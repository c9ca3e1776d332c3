import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { address, launch, onPage } from './browser.mjs';

const MADE_BY = './poolproof run, and ./poolproof run --target cognito-local --launch';
const ours = address('target/poolproof/reference/allure/index.html', MADE_BY);
const theirs = address('target/poolproof/cognito-local/allure/index.html', MADE_BY);

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const shows = (page, text) => page.getByText(text, { exact: false }).first().waitFor({ timeout: 20000 });

describe('the Allure report', () => {
  it('says on its first page what was tested and what that rests on', () => onPage(browser, ours, {}, async page => {
    await shows(page, 'The embedded reference server');
    await shows(page, 'What it rests on');
    await shows(page, 'independent recorder');
    await shows(page, 'attribute-name');
  }));

  it('tells pinned differences as neither passed nor failed', () => onPage(browser, theirs + '#categories', {}, async page => {
    await shows(page, 'differs as pinned');
  }));

  it('leads from a category over a cause to a case with its rule, sources, steps and reproduction', () =>
    onPage(browser, theirs + '#categories', {}, async page => {
      const names = page.locator('.node__name:visible');
      const category = names.filter({ hasText: 'differs as pinned' });
      await category.click();
      const at = (await names.allTextContents()).findIndex(text => text.includes('differs as pinned'));
      await names.nth(at + 1).click();
      await page.locator('.node__leaf:visible').first().click();
      for (const words of ['The rule:', 'known from', 'See it again:', 'Provision', 'The request of the case', /^fact [a-z-]+$/]) {
        await shows(page, words);
      }
    }));
});
