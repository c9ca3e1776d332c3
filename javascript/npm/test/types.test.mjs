import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { root } from './root.mjs';

const OPTIONS = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--module', 'esnext',
  '--moduleResolution', 'bundler', '--target', 'es2022', '--jsx', 'react-jsx', '--resolveJsonModule', '--skipLibCheck', '--types', 'node'];

it('the declarations and the example are right to a strict compiler', () => {
  execFileSync('node_modules/.bin/tsc', [...OPTIONS, 'test/types.ts', 'example/src/main.tsx'],
    { cwd: `${root}/javascript/npm`, stdio: ['ignore', 'inherit', 'inherit'] });
});
