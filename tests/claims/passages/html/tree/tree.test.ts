import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';
import { expect, it } from 'vitest';
import { WordsBuilder } from '../../../../../src/claims/passages/html/tree/decoding.ts';
import { type Node, parseTree } from '../../../../../src/claims/passages/html/tree/tree.ts';

/** All text that is shown as such, in source order, without white space. */
function ownText(source: string): string {
  const builder = new WordsBuilder(source);
  const stack: { node: Node; isRaw: boolean }[] = [{ node: parseTree(source).root, isRaw: false }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, isRaw } = entry;
    if (node.kind === 'element') {
      const inner = isRaw || (rawText.has(node.name) && !node.isForeign);
      stack.push(...node.children.map((child) => ({ node: child, isRaw: inner })).reverse());
    } else if (node.kind !== 'comment' && !isRaw) {
      builder.add(node.from, node.to, node.kind === 'cdata' ? 'plain' : 'text', true);
    }
  }
  return builder.finish().text.replaceAll(/\s/g, '');
}

/** The same by the HTML standard's whole algorithm, undoing what it moves. */
function standardText(source: string): string {
  const texts: { at: number; text: string }[] = [];
  const stack: DefaultTreeAdapterTypes.Node[] = [
    parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false }),
  ];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node)
      texts.push({ at: node.sourceCodeLocation?.startOffset ?? 0, text: node.value });
    if ('content' in node) stack.push(node.content);
    if ('childNodes' in node && !isRaw(node)) stack.push(...node.childNodes);
  }
  const inOrder = texts.sort((a, b) => a.at - b.at).map(({ text }) => text);
  return inOrder.join('').replaceAll(/[\s\0\ufffd]/g, '');
}

function isRaw(node: DefaultTreeAdapterTypes.ParentNode): boolean {
  return 'namespaceURI' in node && node.namespaceURI === html.NS.HTML && rawText.has(node.tagName);
}

const rawText = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<p> </p> <b> </b> <a> </a> <div> </div> <span> </span> <table> <tr> <td> <th> <tbody> <caption> </table> </td> <ul> <li> </ul> <svg> </svg> <title> </title> <textarea> </textarea> <script> </script> <style> </style> <template> </template> <details> <summary> <h1> </h1> <section> </section> <br> </br> <hr> <!-- --> <!x> <?x> <button> </button> <foreignObject> </foreignObject> <dl> <dt> <dd> </dl> <body> <html> <head> </head> <math> <mi> </math> </ <1 <a/b <p/> <iframe> </iframe> <xmp> </xmp> <object> </object> &amp; &lt; &#65; &notit; & <'.split(
          ' ',
        ),
      ),
      fc.constantFrom('one', 'two', 'three', ' ', '>', '"', '\n'),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

it('shows the same text as the HTML standard says', () => {
  fc.assert(
    fc.property(soup, (source) => {
      expect(ownText(source)).toBe(standardText(source));
    }),
    { numRuns: 1000 },
  );
});
