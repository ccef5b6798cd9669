/** What the toolbar and the development server say to each other. */
import type { MentionFields } from '../report.ts';
import type { Outcome, Stance } from '../types.ts';

export const toolbarId = 'claims-gate';

/** The names of the messages; the payload of each is the interface below. */
export const messages = {
  judgePage: 'claims:judge-page',
  page: 'claims:page',
  trySentence: 'claims:try-sentence',
  tried: 'claims:tried',
  changed: 'claims:changed',
} as const;

/** Browser → server: the page as the browser got it. */
export interface JudgePage {
  /** The page's address without its origin. */
  readonly url: string;
  readonly html: string;
}

/** Server → browser: what the page says and lacks, what blocks first. */
export interface PageReport {
  readonly url: string;
  readonly mentions: readonly ShownMention[];
  /** What could not be judged, in plain English. */
  readonly errors: readonly string[];
}

export interface ShownMention extends Pick<MentionFields, 'text' | 'because' | 'suggestion'> {
  /** `null` for what is no claim, such as invisible characters. */
  readonly claim: string | null;
  readonly carrier: MentionFields['carrier'] | null;
  /** `null` for what is no reading: a missing boundary, say. */
  readonly stance: Stance | null;
  readonly outcome: Outcome;
  readonly title: string;
  readonly owner: string | null;
  /** The sentence around the words, and where they stand in it. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** `path:line:column` of the content file that holds it, where that is known. */
  readonly source: string | null;
}

export interface TrySentence {
  readonly text: string;
}

export interface Tried {
  readonly text: string;
  readonly mentions: readonly ShownMention[];
  readonly errors: readonly string[];
}
