import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { address, launch, onPage } from './browser.mjs';

const MADE_BY = 'mvn -pl reports -am test';
const small = address('reports/target/browser/small.html', MADE_BY);
const large = address('reports/target/browser/large.html', MADE_BY);
const hostile = address('reports/target/browser/hostile.html', MADE_BY);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const rows = page => page.locator('.group:not([hidden]) > .chunk:not([hidden]) > .body-row:not([hidden]) .name small').allTextContents()
  .then(names => names.map(name => name.split(' · ')[0]));
const matrix = (url, play, options = {}, own = url) => onPage(browser, url, options, play, own);

describe('the matrix', () => {
  it('shows rules by family, those on which the targets disagree first', () => matrix(small, async page => {
    assert.deepEqual(await rows(page), [
      'access-token.use', 'attribute-name.exists-in-schema', 'attribute-name.max-length', 'user.exists']);
    assert.equal(await page.locator('#count').textContent(), '4 of 4 rules, 4 of 4 cases');
  }));

  it('tells verdicts in words', () => matrix(small, async page => {
    const cells = page.locator('.body-row', { hasText: 'attribute-name.exists-in-schema' }).locator('.cell');
    assert.deepEqual(await cells.allTextContents(), ['FAIL', 'DEVIATES', 'FAIL', 'PASS']);
  }));

  it('sets the reference server apart', () => matrix(small, async page => {
    assert.ok(!(await page.locator('#scores').textContent()).includes('ours'));
    assert.match(await page.locator('.head > *').last().textContent(), /ours, calibrates the suite/);
  }));

  it('opens with how much each target does right, by family', () => matrix(small, async page => {
    assert.deepEqual(await page.locator('.totals .target-name').allTextContents(), ['beta 1.0', 'gamma 1.0', 'alpha 1.0']);
    assert.deepEqual(await page.locator('.totals strong').allTextContents(), ['66 %', '50 %', '25 %']);
    assert.deepEqual(await page.locator('.families tbody th').allTextContents(), ['access-token', 'attribute-name', 'user']);
    const [table, filters] = await Promise.all(['.families', '#filters'].map(id => page.locator(id).boundingBox()));
    assert.ok(table.y + table.height < filters.y);
  }));

  it('says so without a script, too', () => matrix(small, async page => {
    assert.equal(await page.locator('.families tbody tr').count(), 3);
  }, { javaScriptEnabled: false }));

  it('leads from a family of the comparison to its cases', () => matrix(small, async page => {
    await page.locator('.families a', { hasText: 'attribute-name' }).click();
    assert.deepEqual(await rows(page), ['attribute-name.exists-in-schema', 'attribute-name.max-length']);
  }));

  it('needs no sideways scrolling on a telephone', () => matrix(large, async page => {
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= screen, `${wide} on ${screen}`);
  }, { viewport: { width: 390, height: 800 } }));

  for (const [what, id, value, expected] of [
    ['text', '#text', 'exists schema', ['attribute-name.exists-in-schema']],
    ['text without a match', '#text', 'no such thing', []],
    ['family', '#family', 'user', ['user.exists']],
    ['verdict', '#verdict', 'UNSUPPORTED', ['access-token.use']],
    ['every target differs', '#question', 'every', ['attribute-name.exists-in-schema']],
    ['only this target differs', '#question', 'only-0', ['attribute-name.max-length']],
    ['targets disagree', '#question', 'disagree',
      ['access-token.use', 'attribute-name.exists-in-schema', 'attribute-name.max-length']],
    ['no target differs', '#question', 'none', ['access-token.use', 'user.exists']]
  ]) {
    it(`filters by ${what}`, () => matrix(small, async page => {
      if (id === '#text') { await page.fill(id, value); } else { await page.selectOption(id, value); }
      assert.deepEqual(await rows(page), expected);
    }));
  }

  it('shows all again', () => matrix(small, async page => {
    await page.fill('#text', 'token');
    await page.click('#reset');
    await page.waitForFunction(() => document.getElementById('count').textContent.startsWith('4 of 4'));
  }));

  it('keeps its filters in the address', () => matrix(small, async page => {
    await page.selectOption('#family', 'attribute-name');
    await page.fill('#text', 'max');
    const url = await page.evaluate(() => location.href);
    assert.match(url, /#text=max&family=attribute-name$/);
    await page.goto('about:blank');
    await page.goto(url);
    assert.deepEqual(await rows(page), ['attribute-name.max-length']);
  }));

  it('opens what is behind a case, with links to its sources', () => matrix(small, async page => {
    await page.selectOption('#rows', 'cases');
    await page.locator('.body-row', { hasText: 'exists-in-schema' }).locator('.cell').first().click();
    const detail = page.locator('#detail');
    for (const words of ['The words of attribute-name.exists-in-schema.', 'MUST, RECORDED', 'accepted', 'curl -sS', 'it is simpler so']) {
      assert.ok((await detail.textContent()).includes(words), words);
    }
    assert.equal(await detail.locator('a').first().getAttribute('href'), 'https://github.com/one/app/blob/0123abc/src/Test.java');
  }));

  it('leads from a rule to its cases', () => matrix(small, async page => {
    await page.locator('.body-row', { hasText: 'user.exists' }).locator('.name').click();
    await page.locator('#detail button', { hasText: 'a title' }).click();
    assert.match(await page.locator('#detail').textContent(), /user\.exists\/none@AdminGetUser/);
  }));

  it('can be linked to with a case open', () => matrix(small + '#open=user.exists%2Fnone%40AdminGetUser', async page => {
    assert.ok(await page.locator('#detail').isVisible());
  }));

  it('is used with the keyboard alone', () => matrix(small, async page => {
    await page.focus('#reset');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    const start = await focused();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await focused(), start);
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'FAIL');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'detail-title');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'FAIL');
    assert.ok(await page.locator('#detail').isHidden());
    await page.keyboard.press('Control+End');
    assert.equal(await focused(), 'PASS');
    await page.keyboard.press('Control+Home');
    assert.equal(await focused(), start);
  }));

  it('keeps target text as text', () => matrix(hostile, async page => {
    await page.selectOption('#rows', 'cases');
    await page.locator('.body-row .cell').first().click();
    assert.match(await page.locator('#detail').textContent(), /<script>alert\(1\)<\/script>/);
    assert.equal(await page.locator('#detail img, #grid img, #scores img').count(), 0);
  }));

  for (const colorScheme of ['light', 'dark']) {
    for (const viewport of [{ width: 1280, height: 900 }, { width: 400, height: 800 }]) {
      it(`has no fault that axe finds, ${colorScheme}, ${viewport.width} wide`, () => matrix(small, async page => {
        for (const open of [false, true]) {
          if (open) {
            await page.selectOption('#rows', 'cases');
            await page.locator('.body-row .name').first().click();
          }
          const found = await axeOn(page);
          assert.deepEqual(found.violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`), []);
        }
      }, { colorScheme, viewport, bypassCSP: true }));
    }
  }

  // Measured as the time that the page's thread computes: what else the machine does is not the page's.
  it('opens 5,000 rows of 10 targets within a second', () => matrix('about:blank', async page => {
    const busy = await stopwatch(page);
    await page.goto(large);
    await drawn(page);
    const time = await busy();
    console.log(`opened in ${Math.round(time)} ms`);
    assert.equal(await page.locator('#count').textContent(), '5000 of 5000 rules, 5000 of 5000 cases');
    assert.ok(time < 1000, `opened in ${time} ms`);
  }, {}, large));

  it('filters 5,000 rows of 10 targets within 100 ms', () => matrix(large, async page => {
    const busy = await stopwatch(page);
    const times = [];
    for (const text of ['rule-7', 'rule-77', '', 'family-3', 'rule-1234']) {
      await drawn(page);
      await busy();
      await page.evaluate(wanted => {
        const input = document.getElementById('text');
        input.value = wanted;
        input.dispatchEvent(new Event('input'));
      }, text);
      await drawn(page);
      times.push(await busy());
    }
    console.log(`filtered in ${times.map(Math.round)} ms`);
    assert.ok(Math.max(...times) < 100, `filtered in ${times} ms`);
  }));
});

const drawn = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));

/** Tells how many milliseconds the page's main thread has computed since it was last asked. */
async function stopwatch(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let last = 0;
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const now = metrics.find(metric => metric.name === 'TaskDuration').value * 1000;
    const since = now - last;
    last = now;
    return since;
  };
}

async function axeOn(page) {
  await page.addScriptTag({ path: axe });
  return page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }));
}
