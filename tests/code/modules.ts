/** The project's own modules: what each takes from which other and of which package, and what each gives. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A module; paths are from the project's root, with forward slashes. */
export interface Module {
  readonly path: string;
  readonly text: string;
  /** From files of the project. */
  readonly takes: readonly Taken[];
  /** Of packages, and of Node. */
  readonly packages: readonly Taken[];
  readonly gives: readonly Given[];
  /** Modules of which it exports whatever they do. */
  readonly passesOn: readonly string[];
}

/** What a module takes from a place. */
export interface Taken {
  /** A file's path, or the name of a package's module as it is written. */
  readonly from: string;
  /** Names as they are exported there; `*` for whatever there is. */
  readonly names: readonly string[];
  /** Whether nothing is left of it when the program runs. */
  readonly isType: boolean;
}

/** A name that a module exports: its own value or type, or another module's. */
export interface Given {
  readonly name: string;
  readonly kind: 'value' | 'type' | 'passed-on';
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The modules in some folders of the project, by path.
 *
 * @param places From the project's root; a file is one that stands by itself.
 */
export function modulesIn(places: readonly string[]): ReadonlyMap<string, Module> {
  const paths = places.flatMap((place) => (isModule(place) ? [place] : filesIn(place)));
  return new Map(paths.map((path) => [path, readModule(path, readFileSync(join(root, path), 'utf8'))]));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => isModule(path) && !/\/(?:node_modules|dist|\.astro)\//.test(path));
}

function isModule(path: string): boolean {
  return /\.(?:ts|mjs|astro)$/.test(path) && !path.endsWith('.d.ts');
}

/** Read a module from its text. */
export function readModule(path: string, text: string): Module {
  const code = path.endsWith('.astro') ? programsOf(text) : text;
  const { statements } = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const taken = [...statements.flatMap(takenBy), ...takenLate(statements)];
  return {
    path,
    text,
    takes: fromFiles(taken, path),
    packages: taken.filter(({ from }) => !isRelative(from)),
    gives: statements.flatMap(givenBy),
    passesOn: fromFiles(statements.filter(isStar).flatMap(takenBy), path).map(({ from }) => from),
  };
}

/** What is taken from files, each by its path from the root instead of from the module. */
function fromFiles(taken: readonly Taken[], path: string): Taken[] {
  return taken
    .filter(({ from }) => isRelative(from))
    .map((each) => ({ ...each, from: posix.join(posix.dirname(path), each.from) }));
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}\//.test(specifier);
}

/** The programs of an Astro file: its front matter and its scripts. */
function programsOf(text: string): string {
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return [frontMatter, ...scripts].join('\n');
}

/** `export * from`. */
function isStar(statement: ts.Statement): statement is ts.ExportDeclaration {
  return ts.isExportDeclaration(statement) && statement.exportClause === undefined;
}

/** What `import … from` takes, and `export … from`. */
function takenBy(statement: ts.Statement): Taken[] {
  if (ts.isImportDeclaration(statement)) {
    const clause = statement.importClause;
    // Types within the braces of another import load the module all the same.
    return takenFrom(statement.moduleSpecifier, namesOf(clause), clause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (!ts.isExportDeclaration(statement)) return [];
  const names = exportsOf(statement).map(({ name, propertyName }) => (propertyName ?? name).text);
  return takenFrom(statement.moduleSpecifier, isStar(statement) ? ['*'] : names, statement.isTypeOnly);
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? ['*']
        : bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  return clause?.name === undefined ? named : ['default', ...named];
}

/** What is loaded when it is needed, by `import('…')`, `require('…')` or `createRequire(…)('…')`; a module that any other call names, such as `new URL('…', import.meta.url)`; and `typeof import('…')`. */
function takenLate(statements: readonly ts.Statement[]): Taken[] {
  const found: Taken[] = [];
  const open: ts.Node[] = [...statements];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const loads = isLoader(node.expression);
      found.push(
        ...takenFrom(node.arguments?.[0], ['*'], false).filter(
          ({ from }) => loads || (isRelative(from) && isModule(from)),
        ),
      );
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push(...takenFrom(node.argument.literal, ['*'], true));
    ts.forEachChild(node, (child) => void open.push(child));
  }
  return found;
}

/** Whether to call it is to load a module. */
function isLoader(called: ts.Expression): boolean {
  if (ts.isCallExpression(called))
    return ts.isIdentifier(called.expression) && called.expression.text === 'createRequire';
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
}

function takenFrom(specifier: ts.Node | undefined, names: readonly string[], isType: boolean): Taken[] {
  return specifier !== undefined && ts.isStringLiteral(specifier) ? [{ from: specifier.text, names, isType }] : [];
}

function givenBy(statement: ts.Statement): Given[] {
  if (ts.isExportAssignment(statement)) return [{ name: 'default', kind: 'value' }];
  if (ts.isExportDeclaration(statement))
    return exportsOf(statement).map(({ name }) => ({ name: name.text, kind: 'passed-on' }));
  const kinds = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
  if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return [{ name: 'default', kind: 'value' }];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [{ name: name.text, kind: 'value' }] : [],
    );
  const { name } = statement as ts.DeclarationStatement;
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return name === undefined ? [] : [{ name: name.text, kind: isType ? 'type' : 'value' }];
}

function exportsOf({ exportClause }: ts.ExportDeclaration): readonly ts.ExportSpecifier[] {
  return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [];
}
