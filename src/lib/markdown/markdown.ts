/** Markdown to trees, and trees to HTML, Markdown and plain words. */
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/** The tree of a Markdown file; front matter, if any, is its first node. Places are those of the file. */
export function parseMarkdownFile(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), directive(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/** HTML of blocks. HTML written in the Markdown is left out. */
export function markdownToHtml(nodes: readonly RootContent[]): string {
  return toHtml(toHast({ type: 'root', children: [...nodes] })).trim();
}

/** HTML of words in a line; nothing comes between them that was not there. */
export function lineToHtml(nodes: readonly PhrasingContent[]): string {
  const paragraph = toHast({ type: 'paragraph', children: [...nodes] });
  return toHtml(paragraph.type === 'element' ? paragraph.children : paragraph);
}

/**
 * Markdown that reads as these nodes do.
 *
 * @param base The page on which they stand, where the Markdown is to be taken away from it: a
 *   file on somebody's disk has no site around it, so each address is written in full.
 */
export function writeMarkdown(nodes: readonly RootContent[], base: URL | null = null): string {
  const children = base === null ? [...nodes] : inFull(nodes, base);
  const options = {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), directiveToMarkdown()],
  } as const;
  return toMarkdown({ type: 'root', children }, { ...options, extensions: [...options.extensions] }).trim();
}

function inFull(nodes: readonly RootContent[], base: URL): RootContent[] {
  const root: Root = { type: 'root', children: structuredClone([...nodes]) };
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (node.url !== '' && !URL.canParse(node.url)) node.url = URL.parse(node.url, base)?.href ?? node.url;
  });
  return root.children;
}

/** The words of nodes, without marks, on one line. */
export function wordsInLine(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => toString(node))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
