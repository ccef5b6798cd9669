import type { Root } from 'mdast';
import type { CheckError, Source } from '../../types.ts';
import { answerByPicture } from '../bare-answer.ts';
import type { Draft } from '../draft.ts';
import { pageContext, placeFootnotes, readBlocks } from './blocks.ts';
import { nestingProblem } from './limits.ts';
import { newPage } from './page.ts';
import { parseMarkdown } from './parse.ts';

/** Passages of a text in the making, and why some could not be read. */
export interface DraftsRead {
  readonly drafts: readonly Draft[];
  /** Some of them once more, as they are seen without words that a style may hide. */
  readonly sights: readonly Draft[];
  readonly problems: readonly CheckError[];
}

/** Parse and read Markdown without front matter. */
export function markdownDrafts(source: Source): DraftsRead {
  const problem = nestingProblem(source);
  if (problem) return { drafts: [], sights: [], problems: [problem] };
  return treeDrafts(parseMarkdown(source.text), source);
}

/** Read a syntax tree; its front matter, if it has such a node, is left out. */
export function treeDrafts(tree: Root, source: Source): DraftsRead {
  const page = newPage(source);
  readBlocks(page, tree.children, { ...pageContext, headings: [] }, { previous: null });
  placeFootnotes(page);
  for (const { around, pictured } of page.drafts) if (pictured !== undefined) answerByPicture(around, pictured);
  return { drafts: page.drafts, sights: page.sights, problems: page.problems };
}
