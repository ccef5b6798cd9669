import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { styleOf } from '../../../src/claims/reporters/style.ts';

it.each([
  ['a terminal', { isTTY: true, columns: 120 }, {}, { hasColors: true, width: 120 }],
  ['a terminal that does not know its width', { isTTY: true, columns: 0 }, {}, { hasColors: true, width: 80 }],
  [
    'a terminal whose user wants no colours',
    { isTTY: true, columns: 120 },
    { NO_COLOR: '1' },
    { hasColors: false, width: 120 },
  ],
  [
    'a terminal with an empty NO_COLOR',
    { isTTY: true, columns: 120 },
    { NO_COLOR: '' },
    { hasColors: true, width: 120 },
  ],
  [
    'a terminal that shows text alone',
    { isTTY: true, columns: 120 },
    { TERM: 'dumb' },
    { hasColors: false, width: 120 },
  ],
  ['a file', {}, { FORCE_COLOR: '1', CI: 'true' }, { hasColors: false, width: null }],
])('%s is written to as it can show', (_, target, env, style) => {
  expect(styleOf(target, env)).toEqual(style);
});

it('nothing but text is written into a pipe, in CI as well', () => {
  const cli = fileURLToPath(new URL('../../../src/claims/cli.ts', import.meta.url));
  const env = { ...process.env, CI: 'true', FORCE_COLOR: '1' };
  const out = execFileSync(process.execPath, [cli, 'check', 'content/site.yml'], { env, encoding: 'utf8' });
  expect(out).toContain('Nothing blocked');
  expect(out).not.toContain('\u001b');
});
