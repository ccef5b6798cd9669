import { hash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approval, policy } from '../policy/policies.ts';
import { loadPolicy } from '../../../src/claims/files/policy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(changes: Parameters<typeof policy>[0]): void {
  writeFileSync(join(folder, 'claims-policy.json'), JSON.stringify(policy(changes)));
}

function load() {
  const result = loadPolicy('claims-policy.json', folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}

describe('a policy read again', () => {
  it('is the one read before while nothing has changed', () => {
    write({});
    expect(load()).toBe(load());
  });

  it('is read anew when its text has changed', () => {
    write({});
    const before = load();
    write({ publisher: { names: ['Other'] } });
    expect(load().publisher.names).toEqual(['Other']);
    expect(load()).not.toBe(before);
  });

  it('is read anew when a document it rests on has changed, come or gone', () => {
    const evidence = [{ kind: 'document' as const, path: 'report.txt', sha256: hash('sha256', 'a') }];
    write({ approvals: [approval({ evidence })] });
    const changed = () =>
      load()
        .approvals.get('compliance.soc2')?.[0]
        ?.faults.map(({ path }) => path);
    expect(changed()).toEqual(['report.txt']);
    writeFileSync(join(folder, 'report.txt'), 'a');
    expect(changed()).toEqual([]);
    writeFileSync(join(folder, 'report.txt'), 'b');
    expect(changed()).toEqual(['report.txt']);
    rmSync(join(folder, 'report.txt'));
    expect(changed()).toEqual(['report.txt']);
  });
});

describe('the file of a policy', () => {
  const file = () => join(folder, 'claims-policy.json');
  const told = () => {
    const result = loadPolicy('claims-policy.json', folder);
    return result.ok ? [] : result.problems.map(({ message }) => message);
  };

  it('may begin with a byte order mark', () => {
    writeFileSync(file(), `\ufeff${JSON.stringify(policy())}`);
    expect(told()).toEqual([]);
  });

  it('is told where it is none', () => {
    expect(told()[0]).toContain('restore it with `git checkout claims-policy.json`');
    writeFileSync(file(), Buffer.from('{}', 'utf16le'));
    expect(told()[0]).toContain('not UTF-8');
    rmSync(file());
    mkdirSync(file());
    expect(told()).toEqual(['Unexpected folder, expected a file']);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where it is a pipe', () => {
    execFileSync('mkfifo', [file()]);
    expect(told()).toEqual(['Unexpected device or pipe, expected a file or a folder']);
  });
});

describe('the file of a boundary', () => {
  const told = (path: string, bytes?: string | Uint8Array): string[] => {
    if (bytes !== undefined) writeFileSync(join(folder, path), bytes);
    write({ boundaries: [{ id: 'audit', claims: ['compliance.soc2'], text: path, scope: 'page' }] });
    const result = loadPolicy('claims-policy.json', folder);
    return result.ok ? [] : result.problems.map(({ at, message }) => `${at} ${message}`);
  };
  const expected = 'expected a file that holds the statement';

  it.each([
    ['---\ntitle: Audit\n---\n'],
    ['<!-- to be written -->\n'],
    ['---\n---\n\n***\n'],
    ['[^1]: No audit of Acme has taken place.\n'],
    ['<details><summary>More</summary>No audit of Acme has taken place.</details>\n'],
    ['<p hidden>No audit of Acme has taken place.</p>\n'],
    ['<p style="display: none">No audit of Acme has taken place.</p>\n'],
    ['~~No audit of Acme has taken place.~~\n'],
  ])('needs words that a page would show: %j', (text) => {
    expect(told('audit.md', text)).toEqual([
      `$.boundaries[0].text The file \`audit.md\` has no words that a page would show: write the statement into it`,
    ]);
  });

  it.each([
    ['No SOC 2.'],
    ['\ufeff**No** SOC 2.'],
    ['---\ntitle: Audit\n---\n\nNo SOC 2.'],
    ['- No SOC 2.'],
    ['> No SOC 2.'],
    ['**Audit.** SOC 2 is what customers ask for. Acme holds no SOC 2 report.'],
    ['A SOC 2 report depends on an audit that nobody has ordered.'],
  ])('may hold them in any way: %j', (text) => {
    expect(told('audit.md', text)).toEqual([]);
  });

  it.each([
    ['**Audit.** How reports are had stands in their offer.'],
    ['**SOC 2.** What an auditor reads.'],
    ['What a SOC 2 report says stands in our glossary.'],
    ['Acme is SOC 2 certified.'],
    ['No report on the weather is given. Ask for SOC 2.'],
    ['SOC 2 in short.\n\n<p hidden>Acme holds no SOC 2 report.</p>'],
  ])('has to limit what it stands for: %j', (text) => {
    expect(told('audit.md', text)).toEqual([
      '$.boundaries[0].text The statement in `audit.md` denies and limits nothing of `compliance.soc2`, for which pages show it: say in it what there is not, or what is needed first, as in “Acme does not have a SOC 2 report.”',
    ]);
  });

  it('that cannot be had is told by why', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    mkdirSync(join(folder, 'statements'));
    expect(
      [
        told('none.md'),
        told('statements'),
        told('../../etc/hostname'),
        told('audit.bin', Uint8Array.of(0, 1, 2)),
        told('pipe'),
      ].flat(),
    ).toEqual([
      `$.boundaries[0].text Unexpected missing file \`none.md\`, ${expected}`,
      `$.boundaries[0].text Unexpected folder \`statements\`, ${expected}`,
      `$.boundaries[0].text Unexpected path \`../../etc/hostname\`, which leads out of the folder of the policy, ${expected}`,
      `$.boundaries[0].text Unexpected file \`audit.bin\`, which cannot be read as text, ${expected}`,
      `$.boundaries[0].text Unexpected file \`pipe\`, which cannot be read as text, ${expected}`,
    ]);
  });
});
