import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { claimsCommand } from '../../bench/claims-command.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line that is measured', () => {
  it('is what npm starts', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: { claims: string };
    };
    expect(['node', ...claimsCommand(root)].join(' ')).toBe(scripts.claims);
    expect(readFileSync(join(root, 'bench/run.ts'), 'utf8')).toContain('claimsCommand(root)');
  });

  it.each(['npx claims', 'node a.ts && node b.ts', undefined])('is none where the script is `%s`', (claims) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { claims } }));
    expect(() => claimsCommand(folder)).toThrow('expected one that starts `node` alone');
  });
});
