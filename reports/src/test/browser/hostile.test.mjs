// A target chooses the texts of its responses. Whatever it chooses is shown as text, in every page that is made of them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { launch, onPage, root } from './browser.mjs';

const SCRIPT = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">`;

/** The first lines of a run, as a target that sends script everywhere would leave them. */
function hostileResults() {
  const lines = readFileSync(resolve(root, 'target/poolproof/reference/results.ndjson'), 'utf8').trim().split('\n').map(line => JSON.parse(line));
  const run = { ...lines[0], target: 'hostile', targetTitle: SCRIPT };
  const cases = lines.filter(line => line.record === 'case' && line.verdict === 'PASS' && line.aspects.length > 0).slice(0, 3);
  for (const line of cases) {
    line.verdict = 'FAIL';
    line.title = SCRIPT;
    line.aspects.forEach(aspect => { aspect.actual = SCRIPT; aspect.matches = false; });
    line.observed = { ...line.observed, error: SCRIPT };
    line.reproduction = { ...line.reproduction, curl: SCRIPT };
    delete line.exchanges;
  }
  return [run, ...cases].map(line => JSON.stringify(line)).join('\n') + '\n';
}

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFileSync(join(folder, 'results.ndjson'), hostileResults());
  execFileSync(resolve(root, 'poolproof'), ['report', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync(resolve(root, 'poolproof'), ['matrix', folder, '--out', join(folder, 'matrix.html')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** No element was made of the text, so nothing of it can run, now or later. */
async function nothingRan(page) {
  assert.equal(await page.locator('img[src=x], svg[onload]').count(), 0);
  assert.equal(await page.evaluate(() => window.ran), undefined);
}

describe('script that a target sends', () => {
  it('is text in the Allure report, also in an opened case', () =>
    onPage(browser, pathToFileURL(join(folder, 'allure/index.html')).href + '#categories', {}, async page => {
      const names = page.locator('.node__name:visible');
      await names.first().click();
      await names.nth(1).click();
      await page.locator('.node__leaf:visible').first().click();
      await page.getByText('See it again:').first().waitFor({ timeout: 20000 });
      await nothingRan(page);
    }));

  it('is text in the matrix', () =>
    onPage(browser, pathToFileURL(join(folder, 'matrix.html')).href, {}, async page => {
      await page.getByText('onerror').first().waitFor({ state: 'attached', timeout: 20000 });
      await nothingRan(page);
    }));
});
