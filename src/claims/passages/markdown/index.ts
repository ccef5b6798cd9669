import type { Nodes, Root } from 'mdast';
import type { Passage, Source } from '../../types.ts';
import { settled } from '../draft.ts';
import type { PassagesRead } from '../embedded-html.ts';
import { blanked, frontMatterOf } from '../front-matter.ts';
import { pageContext, placeFootnotes, readBlocks } from './blocks.ts';
import { readInline } from './inline.ts';
import { newPage } from './page.ts';
import { parseMarkdown } from './parse.ts';

/** Parse and read a Markdown file. */
export function readMarkdownSource(source: Source): PassagesRead {
  const frontMatter = frontMatterOf(source.text);
  const text = frontMatter ? blanked(source.text, frontMatter.block) : source.text;
  return readMarkdown(parseMarkdown(text), source);
}

/**
 * Read a Markdown page from its syntax tree.
 *
 * @param tree As any remark plugin sees it: positions may be missing, then the
 *   passages have none.
 * @param source The text the tree's offsets are of.
 */
export function readMarkdown(tree: Root, source: Source): PassagesRead {
  const page = newPage(source);
  readBlocks(page, tree.children, { ...pageContext, headings: [] }, { previous: null });
  placeFootnotes(page);
  const about = { title: firstHeading(tree, source.text), draft: false };
  return {
    passages: page.drafts.map((draft) => settled(draft, about)),
    problems: page.problems,
  };
}

/** The passages of {@link readMarkdown} alone. */
export function markdownPassages(tree: Root, source: Source): readonly Passage[] {
  return readMarkdown(tree, source).passages;
}

function firstHeading(tree: Root, source: string): string | null {
  const isTitle = (node: Nodes) => node.type === 'heading' && node.depth === 1;
  const heading = tree.children.find(isTitle);
  if (heading?.type !== 'heading') return null;
  return readInline(heading.children, source).built.text.trim() || null;
}
