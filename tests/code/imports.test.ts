import { describe, expect, it } from 'vitest';
import { modulesIn, readModule } from './modules.ts';
import type { Module } from './modules.ts';

/**
 * Modules that load each other, each circle once and in order of path. What is
 * loaded only when it is needed counts as well: it knows no less of the other.
 */
function circlesIn(modules: ReadonlyMap<string, Module>): string[][] {
  const loads = ({ takes }: Module): string[] => takes.filter(({ isType }) => !isType).map(({ from }) => from);
  const below = new Map([...modules.values()].map((module) => [module.path, reachable(module.path, (path) => loads(modules.get(path) ?? module))]));
  const circles = [...below].filter(([path, reached]) => reached.has(path)).map(([path, reached]) => [...reached].filter((other) => below.get(other)?.has(path) === true).sort());
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
    expect(circlesOf({ 'a.ts': text, 'b.ts': "import { c } from './c.ts';", 'c.ts': "import { a } from './a.ts';", 'd.ts': "import './a.ts';" })).toEqual([['a.ts', 'b.ts', 'c.ts']]);
  });

  it.each([
    ['types alone', "import type { B } from './b.ts';"],
    ['types alone, to pass them on', "export type { B } from './b.ts';"],
  ])('go in no circle where one takes %s', (_, text) => {
    expect(circlesOf({ 'a.ts': text, 'b.ts': "import { a } from './a.ts';" })).toEqual([]);
  });
});
