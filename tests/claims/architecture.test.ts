/** docs/architecture.md, held against the engine's folder and imports. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engine, engineFiles, engineImports, importsIn } from './imports.ts';

const page = readFileSync(join(engine, '..', '..', 'docs', 'architecture.md'), 'utf8');

interface Row {
  readonly parts: readonly string[];
  /** Parts whose values it may take. */
  readonly values: readonly string[];
  /** Parts of which it takes types alone. */
  readonly types: readonly string[];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([\w-]+(?:\.ts|\/))`/g)].map(([, name = '']) => name);
}

function rowOf(line: string): Row {
  const cells = line.split('|').map((cell) => cell.trim());
  const [values = '', types = ''] = (cells[3] ?? '').split(/\btypes of\b/);
  return { parts: namesIn(cells[1] ?? ''), values: namesIn(values), types: namesIn(types) };
}

const table = page.slice(page.indexOf('| folder or file |')).split('\n\n')[0]?.split('\n').slice(2) ?? [];
const rows = table.map(rowOf);
/** The first row is for every part, and is not named by the others. */
const common = rows[0]?.parts ?? [];

/** The folder or file right in `src/claims` that a file belongs to, as the table writes it. */
function partOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : file;
}

const imports = engineImports()
  .filter(({ isFile }) => isFile)
  .map(({ file, of, isOfTypes }) => ({ file, of, from: partOf(file), to: partOf(of), isOfTypes }))
  .filter(({ from, to }) => from !== to && !common.includes(to));

function rowWith(part: string): number {
  return rows.findIndex(({ parts }) => parts.includes(part));
}

describe('the table of docs/architecture.md', () => {
  it('has every folder and file of src/claims once, and no other', () => {
    const there = readdirSync(engine, { withFileTypes: true }).map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`);
    expect(rows.flatMap(({ parts }) => parts).sort()).toEqual(there.sort());
  });

  it('names everything that a part imports, and says where it is types alone', () => {
    const unnamed = imports.filter(({ from, to, isOfTypes }) => {
      const { values = [], types = [] } = rows[rowWith(from)] ?? {};
      return !values.includes(to) && !(isOfTypes && types.includes(to));
    });
    expect(unnamed.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  });

  it('names nothing that no file of the part imports', () => {
    const needless = rows.flatMap(({ parts, values, types }) => {
      const taken = imports.filter(({ from }) => parts.includes(from));
      const ofValues = values.filter((name) => !taken.some(({ to, isOfTypes }) => to === name && !isOfTypes));
      const ofTypes = types.filter((name) => !taken.some(({ to }) => to === name));
      return [...ofValues, ...ofTypes].map((name) => `${parts.join(', ')}: ${name}`);
    });
    expect(needless).toEqual([]);
  });

  it('lets values be taken from rows above only', () => {
    const upward = imports.filter(({ from, to, isOfTypes }) => !isOfTypes && rowWith(to) >= rowWith(from));
    expect(upward.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  });
});

describe('what docs/architecture.md says of files and of the day', () => {
  const told = /These parts touch files:[\s\S]*?(?=But for these)/.exec(page)?.[0] ?? '';

  it('names every part that touches files, and no other', () => {
    const touching = engineImports().filter(({ of, isFile }) => !isFile && /^node:(?:fs|child_process)\b/.test(of));
    expect([...new Set(namesIn(told))].sort()).toEqual([...new Set(touching.map(({ file }) => partOf(file)))].sort());
  });

  it('is so of the day: the adapters alone ask for it', () => {
    const asking = engineFiles().filter((file) => /\bnew Date\(\)|\bDate\.now\(/.test(readFileSync(join(engine, file), 'utf8')));
    expect(asking).toEqual(['cli.ts', 'integration.ts', 'remark-claims.ts']);
  });
});

describe('an import', () => {
  it.each([
    ["import { a } from './b.ts';", [['b.ts', false]]],
    ["import {\n  a,\n} from '../c/d.ts';", [['../c/d.ts', false]]],
    ["export { a } from './b.ts';", [['b.ts', false]]],
    ["import type { A } from './b.ts';", [['b.ts', true]]],
    ["const a = late(() => require('./b.ts') as typeof import('./b.ts'));", [['b.ts', true], ['b.ts', false]]],
    ["const a = createRequire(import.meta.url)('yaml');", [['yaml', false]]],
    ["const a = await import('./b.ts');", [['b.ts', false]]],
    ["const a = new URL('./worker.ts', import.meta.url);", [['worker.ts', false]]],
    ["/** {@link import('./b.ts')} */", []],
  ])('is found in %j', (text, expected) => {
    expect(importsIn(text, 'a.ts').map(({ of, isOfTypes }) => [of, isOfTypes])).toEqual(expected);
  });
});
