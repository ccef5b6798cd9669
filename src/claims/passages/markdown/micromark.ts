import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { unclosedCode } from './unclosed-code.ts';

/**
 * Parse Markdown with GitHub's extensions and directives. Front matter is not
 * Markdown: blank it first.
 */
export function parseMarkdown(text: string): Root {
  const tree = fromMarkdown(text, { extensions, mdastExtensions });
  // It passes over a byte order mark, and counts from behind it.
  if (text.startsWith('\ufeff')) moveByOne(tree);
  return tree;
}

/** Move the places of a tree by the one character that they do not count. */
function moveByOne(tree: Root): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue;
      point.offset = (point.offset ?? 0) + 1;
      if (point.line === 1) point.column++;
    }
    if ('children' in node) open.push(...node.children);
  }
}

const extensions = [gfm(), directive(), unclosedCode()];

/**
 * Without transforms: the only one looks for addresses the syntax left as text
 * and breaks such text into nodes without a position.
 */
const mdastExtensions: Extension[] = [
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  directiveFromMarkdown(),
];
