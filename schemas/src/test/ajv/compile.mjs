// Compiles every schema of the API as a strict reader of another language would, and tries a few bodies on them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

const root = new URL('../../../api/', import.meta.url).pathname;
const ajv = new Ajv({ strict: true, allErrors: true });
const compiled = new Map();
for (const folder of readdirSync(root)) {
  for (const file of readdirSync(join(root, folder))) {
    const schema = JSON.parse(readFileSync(join(root, folder, file), 'utf8'));
    compiled.set(`${folder}/${file.split('.')[0]}`, ajv.compile(schema));
  }
}

// One line for each body that the library judged in its own tests: [operation, body, whether it is taken].
let split = 0;
let judged = 0;
const bodies = process.argv[2];
if (bodies) {
  for (const line of readFileSync(bodies, 'utf8').split('\n').filter(Boolean)) {
    const [operation, body, taken] = JSON.parse(line);
    judged += 1;
    if (compiled.get(`requests/${operation}`)(body) !== taken) {
      split += 1;
      console.error(`${operation}: the library says ${taken}: ${JSON.stringify(body).slice(0, 500)}`);
    }
  }
}
console.log(`${compiled.size} schemas compiled; ${judged} bodies judged, ${split} otherwise than by the library`);
process.exit(split === 0 && compiled.size > 0 ? 0 : 1);
