/** Reading a policy: from the text of its file to what judging needs. */
import { createRequire } from 'node:module';
import { late } from '../late.ts';
import { lineIndex } from '../line-index.ts';
import { PhraseError, compilePhrases, visible } from '../mentions/index.ts';
import type { Matcher } from '../mentions/index.ts';
import { sha256Of } from '../sha256.ts';
import type { CheckError } from '../types.ts';
import { sentences } from '../text/sentences.ts';
import { plainSpelling } from './compiled.ts';
import type {
  CompiledApproval,
  CompiledPolicy,
  DocumentFault,
  PolicyContext,
  PolicyProblem,
  PolicyResult,
  RefusedPolicy,
  Wordings,
} from './compiled.ts';
import { readJsonText, writePath } from './json-text.ts';
import type { JsonPath, JsonText } from './json-text.ts';
import { compilePages, usualRegister, usualRoutes } from './patterns.ts';
import { clockProblems, findBreaches, usualBlocks } from './rules.ts';
import type { Breach } from './rules.ts';
import type { Approval, Policy } from './schema.ts';
import { quickPolicy } from './quick-shape.ts';
import type { ShapeResult } from './shape.ts';
import { isBareName } from './wordings.ts';

const soundParts = late(() => createRequire(import.meta.url)('./sound-part.ts') as typeof import('./sound-part.ts'));
const shapes = late(() => createRequire(import.meta.url)('./shape.ts') as typeof import('./shape.ts'));

export type * from './compiled.ts';
export type { Approval, Policy, Waiver } from './schema.ts';

/** A policy that rests on no file and no check: their absence is an error where one is named. */
const noContext: PolicyContext = {
  digestOf: () => null,
  textOf: () => null,
  checks: [],
};

/**
 * The policy in the text of a policy file, or everything that is wrong with it
 * at once. The policy's own examples are not tried here; see `judging/self-test.ts`.
 *
 * @param text The file's text, without a byte order mark.
 * @param path What messages call the file.
 */
export function parsePolicy(text: string, path: string, context: PolicyContext = noContext): PolicyResult {
  const json = readJsonText(text);
  const refuse = (breaches: readonly Breach[]): PolicyResult => ({
    ok: false,
    path,
    problems: describe(breaches, json, text),
  });
  if (json.value === undefined) return refuse(json.problems);
  const shape = readShape(json);
  if (!shape.ok) {
    const faults = shape.problems.map(({ at }) => at);
    return refuse([
      ...json.problems,
      ...shape.problems,
      ...soundParts().breachesOfSoundPart(json.value, faults, context),
    ]);
  }
  const phrases = readPhrases(shape.policy);
  const breaches = [...json.problems, ...findBreaches(shape.policy, context), ...phrases.breaches];
  if (phrases.matcher !== null) breaches.push(...bareWaivers(shape.policy, phrases.matcher));
  if (breaches.length > 0 || phrases.matcher === null) return refuse(breaches);
  return { ok: true, policy: compile(shape.policy, phrases.matcher, { path, text, json, context }) };
}

/**
 * What is wrong with a policy on a day: approvals from future days. Not part
 * of {@link parsePolicy}, which knows no day.
 */
export function datedProblems(policy: CompiledPolicy, today: string): CheckError[] {
  return clockProblems(policy.data, today).map((breach) => ({
    path: policy.path,
    ...policy.locate(breach.at),
    message: `${sentence(breach)} (${writePath(breach.at)})`,
  }));
}

/** A policy of which there is no text to parse, and why. */
export function refusedPolicy(path: string, message: string): RefusedPolicy {
  return { ok: false, path, problems: [{ severity: 'error', at: '$', line: null, column: null, message }] };
}

/** What is wrong with a policy, as errors of a check. */
export function problemsAsErrors({ path, problems }: RefusedPolicy): CheckError[] {
  return problems.map(({ line, column, message, at }) => ({
    path,
    line,
    column,
    message: at === '$' ? message : `${message} (${at})`,
  }));
}

/** Breaches as problems with their place in the file, in the file's order. */
function describe(
  breaches: readonly (Breach & { readonly range?: { readonly from: number } })[],
  json: JsonText,
  text: string,
): PolicyProblem[] {
  const lines = lineIndex(text);
  return breaches
    .map((breach) => ({ ...breach, from: (breach.range ?? json.locate(breach.at)).from }))
    .sort((a, b) => a.from - b.from)
    .map(({ from, ...breach }) => ({
      severity: 'error',
      at: writePath(breach.at),
      ...lines.at(from),
      message: sentence(breach),
    }));
}

function sentence({ found, expected, other }: Breach): string {
  return `Unexpected ${found}, expected ${expected}${other === undefined ? '' : ` (\`${writePath(other)}\` has this one)`}`;
}

/** The schema is loaded for what is not plainly a policy; it says what is wrong. */
function readShape(json: JsonText): ShapeResult {
  const policy = quickPolicy(json.value);
  return policy === null ? shapes().readShape(json) : { ok: true, policy };
}

function readPhrases(policy: Policy): { matcher: Matcher | null; breaches: Breach[] } {
  try {
    return { matcher: compilePhrases(policy.claims), breaches: [] };
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    return { matcher: null, breaches: phraseBreaches(policy) };
  }
}

/** Each phrase alone, so that every faulty one is named. */
function phraseBreaches(policy: Policy): Breach[] {
  return policy.claims.flatMap((claim, index) =>
    (['phrases', 'not'] as const).flatMap((list) =>
      (claim[list] ?? []).flatMap((phrase, place) => {
        const fault = phraseFault(claim.id, phrase);
        const at: JsonPath = ['claims', index, list, place];
        return fault === null ? [] : [{ at, found: `phrase \`${visible(phrase)}\``, expected: fault }];
      }),
    ),
  );
}

function phraseFault(id: string, phrase: string): string | null {
  try {
    compilePhrases([{ id, phrases: [phrase] }]);
    return null;
  } catch (error) {
    if (error instanceof PhraseError) return `another: ${error.message}`;
    throw error;
  }
}

/** A waiver for the bare name of a claim would waive the claim itself, wherever its page names it. */
function bareWaivers({ waivers }: Policy, matcher: Matcher): Breach[] {
  return waivers.flatMap(({ excerpt, claim }, index) =>
    isBareName(matcher, claim, excerpt)
      ? [
          {
            at: ['waivers', index, 'excerpt'],
            found: `excerpt \`${excerpt}\`, which only names \`${claim}\``,
            expected: 'the words around it, too, by which the sentence that stays is known',
          },
        ]
      : [],
  );
}

interface Origin {
  readonly path: string;
  readonly text: string;
  readonly json: JsonText;
  readonly context: PolicyContext;
}

function compile(data: Policy, matcher: Matcher, origin: Origin): CompiledPolicy {
  const routes = data.routes ?? usualRoutes;
  const lines = late(() => lineIndex(origin.text));
  const blocks = data.blocks ?? usualBlocks;
  const approvals = new Map<string, CompiledApproval[]>();
  for (const approval of data.approvals) {
    const group = approvals.get(approval.claim) ?? [];
    group.push(compileApproval(approval, origin.context, data));
    approvals.set(approval.claim, group);
  }
  return {
    path: origin.path,
    sha256: sha256Of(origin.text),
    data,
    publisher: data.publisher,
    matcher,
    routes,
    claims: new Map(data.claims.map((claim) => [claim.id, { claim, blocks: new Set(claim.blocks ?? blocks) }])),
    approvals,
    waivers: data.waivers.map((waiver, index) => ({
      waiver,
      isPage: compilePages([waiver.page], routes),
      excerpt: plainSpelling(waiver.excerpt),
      wordings: compileWordings([waiver.excerpt]),
      at: ['waivers', index],
    })),
    boundaries: data.boundaries.map((boundary) => ({
      boundary,
      isPage: compilePages(boundary.pages ?? ['*'], routes),
      text: origin.context.textOf(boundary.text) ?? '',
    })),
    files: origin.context,
    locate: (path) => lines().at(origin.json.locate(path).from),
  };
}

function compileWordings(wordings: readonly string[]): Wordings {
  const texts = wordings.map(plainSpelling);
  return {
    texts: new Set(texts),
    length: Math.max(...wordings.map(({ length }) => length)),
    sentences: Math.max(...texts.map((text) => sentences(text).length)),
  };
}

function compileApproval(approval: Approval, context: PolicyContext, data: Policy): CompiledApproval {
  const { wordings, evidence } = approval;
  return {
    approval,
    isPage: compilePages([...approval.pages, data.register ?? usualRegister], data.routes ?? usualRoutes),
    wordings: wordings === 'any' ? null : compileWordings(wordings),
    faults: evidence.flatMap((piece) => (piece.kind === 'document' ? faultOf(piece, context) : [])),
  };
}

function faultOf(
  { path, sha256 }: { readonly path: string; readonly sha256: string },
  context: PolicyContext,
): DocumentFault[] {
  const found = context.digestOf(path);
  if (found === sha256) return [];
  return [{ path, found: found === null ? (context.absenceOf?.(path) ?? 'missing') : { sha256: found } }];
}
