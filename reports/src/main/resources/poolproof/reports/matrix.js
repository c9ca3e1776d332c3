// The table: rows of rules or cases, filters, questions, keyboard. What a target says is only ever set as text.
const data = JSON.parse(document.getElementById('data').textContent);
const byId = id => document.getElementById(id);
const WORST_FIRST = ['ERROR', 'FAIL', 'STALE', 'DEVIATES', 'INCONCLUSIVE', 'UNSUPPORTED', 'PASS', 'OBSERVED'];
const DIFFERS = new Set(['FAIL', 'DEVIATES']);
const LEVELS = ['MUST', 'SHOULD', 'OBSERVE'];
const ranked = data.targets.map((target, at) => at).filter(at => !data.targets[at].ours);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const name = target => target.title + (target.version ? ' ' + target.version : '');
const verdictOf = cell => cell ? cell.verdict : null;
const differs = (row, at) => DIFFERS.has(row.verdicts[at]);

// A row's own order: how many of the ranked targets are not with the majority, then how many differ.
function disagreement(verdicts) {
  const counts = new Map();
  let played = 0;
  for (const at of ranked) {
    if (verdicts[at]) {
      played++;
      counts.set(verdicts[at], (counts.get(verdicts[at]) || 0) + 1);
    }
  }
  return played - Math.max(0, ...counts.values());
}

function withOrder(row) {
  row.disagreement = disagreement(row.verdicts);
  row.differing = ranked.filter(at => differs(row, at)).length;
  return row;
}

const cases = data.rows.map(row => withOrder({
  ...row,
  words: data.strings[row.words],
  label: data.strings[row.title],
  small: row.id,
  verdicts: row.cells.map(verdictOf),
  shown: row.cells.map(cell => cell ? verdictOf(cell) : 'not played'),
  searched: (row.id + ' ' + data.strings[row.title] + ' ' + data.strings[row.words]).toLowerCase()
}));

function ofRule(rule, members) {
  const verdicts = data.targets.map((target, at) => {
    const there = new Set(members.map(row => row.verdicts[at]));
    return WORST_FIRST.find(verdict => there.has(verdict)) || null;
  });
  const shown = verdicts.map((verdict, at) => {
    const played = members.filter(row => row.verdicts[at]);
    const such = played.filter(row => row.verdicts[at] === verdict).length;
    return !verdict ? 'not played' : such === played.length ? verdict : `${verdict} ${such} of ${played.length}`;
  });
  return withOrder({
    id: rule, family: members[0].family, rule, label: members[0].words, small: rule, members, verdicts, shown,
    level: LEVELS.find(level => members.some(row => row.level === level))
  });
}

const rules = [...groupedBy(cases, row => row.rule)].map(([rule, members]) => ofRule(rule, members));

function groupedBy(rows, key) {
  const found = new Map();
  rows.forEach(row => found.has(key(row)) ? found.get(key(row)).push(row) : found.set(key(row), [row]));
  return found;
}

// --- filters -------------------------------------------------------------------------------------------------------------

const questions = new Map([['', ['all rows', () => true]]]);
function ask(key, words, test) { questions.set(key, [words, test]); }
if (ranked.length > 1) {
  ask('disagree', 'targets disagree', row => row.disagreement > 0);
}
ask('every', ranked.length > 1 ? 'every target differs' : 'the target differs',
  row => ranked.length > 0 && ranked.every(at => differs(row, at)));
ask('none', 'no target differs', row => row.differing === 0);
if (ranked.length > 1) {
  ranked.forEach(at => {
    const target = name(data.targets[at]);
    ask('differs-' + at, target + ' differs', row => differs(row, at));
    ask('only-' + at, 'only ' + target + ' differs', row => row.differing === 1 && differs(row, at));
    ask('alone-' + at, 'only ' + target + ' is as the service', row => row.verdicts[at] === 'PASS'
      && ranked.every(other => other === at || row.verdicts[other] !== 'PASS'));
  });
}

const CONTROLS = ['text', 'question', 'family', 'level', 'verdict', 'rows', 'order'];
const state = () => Object.fromEntries(CONTROLS.map(id => [id, byId(id).value]));

function fits(row, wanted, words) {
  return (!wanted.family || row.family === wanted.family)
    && (!wanted.level || row.level === wanted.level)
    && (!wanted.verdict || row.verdicts.includes(wanted.verdict))
    && words.every(word => row.searched.includes(word))
    && questions.get(wanted.question)[1](row);
}

function filter() {
  const wanted = state();
  const words = wanted.text.toLowerCase().split(/\s+/).filter(word => word);
  const found = new Set(cases.filter(row => fits(row, wanted, words)));
  let visible = 0;
  for (const group of groups) {
    let inGroup = 0;
    for (const chunk of group.chunks) {
      const shown = chunk.rows.map(row => row.members ? row.members.some(member => found.has(member)) : found.has(row));
      const inChunk = shown.filter(one => one).length;
      if (inChunk) {
        chunk.rows.forEach((row, at) => { if (row.node.hidden === shown[at]) { row.node.hidden = !shown[at]; } });
      }
      if (chunk.visible !== inChunk) {
        chunk.visible = inChunk;
        chunk.node.hidden = inChunk === 0;
        chunk.node.style.setProperty('--rows', inChunk);
      }
      inGroup += inChunk;
    }
    group.node.hidden = inGroup === 0;
    visible += inGroup;
  }
  const all = wanted.rows === 'rules' ? rules.length : cases.length;
  byId('count').textContent = `${visible} of ${all} ${wanted.rows}, ${found.size} of ${cases.length} cases`;
  keep(wanted);
}

// The address holds the filters, so that a view can be linked to.
function keep(wanted) {
  const parts = CONTROLS.filter(id => wanted[id] && wanted[id] !== byId(id).options?.[0].value)
    .map(id => id + '=' + encodeURIComponent(wanted[id]));
  if (opened) { parts.push('open=' + encodeURIComponent(opened)); }
  history.replaceState(null, '', parts.length ? '#' + parts.join('&') : location.pathname + location.search);
}

// --- table ---------------------------------------------------------------------------------------------------------------

// What is out of sight is neither styled nor laid out, a chunk of rows at a time.
const CHUNK = 40;
let groups = [];
let current = null;
let opened = null;
const ORDERS = {
  disagreement: (one, other) => other.disagreement - one.disagreement
    || LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || other.differing - one.differing || byName(one, other),
  name: (one, other) => byName(one, other)
};
function byName(one, other) { return one.id < other.id ? -1 : one.id > other.id ? 1 : 0; }

function grouping(rows, order) {
  if (order !== 'family') {
    return [[null, [...rows].sort(ORDERS[order])]];
  }
  return [...groupedBy([...rows].sort(ORDERS.disagreement), row => row.family)];
}

function headRow() {
  const head = element('div', { className: 'row head', role: 'row' }, element('span', { role: 'columnheader', textContent: 'Rule' }));
  data.targets.forEach(target => {
    const column = element('span', { role: 'columnheader', className: target.ours ? 'ours' : '' }, name(target));
    if (target.ours) { column.append(element('small', { textContent: 'ours, calibrates the suite' })); }
    if (target.partial) { column.append(element('small', { textContent: 'PARTIAL: the run was cut short' })); }
    head.append(column);
  });
  return element('div', { role: 'rowgroup' }, head);
}

const cellTemplates = data.targets.map(target => {
  const cell = element('span', { role: 'gridcell' });
  cell.dataset.target = name(target) + ':';
  return cell;
});

function bodyRow(row) {
  const title = element('span', { className: 'name', role: 'rowheader' }, row.label);
  title.append(element('small', { textContent: row.small + ' · ' + row.level }));
  const node = element('div', { className: 'row body-row', role: 'row' }, title);
  data.targets.forEach((target, at) => {
    const cell = cellTemplates[at].cloneNode(false);
    cell.className = 'cell ' + (row.verdicts[at] || 'none') + (target.ours ? ' ours' : '');
    cell.append(row.shown[at]);
    node.append(cell);
  });
  node.row = row;
  row.node = node;
  return node;
}

function build() {
  const wanted = state();
  const grid = byId('grid');
  groups = grouping(wanted.rows === 'rules' ? rules : cases, wanted.order).map(([family, rows]) => {
    const node = element('div', { role: 'rowgroup', className: 'group' });
    if (family) {
      node.append(element('div', { className: 'row family', role: 'row' },
        element('span', { role: 'rowheader', textContent: family, ariaColSpan: String(data.targets.length + 1) })));
    }
    const chunks = [];
    for (let from = 0; from < rows.length; from += CHUNK) {
      const part = rows.slice(from, from + CHUNK);
      chunks.push({ rows: part, visible: -1, node: element('div', { className: 'chunk' }, ...part.map(bodyRow)) });
    }
    node.append(...chunks.map(chunk => chunk.node));
    return { node, chunks };
  });
  grid.replaceChildren(headRow(), ...groups.map(group => group.node));
  current = null;
  filter();
  const first = grid.querySelector('.body-row:not([hidden]) > *');
  if (first) { reach(first, false); }
}

// --- keyboard: one cell of the grid is in the tab order ------------------------------------------------------------------

function reach(cell, focus) {
  if (current) { current.removeAttribute('tabindex'); }
  current = cell;
  cell.tabIndex = 0;
  if (focus) { cell.focus(); }
}

function visibleRows() { return [...document.querySelectorAll('.group:not([hidden]) > .chunk:not([hidden]) > .body-row:not([hidden])')]; }

function move(event) {
  const cell = event.target.closest('.body-row > *');
  if (!cell) { return; }
  const row = cell.parentElement;
  const at = [...row.children].indexOf(cell);
  const rows = visibleRows();
  const line = rows.indexOf(row);
  const to = (nextLine, nextAt) => rows[Math.min(rows.length - 1, Math.max(0, nextLine))]
    .children[Math.min(row.children.length - 1, Math.max(0, nextAt))];
  const moves = {
    ArrowDown: () => to(line + 1, at), ArrowUp: () => to(line - 1, at), ArrowRight: () => to(line, at + 1),
    ArrowLeft: () => to(line, at - 1), PageDown: () => to(line + 10, at), PageUp: () => to(line - 10, at),
    Home: () => event.ctrlKey ? to(0, 0) : to(line, 0), End: () => event.ctrlKey ? to(rows.length, 99) : to(line, 99)
  };
  if (moves[event.key]) {
    event.preventDefault();
    reach(moves[event.key](), true);
  } else if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    open(row.row, at - 1);
  }
}
