import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';

/**
 * Parse Markdown with GitHub's extensions and directives. Front matter is not
 * Markdown: blank it first.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}

const extensions = [gfm(), directive()];

/**
 * Without transforms: the only one looks for addresses the syntax left as text
 * and breaks such text into nodes without a position.
 */
const mdastExtensions: Extension[] = [
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  directiveFromMarkdown(),
];
