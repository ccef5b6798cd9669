/** A built folder put through the checks that a policy's approvals rest on. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { runChecks } from './checks/index.ts';
import type { CheckResults, OutputFile } from './checks/index.ts';
import type { CompiledPolicy } from './policy/compiled.ts';

export interface OutputSetting {
  readonly origin: string | null;
  /** The folder that holds `budget.json`. */
  readonly project: string;
}

/** The results of the checks that the policy's approvals name, for the files of a folder. */
export function checkOutput(folder: string, policy: CompiledPolicy, { origin, project }: OutputSetting): CheckResults {
  const names = checksOf(policy);
  if (names.length === 0) return new Map();
  return runChecks(filesIn(folder), names, { origin, budget: budgetOf(project), accessibility: null });
}

/** Names of the checks that approvals rest on. */
export function checksOf({ data }: CompiledPolicy): string[] {
  return data.approvals.flatMap(({ evidence }) => evidence.flatMap((piece) => (piece.kind === 'check' ? [piece.name] : [])));
}

function filesIn(folder: string): OutputFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), bytes: readFileSync(join(folder, path)) }));
}

/** What `budget.json` holds; `null` where it is missing or no JSON, which the check then says. */
function budgetOf(project: string): unknown {
  try {
    return JSON.parse(readFileSync(join(project, 'budget.json'), 'utf8'));
  } catch {
    return null;
  }
}
