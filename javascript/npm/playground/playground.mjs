// The playground: puts the validator, its evidence and the page together. No rule is here.
import { forPool, operations, withoutPool } from '../src/index.mjs';
import { explain } from 'evidence';
import { forCreation } from 'validator';
import { calls, withoutSecrets } from './calls.mjs';
import { EXAMPLES } from './examples.mjs';

const FIRST = ['UpdateUserAttributes', 'SignUp', 'AdminCreateUser', 'AdminUpdateUserAttributes', 'InitiateAuth', 'RespondToAuthChallenge', 'CreateUserPool'];
const MOST_SOURCES = 6;
const of = id => document.getElementById(id);
const made = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

function parsed(text, problem, empty) {
  problem.textContent = '';
  if (text.trim() === '') {
    return empty;
  }
  try {
    const value = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value;
    }
    problem.textContent = 'This is no JSON object.';
  } catch {
    problem.textContent = 'This is no JSON. A template in YAML is read by ./poolproof check.';
  }
  return undefined;
}

/** A judge for a description, or for the first pool of a template; templates write numbers and flags as they like. */
function judgeOf(pool) {
  const inTemplate = Object.values(pool.Resources ?? {}).find(resource => resource?.Type === 'AWS::Cognito::UserPool');
  if (!inTemplate) {
    const validator = Object.keys(pool).length === 0 ? withoutPool() : forPool(pool);
    return (operation, input) => validator.validate(operation, input);
  }
  const { Schema, UserPoolName, ...properties } = inTemplate.Properties ?? {};
  const schema = Array.isArray(Schema) ? Schema.map(attribute => JSON.parse(JSON.stringify(attribute, asApi))) : undefined;
  const judge = forCreation({ ...properties, PoolName: 'pool', ...(schema && { Schema: schema }) });
  return judge === null ? null : (operation, input) => judge.judge(operations.indexOf(operation), input);
}

function asApi(name, value) {
  if (typeof value === 'number') {
    return String(value);
  }
  return ['Mutable', 'Required', 'DeveloperOnlyAttribute'].includes(name) && typeof value === 'string' ? value.toLowerCase() === 'true' : value;
}

function update() {
  const pool = parsed(of('pool').value, of('pool-problem'), {});
  const input = parsed(of('request').value, of('request-problem'), {});
  const operation = of('operation').value;
  of('violations').replaceChildren();
  of('verdict').className = '';
  of('code').textContent = input === undefined ? '' : calls(of('call').value, operation, input);
  const judge = pool === undefined ? undefined : judgeOf(pool);
  if (judge === null) {
    of('pool-problem').textContent = 'The pool of this template cannot be read: its schema holds what is no text, number or flag.';
  }
  if (!judge || input === undefined) {
    of('verdict').textContent = 'Mend what is marked above.';
    return;
  }
  const result = judge(operation, input);
  const { predicted, violations } = result;
  of('verdict').textContent = predicted
    ? `Cognito would refuse it: ${predicted.type}, ${predicted.status}`
    : violations.length > 0 ? 'Not known to be refused, but look:' : 'Nothing is known that would be refused.';
  of('verdict').className = predicted ? 'bad' : violations.length > 0 ? 'warn' : 'good';
  of('violations').append(
    ...(predicted ? [made('p', { className: 'soft', textContent: `How well the type is known: ${predicted.confidence}.` })] : []),
    ...violations.map(shown));
}

function shown(violation) {
  const { words, facts } = explain(violation.rule) ?? { words: '', facts: [] };
  const sources = new Map(facts.flatMap(fact => fact.sources).map(source => [source.id, source]));
  const certain = violation.severity === 'ERROR';
  return made('article', { className: certain ? 'bad' : 'warn' },
    made('p', { className: 'kind', textContent: `${certain ? 'Refused' : 'May surprise'} · ${violation.confidence}` }),
    made('p', {}, made('code', { textContent: violation.message })),
    made('p', { textContent: words }),
    made('details', {},
      made('summary', { textContent: `How that is known: ${sources.size} ${sources.size === 1 ? 'source' : 'sources'}` }),
      made('ul', {}, ...[...sources.values()].sort((one, other) => Number(addressOf(other) !== null) - Number(addressOf(one) !== null)).slice(0, MOST_SOURCES).map(listed),
        ...(sources.size > MOST_SOURCES ? [made('li', { textContent: `and ${sources.size - MOST_SOURCES} more` })] : []))));
}

function listed(source) {
  const text = `${source.kind}: ${source.origin}${source.date ? `, ${source.date}` : ''}`;
  const address = addressOf(source);
  return made('li', {}, address ? made('a', { href: address, rel: 'noreferrer', textContent: text }) : text);
}

function addressOf(source) {
  return /^https:\/\/[^\s]+$/.test(source.address ?? '') ? source.address : null;
}

function share() {
  const cut = [];
  const safe = (text, name) => {
    const value = parsed(text, made('p'), {});
    if (value === undefined) {
      cut.push(`all of ${name}, which is no JSON`);
      return {};
    }
    return withoutSecrets(value, cut);
  };
  const held = { o: of('operation').value, p: safe(of('pool').value, 'the pool'), r: safe(of('request').value, 'the request') };
  const bytes = new TextEncoder().encode(JSON.stringify(held));
  const fragment = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_');
  of('link').href = `#${fragment}`;
  of('link').hidden = false;
  of('cut').textContent = cut.length > 0 ? `Cut from it: ${[...new Set(cut)].join(', ')}.` : 'It holds the pool and the request.';
}

function restore() {
  try {
    const text = atob(location.hash.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const held = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, one => one.charCodeAt(0))));
    fill({ operation: operations.includes(held.o) ? held.o : FIRST[0], pool: held.p, request: held.r });
    return true;
  } catch {
    return false;
  }
}

function fill({ operation, pool, request }) {
  of('operation').value = operation;
  of('pool').value = JSON.stringify(pool, null, 2);
  of('request').value = JSON.stringify(request, null, 2);
  of('link').hidden = true;
  of('cut').textContent = '';
  update();
}

of('operation').append(...[...FIRST, ...operations.filter(name => !FIRST.includes(name))].map(name => made('option', { textContent: name })));
of('examples').append(...EXAMPLES.map(({ title }, at) => made('option', { value: String(at), textContent: title })));
of('examples').addEventListener('change', event => fill(EXAMPLES[Number(event.target.value)]));
for (const id of ['pool', 'request', 'operation', 'call']) {
  of(id).addEventListener('input', update);
}
of('share').addEventListener('click', share);
addEventListener('hashchange', restore);
if (location.hash.length < 2 || !restore()) {
  fill(EXAMPLES[0]);
}
