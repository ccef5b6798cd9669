/** What judging a source comes to. */
import type { LineIndex } from '../line-index.ts';
import type { PageNames } from '../policy/patterns.ts';
import type { ReportedMention } from '../report.ts';
import type { CheckError, Mention, Passage, Reading } from '../types.ts';
import type { Decision } from './decision.ts';

/** A mention with all that was found out about it. */
export interface JudgedMention {
  readonly page: PageNames;
  readonly mention: Mention;
  readonly passage: Passage;
  readonly reading: Reading;
  readonly decision: Decision;
  readonly reported: ReportedMention;
}

export interface JudgedSource {
  readonly judged: readonly JudgedMention[];
  readonly passages: readonly Passage[];
  readonly problems: readonly CheckError[];
  readonly lines: LineIndex;
  readonly page: PageNames;
}
