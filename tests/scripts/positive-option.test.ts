import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { positiveOption } from '../../scripts/positive-option.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

describe('an option that says how much', () => {
  it.each([
    ['scripts/fuzz.ts', '--minutes', 'abc', 'a number'],
    ['scripts/fuzz.ts', '--minutes', '0', 'a number'],
    ['scripts/fuzz.ts', '--minutes', '', 'a number'],
    ['bench/run.ts', '--runs', 'abc', 'a whole number'],
    ['bench/run.ts', '--runs', '2.5', 'a whole number'],
  ])('stops `%s %s=%s` before it does anything', (script, name, text, kind) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, `${name}=${text}`], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stderr).toBe(`Unexpected ${name} \`${text}\`, expected ${kind} above 0, such as \`${name} 5\`.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('may be a fraction', () => {
    expect(positiveOption('--minutes', '0.5')).toBe(0.5);
  });
});
