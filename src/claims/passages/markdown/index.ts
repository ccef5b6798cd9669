import type { Nodes, Root } from 'mdast';
import type { Source } from '../../types.ts';
import { settled } from '../draft.ts';
import type { PassagesRead } from '../embedded-html.ts';
import { blanked, frontMatterOf } from '../front-matter.ts';
import { treeDrafts } from './drafts.ts';
import { readFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';
import { nestingProblem } from './limits.ts';
import { parseMarkdown } from './parse.ts';

/** Parse and read a Markdown page. */
export function readMarkdownSource(source: Source): PassagesRead {
  const problem = nestingProblem(source);
  if (problem) return { passages: [], problems: [problem] };
  const frontMatter = frontMatterOf(source.text);
  const text = frontMatter ? blanked(source.text, frontMatter.block) : source.text;
  return readMarkdown(parseMarkdown(text), source);
}

/**
 * Read a Markdown page from its syntax tree; front matter is read from the text.
 *
 * @param tree As any remark plugin sees it: positions may be missing, then the
 *   passages have none.
 * @param source The text the tree's offsets are of.
 */
export function readMarkdown(tree: Root, source: Source): PassagesRead {
  const head = readFrontMatter(source);
  const body = treeDrafts(tree, source);
  const about = {
    title: head.about.title ?? firstHeading(tree, source.text),
    draft: head.about.draft,
  };
  return {
    passages: [...head.drafts, ...body.drafts].map((draft) => settled(draft, about)),
    problems: [...head.problems, ...body.problems],
  };
}

function firstHeading(tree: Root, source: string): string | null {
  const isTitle = (node: Nodes): boolean => node.type === 'heading' && node.depth === 1;
  const heading = tree.children.find(isTitle);
  if (heading?.type !== 'heading') return null;
  return readInline(heading.children, source).built.text.trim() || null;
}
