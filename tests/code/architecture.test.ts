/** docs/architecture.md, held against the engine's folder and imports. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modulesIn } from './modules.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
const engine = 'src/claims';
const modules = [...modulesIn([engine]).values()].map((module) => ({ ...module, file: fromEngine(module.path) }));

/** A path from the engine's folder; one outside of it stays as it is. */
function fromEngine(path: string): string {
  return path.startsWith(`${engine}/`) ? path.slice(engine.length + 1) : path;
}

interface Row {
  readonly parts: readonly string[];
  /** Parts it may take values and types from. */
  readonly knows: readonly string[];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/`([\w-]+(?:\.ts|\/))`/g)].map(([, name = '']) => name);
}

function rowOf(line: string): Row {
  const cells = line.split('|').map((cell) => cell.trim());
  return { parts: namesIn(cells[1] ?? ''), knows: namesIn(cells[3] ?? '') };
}

const table = page.slice(page.indexOf('| folder or file |')).split('\n\n')[0]?.split('\n').slice(2) ?? [];
const rows = table.map(rowOf);
/** The first row is for every part, and is not named by the others. */
const common = rows[0]?.parts ?? [];

/** The folder or file right in `src/claims` that a file belongs to, as the table writes it. */
function partOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/') + 1) : file;
}

const imports = modules
  .flatMap(({ file, takes }) => takes.map(({ from }) => ({ file, of: fromEngine(from) })))
  .map((each) => ({ ...each, from: partOf(each.file), to: partOf(each.of) }))
  .filter(({ from, to }) => from !== to && !common.includes(to));

function rowWith(part: string): number {
  return rows.findIndex(({ parts }) => parts.includes(part));
}

describe('the table of docs/architecture.md', () => {
  it('has every folder and file of src/claims once, and no other', () => {
    const there = readdirSync(join(root, engine), { withFileTypes: true }).map(
      (entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`,
    );
    expect(rows.flatMap(({ parts }) => parts).sort()).toEqual(there.sort());
  });

  it('names everything that a part imports', () => {
    const unnamed = imports.filter(({ from, to }) => rows[rowWith(from)]?.knows.includes(to) !== true);
    expect(unnamed.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  });

  it('names nothing that no file of the part imports', () => {
    const needless = rows.flatMap(({ parts, knows }) => {
      const taken = new Set(imports.filter(({ from }) => parts.includes(from)).map(({ to }) => to));
      return knows.filter((name) => !taken.has(name)).map((name) => `${parts.join(', ')}: ${name}`);
    });
    expect(needless).toEqual([]);
  });

  it('lets a part take from rows above only', () => {
    const upward = imports.filter(({ from, to }) => rowWith(to) >= rowWith(from));
    expect(upward.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  });
});

describe('what docs/architecture.md says of files and of the day', () => {
  const told = /These parts touch files:[\s\S]*?(?=The rest is the core)/.exec(page)?.[0] ?? '';

  it('names every part that touches files, and no other', () => {
    const touching = modules.filter(({ packages }) =>
      packages.some(({ from }) => /^node:(?:fs|child_process)\b/.test(from)),
    );
    expect([...new Set(namesIn(told))].sort()).toEqual([...new Set(touching.map(({ file }) => partOf(file)))].sort());
  });

  it('is so of the day: the adapters alone ask for it', () => {
    const asking = modules.filter(({ text }) => /\bnew Date\(\)|\bDate\.now\(/.test(text));
    expect(asking.map(({ file }) => file).sort()).toEqual(['cli.ts', 'integration.ts', 'remark-claims.ts']);
  });
});
