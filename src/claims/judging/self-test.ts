/**
 * A policy tried on its own examples: what must block blocks, what must pass
 * passes, every sentence it suggests passes, and its statements
 * can be shown and limit what they stand for. Whoever writes policy can thus pin a
 * judgement by adding a sentence.
 */
import { lineIndex } from '../line-index.ts';
import { findMentions, mightMention } from '../mentions/index.ts';
import { exampleMessages } from '../messages/policy.ts';
import { readingMessage } from '../messages/readings.ts';
import { passagesOf } from '../passages/index.ts';
import { isUnmarked, unmarkedPassage } from '../passages/unmarked-passage.ts';
import type { CompiledBoundary, CompiledPolicy, PolicyProblem, PolicyResult } from '../policy/compiled.ts';
import { writePath } from '../policy/json-text.ts';
import type { JsonPath } from '../policy/json-text.ts';
import { inFamily } from '../policy/patterns.ts';
import type { Claim } from '../policy/schema.ts';
import type { Mention, Stance } from '../types.ts';
import { judgePassage } from './judge.ts';
import type { JudgedMention } from './judged.ts';
import { hasWords, isConspicuous } from './statements.ts';

/** The policy, when it judges its own examples as it says; else each that it does not. */
export function trySelf(policy: CompiledPolicy): PolicyResult {
  const problems = [
    ...policy.data.claims.flatMap((claim, index) => tryClaim(claim, index, policy)),
    ...policy.boundaries.flatMap((each, index) => tryStatement(each, index, policy)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return problems.length === 0 ? { ok: true, policy } : { ok: false, path: policy.path, problems };
}

/** A statement of no words could be shown by no page; one that limits nothing would be shown for nothing. */
function tryStatement({ boundary, text }: CompiledBoundary, index: number, policy: CompiledPolicy): PolicyProblem[] {
  const told = (message: string): PolicyProblem[] => [problem(policy, ['boundaries', index, 'text'], message)];
  if (!hasWords(text)) return told(exampleMessages.wordless(boundary.text));
  const isSubject = ({ claim }: Mention): boolean => boundary.claims.some((family) => inFamily(family, claim));
  for (const { passage, reading } of judge(text, policy, isSubject))
    if (limiting.has(reading.stance) && isConspicuous(passage)) return [];
  const instead = policy.data.claims.find(({ id }) => boundary.claims.some((family) => inFamily(family, id)))?.instead;
  return told(exampleMessages.limitless(boundary.text, boundary.claims, instead ?? ''));
}

/** What a statement may say of its subject: that there is none, or what it waits for. */
const limiting: ReadonlySet<Stance> = new Set(['denied', 'conditional']);

function tryClaim(claim: Claim, index: number, policy: CompiledPolicy): PolicyProblem[] {
  const at = (...path: JsonPath): JsonPath => ['claims', index, ...path];
  return [
    ...claim.examples.block.flatMap((text, place) => mustBlock(text, claim, policy, at('examples', 'block', place))),
    ...claim.examples.pass.flatMap((text, place) => mustPass(text, claim, policy, at('examples', 'pass', place))),
    ...mustPass(claim.instead, claim, policy, at('instead')),
  ];
}

function mustBlock(text: string, claim: Claim, policy: CompiledPolicy, at: JsonPath): PolicyProblem[] {
  let first: JudgedMention | undefined;
  for (const judged of judge(text, policy, (mention) => mention.claim === claim.id)) {
    if (judged.decision.outcome === 'blocked')
      return isOverlooked(text, policy) ? [problem(policy, at, exampleMessages.overlooked(claim.id, text))] : [];
    first ??= judged;
  }
  const message =
    first === undefined
      ? exampleMessages.notFound(claim.id, text)
      : exampleMessages.passes(claim.id, text, first.reported.text, readingMessage(first.reading));
  return [problem(policy, at, message)];
}

/** Whether a file that holds nothing but the text would not be read: then its words can be published. */
function isOverlooked(text: string, { matcher }: CompiledPolicy): boolean {
  return !mightMention(matcher, text, 'markdown') || !mightMention(matcher, text, 'text');
}

function mustPass(text: string, claim: Claim, policy: CompiledPolicy, at: JsonPath): PolicyProblem[] {
  for (const { mention, reported, reading, decision } of judge(text, policy)) {
    if (decision.outcome !== 'blocked') continue;
    const because = readingMessage(reading);
    const message = exampleMessages.blocks(claim.id, text, mention.claim, reported.text, because);
    return [problem(policy, at, message)];
  }
  return [];
}

function problem(policy: CompiledPolicy, at: JsonPath, message: string): PolicyProblem {
  return { severity: 'error', at: writePath(at), ...policy.locate(at), message };
}

/**
 * The mentions of a text, each judged when it is asked for: what is asked of an
 * example is mostly told by the first. No page and no day: examples are judged
 * on their words alone.
 */
function* judge(
  text: string,
  policy: CompiledPolicy,
  isAsked: (mention: Mention) => boolean = () => true,
): Generator<JudgedMention, undefined> {
  const source = { path: 'example.md', text, format: 'markdown' as const };
  const passages = isUnmarked(text) ? [unmarkedPassage(text)] : passagesOf(source).passages;
  const setting = {
    source,
    policy: { ...policy, approvals: new Map(), waivers: [] },
    circumstances: { today: '0000-01-01' },
    lines: lineIndex(text),
    page: { path: source.path, url: null },
    find: (words: string) => findMentions(policy.matcher, words).filter(isAsked),
  };
  for (const passage of passages) yield* judgePassage(passage, setting);
}
