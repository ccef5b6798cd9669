import type { Nodes, Root } from 'mdast';
import type { Source } from '../../types.ts';
import { blanked, frontMatterOf } from '../../text/front-matter.ts';
import { settled } from '../draft.ts';
import type { Range } from '../markdown/align.ts';
import { treeDrafts } from '../markdown/drafts.ts';
import { excerptAround } from '../markdown/excerpt.ts';
import { readInline } from '../markdown/inline.ts';
import { nestingProblem } from '../markdown/limits.ts';
import { parseMarkdown, parseQuickly } from '../markdown/parse.ts';
import type { PassagesRead } from '../passages-read.ts';
import { placeSections } from '../sections.ts';
import { readFrontMatter } from './front-matter.ts';

/** Parse and read a Markdown page. */
export function readMarkdownSource(source: Source): PassagesRead {
  const problem = nestingProblem(source);
  if (problem) return { passages: [], problems: [problem] };
  return readMarkdown(parseMarkdown(withoutFrontMatter(source.text)), source);
}

/** A page read by a parser that is quick and nearly always right. */
export interface QuickRead extends PassagesRead {
  /** What the exact parser reads in the blocks at some places and around them. */
  readonly exactlyAround: (places: readonly Range[]) => PassagesRead;
}

/** What {@link readMarkdownSource} yields, quickly; `null` where only the exact parser will do. */
export function readMarkdownQuickly(source: Source): QuickRead | null {
  if (nestingProblem(source)) return null;
  const tree = parseQuickly(withoutFrontMatter(source.text));
  if (tree === null) return null;
  const { passages, problems } = readMarkdown(tree, source);
  return {
    passages,
    problems,
    exactlyAround(places) {
      const excerpt = excerptAround(tree, source.text, places);
      if (excerpt === null) return readMarkdownSource(source);
      const read = readMarkdownSource({ ...source, text: excerpt.text });
      return { passages: read.passages.map(excerpt.inPage), problems };
    },
  };
}

function withoutFrontMatter(text: string): string {
  const frontMatter = frontMatterOf(text);
  return frontMatter ? blanked(text, frontMatter.block) : text;
}

/**
 * Read a Markdown page from its syntax tree; front matter is read from the text.
 *
 * @param tree As any remark plugin sees it: positions may be missing, then the
 *   passages have none.
 * @param source The text the tree's offsets are of.
 */
function readMarkdown(tree: Root, source: Source): PassagesRead {
  const head = readFrontMatter(source);
  const body = treeDrafts(tree, source);
  const about = {
    title: head.about.title ?? firstHeading(tree, source.text),
    draft: head.about.draft,
  };
  const drafts = [...head.drafts, ...body.drafts];
  placeSections(drafts, ({ built, shown }) => shown ?? built.text);
  return {
    passages: [...drafts, ...body.sights].map((draft) => settled(draft, about)),
    problems: [...head.problems, ...body.problems],
  };
}

function firstHeading(tree: Root, source: string): string | null {
  const isTitle = (node: Nodes): boolean => node.type === 'heading' && node.depth === 1;
  const heading = tree.children.find(isTitle);
  if (heading?.type !== 'heading') return null;
  return readInline(heading.children, source).built.text.trim() || null;
}
