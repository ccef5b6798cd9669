/** The files of a built folder, put through the checks that a policy's approvals rest on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { outputDigest } from '../output-checks/digest.ts';
import { runChecks } from '../output-checks/index.ts';
import type { CheckResults, OutputFile } from '../output-checks/index.ts';
import type { CompiledPolicy } from '../policy/compiled.ts';
import { filesBelow } from './files-below.ts';

export interface OutputSetting {
  readonly origin: string | null;
  /** The folder that holds `budget.json` and `test-results`. */
  readonly project: string;
}

/** Where the browser's tests leave what axe found, from the project's folder. */
export const accessibilityResultPath = 'test-results/accessibility.json';

/** What axe found in a browser, and on which output. */
const accessibilityResult = z.strictObject({
  version: z.literal(1),
  output: z.string().describe('Digest of the output that was looked at.'),
  violations: z.array(z.string()),
});

/** The results of the checks that the policy's approvals name, for the files of an output. */
export function checkOutput(
  files: readonly OutputFile[],
  policy: CompiledPolicy,
  { origin, project }: OutputSetting,
): CheckResults {
  const names = checksOf(policy);
  if (names.length === 0) return new Map();
  const accessibility = names.includes('no-accessibility-violations') ? accessibilityOf(files, project) : null;
  return runChecks(files, names, { origin, budget: budgetOf(project), accessibility });
}

/** Names of the checks that approvals rest on. */
function checksOf({ data }: CompiledPolicy): string[] {
  return data.approvals.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'check' ? [piece.name] : [])),
  );
}

/** Every file of a folder, in order of path. */
export function outputFiles(folder: string): OutputFile[] {
  return filesBelow(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

/** What `budget.json` holds; `null` where it is missing or no JSON, which the check then says. */
function budgetOf(project: string): unknown {
  return jsonAt(join(project, 'budget.json'));
}

/** What axe found on these very files; `null` where it was not run on them here. */
function accessibilityOf(files: readonly OutputFile[], project: string): readonly string[] | null {
  const result = accessibilityResult.safeParse(jsonAt(join(project, accessibilityResultPath)));
  if (!result.success || result.data.output !== outputDigest(files)) return null;
  return isCommitted(accessibilityResultPath, project) ? null : result.data.violations;
}

/** Whether a file came with the repository: such a result is nobody's who has looked. */
function isCommitted(path: string, project: string): boolean {
  try {
    return (
      execFileSync('git', ['ls-files', '--', path], { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] }).length > 0
    );
  } catch {
    return false;
  }
}

function jsonAt(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
