/** HTML blocks in Markdown, and what they open around the Markdown that follows. */
import type { Html } from 'mdast';
import { follow, type Chain, type Draft } from '../draft.ts';
import { locatedLines } from './align.ts';
import { enterHeading, partHeadings } from './headings.ts';
import { addHtml, aroundOf, type MarkdownContext, type MarkdownPage } from './page.ts';
import { rangeOf } from './range.ts';
import { tagsOf, textOfHtml, type Tag } from './tags.ts';

/**
 * Read an HTML block.
 *
 * @returns What introduces the block that follows: the last words of this one;
 *   `lead` when it has none (a comment).
 */
export function readHtmlBlock(
  page: MarkdownPage,
  node: Html,
  context: MarkdownContext,
  chain: Chain,
  lead: string | null,
): string | null {
  const html = locatedLines(node.value, page.source.text, rangeOf(node));
  const drafts = addHtml(page, html, aroundOf(page, context));
  followTags(page, html.text, context);
  const prose = drafts.filter(({ carrier }) => proseCarriers.has(carrier));
  joinChain(chain, prose);
  // What a summary hides follows it.
  const last = drafts.at(-1);
  if (last?.carrier === 'summary') chain.previous = last;
  return prose.at(-1)?.built.text ?? lead;
}

const proseCarriers: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'block-quote',
  'definition',
  'term',
]);

function joinChain(chain: Chain, prose: readonly Draft[]): void {
  const [first] = prose;
  if (!first) return;
  if (first.carrier !== 'heading') follow(chain, first);
  chain.previous = prose.at(-1) ?? null;
}

/** Follow the tags that reach beyond their block: `<details>`, `<summary>`, headings and lines across the page. */
function followTags(page: MarkdownPage, html: string, context: MarkdownContext): void {
  const tags = tagsOf(html);
  for (const [index, tag] of tags.entries()) {
    if (tag.name === 'details') followDetails(page, tag);
    else if (tag.name === 'summary') followSummary(page, html, tag, endOf(tags, index));
    else if (/^h[1-6]$/.test(tag.name) && !tag.isEnd) {
      const end = endOf(tags, index);
      const text = textOfHtml(html.slice(tag.to, end?.from));
      enterHeading(context.headings, Number(tag.name[1]), text, page.drafts.length);
    } else if (tag.name === 'hr') partHeadings(context.headings, page.drafts.length);
  }
}

function endOf(tags: readonly Tag[], start: number): Tag | undefined {
  const name = tags[start]?.name;
  return tags.find((tag, index) => index > start && tag.name === name);
}

function followDetails(page: MarkdownPage, { isEnd }: Tag): void {
  if (isEnd) page.details.pop();
  else page.details.push({ summary: '' });
}

function followSummary(page: MarkdownPage, html: string, tag: Tag, end: Tag | undefined): void {
  page.isInSummary = !tag.isEnd && !end;
  const details = page.details.at(-1);
  if (details && !tag.isEnd) details.summary = textOfHtml(html.slice(tag.to, end?.from));
}
