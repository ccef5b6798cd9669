/**
 * The gate of one build: content is judged before, what was built after, by
 * one policy, and only then is there a folder to deploy.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Tally } from '../checking/check.ts';
import { withOrigins } from '../checking/origins.ts';
import { checkOutput, outputFiles } from '../files/check-output.ts';
import { changedFoundation, foundationOf } from '../files/foundation.ts';
import type { Foundation } from '../files/foundation.ts';
import { historyNotice } from '../files/history-file.ts';
import { ledgerAt, ledgerPaths } from '../files/ledger.ts';
import type { Ledger } from '../files/ledger.ts';
import { digestOfFile } from '../files/bytes.ts';
import { loadSources, oddFiles } from '../files/load.ts';
import { shownPath } from '../files/paths.ts';
import { loadPolicy } from '../files/policy.ts';
import { type Legibility, lookFolder } from '../findings/legibility.ts';
import { loadMessages } from '../messages/loading.ts';
import { holding } from '../output-checks/index.ts';
import type { CheckResults } from '../output-checks/index.ts';
import { readOutput } from '../output-checks/output.ts';
import { foreignParts } from '../output-checks/requests.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { problemsAsErrors } from '../policy/index.ts';
import { manifestPath, manifestSchemaPath } from '../record/manifest-paths.ts';
import { manifestOf, manifestSchemaText, manifestText } from '../record/manifest.ts';
import type { GeneratedEntry, Manifest } from '../record/manifest.ts';
import { exitStatus, failedCheckOf, failedReport } from '../report.ts';
import type { Report } from '../report.ts';
import type { Source, Unread } from '../types.ts';
import { generateInto, withGeneratedWords } from './generated.ts';
import type { Generate } from './generated.ts';
import { leaveOutWords } from './left-out-words.ts';
import { checkFailedMessage, gateMessages, needlessEntryMessage, wordsLeftOutMessage } from './messages.ts';
import { changedBetween, snapshotOf } from './snapshot.ts';
import { openStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import { StoppedBuild } from './stopped.ts';

export interface GateOptions {
  /** The project's folder, absolute. Paths are shown from here. */
  readonly root: string;
  /** Folders and files of copy that are judged from themselves. */
  readonly content: readonly string[];
  /** Other folders that the site is built from, absolute: they are looked through for where words were written. */
  readonly sources: readonly string[];
  /** The folder whose files are copied as they are, absolute. */
  readonly assets: string;
  readonly policy: string;
  readonly today: string;
  /** The folder to publish, absolute. */
  readonly out: string;
  readonly generate: Generate;
  /** The site's origin, where it has one: what it fetches from there is its own. */
  readonly origin: string | null;
  /** Shows a report to whoever started the build. */
  readonly print: (report: Report) => void;
  /** Says one line to them. */
  readonly say: (line: string) => void;
}

export interface Gate {
  /** Where the site is to be built. */
  readonly folder: string;
  /**
   * Judge what was built and publish it.
   *
   * @throws {StoppedBuild} Something blocks: nothing is left to deploy.
   */
  close(): Promise<void>;
  /** Stop without publishing; what was found up to now is printed. */
  abandon(): void;
}

/**
 * Open the gate for a build: an older output is removed and content is judged
 * from its files. What blocks is held back until the output is judged too, so
 * that one run tells everything.
 *
 * @throws {StoppedBuild} The policy cannot be used, or a folder cannot be read.
 */
export function openGate(options: GateOptions): Gate {
  const staging = openStaging(options.out);
  const setting = { ...options, prefix: `${shownPath(resolve(options.out), options.root)}/` };
  const begun = unlessStopped(staging, () => judgeContent(setting));
  let isOver = false;
  return {
    folder: staging.folder,
    abandon() {
      if (isOver) return;
      isOver = true;
      // What could not be read is what the build was given up for, and told; else the next one tells it.
      const report = { ...begun.tally.report(), errors: [] };
      if (exitStatus(report) !== 0) options.print(report);
      staging.discard();
    },
    async close() {
      isOver = true;
      try {
        const output = await judgeOutput(staging.folder, begun, setting);
        refuseIfBlocked(begun.tally, output.results, setting);
        refuseIfChanged(begun, setting);
        tellNeedlessEntries(begun, options.say);
        recordClaims(staging.folder, recordOf(begun, output, options));
        staging.publish();
        for (const line of leftOutLines(output)) options.say(line);
      } finally {
        staging.discard();
      }
    },
  };
}

/** The options, with what the paths of built files begin with: `dist/`. */
interface Setting extends GateOptions {
  readonly prefix: string;
}

/** What a build is judged by, and what came of it up to now. */
interface Begun {
  readonly policy: CompiledPolicy;
  readonly foundation: Foundation;
  readonly ledger: Ledger;
  readonly tally: Tally;
}

/** What `act` yields; where it stops the build, nothing of the build is left. */
function unlessStopped<Result>(staging: Staging, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    staging.discard();
    throw error;
  }
}

/**
 * Judge the content from its files.
 *
 * @throws {StoppedBuild} The policy cannot be used, a folder cannot be read, or a page's file is misnamed.
 */
function judgeContent(options: GateOptions): Begun {
  const { root, today } = options;
  refuseIfOdd(options);
  const policy = readPolicy(options);
  if (policy === null) throw new StoppedBuild(gateMessages.policy(options.policy));
  const foundation = foundationOf(policy, root);
  const notice = historyNotice(policy, root);
  if (notice !== null) options.say(notice.message);
  const ledger = ledgerAt(root, today);
  const tally = new Tally(policy, { today, isWhole: true, isListed: (sha256) => ledger.lists(sha256) });
  for (const source of loadSources(options.content, { cwd: root, now: today })) tally.add(source);
  // Astro would fail without a word of which file it was, or lead readers nowhere.
  if (tally.hasMisnamed) throw stoppedBy(tally.report(), options.print);
  return { policy, foundation, ledger, tally };
}

/** What stops a build before there is an output, once its report is shown. */
function stoppedBy(report: Report, print: GateOptions['print']): StoppedBuild {
  print(report);
  const { findings, errors } = report;
  return new StoppedBuild(
    gateMessages.blocked({ findings: findings.length, errors: errors.length, inContent: findings.length }),
  );
}

/** @throws {StoppedBuild} A file would keep the build waiting, or fail it without a word of which file it was. */
function refuseIfOdd(options: GateOptions): void {
  const odd = filesToStopAt(options);
  if (odd.length === 0) return;
  const errors = odd.map(({ path, error }) => ({ path, line: null, column: null, message: error }));
  throw stoppedBy(failedReport(options.today, options.policy, errors), options.print);
}

/**
 * Show the report of everything, content and output.
 *
 * @throws {StoppedBuild} Something in it blocks.
 */
function refuseIfBlocked(tally: Tally, results: CheckResults, setting: Setting): void {
  const report = traced(tally.report(), setting);
  leaveToLookAt(setting.root, tally.legibility);
  const lapsed = new Set(report.findings.map(failedCheckOf));
  for (const [name, reasons] of failedOf(results)) if (lapsed.has(name)) setting.say(checkFailedMessage(name, reasons));
  setting.print(report);
  if (exitStatus(report) === 0) return;
  const inContent = report.findings.filter(({ path }) => !path.startsWith(setting.prefix)).length;
  throw new StoppedBuild(
    gateMessages.blocked({ findings: report.findings.length, errors: report.errors.length, inContent }),
  );
}

/** @throws {StoppedBuild} The site would be judged otherwise now than when the gate was opened. */
function refuseIfChanged({ policy, foundation }: Begun, options: GateOptions): void {
  const changed = changedSince(policy, foundation, options);
  if (changed !== null) throw new StoppedBuild(gateMessages.policyChanged(changed));
}

function tellNeedlessEntries({ ledger, tally }: Begun, say: GateOptions['say']): void {
  for (const entry of ledger.entries())
    if (entry.ledger !== 'binaries' && tally.legibility?.has(entry.sha256) === false)
      say(needlessEntryMessage(ledgerPaths[entry.ledger], entry.path));
}

/** What a build would wait for, or fail at without a word of which file it was. */
function filesToStopAt({
  root,
  content,
  sources,
  assets,
}: GateOptions): { readonly path: string; readonly error: string }[] {
  const oddIn = (folders: readonly string[]) => [
    ...oddFiles(
      folders.filter((folder) => existsSync(folder)),
      root,
    ),
  ];
  const read = [...content.map((folder) => resolve(root, folder)), ...sources.filter((folder) => folder !== assets)];
  return [...oddIn(read).filter(({ error }) => error === loadMessages.notAFile), ...oddIn([assets])];
}

/** Leave the programs and rules that nobody has looked at where they can be read and listed; of an earlier build, none. */
function leaveToLookAt(root: string, legibility: Legibility | null): void {
  const folder = join(root, lookFolder);
  rmSync(folder, { recursive: true, force: true });
  if (legibility === null || legibility.toLookAt.size === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of legibility.toLookAt) writeFileSync(join(folder, name), text);
}

/** The report with where the words of the output were written. */
function traced(report: Report, { root, prefix, content, sources, today }: Setting): Report {
  const folders = [...content, ...sources].filter((folder) => existsSync(resolve(root, folder)));
  return withOrigins(
    report,
    (path) => path.startsWith(prefix),
    () => loadSources(folders, { cwd: root, now: today }),
  );
}

/** The policy as it is now; `null` after its problems were printed. */
function readPolicy({ policy, root, today, print }: GateOptions): CompiledPolicy | null {
  const result = loadPolicy(policy, root);
  if (result.ok) return result.policy;
  print(failedReport(today, result.path, problemsAsErrors(result)));
  return null;
}

/**
 * The file by which the site would be judged otherwise now than when the gate
 * was opened: the policy, its evidence and statements, a ledger.
 */
function changedSince(policy: CompiledPolicy, foundation: Foundation, options: GateOptions): string | null {
  const now = readPolicy(options);
  if (now?.sha256 !== policy.sha256) return policy.path;
  // Of one text, and of the same files, there is one policy in a process.
  return changedFoundation(foundation, foundationOf(now, options.root)) ?? (now === policy ? null : policy.path);
}

/** Add what was built to the check, and see that nothing is written meanwhile. */
async function judgeOutput(folder: string, { policy, tally }: Begun, setting: Setting): Promise<JudgedOutput> {
  const { root, out, origin, prefix, today } = setting;
  const generated = await generateInto(folder, setting.generate);
  for (const path of [manifestPath, manifestSchemaPath])
    if (existsSync(join(folder, path))) throw new StoppedBuild(gateMessages.generatedTwice(path));
  const built = snapshotOf(folder);
  const files = outputFiles(folder);
  const results = checkOutput(files, policy, { origin, project: root });
  const holds = holding(results);
  // Words that say themselves what they rest on go with their check.
  const changedPages = new Map(leaveOutWords(folder, files, policy, holds).map((page) => [page.path, page]));
  tally.prove(holds);
  for (const part of foreignParts(readOutput(files.map((file) => changedPages.get(file.path) ?? file)), origin))
    tally.addForeign(prefix + part.path, part.target);
  const before = snapshotOf(folder);
  refuseIfWritten(changedBetween(built, before, [...changedPages.keys()]));
  const sources = loadSources([folder], { cwd: root, now: today, site: { folder, shownAs: out } });
  for (const source of withAssets(withGeneratedWords(sources, generated, prefix), setting)) tally.add(source);
  refuseIfWritten(changedBetween(before, snapshotOf(folder)));
  return {
    generated: [...generated].map(([path, { sha256, words }]) => ({ path, sha256, words: [...words] })),
    results,
    leftOut: [...changedPages.keys()],
  };
}

/** @throws {StoppedBuild} There is a file that was written while the output was judged. */
function refuseIfWritten(path: string | null): void {
  if (path !== null) throw new StoppedBuild(gateMessages.outputChanged(path));
}

/** Binaries under the name they have in the project, where they were copied as they are; the others are gone with a build that is stopped. */
function* withAssets(
  sources: Iterable<Source | Unread>,
  { root, assets, prefix }: Setting,
): Generator<Source | Unread> {
  for (const source of sources) {
    if (source.kind !== 'binary' || !source.path.startsWith(prefix)) yield source;
    else {
      const asset = join(assets, source.path.slice(prefix.length));
      yield digestOfFile(asset) === source.sha256
        ? { ...source, path: shownPath(asset, root) }
        : { ...source, isOfBuild: true as const };
    }
  }
}

/** What is told of words that were left out: what they wait for, and why it does not hold. */
function leftOutLines({ results, leftOut }: JudgedOutput): string[] {
  const failed = failedOf(results);
  if (leftOut.length === 0) return failed.map(([name, reasons]) => checkFailedMessage(name, reasons));
  return [
    wordsLeftOutMessage(failed, leftOut),
    ...failed.filter(([, reasons]) => reasons.length > 1).map(([name, reasons]) => checkFailedMessage(name, reasons)),
  ];
}

/** The checks that do not hold, each with what keeps it from holding. */
function failedOf(results: CheckResults): (readonly [name: string, reasons: readonly string[]])[] {
  return [...results].filter(([, reasons]) => reasons.length > 0);
}

interface JudgedOutput {
  readonly generated: GeneratedEntry[];
  /** Of the checks that words rest on. */
  readonly results: CheckResults;
  /** Pages that have lost words whose check does not hold. */
  readonly leftOut: readonly string[];
}

function recordOf({ policy, tally }: Begun, { generated }: JudgedOutput, { today, origin }: GateOptions): Manifest {
  return manifestOf(tally.pages, policy, { today, origin, generated });
}

/** Write down what the site says, beside the site: the judgement's own files. */
function recordClaims(folder: string, manifest: Manifest): void {
  mkdirSync(join(folder, dirname(manifestPath)), { recursive: true });
  writeFileSync(join(folder, manifestPath), manifestText(manifest));
  writeFileSync(join(folder, manifestSchemaPath), manifestSchemaText());
}
