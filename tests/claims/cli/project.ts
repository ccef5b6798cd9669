/** A project in a temporary folder, and the command line run in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../../src/claims/commands/index.ts';
import { historyText, noHistory, recorded, unrecorded } from '../../../src/claims/policy/history.ts';
import { parsePolicy } from '../../../src/claims/policy/index.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { context, policy } from '../policy/policies.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Project {
  readonly root: string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  claims(...argv: string[]): Promise<Result>;
  /** Run with something on standard input. */
  pipe(stdin: string | Uint8Array, ...argv: string[]): Promise<Result>;
}

/** A project with a policy, its history and files; its name has a space in it. */
export function project(files: Readonly<Record<string, string | Uint8Array>>, changes: Partial<Policy> = {}): Project {
  const root = mkdtempSync(join(tmpdir(), 'claims cli '));
  folders.push(root);
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const text = JSON.stringify(policy(changes), null, 2);
  write('claims-policy.json', text);
  const result = parsePolicy(text, 'claims-policy.json', context);
  if (result.ok)
    write(
      'claims-history.json',
      historyText(recorded(noHistory, unrecorded(noHistory, result.policy.data), '2026-01-01')),
    );
  for (const [path, text] of Object.entries(files)) write(path, text);
  const pipe = async (stdin: string | Uint8Array, ...argv: string[]): Promise<Result> => {
    let out = '';
    let err = '';
    const status = await run(argv, {
      cwd: root,
      today: '2026-06-01',
      out: { write: (text) => void (out += text), width: null, hasColors: false },
      err: { write: (text) => void (err += text), width: null, hasColors: false },
      stdin: () => Promise.resolve(Buffer.from(stdin)),
      tried: () => null,
    });
    return { status, out, err };
  };
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    claims: (...argv) => pipe('', ...argv),
    pipe,
  };
}
