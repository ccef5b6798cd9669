/**
 * The gate of one build: content is judged before, what was built after, by
 * one policy, and only then is there a folder to deploy.
 */
import { resolve } from 'node:path';
import { Tally } from '../check.ts';
import { loadPolicy, loadSources, shownPath } from '../load.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { problemsAsErrors } from '../policy/index.ts';
import { exitStatus, failedReport } from '../report.ts';
import type { Report } from '../report.ts';
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
  readonly policy: string;
  readonly today: string;
  /** The folder to publish, absolute. */
  readonly out: string;
  readonly generate: Generate;
  /** Shows a report to whoever started the build. */
  readonly print: (report: Report) => void;
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
  const policy = readPolicy(options) ?? stop(gateMessages.policy(options.policy));
  const tally = new Tally(policy, { today, isWhole: true });
  for (const source of loadSources(options.content, { cwd: root })) tally.add(source);

  let isOver = false;
  return {
    folder: staging.folder,
    abandon() {
      if (isOver) return;
      isOver = true;
      const report = tally.report();
      if (exitStatus(report) !== 0) print(report);
      staging.discard();
    },
    async close() {
      isOver = true;
      try {
        await judgeOutput(staging.folder, tally, options);
        const report = tally.report();
        print(report);
        if (exitStatus(report) !== 0)
          throw new StoppedBuild(gateMessages.blocked(report.findings.length, report.errors.length));
        if (readPolicy(options)?.sha256 !== policy.sha256)
          throw new StoppedBuild(gateMessages.policyChanged(policy.path));
        staging.publish();
      } finally {
        staging.discard();
      }
    },
  };
}

/** The policy as it is now; `null` after its problems were printed. */
function readPolicy({ policy, root, today, print }: GateOptions): CompiledPolicy | null {
  const result = loadPolicy(policy, root);
  if (result.ok) return result.policy;
  print(failedReport(today, result.path, problemsAsErrors(result.path, result.problems)));
  return null;
}

/** Add what was built to the check, and see that nothing is written meanwhile. */
async function judgeOutput(folder: string, tally: Tally, options: GateOptions): Promise<void> {
  const generated = await generateInto(folder, options.generate);
  const before = snapshotOf(folder);
  const { root, out } = options;
  const sources = loadSources([folder], { cwd: root, site: { folder, shownAs: out } });
  const prefix = `${shownPath(resolve(out), root)}/`;
  for (const source of withGeneratedWords(sources, generated, prefix)) tally.add(source);
  const changed = changedBetween(before, snapshotOf(folder));
  if (changed !== null) throw new StoppedBuild(gateMessages.outputChanged(changed));
}
