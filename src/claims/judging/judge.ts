/** One source judged: its passages read, its mentions decided and located. */
import { lineIndex } from '../line-index.ts';
import type { LineIndex } from '../line-index.ts';
import { findingOnce, mightMention } from '../mentions/index.ts';
import type { Find } from '../mentions/index.ts';
import {
  approvalMessage,
  lapseMessage,
  ledgerMessage,
  otherWordingMessage,
  readAs,
  readingMessage,
  waiverMessage,
} from '../messages/readings.ts';
import { mayCompose } from '../passages/composed.ts';
import { fileNamePassage } from '../passages/file-name.ts';
import { formatOf, passagesOf, sourceRange } from '../passages/index.ts';
import type { PassagesRead } from '../passages/passages-read.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { pageNames } from '../policy/patterns.ts';
import type { PageNames } from '../policy/patterns.ts';
import type { Excerpt, ReportedMention } from '../report.ts';
import { readStance, saidBy, type Named } from '../stance/index.ts';
import type { Carrier, Mention, Passage, Publisher, Reading, Source } from '../types.ts';
import { sentences } from '../text/sentences.ts';
import { plainWords } from '../text/tokens.ts';
import { mayBeTurned, turnedUpright } from '../text/turned.ts';
import { asWritten } from './as-written.ts';
import { decide } from './decision.ts';
import type { Circumstances, Decision } from './decision.ts';
import { essentialPassages } from './essential.ts';
import type { JudgedMention, JudgedSource } from './judged.ts';
import { sentencesAround } from './read-mention.ts';
import type { ReadMention } from './read-mention.ts';
import { mayStandUnread } from './statements.ts';

/**
 * Judge a source by a policy.
 *
 * @returns `null` when no claim of the policy can be named in the source, which
 *   is told from its raw text and its address, before anything is parsed.
 */
export function judgeSource(source: Source, policy: CompiledPolicy, circumstances: Circumstances): JudgedSource | null {
  return mayName(source, policy) ? judgeNamed(source, policy, circumstances) : null;
}

/**
 * Whether a claim of the policy might be named in a source or its address.
 * `false` is certain, and cheap to tell: nothing is parsed.
 */
export function mayName(source: Source, policy: CompiledPolicy): boolean {
  const format = source.format ?? formatOf(source.path);
  return (
    namesIn(namesOf(source, policy), policy).length > 0 ||
    mightMention(policy.matcher, source.text, format === 'html' ? 'text' : format) ||
    mayCompose(source.text, format) ||
    mayBeTurned(source.text)
  );
}

/** {@link judgeSource} of a source that {@link mayName} a claim. */
export function judgeNamed(source: Source, policy: CompiledPolicy, circumstances: Circumstances): JudgedSource {
  const page = namesOf(source, policy);
  const names = namesIn(page, policy);
  const lines = lineIndex(source.text);
  const find = findingOnce(policy.matcher);
  const setting = { source, policy, circumstances, lines, page, find };
  const judged = judgePassages(names, essentialPassages(source, policy.matcher, find), setting);
  // A statement that a subject needs may stand in what was left out.
  return mayStandUnread(source, judged, policy) ? judgePassages(names, passagesOf(source), setting) : judged;
}

/** The words of a page's address, where they might name a claim. */
function namesIn({ url }: PageNames, { matcher }: CompiledPolicy): Passage[] {
  return url === null ? [] : [fileNamePassage(url)].filter(({ text }) => mightMention(matcher, text));
}

function judgePassages(
  names: readonly Passage[],
  { passages: read, problems }: PassagesRead,
  setting: Setting,
): JudgedSource {
  const passages = [...names, ...read];
  const judged = [...passages, ...passages.filter(({ text }) => mayBeTurned(text)).map(turnedPassage)].flatMap(
    (passage) => [...judgePassage(passage, setting)],
  );
  const { lines, page } = setting;
  return { judged: onePerPlace(judged), passages, problems, lines, page };
}

/** What a policy can call the page that a source belongs to. */
export function namesOf(source: Source, policy: CompiledPolicy): PageNames {
  if (source.url !== undefined) return { path: source.path, url: source.url };
  return pageNames(fromProject(source.path, policy.path), policy.routes);
}

/** A path from the policy's folder, where it lies within. */
export function fromProject(path: string, policyPath: string): string {
  const folder = policyPath.slice(0, policyPath.lastIndexOf('/') + 1);
  return folder !== '' && path.startsWith(folder) ? path.slice(folder.length) : path;
}

interface Setting {
  readonly source: Source;
  readonly policy: CompiledPolicy;
  readonly circumstances: Circumstances;
  readonly lines: LineIndex;
  readonly page: PageNames;
  readonly find: Find;
}

/** The mentions of one passage in order, each judged when it is asked for. */
export function* judgePassage(passage: Passage, setting: Setting): Generator<JudgedMention, undefined> {
  const mentions = setting.find(passage.text).filter((mention) => isReadHere(mention, passage));
  if (mentions.length === 0) return;
  const spans = sentences(passage.text);
  for (const mention of mentions) {
    const plain = plainlySpelled(passage, mention);
    const reading = saidBy(readStance(plain.passage, plain.mention, setting.policy.publisher));
    const subject = { mention, reading, text: passage.text, spans, page: setting.page };
    const decision = decide(subject, setting.policy, setting.circumstances);
    const reported = locate(passage, subject, decision, setting);
    yield { page: setting.page, mention, passage, reading, decision, reported };
  }
}

/** A passage the other way up, located within it. */
function turnedPassage(passage: Passage): Passage {
  const text = turnedUpright(passage.text);
  const from = passage.runs.find((run) => run.from !== null)?.from ?? null;
  const to = passage.runs.findLast((run) => run.to !== null)?.to ?? null;
  const runs = [{ start: 0, end: text.length, from, to }];
  return { ...passage, text, runs };
}

/** A mention with its words as they are read: `s0c` and `S·O·C` are the word, to whoever judges the sentence. */
function plainlySpelled(passage: Passage, mention: Mention): { passage: Passage; mention: Named } {
  const { start, end, between } = mention;
  const words = passage.text.slice(start, end);
  const plain = mention.plain ?? plainWords(words);
  if (plain === words) return { passage, mention };
  const text = passage.text.slice(0, start) + plain + passage.text.slice(end);
  return {
    passage: { ...passage, text },
    mention: { start, end: start + plain.length, ...(between !== undefined && { between: plainWords(between) }) },
  };
}

function isReadHere({ start, end }: Mention, { seams }: Passage): boolean {
  return seams === undefined || seams.some((seam) => start < seam && seam < end);
}

function locate(
  passage: Passage,
  subject: ReadMention,
  decision: Decision,
  { source, policy, lines }: Setting,
): ReportedMention {
  const { mention, reading } = subject;
  const range = sourceRange(passage, mention.start, mention.end);
  const from = range === null ? null : lines.at(range.from);
  const to = range === null ? null : lines.at(range.to);
  const claim = policy.claims.get(mention.claim)?.claim;
  const because = explain(quotedAsWritten(subject, policy.publisher), decision);
  return {
    path: source.path,
    line: from?.line ?? null,
    column: from?.column ?? null,
    endLine: to?.line ?? null,
    endColumn: to?.column ?? null,
    claim: mention.claim,
    text: range === null ? passage.text.slice(mention.start, mention.end) : source.text.slice(range.from, range.to),
    stance: reading.stance,
    outcome: decision.outcome,
    carrier: passage.carrier,
    because: source.isLedger === true ? `${because}; ${ledgerMessage}` : because,
    suggestion: source.isLedger === true || nameCarriers.has(passage.carrier) ? null : decision.suggestion,
    excerpt: excerptOf(passage.text, subject),
    title: claim?.title ?? mention.claim,
    why: claim?.why ?? '',
    // What breaks a check is mended by whoever keeps its subject; an approver has no part in it.
    owner:
      decision.lapse === null || decision.lapse.kind === 'failed-check'
        ? (claim?.owner ?? null)
        : (decision.approval?.approval.approver ?? null),
    lapse: decision.lapse,
    approval: decision.approval?.approval.id ?? null,
    waiver: decision.waiver?.waiver ?? null,
  };
}

/** What no sentence can stand in the place of. */
const nameCarriers: ReadonlySet<Carrier> = new Set(['link-target', 'file-name']);

function quotedAsWritten({ reading, text, ...at }: ReadMention, { names }: Publisher): Reading {
  const { words } = reading.because;
  if (words === null) return reading;
  const { start, end } = sentencesAround(at);
  return { ...reading, because: { ...reading.because, words: asWritten(words, text.slice(start, end), names) } };
}

function explain(reading: Reading, { approval, lapse, waiver, other }: Decision): string {
  const read = readingMessage(reading);
  if (other !== null) return `${read}; ${otherWordingMessage(other)}`;
  if (waiver !== null) return `${read}; ${waiverMessage(waiver.waiver.id, waiver.waiver.reason)}`;
  if (approval === null) return read;
  const { id, until } = approval.approval;
  // What is approved needs no reason for being read as a claim.
  if (lapse === null) return `read as ${readAs[reading.stance]}; ${approvalMessage(id, until)}`;
  return `${read}; ${lapseMessage(lapse, approval)}`;
}

/** Longest words that a message quotes around a mention, on each side. */
const excerptMargin = 240;

function excerptOf(text: string, subject: ReadMention): Excerpt {
  const { mention } = subject;
  const span = sentencesAround(subject);
  const start = Math.max(span.start, mention.start - excerptMargin);
  const end = Math.min(span.end, mention.end + excerptMargin);
  return {
    text: text.slice(start, end),
    start: mention.start - start,
    end: mention.end - start,
  };
}

/**
 * A text that became several passages still names a claim once in each place;
 * where they disagree, the one that blocks counts.
 */
function onePerPlace(judged: readonly JudgedMention[]): JudgedMention[] {
  const kept: JudgedMention[] = [];
  const places = new Map<string, number>();
  for (const each of judged) {
    const { claim, line, column, outcome } = each.reported;
    const place = `${claim} ${line}:${column}`;
    const index = line === null ? undefined : places.get(place);
    if (index === undefined) {
      places.set(place, kept.length);
      kept.push(each);
    } else if (outcome === 'blocked') kept[index] = each;
  }
  return kept;
}
