import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingPolicy } from '../../../src/claims/files/standing-policy.ts';
import { watchContent } from '../../../src/claims/gate/watch.ts';
import { sha256Of } from '../../../src/claims/sha256.ts';
import { project } from '../cli/project.ts';
import { approval } from '../policy/policies.ts';

const statement = 'content/boundaries/cookies.md';

it('whoever writes is told when evidence or a statement changes, goes and comes back', () => {
  const evidence = [{ kind: 'document' as const, path: 'evidence/report.pdf', sha256: sha256Of('seen') }];
  const site = project(
    {
      'content/pages/a.md': 'An independent auditor’s SOC 2 report is available.\n',
      'evidence/report.pdf': 'seen',
      [statement]: 'Acme is not battle-tested.\n',
    },
    {
      approvals: [approval({ evidence })],
      boundaries: [{ id: 'cookies', claims: ['site.cookies'], text: statement, scope: 'page' }],
    },
  );
  const told: string[] = [];
  const watch = watchContent({
    root: site.root,
    content: () => ['content'],
    policy: 'claims-policy.json',
    readPolicy: standingPolicy('claims-policy.json', site.root),
    today: () => '2026-06-01',
    print: ({ findings, errors }) => void told.push(`${findings.length} blocked, ${errors.length} wrong`),
    say: (line) => void told.push(line),
  });
  const changed = (path: string): boolean => watch.changed(join(site.root, path));
  watch.tellAll();

  site.write('evidence/report.pdf', 'another');
  expect(changed('evidence/report.pdf')).toBe(true);
  site.write('evidence/report.pdf', 'seen');
  expect(changed('evidence/report.pdf')).toBe(true);
  rmSync(join(site.root, statement));
  expect(changed(statement)).toBe(true);
  site.write(statement, 'Acme is not battle-tested.\n');
  expect(changed(statement)).toBe(true);
  expect(changed('evidence/other.pdf')).toBe(false);

  expect(told).toEqual([
    'content: nothing blocked',
    '1 blocked, 0 wrong',
    'evidence/report.pdf: nothing blocked',
    '0 blocked, 1 wrong',
    `${statement}: nothing blocked`,
  ]);
});

describe('a path that is written from `./`', () => {
  const site = project({ 'content/pages/a.md': 'Tea.\n' });
  const watch = watchContent({
    root: site.root,
    content: () => ['./content/'],
    policy: './claims-policy.json',
    readPolicy: standingPolicy('./claims-policy.json', site.root),
    today: () => '2026-06-01',
    print: () => undefined,
    say: () => undefined,
  });

  it.each([
    ['claims-policy.json', true],
    ['content/pages/a.md', true],
    ['contents/a.md', false],
  ])('is watched as any other: %s', (path, isWatched) => {
    expect(watch.changed(join(site.root, path))).toBe(isWatched);
  });
});
