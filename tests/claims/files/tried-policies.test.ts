import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/claims/files/policy.ts';
import { triedPolicies } from '../../../src/claims/files/tried-policies.ts';
import type { TriedPolicies } from '../../../src/claims/files/tried-policies.ts';
import { policy } from '../policy/policies.ts';

const root = join(import.meta.dirname, '../../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tried-'));
  write('src/claims/engine.ts', 'export {};\n');
  write('src/claims/text/list.ts', 'export {};\n');
  write('node_modules/.package-lock.json', '{}\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const engine = (): string => join(folder, 'src/claims');

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const memory = 'node_modules/.cache/claims/tried-policies.json';

describe('what was tried', () => {
  it('is known to the next call, and nothing else is', () => {
    triedPolicies(engine()).add('one');
    triedPolicies(engine()).add('two');
    const known = triedPolicies(engine());
    expect([known.has('one'), known.has('two'), known.has('three')]).toEqual([true, true, false]);
  });

  it.each([
    ['a file of the engine has changed', () => write('src/claims/text/list.ts', 'export const a = 1;\n')],
    ['a file of the engine has come', () => write('src/claims/text/more.ts', 'export {};\n')],
    ['a file of the engine has gone', () => rmSync(join(folder, 'src/claims/text/list.ts'))],
    [
      'a file of the engine is called otherwise',
      () => {
        rmSync(join(folder, 'src/claims/text/list.ts'));
        write('src/claims/text/lists.ts', 'export {};\n');
      },
    ],
    ['another library is installed', () => write('node_modules/.package-lock.json', '{"a":1}\n')],
    ['it is not known what is installed', () => rmSync(join(folder, 'node_modules/.package-lock.json'))],
    ['there is no engine', () => rmSync(join(folder, 'src'), { recursive: true })],
    ['the memory is half written', () => write(memory, '["')],
    ['the memory is something else', () => write(memory, '{"one":true}')],
    ['the memory holds something else', () => write(memory, '[1,null]')],
  ])('is forgotten when %s', (_, change) => {
    triedPolicies(engine()).add('one');
    change();
    expect(triedPolicies(engine()).has('one')).toBe(false);
  });

  it.each(['claims', 'packages/site/lib/claims'])('is known wherever a site keeps the engine: in %s', (path) => {
    write(`${path}/engine.ts`, 'export {};\n');
    write('packages/site/node_modules/.astro/data.json', '{}');
    triedPolicies(join(folder, path)).add('one');
    expect(triedPolicies(join(folder, path)).has('one')).toBe(true);
    write(`${path}/engine.ts`, 'export const a = 1;\n');
    expect(triedPolicies(join(folder, path)).has('one')).toBe(false);
  });

  it('is forgotten by another version of Node', () => {
    triedPolicies(engine()).add('one');
    const before = Object.getOwnPropertyDescriptor(process, 'version');
    Object.defineProperty(process, 'version', { ...before, value: 'v99.0.0' });
    try {
      expect(triedPolicies(engine()).has('one')).toBe(false);
    } finally {
      Object.defineProperty(process, 'version', before ?? {});
    }
  });

  it('is tried again where nothing can be written, and nobody is troubled', () => {
    write('node_modules/.cache', 'a file where a folder should be');
    triedPolicies(engine()).add('one');
    expect(triedPolicies(engine()).has('one')).toBe(false);
  });

  it('is no more than the last fifty', () => {
    for (let count = 0; count < 60; count++) triedPolicies(engine()).add(String(count));
    const known = triedPolicies(engine());
    expect([known.has('9'), known.has('10'), known.has('59')]).toEqual([false, true, true]);
    expect((JSON.parse(readFileSync(join(folder, memory), 'utf8')) as string[]).length).toBe(50);
  });
});

describe('a policy that was tried', () => {
  /** A memory of its own, that tells what it was asked. */
  function remembering(): TriedPolicies & { readonly added: string[] } {
    const added: string[] = [];
    return { added, has: (digest) => added.includes(digest), add: (digest) => void added.push(digest) };
  }

  /** A policy of which an example fails, with what it says besides. */
  function failing(changes: Parameters<typeof policy>[0] = {}): void {
    const whole = policy(changes);
    const [first, ...rest] = whole.claims;
    if (first === undefined) throw new Error('Unexpected policy without claims, expected one');
    const examples = { ...first.examples, pass: ['Acme is SOC 2 certified.'] };
    write('claims-policy.json', JSON.stringify({ ...whole, claims: [{ ...first, examples }, ...rest] }));
  }

  it('is remembered when its examples hold, and only then', () => {
    const tried = remembering();
    write('claims-policy.json', JSON.stringify(policy({})));
    expect(loadPolicy('claims-policy.json', folder, tried).ok).toBe(true);
    expect(tried.added.length).toBe(1);
    failing();
    expect(loadPolicy('claims-policy.json', folder, tried).ok).toBe(false);
    expect(tried.added.length).toBe(1);
  });

  it('is not tried again, and is tried by whoever remembers nothing', () => {
    failing();
    const all = { has: () => true, add: () => undefined };
    expect(loadPolicy('claims-policy.json', folder, all).ok).toBe(true);
    expect(loadPolicy('claims-policy.json', folder).ok).toBe(false);
  });

  it('is read all the same: what is wrong with it otherwise is told', () => {
    write('claims-policy.json', '{');
    expect(loadPolicy('claims-policy.json', folder, { has: () => true, add: () => undefined }).ok).toBe(false);
  });
});

describe('the command line', () => {
  it('tries a changed policy, whatever it tried before', () => {
    const file = join(folder, 'claims-policy.json');
    const check = (): string => {
      try {
        const cli = join(root, 'src/claims/cli.ts');
        return execFileSync(process.execPath, [cli, 'check', '-', '--policy', file], {
          input: 'Fine.\n',
          cwd: folder,
        }).toString();
      } catch (error) {
        return String((error as { stdout?: Buffer }).stdout);
      }
    };
    writeFileSync(file, JSON.stringify(policy({})));
    expect(check()).toContain('Nothing blocked');
    expect(existsSync(join(root, memory))).toBe(true);
    expect(check()).toContain('Nothing blocked');
    const whole = policy({});
    writeFileSync(
      file,
      JSON.stringify({
        ...whole,
        claims: whole.claims.map((claim) => ({
          ...claim,
          examples: { ...claim.examples, pass: ['Acme is SOC 2 certified.'] },
        })),
      }),
    );
    expect(check()).toContain('Acme is SOC 2 certified.');
  });

  it('alone remembers: a build tries its policy itself', () => {
    const users = ['src', 'scripts']
      .flatMap((top) =>
        readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)),
      )
      .filter((path) => path.endsWith('.ts') && readFileSync(join(root, path), 'utf8').includes('triedPolicies'));
    expect(users.map((path) => path.split(sep).join('/')).sort()).toEqual([
      'src/claims/cli.ts',
      'src/claims/files/tried-policies.ts',
    ]);
  });
});
