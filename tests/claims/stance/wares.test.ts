/** The engine is anybody's: words of what this house sells stand in one file, from which patterns take them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const stance = join(import.meta.dirname, '..', '..', '..', 'src', 'claims', 'stance');
const houseWords =
  /\b(?:berths?|depths?|shallow(?:er)?|deep(?:er)?|moor(?:s|ed|ings?)?|sail(?:s|ed|ing)?|docks?|harbo(?:u\??)?rs?)\b/giu;

/** Where they are words of everybody's. */
const common = new Set([
  // "A shallow checkout" of a repository.
  'en/words/lookalikes.ts: shallow',
  // What is wrong with a thing: stale, shallow, flaky.
  'en/words/details.ts: shallow',
  // What may be more than elsewhere: cheaper, quicker, deeper.
  'en/rules/saying/denial/undone.ts: deeper',
]);

/** The words of the house in what a file tests texts with: in no comment, name or example. */
function houseWordsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^examples?$/u.test(node.name.getText(source))) return;
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      for (const [word] of node.getText(source).matchAll(houseWords)) found.push(word);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const parsed = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

describe('the words of what this house sells', () => {
  it.each([
    ["const a = { example: 'A berth.', pattern: /a plan/u };", []],
    ['/** A berth. */ const berth = 1;', []],
    ['const a = /^(?:berths?|harbou?rs?)$/u;', ['berths', 'harbou?rs']],
    ["const a = 'moored deeper';", ['moored', 'deeper']],
    ['const a = `${b} sails ${b} dock`;', ['sails', 'dock']],
    ["const a = 'docker depths';", ['depths']],
  ])('are found in %s', (text, expected) => {
    expect(houseWordsIn(parsed('a.ts', text))).toEqual(expected);
  });

  it('stand in one file', () => {
    const elsewhere = readdirSync(stance, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && path !== join('en', 'words', 'wares.ts'))
      .flatMap((path) =>
        houseWordsIn(parsed(path, readFileSync(join(stance, path), 'utf8'))).map((word) => `${path}: ${word}`),
      );
    expect(elsewhere.filter((one) => !common.has(one))).toEqual([]);
    expect([...common].filter((one) => !elsewhere.includes(one))).toEqual([]);
  });
});
