// Puts the npm package together: node build.mjs VERSION, after mvn -Pnpm -pl javascript -am package.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const MOST_BYTES = 130_000;
const here = dirname(fileURLToPath(import.meta.url));
const module = resolve(here, '..');
const root = resolve(module, '..');
const out = resolve(module, 'target/npm');
const version = process.argv[2];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  entryPoints: [resolve(module, 'target/teavm/validator.mjs')],
  outfile: resolve(out, 'validator.mjs'),
  format: 'esm',
  target: 'es2022',
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
});
for (const name of ['index', 'aws-sdk', 'amplify']) {
  copyFileSync(resolve(here, 'src', `${name}.mjs`), resolve(out, `${name}.mjs`));
  copyFileSync(resolve(here, 'src', `${name}.d.ts`), resolve(out, `${name}.d.ts`));
}
copyFileSync(resolve(here, 'src/evidence.d.ts'), resolve(out, 'evidence.d.ts'));
copyFileSync(resolve(here, 'src/README.md'), resolve(out, 'README.md'));
copyFileSync(resolve(root, 'LICENSE'), resolve(out, 'LICENSE'));
writeFileSync(resolve(out, 'evidence.mjs'), evidence());
writeFileSync(resolve(out, 'package.json'), JSON.stringify(manifest(), null, 2) + '\n');

const bytes = gzipSync(readFileSync(resolve(out, 'validator.mjs')), { level: 9 }).length;
console.log(`validator.mjs: ${bytes} bytes compressed`);
if (bytes > MOST_BYTES) {
  throw new Error(`the validator has ${bytes} bytes compressed; allowed: at most ${MOST_BYTES}`);
}

const page = await build({
  entryPoints: [resolve(here, 'playground/playground.mjs')],
  alias: { validator: resolve(out, 'validator.mjs'), evidence: resolve(out, 'evidence.mjs') },
  plugins: [{ name: 'validator', setup: one => one.onResolve({ filter: /^\.\/validator\.mjs$/ }, () => ({ path: resolve(out, 'validator.mjs') })) }],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
writeFileSync(resolve(module, 'target/playground.html'), readFileSync(resolve(here, 'playground/playground.html'), 'utf8')
  .replace('/*SCRIPT*/', () => page.outputFiles[0].text.trim().replaceAll('</script', '<\\/script')));

function manifest() {
  const entry = name => ({ types: `./${name}.d.ts`, default: `./${name}.mjs` });
  return {
    name: 'poolproof',
    version,
    description: 'Says whether an Amazon Cognito user pool would take what your app sends, before it is sent.',
    keywords: ['cognito', 'aws', 'user-pool', 'validation', 'amplify', 'attributes'],
    license: 'Apache-2.0',
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    peerDependencies: { '@aws-sdk/client-cognito-identity-provider': '>=3' },
    peerDependenciesMeta: { '@aws-sdk/client-cognito-identity-provider': { optional: true } },
    exports: {
      '.': entry('index'),
      './aws-sdk': entry('aws-sdk'),
      './amplify': entry('amplify'),
      './evidence': entry('evidence'),
    },
  };
}

/** Each rule of requests with its words, its facts and their sources, which nobody has to load who only validates. */
function evidence() {
  const read = file => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
  const rules = read('schemas/rules.json').filter(rule => ['request', 'wire', 'shape'].includes(rule.kind));
  const sources = new Map(read('fixtures/facts/sources.json').sources.map(({ id, kind, origin, address, date }) =>
    [id, { id, kind, origin, address, date }]));
  const facts = new Map(readdirSync(resolve(root, 'fixtures/facts')).sort()
    .flatMap(file => read(`fixtures/facts/${file}`).facts ?? [])
    .map(fact => [fact.id, fact]));
  const cited = new Set(rules.flatMap(rule => rule.facts));
  const used = Object.fromEntries([...cited].sort().map(id => [id, [facts.get(id).statement, sourcesOf(facts.get(id))]]));
  const named = new Set(Object.values(used).flatMap(([, ids]) => ids));
  return `// Generated from schemas/rules.json and fixtures/facts.
const SOURCES = ${JSON.stringify(Object.fromEntries([...named].sort().map(id => [id, sources.get(id)])))};
const FACTS = ${JSON.stringify(used)};
const RULES = ${JSON.stringify(Object.fromEntries(rules.map(rule => [rule.id, [rule.words, rule.facts]])))};

export function explain(id) {
  if (!Object.hasOwn(RULES, id)) {
    return null;
  }
  const [words, facts] = RULES[id];
  return {
    rule: id,
    words,
    facts: facts.map(fact => ({ id: fact, statement: FACTS[fact][0], sources: FACTS[fact][1].map(source => SOURCES[source]) })),
  };
}
`;
}

function sourcesOf(fact) {
  return [...new Set(Object.values(fact.claims).flatMap(claim => claim.sources ?? []))].sort();
}
