/** docs/dependencies.md, held against package.json and the imports of the engine and the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modulesIn } from './modules.ts';

const root = join(import.meta.dirname, '..', '..');

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as PackageFile;
const installed = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];

const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
const rows = (page.slice(page.indexOf('| package |')).split('\n\n')[0] ?? '')
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const listed = rows.flatMap(([, names = '', user = '']) => names.split(', ').map((name) => ({ name, user })));

/** `css-tree/tokenizer` is of css-tree. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const isOfEngine = (path: string): boolean => path.startsWith('src/claims/');
const imports = [...modulesIn(['src', 'astro.config.mjs']).values()].flatMap(({ path, packages }) =>
  packages.map(({ from, isType }) => ({ path, of: packageOf(from), isType })),
);
const ofEngine = new Set(imports.filter(({ path }) => isOfEngine(path)).map(({ of }) => of));
const ofSite = new Set(imports.filter(({ path }) => !isOfEngine(path)).map(({ of }) => of));

function userOf(name: string): string {
  if (ofEngine.has(name)) return ofSite.has(name) ? 'both' : 'engine';
  return ofSite.has(name) ? 'site' : 'neither';
}

describe('the table of docs/dependencies.md', () => {
  it('has every dependency of package.json once, and no other', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(installed.sort());
  });

  it.each(listed)('says who imports $name', ({ name, user }) => {
    expect(user).toBe(userOf(name));
  });
});

describe('the engine', () => {
  it('imports only what is installed with it, and types', () => {
    const values = imports.filter(({ path, isType }) => isOfEngine(path) && !isType);
    const strange = values.filter(({ of }) => !of.startsWith('node:') && !(of in dependencies));
    expect(strange.map(({ path, of }) => `${path} imports ${of}`)).toEqual([]);
  });
});
