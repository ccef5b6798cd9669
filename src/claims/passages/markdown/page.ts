/** The page being read: what was found so far and what is open. */
import { late } from '../../late.ts';
import type { Carrier, CheckError, Passage, Source, Surroundings } from '../../types.ts';
import { trimBuilt, type BuiltText } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';
import { embeddedHtml } from '../embedded-html.ts';
import { neighbourAfter, neighbourBefore } from '../surroundings.ts';
import type { Aside, InlineText } from './inline.ts';
import { shownLabels } from './resources.ts';

export interface MarkdownPage {
  readonly source: Source;
  readonly drafts: Draft[];
  /** Passages once more, as some see them; they share what is around. */
  readonly sights: Draft[];
  readonly problems: CheckError[];
  /** Summaries of the `<details>` that are open, outermost first. */
  readonly details: { summary: string }[];
  /** Whether a `<summary>` is open, so that Markdown gives its words. */
  isInSummary: boolean;
  /** Passages of each footnote, by identifier. */
  readonly footnotes: Map<string, Draft[]>;
  /** The first passage that refers to each footnote. */
  readonly referrers: Map<string, Draft>;
  /** What is shown in brackets. */
  readonly shownLabels: () => ReadonlySet<string>;
}

/** What a block inherits from those that hold it. */
export interface MarkdownContext {
  readonly headings: EnclosingHeadings;
  /** How its paragraphs are carried. */
  readonly carrier: Carrier;
  readonly leadIn: string | null;
  readonly parents: readonly string[];
  readonly task: Surroundings['task'];
  /** How many containers hold it. */
  readonly depth: number;
}

/** Enclosing headings with their ranks, outermost first; a container has its own copy. */
export type EnclosingHeadings = {
  readonly rank: number;
  readonly text: string;
  /** How many passages there were before what it heads. */
  readonly passagesBefore: number;
  /** Whether a line across the page has ended what it directly heads. */
  readonly isParted: boolean;
}[];

export function newPage(source: Source): MarkdownPage {
  return {
    source,
    drafts: [],
    sights: [],
    problems: [],
    details: [],
    isInSummary: false,
    footnotes: new Map(),
    referrers: new Map(),
    shownLabels: late(() => shownLabels(source.text)),
  };
}

/** What surrounds a block, neighbours apart. */
export function aroundOf(page: MarkdownPage, context: MarkdownContext): Partial<Surroundings> {
  return {
    headings: context.headings.map(({ text }) => text),
    ...(context.headings.at(-1)?.isParted === true ? { isParted: true } : {}),
    leadIn: context.leadIn,
    parents: context.parents,
    task: context.task,
    summaries: page.details.map(({ summary }) => summary).filter((summary) => summary !== ''),
  };
}

/** Add a passage; `null` when there is nothing to read. */
export function addText(
  page: MarkdownPage,
  text: BuiltText,
  carrier: Carrier,
  around: Partial<Surroundings>,
): Draft | null {
  const built = trimBuilt(text);
  if (built.text === '') return null;
  const draft = draftOf(built, page.isInSummary ? 'summary' : carrier, around);
  if (page.isInSummary) extendSummary(page, built.text);
  page.drafts.push(draft);
  return draft;
}

function extendSummary(page: MarkdownPage, text: string): void {
  const details = page.details.at(-1);
  if (details) details.summary = `${details.summary} ${text}`.trim();
}

/** Add a sentence and all that hangs on it. */
export function addInline(
  page: MarkdownPage,
  inline: InlineText,
  carrier: Carrier,
  around: Partial<Surroundings>,
): Draft | null {
  const draft = addText(page, inline.built, carrier, around);
  if (draft && inline.seen) {
    const seen = trimBuilt(inline.seen);
    page.sights.push({ ...draft, built: seen });
    draft.shown = seen.text;
  }
  for (const aside of inline.asides) addAside(page, aside, inline.built.text, carrier, around);
  for (const note of inline.notes) {
    if (draft && !page.referrers.has(note)) page.referrers.set(note, draft);
  }
  return draft;
}

function addAside(
  page: MarkdownPage,
  { built, at, carrier }: Aside,
  sentence: string,
  host: Carrier,
  around: Partial<Surroundings>,
): void {
  const beside = {
    ...around,
    before: neighbourBefore(sentence.slice(0, at).trim()) || null,
    after: neighbourAfter(sentence.slice(at).trim()) || null,
  };
  if (carrier === 'html') addHtml(page, built, beside);
  else addText(page, built, carrier ?? host, carrier === null ? { ...beside, visibility: 'struck' } : beside);
}

/** Add what a piece of HTML says. */
export function addHtml(page: MarkdownPage, html: BuiltText, around: Partial<Surroundings>): Draft[] {
  const { passages, problems } = embeddedHtml(html, page.source, around);
  const drafts = passages.map(draftOfPassage);
  page.drafts.push(...drafts);
  page.problems.push(...problems);
  return drafts.filter(({ seams }) => seams === undefined);
}

function draftOfPassage({ text, runs, around, ...rest }: Passage): Draft {
  return { ...rest, built: { text, runs }, around: { ...around } };
}
