// The embedded user pool, on a port of its own.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './root.mjs';

export async function serve() {
  const child = spawn(`${root}/poolproof`, ['serve'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  let text = '';
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^listening on (.*)$/.exec(line);
    if (found) {
      return { endpoint: found[1], description: JSON.parse(text), stop: () => process.kill(-child.pid) };
    }
    text += line;
  }
  throw new Error('the server ended before it listened');
}
