// What the library says on the JVM, it says here: rules, severities, places, messages, prediction.
import assert from 'node:assert/strict';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import { forPool, withoutPool } from 'poolproof';
import { root } from './root.mjs';

const MOST_SHOWN = 5;

/** The service's words too, which are hidden from whoever does not ask for them. */
function whole({ refused, ...result }) {
  return result.predicted === null ? result : { ...result, predicted: { ...result.predicted, messages: result.predicted.messages } };
}

async function compare(name, least) {
  const file = `${root}/conformance-tests/target/agreement/${name}`;
  assert.ok(existsSync(file), `${file} is missing; JudgedRequestsTest writes it`);
  const validators = [];
  const differing = [];
  let count = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const line = JSON.parse(text);
    if (line.operation === undefined) {
      validators.push(line.pool === null ? withoutPool() : forPool(line.pool, line.client));
      continue;
    }
    count++;
    const here = whole(validators[line.known].validate(line.operation, line.input));
    if (JSON.stringify(here) !== JSON.stringify(line.result)) {
      differing.push({ id: line.id, operation: line.operation, input: line.input, jvm: line.result, here });
    }
  }
  assert.ok(count >= least, `only ${count} requests`);
  assert.deepEqual(differing.slice(0, MOST_SHOWN), [], `${differing.length} of ${count} requests are judged otherwise`);
}

it('judges every request of the corpus as the library does on the JVM', () => compare('corpus.ndjson', 1000));

it('judges 10,000 requests of one fault as the library does on the JVM', () => compare('generated.ndjson', 10_000));
