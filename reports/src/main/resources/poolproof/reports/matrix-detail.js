// What is behind a row: statement, sources, expected, actual, reproduction; and what stands above the table.
function text(index) { return index < 0 || index === undefined ? '' : data.strings[index]; }

function open(row, at) {
  opened = row.id;
  byId('detail-title').textContent = row.label;
  const body = byId('detail-body');
  body.replaceChildren(element('p', { className: 'quiet' }, element('code', { textContent: row.id }), ' · ' + row.level));
  body.append(...row.members ? ruleDetail(row) : caseDetail(row, at));
  byId('detail').hidden = false;
  byId('detail').scrollTop = 0;
  byId('detail-title').focus();
  keep(state());
}

function close() {
  if (byId('detail').hidden) { return; }
  byId('detail').hidden = true;
  opened = null;
  keep(state());
  if (current) { current.focus(); }
}

function badge(verdict, words) {
  return element('span', { className: 'badge ' + (verdict || ''), textContent: words || verdict || 'not played' });
}

function ruleDetail(row) {
  const list = element('ul', { className: 'plain' });
  row.members.forEach(member => {
    const button = element('button', { type: 'button', onclick: () => open(member, -1) }, member.label, element('br'));
    data.targets.forEach((target, at) => button.append(badge(member.verdicts[at], name(target) + ': ' + member.shown[at]), ' '));
    list.append(element('li', {}, button));
  });
  return [element('h3', { textContent: `${row.members.length} case${row.members.length === 1 ? '' : 's'}` }), list];
}

function caseDetail(row, at) {
  const order = data.targets.map((target, index) => index).filter(index => row.cells[index]);
  order.sort((one, other) => (other === at) - (one === at) || one - other);
  const parts = [element('p', { textContent: row.words })];
  parts.push(element('h3', { textContent: 'What the service does, and how that is known' }), expectations(row));
  order.forEach(index => parts.push(...targetDetail(row, index)));
  return parts;
}

function expectations(row) {
  const rows = row.aspects.map(aspect => element('tr', {},
    element('td', { textContent: aspect.aspect }), element('td', { textContent: text(aspect.expected) }),
    element('td', { textContent: aspect.level + ', ' + aspect.confidence }),
    element('td', {}, ...aspect.sources.flatMap(source => [sourceLink(data.sources[source]), element('br')]))));
  return table(['aspect', 'expected', 'owed', 'known from'], rows);
}

function table(heads, rows) {
  const head = element('tr', {}, ...heads.map(words => element('th', { scope: 'col', textContent: words })));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
}

function sourceLink(source) {
  const words = source.kind + ' ' + source.id + (source.date ? ' (' + source.date + ')' : '');
  return source.link
    ? element('a', { href: source.link, rel: 'noreferrer', textContent: words })
    : element('span', { textContent: words, title: source.address || 'no address' });
}

function targetDetail(row, at) {
  const cell = row.cells[at];
  const parts = [element('h3', {}, name(data.targets[at]) + ' ', badge(row.verdicts[at]))];
  const said = data.words[row.verdicts[at]] + (cell.reason >= 0 ? '; ' + text(cell.reason) : '');
  parts.push(element('p', { textContent: said }));
  if (cell.pinned >= 0) { parts.push(element('p', { textContent: 'Pinned: ' + text(cell.pinned) })); }
  if (cell.differs.length) {
    parts.push(table(['aspect', 'expected', 'is'], cell.differs.map(one => element('tr', {},
      element('td', { textContent: one.aspect }), element('td', { textContent: text(one.expected) }),
      element('td', { textContent: text(one.actual) })))));
  }
  if (cell.again >= 0) {
    const again = element('details', { open: row.verdicts[at] !== 'PASS' },
      element('summary', { textContent: 'See it again' }), element('pre', { textContent: text(cell.again) }));
    again.append(element('button', {
      type: 'button', textContent: 'Copy',
      onclick: event => navigator.clipboard.writeText(text(cell.again)).then(() => { event.target.textContent = 'Copied'; })
    }));
    parts.push(again);
  }
  return parts;
}

// --- head ----------------------------------------------------------------------------------------------------------------

function options(select, values) {
  select.append(...values.map(([value, words]) => element('option', { value, textContent: words })));
}

function start() {
  byId('grid').style.setProperty('--columns', data.targets.length);
  data.verdicts.forEach(verdict => byId('legend').querySelector('dl').append(
    element('dt', {}, badge(verdict)), element('dd', { textContent: data.words[verdict] })));
  options(byId('question'), [...questions].map(([key, [words]]) => [key, words]));
  options(byId('family'), [...new Set(cases.map(row => row.family))].sort().map(family => [family, family]));
  options(byId('level'), LEVELS.map(level => [level, level]));
  options(byId('verdict'), data.verdicts.map(verdict => [verdict, verdict]));
  fromAddress();
  ['text', 'question', 'family', 'level', 'verdict'].forEach(id => byId(id).addEventListener('input', filter));
  ['rows', 'order'].forEach(id => byId(id).addEventListener('input', build));
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(build));
  byId('close').addEventListener('click', close);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') { close(); } });
  byId('grid').addEventListener('keydown', move);
  byId('grid').addEventListener('click', event => {
    const cell = event.target.closest('.body-row > *');
    if (cell) {
      reach(cell, false);
      open(cell.parentElement.row, [...cell.parentElement.children].indexOf(cell) - 1);
    }
  });
  addEventListener('hashchange', () => { fromAddress(); byId('cases').scrollIntoView(); });
}

function fromAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  CONTROLS.forEach(id => {
    const control = byId(id);
    const value = asked.get(id) || control.options?.[0].value || '';
    control.value = value;
    if (control.options && control.selectedIndex < 0) { control.selectedIndex = 0; }
  });
  build();
  const row = [...rules, ...cases].find(one => one.id === asked.get('open'));
  if (row) { open(row, -1); }
}

start();
