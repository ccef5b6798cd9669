/** A policy that can be judged by: its data, with what was compiled from it. */
import type { Matcher } from '../mentions/index.ts';
import type { Publisher, Stance } from '../types.ts';
import type { Point } from '../line-index.ts';
import type { JsonPath } from './json-text.ts';
import type { PageMatcher } from './patterns.ts';
import type { Approval, Boundary, Claim, Policy, Route, Waiver } from './schema.ts';

/** What is wrong (`error`) or weak (`weakness`) in a policy, and where. */
export interface PolicyProblem {
  readonly severity: 'error' | 'weakness';
  /** The place in the JSON: `$.claims[3].id`. */
  readonly at: string;
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence, *Unexpected …, expected …*. */
  readonly message: string;
}

export type PolicyResult = { readonly ok: true; readonly policy: CompiledPolicy } | RefusedPolicy;

/** A policy that cannot be used, and every reason. */
export interface RefusedPolicy {
  readonly ok: false;
  readonly path: string;
  readonly problems: readonly PolicyProblem[];
}

/**
 * What the policy rests on outside its own text. The policy is read without
 * files; whoever reads files says what they hold.
 */
export interface PolicyContext {
  /** SHA-256 of a file named as evidence, in hexadecimal; `null`: no such file. */
  readonly digestOf: (path: string) => string | null;
  /** Why there is no digest of a file; left out, it is said to be missing. */
  readonly absenceOf?: (path: string) => Absence;
  /** Text of a boundary's file, or `null` when it cannot be read. */
  readonly textOf: (path: string) => string | null;
  /**
   * The addresses that pages are published at, `*` and `**` for what their files decide.
   * Left out, or `null`: they are not known.
   */
  readonly addressesOf?: (routes: readonly Route[]) => readonly string[] | null;
  /** Names of the checks that the build knows how to run. */
  readonly checks: readonly string[];
}

/** Why a file that a policy names cannot be taken for what it should be. */
export type Absence = 'missing' | 'outside' | 'folder' | 'unreadable';

export interface CompiledPolicy {
  readonly path: string;
  /** SHA-256 of the policy's text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly data: Policy;
  readonly publisher: Publisher;
  readonly matcher: Matcher;
  readonly routes: readonly Route[];
  readonly claims: ReadonlyMap<string, CompiledClaim>;
  /** By the claim they approve. */
  readonly approvals: ReadonlyMap<string, readonly CompiledApproval[]>;
  readonly waivers: readonly CompiledWaiver[];
  readonly boundaries: readonly CompiledBoundary[];
  /** What the policy rests on outside its text. */
  readonly files: PolicyContext;
  /** Where a part of the policy stands in its file. */
  readonly locate: (path: JsonPath) => Point;
}

export interface CompiledClaim {
  readonly claim: Claim;
  readonly blocks: ReadonlySet<Stance>;
}

export interface CompiledApproval {
  readonly approval: Approval;
  readonly isPage: PageMatcher;
  /** The words allowed; `null` allows every wording. */
  readonly wordings: Wordings | null;
  /** Documents that are missing or have changed since the approval: why there is no such file, or the SHA-256 that it has now. */
  readonly faults: readonly DocumentFault[];
}

export interface DocumentFault {
  readonly path: string;
  readonly found: Absence | { readonly sha256: string };
}

/** Allowed wordings, each in {@link plainSpelling}. */
export interface Wordings {
  readonly texts: ReadonlySet<string>;
  /** Of the longest wording, in UTF-16 code units and in sentences. */
  readonly length: number;
  readonly sentences: number;
}

export interface CompiledWaiver {
  readonly waiver: Waiver;
  readonly isPage: PageMatcher;
  readonly excerpt: string;
  /** The excerpt, as what it allows. */
  readonly wordings: Wordings;
  readonly at: JsonPath;
}

export interface CompiledBoundary {
  readonly boundary: Boundary;
  readonly isPage: PageMatcher;
  /** The statement as its file has it, in Markdown. */
  readonly text: string;
}

/**
 * A text with its spelling made plain: white space of every kind one space,
 * quotation marks straight, no invisible hyphens. Two wordings are the same
 * when their plain spellings are.
 */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
