import { describe, expect, it } from 'vitest';
import { modulesIn, readModule } from './modules.ts';
import type { Module } from './modules.ts';

/**
 * Modules that load each other, each circle once and in order of path. What is
 * loaded only when it is needed counts as well: it knows no less of the other.
 */
function circlesIn(modules: ReadonlyMap<string, Module>): string[][] {
  const loads = ({ takes }: Module): string[] => takes.filter(({ isType }) => !isType).map(({ from }) => from);
  const below = new Map(
    [...modules.values()].map((module) => [
      module.path,
      reachable(module.path, (path) => loads(modules.get(path) ?? module)),
    ]),
  );
  const circles = [...below]
    .filter(([path, reached]) => reached.has(path))
    .map(([path, reached]) => [...reached].filter((other) => below.get(other)?.has(path) === true).sort());
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** Whatever can be reached from a place; the place itself only by a way back. */
function reachable(from: string, next: (place: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop())
    for (const each of next(place)) {
      if (reached.has(each)) continue;
      reached.add(each);
      open.push(each);
    }
  return reached;
}

function circlesOf(texts: Readonly<Record<string, string>>): string[][] {
  return circlesIn(new Map(Object.entries(texts).map(([path, text]) => [path, readModule(path, text)])));
}

/** The folders of `src/claims/`, of whatever depth, with what lies in each right below: files, and folders with a slash behind. */
function foldersOf(paths: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths)
    for (let end = path.indexOf('/', 'src/claims'.length); end !== -1; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end + 1);
      folders.set(folder, (folders.get(folder) ?? new Set()).add(partOf(folder, path)));
    }
  return folders;
}

/** The file or folder right in a folder that a path belongs to; outside of it, itself. */
function partOf(folder: string, path: string): string {
  const end = path.startsWith(folder) ? path.indexOf('/', folder.length) : -1;
  return end === -1 ? path : path.slice(0, end + 1);
}

/** Folders that know each other, be it by types alone or by way of others in the folder they lie in. */
function foldersInCircles(modules: ReadonlyMap<string, Module>): string[] {
  const imports = [...modules.values()].flatMap(({ path, takes }) => takes.map(({ from }) => [path, from] as const));
  return [...foldersOf([...modules.keys()])].flatMap(([folder, parts]) => {
    const known = imports
      .map(([from, to]) => [partOf(folder, from), partOf(folder, to)] as const)
      .filter(([from, to]) => from !== to && parts.has(from) && parts.has(to));
    const below = (part: string): string[] => known.filter(([from]) => from === part).map(([, to]) => to);
    return [...parts].filter((part) => part.endsWith('/') && reachable(part, below).has(part));
  });
}

describe('folders of the engine', () => {
  it('know only what is below them: none is known to what it knows', () => {
    expect(foldersInCircles(modulesIn(['src/claims']))).toEqual([]);
  });

  it('would be found knowing each other by types alone, and by way of a file', () => {
    const of = (texts: Readonly<Record<string, string>>) =>
      foldersInCircles(new Map(Object.entries(texts).map(([path, text]) => [path, readModule(path, text)])));
    const a = { 'src/claims/a/1.ts': "import { b } from '../b/1.ts';", 'src/claims/a/2.ts': 'export type A = 1;' };
    expect(of({ ...a, 'src/claims/b/1.ts': "import type { A } from '../a/2.ts';" })).toEqual([
      'src/claims/a/',
      'src/claims/b/',
    ]);
    expect(
      of({
        ...a,
        'src/claims/b/1.ts': "import { c } from '../c.ts';",
        'src/claims/c.ts': "import { A } from './a/2.ts';",
      }),
    ).toEqual(['src/claims/a/', 'src/claims/b/']);
    expect(of({ ...a, 'src/claims/b/1.ts': "import { c } from '../c.ts';", 'src/claims/c.ts': '' })).toEqual([]);
  });
});

describe('imports', () => {
  it('go downwards only: no module loads one that loads it', () => {
    expect(circlesIn(modulesIn(['src']))).toEqual([]);
  });

  it.each([
    ['at once', "import { b } from './b.ts';"],
    ['for all it has', "import * as b from './b.ts';"],
    ['for no name', "import './b.ts';"],
    ['to pass it on', "export { b } from './b.ts';"],
    ['with types in braces, which loads it', "import { type B } from './b.ts';"],
    ['when it is needed', "const b = async () => (await import('./b.ts')).b;"],
    ['when it is needed, at once', "const b = late(() => require('./b.ts') as typeof import('./b.ts'));"],
  ])('go in a circle where one loads the other %s', (_, text) => {
    expect(
      circlesOf({
        'a.ts': text,
        'b.ts': "import { c } from './c.ts';",
        'c.ts': "import { a } from './a.ts';",
        'd.ts': "import './a.ts';",
      }),
    ).toEqual([['a.ts', 'b.ts', 'c.ts']]);
  });

  it.each([
    ['types alone', "import type { B } from './b.ts';"],
    ['types alone, to pass them on', "export type { B } from './b.ts';"],
  ])('go in no circle where one takes %s', (_, text) => {
    expect(circlesOf({ 'a.ts': text, 'b.ts': "import { a } from './a.ts';" })).toEqual([]);
  });
});
