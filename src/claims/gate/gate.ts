/**
 * The gate of one build: content is judged before, what was built after, by
 * one policy, and only then is there a folder to deploy.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Tally } from '../checking/check.ts';
import { withOrigins } from '../checking/origins.ts';
import { checkOutput, leaveOutWords, outputFiles } from '../files/check-output.ts';
import { changedFoundation, foundationOf } from '../files/foundation.ts';
import type { Foundation } from '../files/foundation.ts';
import { historyNotice } from '../files/history-file.ts';
import { ledgerAt, ledgerPaths } from '../files/ledger.ts';
import { digestOfFile } from '../files/bytes.ts';
import { loadSources, oddFiles } from '../files/load.ts';
import { shownPath } from '../files/paths.ts';
import { loadPolicy } from '../files/policy.ts';
import { type Legibility, lookFolder } from '../findings/legibility.ts';
import { checkFailedMessage, loadMessages, needlessEntryMessage, wordsLeftOutMessage } from '../messages.ts';
import type { CheckResults } from '../output-checks/index.ts';
import { readOutput } from '../output-checks/output.ts';
import { foreignParts } from '../output-checks/requests.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { problemsAsErrors } from '../policy/index.ts';
import { manifestPath, manifestSchemaPath } from '../record/manifest-paths.ts';
import { manifestOf, manifestSchemaText, manifestText } from '../record/manifest.ts';
import type { GeneratedEntry, Manifest } from '../record/manifest.ts';
import { exitStatus, failedReport } from '../report.ts';
import type { Report } from '../report.ts';
import type { Source, Unread } from '../types.ts';
import { generateInto, withGeneratedWords } from './generated.ts';
import type { Generate } from './generated.ts';
import { gateMessages } from './messages.ts';
import { changedBetween, snapshotOf } from './snapshot.ts';
import { openStaging } from './staging.ts';
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
 * @throws {StoppedBuild} The policy cannot be used.
 */
export function openGate(options: GateOptions): Gate {
  const { root, out, today, print } = options;
  const staging = openStaging(out);
  const stop = (refusal: ConstructorParameters<typeof StoppedBuild>[0]): never => {
    staging.discard();
    throw new StoppedBuild(refusal);
  };
  const odd = filesToStopAt(options);
  if (odd.length > 0) {
    print(
      failedReport(
        today,
        options.policy,
        odd.map(({ path, error }) => ({ path, line: null, column: null, message: error })),
      ),
    );
    stop(gateMessages.blocked(0, odd.length, 0));
  }
  const policy = readPolicy(options) ?? stop(gateMessages.policy(options.policy));
  const foundation = foundationOf(policy, root);
  const notice = historyNotice(policy, root);
  if (notice !== null) options.say(notice.message);
  const ledger = ledgerAt(root);
  const tally = new Tally(policy, { today, isWhole: true, isListed: (sha256) => ledger.lists(sha256) });
  for (const source of loadSources(options.content, { cwd: root })) tally.add(source);

  let isOver = false;
  return {
    folder: staging.folder,
    abandon() {
      if (isOver) return;
      isOver = true;
      // What could not be read is what the build was given up for, and told; else the next one tells it.
      const report = { ...tally.report(), errors: [] };
      if (exitStatus(report) !== 0) print(report);
      staging.discard();
    },
    async close() {
      isOver = true;
      try {
        const { generated, results, leftOut } = await judgeOutput(staging.folder, tally, policy, options);
        const report = traced(tally.report(), options);
        leaveToLookAt(root, tally.legibility);
        print(report);
        const failed = [...results].filter(([, reasons]) => reasons.length > 0);
        const isNamed = (name: string): boolean =>
          report.findings.some(({ because }) => because.includes(`\`${name}\``));
        if (exitStatus(report) !== 0)
          for (const [name, reasons] of failed) if (isNamed(name)) options.say(checkFailedMessage(name, reasons));
        if (exitStatus(report) !== 0)
          throw new StoppedBuild(
            gateMessages.blocked(report.findings.length, report.errors.length, inContent(report, options)),
          );
        const changed = changedSince(policy, foundation, options);
        if (changed !== null) throw new StoppedBuild(gateMessages.policyChanged(changed));
        for (const entry of ledger.entries())
          if (entry.ledger !== 'binaries' && tally.legibility?.has(entry.sha256) === false)
            options.say(needlessEntryMessage(ledgerPaths[entry.ledger], entry.path));
        const { origin } = options;
        recordClaims(staging.folder, manifestOf(tally.pages, policy, { today, origin, generated }));
        staging.publish();
        for (const line of leftOutLines(failed, leftOut)) options.say(line);
      } finally {
        staging.discard();
      }
    },
  };
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
function traced(report: Report, { root, out, content, sources }: GateOptions): Report {
  const prefix = `${shownPath(resolve(out), root)}/`;
  const folders = [...content, ...sources].filter((folder) => existsSync(resolve(root, folder)));
  return withOrigins(
    report,
    (path) => path.startsWith(prefix),
    () => loadSources(folders, { cwd: root }),
  );
}

/** How many findings stand in the copy itself, rather than in what was built of it. */
function inContent({ findings }: Report, { root, out }: GateOptions): number {
  const prefix = `${shownPath(resolve(out), root)}/`;
  return findings.filter(({ path }) => !path.startsWith(prefix)).length;
}

/** The policy as it is now; `null` after its problems were printed. */
function readPolicy({ policy, root, today, print }: GateOptions): CompiledPolicy | null {
  const result = loadPolicy(policy, root);
  if (result.ok) return result.policy;
  print(failedReport(today, result.path, problemsAsErrors(result.path, result.problems)));
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
async function judgeOutput(
  folder: string,
  tally: Tally,
  policy: CompiledPolicy,
  options: GateOptions,
): Promise<JudgedOutput> {
  const generated = await generateInto(folder, options.generate);
  for (const path of [manifestPath, manifestSchemaPath])
    if (existsSync(join(folder, path))) throw new StoppedBuild(gateMessages.generatedTwice(path));
  const { root, out } = options;
  // Words that say themselves what they rest on go with their check.
  const results = checkOutput(folder, policy, { origin: options.origin, project: root });
  const leftOut = leaveOutWords(folder, policy, results);
  tally.prove(new Map([...results].map(([name, reasons]) => [name, reasons.length === 0])));
  for (const part of foreignParts(readOutput(outputFiles(folder)), options.origin))
    tally.addForeign(`${shownPath(resolve(out), root)}/${part.path}`, part.target);
  const before = snapshotOf(folder);
  const sources = loadSources([folder], { cwd: root, site: { folder, shownAs: out } });
  const prefix = `${shownPath(resolve(out), root)}/`;
  for (const source of withAssets(withGeneratedWords(sources, generated, prefix), prefix, options)) tally.add(source);
  const changed = changedBetween(before, snapshotOf(folder));
  if (changed !== null) throw new StoppedBuild(gateMessages.outputChanged(changed));
  return {
    generated: [...generated].map(([path, { sha256, words }]) => ({ path, sha256, words: [...words] })),
    results,
    leftOut,
  };
}

/** Binaries under the name they have in the project, where they were copied as they are; the others are gone with a build that is stopped. */
function* withAssets(
  sources: Iterable<Source | Unread>,
  prefix: string,
  { root, assets }: GateOptions,
): Generator<Source | Unread> {
  for (const source of sources) {
    if (!('sha256' in source) || !source.path.startsWith(prefix)) yield source;
    else {
      const asset = join(assets, source.path.slice(prefix.length));
      yield digestOfFile(asset) === source.sha256
        ? { ...source, path: shownPath(asset, root) }
        : { ...source, isOfBuild: true };
    }
  }
}

/** What is told of words that were left out: what they wait for, and why it does not hold. */
function leftOutLines(
  failed: readonly (readonly [name: string, reasons: readonly string[]])[],
  leftOut: readonly string[],
): string[] {
  if (leftOut.length === 0) return failed.map(([name, reasons]) => checkFailedMessage(name, reasons));
  return [
    wordsLeftOutMessage(failed, leftOut),
    ...failed.filter(([, reasons]) => reasons.length > 1).map(([name, reasons]) => checkFailedMessage(name, reasons)),
  ];
}

interface JudgedOutput {
  readonly generated: GeneratedEntry[];
  /** Of the checks that words rest on. */
  readonly results: CheckResults;
  /** Pages that have lost words whose check does not hold. */
  readonly leftOut: readonly string[];
}

/** Write down what the site says, beside the site: the judgement's own files. */
function recordClaims(folder: string, manifest: Manifest): void {
  mkdirSync(join(folder, dirname(manifestPath)), { recursive: true });
  writeFileSync(join(folder, manifestPath), manifestText(manifest));
  writeFileSync(join(folder, manifestSchemaPath), manifestSchemaText());
}
