import { describe, expect, it } from 'vitest';
import { readModule } from './modules.ts';

describe('what a module takes', () => {
  it.each([
    ["import { a } from './b.ts';", [['src/b.ts', false]]],
    ["import {\n  a,\n} from '../c/d.ts';", [['c/d.ts', false]]],
    ["import a from './b.json';", [['src/b.json', false]]],
    ["import './b.ts';", [['src/b.ts', false]]],
    ["export { a } from './b.ts';", [['src/b.ts', false]]],
    ["export * from './b.ts';", [['src/b.ts', false]]],
    ["import type { A } from './b.ts';", [['src/b.ts', true]]],
    ["export type { A } from './b.ts';", [['src/b.ts', true]]],
    ["type A = import('./b.ts').A;", [['src/b.ts', true]]],
    ["import { type A } from './b.ts';", [['src/b.ts', false]]],
    [
      "const a = late(() => require('./b.ts') as typeof import('./b.ts'));",
      [
        ['src/b.ts', true],
        ['src/b.ts', false],
      ],
    ],
    ["const a = createRequire(import.meta.url)('./b.ts');", [['src/b.ts', false]]],
    ["const a = await import('./b.ts');", [['src/b.ts', false]]],
    ["const a = new URL('./worker.ts', import.meta.url);", [['src/worker.ts', false]]],
    ["const a = new URL('./content/', import.meta.url);", []],
    ["/** {@link import('./b.ts')} */", []],
    ["import { a } from 'b';", []],
  ])('of files is found in %j', (text, expected) => {
    expect(readModule('src/a.ts', text).takes.map(({ from, isType }) => [from, isType])).toEqual(expected);
  });

  it.each([
    ["import { a } from 'yaml';", [['yaml', false]]],
    ["import { readFileSync } from 'node:fs';", [['node:fs', false]]],
    ["export { a } from '@scope/package/part';", [['@scope/package/part', false]]],
    ["import type { A } from 'yaml';", [['yaml', true]]],
    [
      "const a = late(() => require('yaml') as typeof import('yaml'));",
      [
        ['yaml', true],
        ['yaml', false],
      ],
    ],
    ["const a = createRequire(import.meta.url)('yaml');", [['yaml', false]]],
    ["const a = await import('yaml');", [['yaml', false]]],
    ["const a = parse('yaml');", []],
    ["import { a } from './yaml.ts';", []],
  ])('of packages is found in %j', (text, expected) => {
    expect(readModule('src/a.ts', text).packages.map(({ from, isType }) => [from, isType])).toEqual(expected);
  });

  it('is found in the front matter and the scripts of an Astro file', () => {
    const { takes, packages } = readModule(
      'src/a.astro',
      "---\nimport B from './B.astro';\n---\n<B />\n<script>\n  import { c } from 'c';\n</script>\n",
    );
    expect([takes, packages].map((taken) => taken.map(({ from }) => from))).toEqual([['src/B.astro'], ['c']]);
  });
});
