import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingTitles } from '../../src/claims/types.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const kinds = Object.keys(findingTitles).sort();

describe('the kinds of findings', () => {
  it('are those that docs/cli.md lists', () => {
    const [, table = ''] = /^\| rule \|.*\n\|[ |-]*\n((?:\|.*\n)+)/m.exec(read('docs/cli.md')) ?? [];
    const listed = table
      .split('\n')
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(listed.sort()).toEqual(kinds);
  });

  it('are all found by something', () => {
    const engine = readdirSync(new URL('src/claims', root), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const code = engine.map((path) => read(`src/claims/${path}`)).join('\n');
    expect(kinds.filter((kind) => !code.includes(`rule: '${kind}'`))).toEqual([]);
  });
});
