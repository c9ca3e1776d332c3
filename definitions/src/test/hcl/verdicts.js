// Writes, for a file of HCL and many mutilations of it, what HashiCorp's parser says: a line each, "ok" or "refused" and the text in base64.
// usage: node verdicts.js FILE COUNT SEED
const fs = require('node:fs');
const { parse } = require('@cdktf/hcl2json');

const [file, count, seed] = process.argv.slice(2);
const SCRAPS = [
  '{', '}', '[', ']', '(', ')', '"', '${', '%{', '~}', '\n', '=', '==', ':', '?', '.', '...', '<<EOT\n', '#', '//', '/*', '*/',
  ',', 'for ', 'in ', 'if ', 'null', '-', '!', '::', '\\', 'é', '😀', '0.1', '$${', '%{ if true }', '%{ endif }', 'x', '1e', '*',
  '[*]', '.*', ' ',
];

let state = Number(seed);
function below(limit) {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return (state >> 8) % limit;
}

function mutilated(text) {
  const characters = Array.from(text);
  for (let edits = 1 + below(2); edits > 0; edits--) {
    const at = below(characters.length);
    const scrap = SCRAPS[below(SCRAPS.length)];
    const kind = below(4);
    const cut = kind === 0 ? 1 : kind === 1 ? 0 : kind === 2 ? 1 : 1 + below(20);
    characters.splice(at, cut, ...(kind === 1 || kind === 2 ? [scrap] : []));
  }
  return characters.join('');
}

async function main() {
  const whole = fs.readFileSync(file, 'utf8');
  for (let edit = 0; edit <= Number(count); edit++) {
    const text = edit === 0 ? whole : mutilated(whole);
    let verdict = 'ok';
    try {
      await parse('main.tf', text);
    } catch (error) {
      // It also converts what it has parsed, and refuses constants that make no sense.
      verdict = String(error).includes('parse config') ? 'refused' : 'ok';
    }
    console.log(`${verdict} ${Buffer.from(text, 'utf8').toString('base64')}`);
  }
}

main();
