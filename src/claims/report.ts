/**
 * What a check found: the shape reporters render, the order things come in,
 * and the part of it that is a contract with scripts.
 */
import type { Carrier, CheckError, Lapse, Outcome, FindingKind, Stance } from './types.ts';

/** A mention as scripts are told of it: located, read and decided. */
export interface MentionFields {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly claim: string;
  /** The exact slice of the source, or the words read where there is none. */
  readonly text: string;
  readonly stance: Stance;
  readonly outcome: Outcome;
  readonly carrier: Carrier;
  /** A sentence a marketer understands. */
  readonly because: string;
  readonly suggestion: string | null;
}

/** Something that blocks. Claims are findings; so are other broken promises. */
export interface Finding extends Omit<MentionFields, 'claim' | 'stance' | 'carrier'> {
  readonly rule: FindingKind;
  readonly claim: string | null;
  readonly stance: Stance | null;
  readonly carrier: Carrier | null;
}

/** A sentence and the words in it that are meant, UTF-16 offsets within it. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What people are told beyond the contract. */
interface Told {
  /** The words as read, in their sentence; `null` where there are none. */
  readonly excerpt: Excerpt | null;
  /** What the claim is called, or the rule's short title. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** Whom to ask, or `null`. */
  readonly owner: string | null;
  /** Why an approval of these very words does not hold; `null` where there is none of them. */
  readonly lapse: Lapse | null;
}

export interface ReportedMention extends MentionFields, Told {
  /** Id of the approval that allows it, or of the one that no longer does. */
  readonly approval: string | null;
  readonly waiver: { readonly id: string; readonly reason: string } | null;
}

/** Where words of built output were written. */
export interface Origin {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedFinding extends Finding, Told {
  /** Of words in built output, where it is known. */
  readonly origin?: Origin | null;
  /** Of words in built output that stand in no file that it is built from. */
  readonly isNowhere?: boolean;
}

export interface Report {
  readonly today: string;
  readonly policy: { readonly path: string; readonly sha256: string | null };
  /** How many files were judged. */
  readonly files: number;
  /** What blocks. */
  readonly findings: readonly ReportedFinding[];
  /** Every mention, where they were asked for. */
  readonly mentions: readonly ReportedMention[];
  /** Mentions that a waiver lets stand, asked for or not. */
  readonly waived: readonly ReportedMention[];
  /** Denials of what an approval lets be said: they block nothing, and one of the two is untrue. */
  readonly outdated: readonly ReportedMention[];
  readonly errors: readonly CheckError[];
  /** How many mentions there were of each outcome, asked for or not. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** A published page and the mentions on it. */
export interface ReportedPage {
  readonly url: string;
  readonly mentions: readonly ReportedMention[];
}

/** A report of a check that could not begin. */
export function failedReport(today: string, policyPath: string, errors: readonly CheckError[]): Report {
  return {
    today,
    policy: { path: policyPath, sha256: null },
    files: 0,
    findings: [],
    mentions: [],
    waived: [],
    outdated: [],
    errors,
    counts: { blocked: 0, allowed: 0, approved: 0, waived: 0 },
  };
}

interface Placed {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly claim?: string | null;
}

/** Order of path, line, column, claim; unknown places after the known ones. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.path, b.path) ||
    compare(a.line ?? Infinity, b.line ?? Infinity) ||
    compare(a.column ?? Infinity, b.column ?? Infinity) ||
    compare(a.claim ?? '', b.claim ?? '')
  );
}

/** By code unit, so that the order is the same on every computer. */
function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The check that words are approved by, where it does not hold: its cause is to be mended, not the words. */
export function failedCheckOf({ lapse }: Pick<Told, 'lapse'>): string | null {
  return lapse?.kind === 'failed-check' ? lapse.name : null;
}

/** 0: nothing blocked; 1: something blocked; 2: not, or not wholly, checked. */
export function exitStatus({
  errors,
  findings,
}: {
  readonly errors: readonly unknown[];
  readonly findings: readonly unknown[];
}): 0 | 1 | 2 {
  if (errors.length > 0) return 2;
  return findings.length > 0 ? 1 : 0;
}
