/** What the files of the claims engine import. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

export interface Import {
  /** The importing file, from `src/claims`. */
  readonly file: string;
  /** What it imports: a file from `src/claims`, or the name of a module. */
  readonly of: string;
  readonly isFile: boolean;
  /** Whether it takes types alone. */
  readonly isOfTypes: boolean;
}

/** The folder of the engine. */
export const engine = join(import.meta.dirname, '..', '..', 'src', 'claims');

/** Every TypeScript file of the engine, from its folder, with forward slashes. */
export function engineFiles(): string[] {
  return readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** Every import of the engine. */
export function engineImports(): Import[] {
  return engineFiles().flatMap((file) => importsIn(readFileSync(join(engine, file), 'utf8'), file));
}

/** The imports of one file, in whatever way they are written. */
export function importsIn(text: string, file: string): Import[] {
  const code = text.replace(/^\s*\/\*\*[\s\S]*?\*\//gm, '');
  const withoutTypes = ofTypes.reduce((rest, form) => rest.replace(form, ''), code);
  return [...found(code, ofTypes, file, true), ...found(withoutTypes, ofValues, file, false)];
}

function found(code: string, forms: readonly RegExp[], file: string, isOfTypes: boolean): Import[] {
  return forms
    .flatMap((form) => [...code.matchAll(form)])
    .map(([, specifier = '']) => {
      const isFile = specifier.startsWith('.');
      return { file, of: isFile ? posix.join(posix.dirname(file), specifier) : specifier, isFile, isOfTypes };
    });
}

const ofTypes = [/^(?:import|export) type [^;']*? from '([^']+)'/gm, /\btypeof import\('([^']+)'\)/g];

const ofValues = [
  /^(?:import|export) [^;']*?\bfrom '([^']+)'/gm,
  /^import '([^']+)'/gm,
  /(?:\brequire|\bimport|\(import\.meta\.url\))\('([^']+)'\)/g,
  /\bnew URL\('([^']+)', import\.meta\.url\)/g,
];
