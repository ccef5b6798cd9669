import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGate } from '../../../src/claims/gate/gate.ts';
import type { Report } from '../../../src/claims/report.ts';
import { sha256Of } from '../../../src/claims/sha256.ts';
import { project } from '../cli/project.ts';

const png = Uint8Array.of(0x89, 0, 255);
const listed = (day: string): string =>
  `- path: public/a.png\n  sha256: ${sha256Of(png)}\n  shows: A buoy.\n  seenBy: Web\n  seenOn: '${day}'\n`;

describe('a build', () => {
  it.each([
    ['stops at a ledger whose entry was seen on a future day', '2026-06-02', ['entry 1 was seen on `2026-06-02`']],
    ['is held to a ledger of the day', '2026-06-01', []],
  ])('%s', async (_, day, told) => {
    const site = project({ 'content/pages/a.md': 'Tea.\n', 'content/binaries.yml': listed(day) });
    const reports: Report[] = [];
    const gate = openGate({
      root: site.root,
      content: ['content'],
      sources: [],
      assets: join(site.root, 'public'),
      policy: 'claims-policy.json',
      today: '2026-06-01',
      out: join(site.root, 'dist'),
      generate: () => [],
      origin: null,
      print: (report) => void reports.push(report),
      say: () => undefined,
    });
    writeFileSync(join(gate.folder, 'index.html'), '<!doctype html><title>Tea</title><p>Tea.</p>');
    writeFileSync(join(gate.folder, 'a.png'), png);
    await gate.close().catch(() => undefined);
    expect(existsSync(join(site.root, 'dist'))).toBe(told.length === 0);
    const messages = reports.at(-1)?.errors.map(({ message }) => message) ?? [];
    expect(messages).toEqual(told.map((each) => expect.stringContaining(each) as string));
  });
});
