/** Parsers of Markdown, each loaded with the first text that needs it. */
import { createRequire } from 'node:module';
import type { Nodes, Root } from 'mdast';
import { late } from '../../late.ts';

const require = createRequire(import.meta.url);
const exact = late(() => require('./micromark.ts') as typeof import('./micromark.ts'));
const quick = late(() => {
  try {
    return require('satteri') as typeof import('satteri');
  } catch {
    // Compiled for each platform; where there is none, the exact parser does its work.
    return null;
  }
});

/**
 * Parse Markdown with GitHub's extensions and directives. Front matter is not
 * Markdown: blank it first.
 */
export function parseMarkdown(text: string): Root {
  return exact().parseMarkdown(text);
}

/**
 * Markup that the quick parser reads otherwise than {@link parseMarkdown} in
 * some place: a byte order mark, U+0000, check boxes, notes at the foot (without one, `[^1]` is
 * text), directives that begin a line, have a label or a name beyond ASCII (the
 * usual punctuation cannot be in one), escaped line ends before a bracket,
 * emphasis beside characters beyond the BMP.
 */
const disputed =
  /\0|^[ \t>*+\d.)-]*(?:::|\[[ \txX]\]|\[\^)|:[\w-]*[^\x00-\x7f«»–—‘’“”…→]|:[\w-]+\[|\\(?:::|\r?\n[ \t>]*\])|[*_~][\ud800-\udbff]|[\udc00-\udfff][*_~]/m;

/**
 * The tree of {@link parseMarkdown}, twenty times faster; `null` where a text
 * holds what the two parsers may read differently, or this one cannot run.
 *
 * Random texts show it to be the same but for one in ten thousand, so it tells
 * only where to look: what is said there is judged by the exact tree.
 */
export function parseQuickly(text: string): Root | null {
  if (text.startsWith('\ufeff') || disputed.test(text) || hasLongBlock(text)) return null;
  try {
    const tree =
      (quick()?.markdownToMdast(text, { features: { directive: true, frontmatter: false } }) as Root | undefined) ??
      null;
    return tree === null || hasSplitCode(tree, text) ? null : tree;
  } catch {
    return null;
  }
}

/**
 * Whether indented code follows indented code, of which the quick parser may
 * have parted one block; or anything at all with no blank line between: what
 * looks like a list may not be one there, and would be without the code.
 */
function hasSplitCode(tree: Root, text: string): boolean {
  const open: (readonly Nodes[])[] = [tree.children];
  for (let nodes = open.pop(); nodes !== undefined; nodes = open.pop()) {
    for (const [index, node] of nodes.entries()) {
      const before = nodes[index - 1];
      if (isIndented(before, text) && (isIndented(node, text) || !isApart(before, node))) return true;
      if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table')
        open.push(node.children);
    }
  }
  return false;
}

function isApart(before: Nodes | undefined, node: Nodes): boolean {
  return (node.position?.start.line ?? 0) - (before?.position?.end.line ?? 0) > 1;
}

function isIndented(node: Nodes | undefined, text: string): boolean {
  return node?.type === 'code' && !'`~'.includes(text[node.position?.start.offset ?? 0] ?? '`');
}

/**
 * The most that may stand without a blank line, a bullet or a heading, in UTF-16
 * code units: the quick parser's time grows with the square of the character
 * references in a paragraph, and a bullet or heading so far left begins no line of one.
 */
const longestBlock = 20_000;

function hasLongBlock(text: string): boolean {
  let start = 0;
  for (const { index } of text.matchAll(/(?:\r\n?|\n)(?:[ \t]*(?=[\r\n])| {0,3}(?:[-*+]|#{1,6})[ \t]+(?=[^\s]))/g)) {
    if (index - start > longestBlock) return true;
    start = index;
  }
  return text.length - start > longestBlock;
}
