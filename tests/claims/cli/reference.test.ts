import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './project.ts';

const root = new URL('../../../', import.meta.url);
const reference = readFileSync(new URL('docs/cli.md', root), 'utf8');

/** Rows of the table of commands: the usage, and the options. */
function rows(): Map<string, string> {
  const [, table = ''] = /^\| command \| .*\n\|.*\n((?:\|.*\n)+)/m.exec(reference) ?? [];
  const cells = table
    .trimEnd()
    .split('\n')
    .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')));
  return new Map(cells.map(([, usage = '', , options = '']) => [usage, options]));
}

const site = project({});

/** What stands before the gap in each indented line of a help text. */
async function listed(...argv: string[]): Promise<string[]> {
  const { out } = await site.claims(...argv);
  return [...out.matchAll(/^ {2}(\S.*?)(?: {2}.*)?$/gm)].map(([, left = '']) => left);
}

describe('docs/cli.md', () => {
  it('lists every command, as it is used', async () => {
    expect([...rows().keys()]).toEqual((await listed('help')).map((usage) => `\`${usage}\``));
  });

  it.each([...rows()])('lists the options of %s', async (usage, options) => {
    const [name = ''] = usage.replaceAll('`', '').split(' ');
    expect(options).toBe((await listed(name, '--help')).map((option) => `\`${option}\``).join(', '));
  });

  it('tells what each option of `check` means', async () => {
    const [, table = ''] = /^\| option \| .*\n\|.*\n((?:\|.*\n)+)/m.exec(reference) ?? [];
    for (const option of await listed('check', '--help')) {
      const [name = ''] = option.split(/[ =]/);
      expect(table).toMatch(new RegExp(`^\\| .*\`${name}[ \`]`, 'm'));
    }
  });
});
