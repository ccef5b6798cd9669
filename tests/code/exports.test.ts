import { describe, expect, it } from 'vitest';
import { modulesIn, readModule } from './modules.ts';
import type { Module } from './modules.ts';

/** Modules whose exports others take than modules of the project. */
const entries: readonly RegExp[] = [
  /^src\/pages\/|^src\/content\.config\.ts$|\.astro$/, // Astro
  /^(?:astro|playwright|vitest)\.config\.ts$|^astro\.config\.mjs$/, // the tools that they set up
  /^src\/claims\/index\.ts$/, // sites that use the engine
  /^src\/claims\/toolbar\/app\.ts$/, // Astro's toolbar, by its path
  /^tests\/browser\/accessibility-result\.ts$/, // Playwright, by its path
  /^tests\/fixtures\//, // sites of their own
];

/**
 * Exports that no other module imports. A type may be exported for whoever
 * calls a function that speaks of it; one that even its own module does not
 * speak of is for nobody.
 */
function unusedIn(modules: ReadonlyMap<string, Module>): string[] {
  const used = new Set<string>();
  const use = (path: string, name: string, taker: Module): void => {
    const giver = modules.get(path);
    // Of all that a module has, what the taker names is used.
    for (const each of giver?.gives ?? [])
      if (name === each.name || (name === '*' && mentions(taker.text, each.name) > 0)) used.add(`${path} ${each.name}`);
    for (const below of giver?.passesOn ?? []) use(below, name, taker);
  };
  for (const module of modules.values())
    for (const { from, names } of module.takes)
      for (const name of names) if (name !== '*' || !module.passesOn.includes(from)) use(from, name, module);
  return [...modules.values()]
    .filter(({ path }) => !entries.some((entry) => entry.test(path)))
    .flatMap(({ path, text, gives }) =>
      gives
        .filter(({ name, kind }) => !used.has(`${path} ${name}`) && (kind !== 'type' || mentions(text, name) < 2))
        .map(({ name }) => `${path} ${name}`),
    );
}

/** Keys of exported objects of messages that no module names; of one that is asked by a kind, any may be meant. */
function unsaidIn(modules: ReadonlyMap<string, Module>): string[] {
  const texts = [...modules.values()].map(({ text }) => text);
  const isAskedByKind = (name: string): boolean => {
    const asked = new RegExp(String.raw`\b${name}\[\w`);
    return texts.some((text) => asked.test(text));
  };
  return [...modules.values()].flatMap(({ path, text }) =>
    [...text.matchAll(/^export const (\w*[mM]essages) = \{\n([^]*?)^\}/gm)]
      .filter(([, name = '']) => !isAskedByKind(name))
      .flatMap(([, name = '', body = '']) =>
        [...body.matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => `${name}.${key}`),
      )
      .filter((key) => texts.every((each) => mentions(each, key) === 0))
      .map((key) => `${path} ${key}`),
  );
}

function mentions(text: string, name: string): number {
  return [...text.matchAll(new RegExp(String.raw`(?<![\w$])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'g'))]
    .length;
}

/** Names by which several modules export, with these. */
function sharedIn(modules: ReadonlyMap<string, Module>): string[] {
  const givers = new Map<string, string[]>();
  for (const { path, gives } of modules.values())
    for (const { name } of gives) givers.set(name, [...(givers.get(name) ?? []), path]);
  return [...givers].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

function unusedOf(texts: Readonly<Record<string, string>>): string[] {
  return unusedIn(new Map(Object.entries(texts).map(([path, text]) => [path, readModule(path, text)])));
}

describe('exports', () => {
  it('are imported by somebody', () => {
    expect(
      unusedIn(
        modulesIn(['src', 'tests', 'scripts', 'bench', 'astro.config.mjs', 'playwright.config.ts', 'vitest.config.ts']),
      ),
    ).toEqual([]);
  });

  it('of messages hold no sentence that nobody says', () => {
    expect(unsaidIn(modulesIn(['src', 'scripts']))).toEqual([]);
    const text = 'export const aMessages = {\n  said: 1,\n  unsaid: (a: string) => a,\n} as const;\n';
    const modules = { 'a.ts': text, 'b.ts': "import { aMessages } from './a.ts';\naMessages.said;" };
    expect(unsaidIn(new Map(Object.entries(modules).map(([path, each]) => [path, readModule(path, each)])))).toEqual([
      'a.ts aMessages.unsaid',
    ]);
  });

  // Rules, readings and lists of words are many and alike: by its name one finds the one that is meant.
  it('of the English rules and words have a name each', () => {
    expect(sharedIn(modulesIn(['src/claims/stance/en']))).toEqual([]);
    const texts = { 'a.ts': 'export const a = 1;', 'b.ts': 'export type a = 2;', 'c.ts': 'export const c = 3;' };
    expect(sharedIn(new Map(Object.entries(texts).map(([path, text]) => [path, readModule(path, text)])))).toEqual([
      'a: a.ts, b.ts',
    ]);
  });

  it.each([
    ['a function', 'export function a(): void {}', ['a.ts a']],
    ['a class', 'export class A {}', ['a.ts A']],
    ['a constant', 'export const a = 1, b = 2;', ['a.ts a', 'a.ts b']],
    ['a default', 'export default 1;', ['a.ts default']],
    ['a list', 'const a = 1;\nexport { a };', ['a.ts a']],
    ['a type that nothing speaks of', 'export interface A { readonly b: string }', ['a.ts A']],
    ['a type for whoever calls', 'interface B {}\nexport type A = B;\nconst a = (b: A): A => b;', []],
    ['what another module has', "export type { B } from './b.ts';", ['a.ts B']],
  ])('that are %s and that nobody takes are found', (_, text, expected) => {
    expect(unusedOf({ 'a.ts': text, 'b.ts': 'export interface B { readonly b: B }' })).toEqual(expected);
  });

  it.each([
    ['by name', "import { a } from './a.ts';"],
    ['by another name', "import { a as b } from './a.ts';"],
    ['with all the rest', "import * as all from './a.ts';\nall.a();"],
    ['when it is needed', "const { a } = await import('./a.ts');"],
    ['by way of another module', "import { a } from './c.ts';"],
    ['by way of a star', "import { a } from './d.ts';"],
  ])('are used where they are taken %s', (_, text) => {
    const ways = { 'c.ts': "export { a } from './a.ts';", 'd.ts': "export * from './a.ts';" };
    expect(
      unusedOf({ 'a.ts': 'export function a(): void {}', 'b.ts': text, ...ways }).filter((each) =>
        each.startsWith('a.ts'),
      ),
    ).toEqual([]);
    expect(unusedOf({ 'a.ts': 'export function a(): void {}', 'd.ts': ways['d.ts'] })).toEqual(['a.ts a']);
  });
});
