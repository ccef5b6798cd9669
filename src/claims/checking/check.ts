/** Sources and a policy to a report: the one judgement behind every way in. */
import { finding } from '../findings/finding.ts';
import { hiddenFindings } from '../findings/hidden-characters.ts';
import { Legibility } from '../findings/legibility.ts';
import { readinessFindings } from '../findings/readiness.ts';
import { waiverFindings } from '../findings/waivers.ts';
import { makingApproval } from '../judging/decision.ts';
import type { Circumstances } from '../judging/decision.ts';
import { fromProject, judgeSource, namesOf } from '../judging/judge.ts';
import { crashMessage, pageNameMessage } from '../messages/findings.ts';
import { foreignPartMessage, unreadFileMessage } from '../messages/parts.ts';
import { plainSpelling } from '../policy/compiled.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { requireDay } from '../policy/day.ts';
import { datedProblems } from '../policy/index.ts';
import { nameToMend } from '../policy/patterns.ts';
import { generatedWords, isRecord, recordFindings } from '../record/compare.ts';
import { byPlace } from '../report.ts';
import type { Report, ReportedFinding, ReportedMention, ReportedPage } from '../report.ts';
import { sha256Of } from '../sha256.ts';
import { isText } from '../types.ts';
import type { Binary, CheckError, Outcome, Source, Unread } from '../types.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { Repeats } from './repeats.ts';

export interface CheckOptions extends Circumstances {
  /** Keep every mention in the report, not only what blocks. */
  readonly mentions?: boolean;
  /** Whether the sources are all of `content/`: then a waiver for no page is unused. */
  readonly isWhole?: boolean;
  /**
   * For output that is to be published: parts of it that nobody can read are
   * findings, unless this says that somebody has looked at what has the digest.
   */
  readonly isListed?: (sha256: string) => boolean;
}

/**
 * Judge sources by a policy.
 *
 * What a built page repeats from a source that came before it is reported at
 * that source alone.
 *
 * A source that cannot be judged, or whose judging fails, becomes an error of
 * the report; none is passed over. Sources are read one at a time and not
 * kept, so a generator of many costs the memory of the largest.
 *
 * @throws {RangeError} `today` is no day: the caller asks the user.
 */
export function checkSources(
  sources: Iterable<Source | Unread>,
  policy: CompiledPolicy,
  options: CheckOptions,
): Report {
  const tally = new Tally(policy, options);
  for (const source of sources) tally.add(source);
  return tally.report();
}

/**
 * A check that goes on: sources are added as they come into being, content
 * before the site that is built from it, and the report says what was found.
 */
export class Tally {
  readonly #policy: CompiledPolicy;
  #options: CheckOptions;
  readonly #findings: ReportedFinding[] = [];
  readonly #mentions: ReportedMention[] = [];
  readonly #waived: ReportedMention[] = [];
  readonly #outdated: ReportedMention[] = [];
  readonly #errors: CheckError[];
  readonly #counts: Record<Outcome, number> = { blocked: 0, allowed: 0, approved: 0, waived: 0 };
  readonly #usedWaivers = new Set<string>();
  readonly #waivedPages = new Set<string>();
  /** Claims for which the words of a waiver of another claim are blocked, by the waiver's id. */
  readonly #astray = new Map<string, Set<string>>();
  /** Blocked sentences of which a waiver of their claim quotes a part, by the waiver's id. */
  readonly #parts = new Map<string, string>();
  readonly #repeats = new Repeats();
  readonly #legibility: Legibility | null;
  readonly #pages: ReportedPage[] = [];
  /** The manifest and its schema: compared with what the judgement comes to, in the end. */
  readonly #records: Source[] = [];
  #generated: ReadonlyMap<string, readonly string[]> | null = null;
  #hasMisnamed = false;
  #files = 0;

  constructor(policy: CompiledPolicy, options: CheckOptions) {
    requireDay(options.today);
    this.#policy = policy;
    this.#options = options;
    this.#legibility = options.isListed === undefined ? null : new Legibility(options.isListed);
    this.#errors = datedProblems(policy, options.today);
  }

  /**
   * From here on, approvals rest on these results of their checks. Before
   * there is an output to check, they are taken to hold.
   */
  prove(checks: ReadonlyMap<string, boolean>): void {
    this.#options = { ...this.#options, checks };
  }

  /**
   * @param examined What {@link examine} found in the source, where somebody
   *   has examined it already, by the same policy and for the same day.
   */
  add(source: Source | Unread, examined?: Examined | null): void {
    if (source.kind === 'unreadable') {
      this.#errors.push(errorAt(source.path, source.error));
      return;
    }
    this.#files++;
    this.#noteName(source);
    try {
      if (source.kind === 'binary') this.#addBinary(source);
      else this.#addText(source, examined);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.#errors.push(errorAt(source.path, crashMessage(detail)));
    }
  }

  #noteName({ path, url }: Source | Binary): void {
    // What is built stands where it stands.
    const name = url === undefined ? nameToMend(fromProject(path, this.#policy.path), this.#policy.routes) : null;
    if (name === null) return;
    this.#hasMisnamed = true;
    this.#errors.push(errorAt(path, pageNameMessage(name.found, name.expected)));
  }

  #addText(source: Source, examined?: Examined | null): void {
    if (isRecord(source)) this.#records.push(source);
    else this.#judge(source, examined);
  }

  #addBinary(source: Binary): void {
    const words = this.#wordsOf(source);
    if (words !== null) {
      this.#addText({ ...words, path: source.path });
      return;
    }
    if (!source.isListed) this.#findings.push(unreadFinding(source));
    if (source.url !== undefined) this.#judge({ ...ofBinary(source), text: '' });
    if ((source.words ?? '') !== '') this.#judgeTaken(ofBinary(source));
  }

  /** Something that a published file has its readers fetch from another origin: it may show anything, and other things tomorrow. */
  addForeign(path: string, address: string): void {
    const sha256 = sha256Of(address);
    if (this.#options.isListed?.(sha256) === true) return;
    this.#findings.push(
      finding({
        path,
        rule: 'foreign-part',
        text: address,
        because: foreignPartMessage(address),
        why: 'What another site sends is seen with the words of the page, and nobody here decides what it is.',
      }),
    );
  }

  #judge(source: Source, examined?: Examined | null): void {
    this.#findings.push(...hiddenFindings(source), ...readinessFindings(source, this.#policy));
    if (this.#legibility !== null && source.url !== undefined)
      this.#findings.push(...this.#legibility.findings(source));
    if (this.#policy.waivers.length > 0) this.#noteWaivers(source);
    const result = examined === undefined ? examine(source, this.#policy, this.#options) : examined;
    this.#keep(source, result?.mentions ?? []);
    if (result === null) return;
    this.#errors.push(...result.problems);
    for (const mention of result.mentions) this.#count(mention, source);
    this.#findings.push(...result.findings);
  }

  /** A text that was taken out of bytes: its places are nowhere in the file. */
  #judgeTaken(source: Source): void {
    for (const { reported } of judgeSource(source, this.#policy, this.#options)?.judged ?? [])
      this.#count({ ...reported, ...nowhere }, source);
  }

  /** The words that a built binary was made from, where the site's manifest vouches for it. */
  #wordsOf({ sha256, url }: Binary): Omit<Source, 'path'> | null {
    if (url === undefined || this.#records.length === 0) return null;
    // The manifest comes first: a dot sorts before every letter.
    this.#generated ??= generatedWords(this.#records);
    const words = this.#generated.get(sha256);
    return words === undefined ? null : { text: words.join('\n\n'), format: 'text', url };
  }

  /** Every page of a built site, and what else of it names a claim. */
  #keep({ path, url }: Source, mentions: readonly ReportedMention[]): void {
    if (url !== undefined && (mentions.length > 0 || path.endsWith('.html'))) this.#pages.push({ url, mentions });
  }

  #noteWaivers(source: Source): void {
    const page = namesOf(source, this.#policy);
    for (const { waiver, isPage } of this.#policy.waivers) if (isPage(page)) this.#waivedPages.add(waiver.id);
  }

  /** A waiver may name another claim than the one that its words are blocked for, or a part of the sentence. */
  #noteAstray({ claim, text, excerpt }: ReportedMention, source: Source): void {
    const page = namesOf(source, this.#policy);
    const sentence = plainSpelling(excerpt?.text ?? text);
    for (const { waiver, isPage, excerpt: waived } of this.#policy.waivers) {
      const isSaid = sentence.includes(waived) || waived.includes(sentence);
      if (!isSaid || !waived.includes(plainSpelling(text)) || !isPage(page)) continue;
      if (waiver.claim === claim) this.#parts.set(waiver.id, this.#parts.get(waiver.id) ?? sentence);
      else this.#astray.set(waiver.id, (this.#astray.get(waiver.id) ?? new Set()).add(claim));
    }
  }

  #count(reported: ReportedMention, source: Source): void {
    // A waiver is for a page: one that only repeats a sentence rests on its own, or lacks one.
    if (reported.outcome === 'blocked' && this.#policy.waivers.length > 0) this.#noteAstray(reported, source);
    if (this.#repeats.isRepeat(reported, source)) return;
    this.#counts[reported.outcome]++;
    if (reported.waiver !== null) {
      this.#usedWaivers.add(reported.waiver.id);
      this.#waived.push(reported);
    }
    if (reported.outcome === 'blocked' && !this.#repeats.isToldAlready(reported))
      this.#findings.push({ ...reported, rule: 'claim' });
    if (reported.outcome === 'allowed' && reported.stance === 'denied') this.#noteOutdated(reported);
    if (this.#options.mentions === true) this.#mentions.push(reported);
  }

  /** What was true before an approval, and is not since. */
  #noteOutdated(denial: ReportedMention): void {
    const making = makingApproval(denial.claim, this.#policy, this.#options);
    if (making !== null) this.#outdated.push({ ...denial, approval: making.approval.id });
  }

  /** What of the published texts has to be looked at, where that was asked for. */
  get legibility(): Legibility | null {
    return this.#legibility;
  }

  /** Whether a page's file is named so that no build can go on, or publishes it elsewhere. */
  get hasMisnamed(): boolean {
    return this.#hasMisnamed;
  }

  /** What the built pages say, as far as they were judged. */
  get pages(): readonly ReportedPage[] {
    return this.#pages;
  }

  /** What was found up to now. */
  report(): Report {
    const used = this.#usedWaivers;
    const isDue = (id: string): boolean =>
      !used.has(id) && (this.#options.isWhole === true || this.#waivedPages.has(id));
    const isClean = this.#counts.blocked === 0;
    const findings = [
      ...this.#findings,
      ...waiverFindings(this.#policy, this.#options.today, {
        isDue,
        blockedFor: (id) => [...(this.#astray.get(id) ?? [])].sort(),
        partOf: (id) => this.#parts.get(id) ?? null,
      }),
      ...(isClean ? recordFindings(this.#records, this.#pages, this.#policy) : []),
    ];
    return {
      today: this.#options.today,
      policy: { path: this.#policy.path, sha256: this.#policy.sha256 },
      files: this.#files,
      findings: findings.sort(byPlace),
      mentions: this.#mentions.toSorted(byPlace),
      waived: this.#waived.toSorted(byPlace),
      outdated: this.#outdated.toSorted(byPlace),
      errors: this.#errors.toSorted(byPlace),
      counts: { ...this.#counts },
    };
  }
}

/** Whether a source is judged by its own text alone, whatever comes before or after it. */
export function isJudgedAlone(source: Source | Unread): source is Source {
  return isText(source) && !isRecord(source);
}

/** A file whose bytes are no text still has a name, and perhaps words. */
function ofBinary({ path, url, words = '' }: Binary): Source {
  return { path, text: words, format: 'text', ...(url === undefined ? {} : { url }) };
}

const nowhere = { line: null, column: null, endLine: null, endColumn: null } as const;

function errorAt(path: string, message: string): CheckError {
  return { path, line: null, column: null, message };
}

function unreadFinding({ path, sha256, isOfBuild }: Binary): ReportedFinding {
  return finding({
    path,
    rule: 'unread-file',
    text: path.slice(path.lastIndexOf('/') + 1),
    because: unreadFileMessage(sha256, isOfBuild === true ? null : path),
    why: 'Words in an image or a document are published words: somebody has to look.',
  });
}
