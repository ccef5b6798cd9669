/** docs/dependencies.md, held against package.json and the imports of the engine and the site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineImports, importsIn } from './imports.ts';

const root = join(import.meta.dirname, '..', '..');

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;
const installed = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)];

const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
const rows = (page.slice(page.indexOf('| package |')).split('\n\n')[0] ?? '')
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));
const listed = rows.flatMap(([, names = '', user = '']) => names.split(', ').map((name) => ({ name, user })));

/** `css-tree/tokenizer` is of css-tree. */
function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

const ofEngine = new Set(engineImports().filter(({ isFile }) => !isFile).map(({ of }) => packageOf(of)));
const siteFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.split(sep).join('/')}`)
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.startsWith('src/claims/'));
const ofSite = new Set(
  [...siteFiles, 'astro.config.mjs']
    .flatMap((path) => importsIn(readFileSync(join(root, path), 'utf8'), path))
    .filter(({ isFile }) => !isFile)
    .map(({ of }) => packageOf(of)),
);

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
    const values = engineImports().filter(({ isFile, isOfTypes }) => !isFile && !isOfTypes);
    const strange = values.filter(({ of }) => !of.startsWith('node:') && !(packageOf(of) in dependencies));
    expect(strange.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  });
});
