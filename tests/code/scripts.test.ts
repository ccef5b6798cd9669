/** The table of commands in CONTRIBUTING.md, held against package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const listed = [...guide.slice(guide.indexOf('\n## Commands')).matchAll(/^\| `([\w:]+)` \|/gm)].map(([, name]) => name);

it('each script is told of once, by its name', () => {
  expect(listed.toSorted()).toEqual(Object.keys(scripts).sort());
});

// Whoever is told to check the copy, and runs the script of that name, must not have looked at something else.
it('no script has the name of a command of the gate', () => {
  expect(Object.keys(scripts)).not.toContain('check');
});
