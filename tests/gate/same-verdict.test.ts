/** The same text gets the same verdict by every way in: plugin, command line, and the build's own pass. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/claims/commands/index.ts';
import { remarkClaims } from '../../src/claims/index.ts';
import { policy } from '../claims/policy/policies.ts';

const root = mkdtempSync(join(tmpdir(), 'same verdict '));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const texts: Record<string, string> = {
  'a claim': 'Acme is SOC 2 certified.\n',
  'a denial': 'Acme is not SOC 2 certified.\n',
  'front matter and body': '---\ntitle: We are SOC 2 certified\n---\n\n# SOC 2\n\nAcme holds a **SOC** 2 report.\n',
  'a byte order mark and carriage returns': '\ufeff# Title\r\n\r\nAcme is SOC 2 certified.\r\n',
  'a table': '| Standard | Held |\n| --- | --- |\n| SOC 2 | yes |\n| SOC 2 Type I | no |\n',
  tasks: '- [x] SOC 2 audit passed\n- [ ] SOC 2 audit passed\n',
  'raw html':
    '<p title="Acme is SOC 2 certified">Words</p>\n\n<details><summary>More</summary>\n\nWe are SOC 2 certified.\n\n</details>\n',
  'a directive': ':::note\nAcme is SOC 2 certified.\n:::\n',
  'look-alikes': 'Acme is Ѕ\u00adОС\u00a02 certified &amp; battle&#45;tested.\n',
  'hidden characters': 'Acme is \u202eSOC 2\u202c certified.\n',
};

async function byCommandLine(path: string): Promise<string[]> {
  let out = '';
  await run(['check', path, '--format', 'json'], {
    cwd: root,
    today: '2026-06-01',
    out: { write: (text) => void (out += text), width: null, hasColors: false },
    err: { write: () => undefined, width: null, hasColors: false },
    stdin: () => Promise.resolve(Buffer.alloc(0)),
    tried: () => null,
  });
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; claim: string | null; line: number; column: number }[];
  };
  return findings.map(({ rule, claim, line, column }) => `${claim ?? rule} ${line}:${column}`).sort();
}

async function byPlugin(path: string, text: string): Promise<string[]> {
  const file = new VFile({ path, cwd: root, value: text });
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkClaims, { today: '2026-06-01' })
    .use(remarkStringify);
  await processor.process(file);
  return file.messages.map(({ ruleId, line, column }) => `${String(ruleId)} ${String(line)}:${String(column)}`).sort();
}

test.each(Object.entries(texts))('%s', async (name, text) => {
  writeFileSync(join(root, 'claims-policy.json'), JSON.stringify(policy()));
  const path = `content/${name.replaceAll(' ', '-')}.md`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  expect(await byPlugin(path, text)).toEqual(await byCommandLine(path));
});
