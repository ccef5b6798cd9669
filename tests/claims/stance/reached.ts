/**
 * Prints each `return` of the English rules that no text of the tests reaches,
 * for `reached.test.ts`. A program of its own, since Node itself takes types
 * out without moving a character, so that what it counts stands where it is written.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const english = join(project, 'src/claims/stance/en');

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
// Only what is loaded from here on is counted.
const { readAllTexts } = await import('./texts.ts');
readAllTexts();
const { result } = await session.post('Profiler.takePreciseCoverage');
session.disconnect();

for (const name of readdirSync(english, { recursive: true, encoding: 'utf8' }).filter((one) =>
  /^(?:afterwards|rules|shared)\b.*\.ts$/.test(one),
)) {
  const path = join(english, name);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const counted =
    result.find(({ url }) => url === pathToFileURL(path).href)?.functions.flatMap(({ ranges }) => ranges) ?? [];
  for (const start of returnsIn(source, source).filter((place) => !isReached(place, counted))) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    process.stdout.write(`${relative(project, path)}:${line + 1} ${source.text.split('\n')[line]?.trim()}\n`);
  }
}

/** Where each `return` begins. */
function returnsIn(node: ts.Node, source: ts.SourceFile): number[] {
  const found = ts.isReturnStatement(node) && !isForTheCompiler(node, source) ? [node.getStart(source)] : [];
  node.forEachChild((child) => void found.push(...returnsIn(child, source)));
  return found;
}

/** "if (token === undefined) return null;": what no list is ever without, and only the compiler asks for. */
function isForTheCompiler({ parent }: ts.ReturnStatement, source: ts.SourceFile): boolean {
  return (
    ts.isIfStatement(parent) &&
    parent.expression
      .getText(source)
      .split(' || ')
      .every((part) => part.endsWith(' === undefined'))
  );
}

/** The smallest of the ranges that hold a place says whether it ran; a file that nothing loads has none. */
function isReached(place: number, ranges: readonly Profiler.CoverageRange[]): boolean {
  const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= place && place < endOffset);
  const [smallest] = around.sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset));
  return smallest !== undefined && smallest.count > 0;
}
