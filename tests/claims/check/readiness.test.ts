import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/claims/check.ts';
import { compiled, digest } from '../policy/policies.ts';

function found(path: string, text: string): string[] {
  return checkSources([{ path, text }], compiled(), { today: '2026-06-01' }).findings.map(
    ({ rule, line, column, text }) => `${rule} ${line}:${column} ${text}`,
  );
}

const pinned = `evidence:\n  path: evidence/report.pdf\n  sha256: ${digest}\n`;

describe('a record that is ready', () => {
  it('needs evidence in the repository', () => {
    expect(found('content/launch/a.yml', 'area: Audit logs\nstatus: ready\n')).toEqual([
      'ready-without-evidence 2:9 ready',
    ]);
    expect(found('content/launch/a.md', '---\narea: Audit logs\nstatus: Ready\n---\n\nText.\n')).toEqual([
      'ready-without-evidence 3:9 Ready',
    ]);
  });

  it('may be so with a document as it is now', () => {
    expect(found('content/launch/a.yml', `status: ready\n${pinned}`)).toEqual([]);
    expect(found('content/launch/a.md', `---\nstatus: ready\n${pinned}---\n\nText.\n`)).toEqual([]);
  });

  it.each([
    ['in words', 'evidence: Alerts and runbooks exist.\n'],
    ['that changed', pinned.replace(digest, 'b'.repeat(64))],
    ['that is missing', pinned.replace('report', 'none')],
  ])('may not be so with evidence %s', (_, evidence) => {
    expect(found('content/launch/a.yml', `status: ready\n${evidence}`)).toHaveLength(1);
  });

  it('is told from other states and other fields', () => {
    expect(found('content/a.yml', 'status: deferred\nnote: not ready\n')).toEqual([]);
    expect(found('content/a.md', 'The status: ready or not.\n')).toEqual([]);
  });
});
