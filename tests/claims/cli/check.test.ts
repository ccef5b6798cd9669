import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/claims/commands/index.ts';
import { sha256Of } from '../../../src/claims/sha256.ts';
import type { Waiver } from '../../../src/claims/policy/index.ts';
import { approval, policy, waiver } from '../policy/policies.ts';
import { project } from './project.ts';
import type { Result } from './project.ts';

const claim = 'Acme is SOC 2 certified.\n';
const denial = 'Acme does not claim SOC 2.\n';

interface Contract {
  version: number;
  today: string;
  policy: { path: string; sha256: string | null };
  files: number;
  findings: Record<string, unknown>[];
  mentions: Record<string, unknown>[];
  errors: { path: string; line: number | null; column: number | null; message: string }[];
}

function contract(result: Result): Contract {
  return JSON.parse(result.out) as Contract;
}

const json = ['--format', 'json'];

describe('the exit status', () => {
  it('is 0 when nothing is blocked', async () => {
    expect((await project({ 'content/a.md': denial }).claims('check')).status).toBe(0);
  });

  it('is 1 when something is blocked', async () => {
    expect((await project({ 'content/a.md': claim }).claims('check')).status).toBe(1);
  });

  it.each([
    ['an option that does not exist', ['check', '--force']],
    ['a command that does not exist', ['chekc']],
    ['no command', []],
    ['an option without its value', ['check', '--policy']],
    ['an option given twice', ['check', '--today', '2026-01-01', '--today', '2026-01-02']],
    ['a day that does not exist', ['check', '--today', '2026-02-30']],
    ['a format that does not exist', ['check', '--format', 'xml']],
    ['an output without a file', ['check', '--output', 'sarif']],
    ['an output in no format', ['check', '--output', 'xml=a.xml']],
    ['an output that cannot be written', ['check', '--output', 'json=no/such/folder.json']],
    ['an empty publisher', ['check', '--publisher', ' ']],
    ['a publisher that only denies', ['check', '--publisher', 'No']],
    ['a name for standard input without it', ['check', '--stdin-filename', 'a.md']],
    ['an empty name for standard input', ['check', '-', '--stdin-filename', '']],
    ['an empty path', ['check', '']],
    ['an empty path to explain by', ['explain', 'site.cookies', ' ']],
    ['an empty folder to verify', ['verify', '']],
    ['an address that is not read', ['verify', 'ftp://acme.example/']],
    ['a path where nothing is', ['check', 'nowhere']],
    ['a policy where nothing is', ['check', '--policy', 'none.json']],
    ['a folder for a policy', ['check', '--policy', 'content']],
  ])('is 2 with %s', async (_, argv) => {
    const result = await project({ 'content/a.md': denial }).claims(...argv);
    expect(result.status).toBe(2);
    expect(result.out + result.err).toMatch(/Unexpected|There is no |claims COMMAND/);
  });

  it('is 2 when something is blocked and something could not be checked', async () => {
    const site = project({ 'content/a.md': claim, 'content/b.md': new Uint8Array([0xff, 0xfe]) });
    const result = await site.claims('check', ...json);
    expect(result.status).toBe(2);
    expect(contract(result).findings).toHaveLength(1);
    expect(contract(result).errors).toHaveLength(1);
  });
});

describe('JSON', () => {
  it('has the contract’s keys, in its order, and nothing else', async () => {
    const result = await project({ 'content/a.md': `${claim}\n${denial}` }).claims('check', '--mentions', ...json);
    const report = contract(result);
    expect(Object.keys(report)).toEqual(['version', 'today', 'policy', 'files', 'findings', 'mentions', 'errors']);
    expect(report).toMatchObject({ version: 1, today: '2026-06-01', files: 1, errors: [] });
    expect(report.policy).toEqual({
      path: 'claims-policy.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    const keys = [
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'claim',
      'text',
      'stance',
      'outcome',
      'carrier',
      'because',
      'suggestion',
    ];
    expect(report.mentions.map((mention) => Object.keys(mention))).toEqual([keys, keys]);
    expect(report.findings.map((finding) => Object.keys(finding))).toEqual([['rule', ...keys]]);
    expect(report.findings[0]).toMatchObject({
      rule: 'claim',
      path: 'content/a.md',
      line: 1,
      column: 9,
      endLine: 1,
      endColumn: 14,
      text: 'SOC 2',
    });
    expect(report.mentions.map(({ outcome }) => outcome)).toEqual(['blocked', 'allowed']);
    expect(result.err).toBe('');
  });

  it('has no mentions unless they are asked for', async () => {
    expect(contract(await project({ 'content/a.md': denial }).claims('check', ...json)).mentions).toEqual([]);
  });

  it.each([
    ['a wrong option', ['check', '--nope', '--format', 'json']],
    ['a wrong command', ['chekc', '--format=json']],
    ['a wrong day', ['check', '--format', 'json', '--today', 'x']],
    ['a missing policy', ['check', '--format', 'json', '--policy', 'none.json']],
    ['a missing path', ['check', '--format', 'json', 'nowhere']],
    ['no sentence to try', ['try', '--format', 'json']],
    ['a missing policy to try by', ['try', 'Hello.', '--format', 'json', '--policy', 'none.json']],
  ])('is valid with %s, and says what is wrong', async (_, argv) => {
    const report = contract(await project({ 'content/a.md': claim }).claims(...argv));
    expect(report.version).toBe(1);
    expect(report.errors).toHaveLength(1);
    expect(report.errors[0]?.message).toMatch(/^(?:Unexpected|There is no) /);
  });

  it('names the policy and the day asked for', async () => {
    const site = project({ 'content/a.md': claim });
    const argv = ['--policy', 'other.json', '--today', '2026-05-31', '--nope', ...json];
    expect(contract(await site.claims('check', ...argv))).toMatchObject({
      today: '2026-05-31',
      policy: { path: 'other.json' },
    });
  });

  it('has every problem of the policy, with its place', async () => {
    const site = project({ 'content/a.md': claim });
    site.write('claims-policy.json', '{\n  "version": 2,\n  "claims": []\n}');
    const report = contract(await site.claims('check', ...json));
    expect(report.errors).toEqual([
      {
        path: 'claims-policy.json',
        line: 1,
        column: 1,
        message: expect.stringContaining('lack of `publisher`') as string,
      },
      { path: 'claims-policy.json', line: 2, column: 14, message: 'Unexpected `2`, expected `1` ($.version)' },
      {
        path: 'claims-policy.json',
        line: 3,
        column: 13,
        message: 'Unexpected empty list, expected at least one claim ($.claims)',
      },
    ]);
    expect(report.policy).toEqual({ path: 'claims-policy.json', sha256: null });
    expect(report.files).toBe(0);
  });

  it('does not count a byte order mark as a column', async () => {
    const report = contract(await project({ 'content/a.md': `\ufeff${claim}` }).claims('check', ...json));
    expect(report.findings[0]).toMatchObject({ line: 1, column: 9 });
  });
});

describe('paths', () => {
  it('are relative to the working directory, absolute outside it, with forward slashes', async () => {
    const outside = project({ 'x/b.md': claim });
    const site = project({ 'content/deep/er/a.md': claim });
    const report = contract(await site.claims('check', 'content', join(outside.root, 'x'), ...json));
    expect(report.findings.map(({ path }) => path)).toEqual([`${outside.root}/x/b.md`, 'content/deep/er/a.md']);
  });

  it('may be files, and are judged once however often they are named', async () => {
    const site = project({ 'content/a.md': claim, 'content/b.md': claim });
    const report = contract(await site.claims('check', 'content/a.md', './content', 'content/b.md', ...json));
    expect(report.files).toBe(2);
    expect(report.findings).toHaveLength(2);
    expect(report.errors).toEqual([]);
  });

  it('that hold nothing are an error', async () => {
    const site = project({});
    mkdirSync(join(site.root, 'content'));
    const result = await site.claims('check', ...json);
    expect(result.status).toBe(2);
    expect(contract(result).errors).toMatchObject([{ path: 'content' }]);
  });

  it('pass over node_modules and folders with a dot, but for .well-known', async () => {
    const site = project({
      'content/.git/a.md': claim,
      'content/node_modules/b.md': claim,
      'content/.well-known/c.txt': claim,
      'content/.draft.md': claim,
    });
    const report = contract(await site.claims('check', ...json));
    expect(report.findings.map(({ path }) => path)).toEqual(['content/.draft.md', 'content/.well-known/c.txt']);
  });

  it('are judged whole in a built site', async () => {
    const site = project({ 'dist/index.html': '<p>Hello.</p>', 'dist/.hidden/a.txt': claim });
    expect(contract(await site.claims('check', 'dist', ...json)).findings).toHaveLength(1);
  });
});

describe('built output', () => {
  const page = `<!doctype html><title>Acme is SOC 2 certified. | Acme</title><p>Acme is SOC 2 certified.</p>`;

  it('is judged when it is named', async () => {
    const report = contract(await project({ 'dist/a/index.html': page }).claims('check', 'dist', ...json));
    expect(report.findings.map(({ carrier }) => carrier)).toEqual(['document-title', 'paragraph']);
  });

  it('does not repeat what was reported at its source, in either order', async () => {
    const site = project({ 'content/pages/a.md': claim, 'dist/a/index.html': `${page}<p>Also: Acme holds SOC 2.</p>` });
    for (const order of [
      ['dist', 'content'],
      ['content', 'dist'],
    ]) {
      const report = contract(await site.claims('check', ...order, ...json));
      expect(report.findings.map(({ path, line }) => `${path}:${line}`)).toEqual([
        'content/pages/a.md:1',
        'dist/a/index.html:1',
      ]);
    }
  });
});

describe('standard input', () => {
  it('is judged under the name it is given', async () => {
    const result = await project({}).pipe(
      `{ "title": "Acme is SOC 2 certified." }`,
      'check',
      '-',
      '--stdin-filename',
      'content/a.json',
      ...json,
    );
    expect(result.status).toBe(1);
    expect(contract(result).findings[0]).toMatchObject({ path: 'content/a.json', line: 1 });
  });

  it('is Markdown without a name, and may stand beside files', async () => {
    const site = project({ 'content/a.md': claim });
    const report = contract(await site.pipe(claim, 'check', '-', 'content', ...json));
    expect(report.findings.map(({ path }) => path)).toEqual(['content/a.md', 'stdin.md']);
  });

  it('that is not UTF-8 is an error', async () => {
    const result = await project({}).pipe(new Uint8Array([0xc3, 0x28]), 'check', '-', ...json);
    expect(result.status).toBe(2);
  });
});

describe('a file that cannot be judged', () => {
  it.each([
    ['that is not UTF-8', new Uint8Array([0x41, 0xe9, 0x42])],
    ['that is binary with a text’s ending', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['in UTF-16', Buffer.from(`\ufeff${claim}`, 'utf16le')],
  ])('%s is an error', async (_, bytes) => {
    const result = await project({ 'content/a.md': bytes }).claims('check', ...json);
    expect(result.status).toBe(2);
    expect(contract(result).errors).toMatchObject([
      { path: 'content/a.md', message: expect.stringContaining('UTF-8') as string },
    ]);
  });

  it('of 50 MB is an error', async () => {
    const result = await project({ 'content/a.md': new Uint8Array(50_000_000).fill(97) }).claims('check', ...json);
    expect(contract(result).errors[0]?.message).toContain('50.0 MB');
  });

  it('that may not be read is an error', async () => {
    const site = project({ 'content/a.md': claim });
    chmodSync(join(site.root, 'content/a.md'), 0);
    if (process.getuid?.() === 0) return;
    expect((await site.claims('check')).status).toBe(2);
  });

  it('behind a link out of the folder is an error', async () => {
    const site = project({ 'content/a.md': denial, 'secret.md': claim });
    symlinkSync('../secret.md', join(site.root, 'content/link.md'));
    const result = await site.claims('check', ...json);
    expect(result.status).toBe(2);
    expect(contract(result).errors).toMatchObject([{ path: 'content/link.md' }]);
  });

  it('behind a link in a circle is an error, and the walk ends', async () => {
    const site = project({ 'content/a/b.md': claim });
    symlinkSync('..', join(site.root, 'content/a/up'));
    symlinkSync('self', join(site.root, 'content/self'));
    const result = await site.claims('check', ...json);
    expect(contract(result).errors.map(({ path }) => path)).toEqual(['content/a/up', 'content/self']);
    expect(contract(result).findings).toHaveLength(1);
  });

  it('behind a link within the folder is judged under both names', async () => {
    const site = project({ 'content/a.md': claim });
    symlinkSync('a.md', join(site.root, 'content/b.md'));
    expect(contract(await site.claims('check', ...json)).findings.map(({ path }) => path)).toEqual([
      'content/a.md',
      'content/b.md',
    ]);
  });
});

describe('a page whose file is named as no address is', () => {
  it.each([
    ['Our Plans.md', '`our-plans.md`'],
    ['😀.md', 'a name of letters or digits'],
  ])('is an error, and is judged all the same: %s', async (name, expected) => {
    const report = contract(await project({ [`content/pages/${name}`]: claim }).claims('check', ...json));
    expect(report.findings).toHaveLength(1);
    expect(report.errors).toEqual([
      {
        path: `content/pages/${name}`,
        line: null,
        column: null,
        message: `Unexpected file name \`${name}\`, expected ${expected}: the address of the page is made of it, in small letters, digits and hyphens`,
      },
    ]);
  });
});

describe('an approval that does not help', () => {
  const evidence = [{ kind: 'link' as const, url: 'https://a.example/', lastSeen: '2026-05-01' }];

  it('offers no wording that does not name the claim', async () => {
    const site = project(
      { 'content/a.md': 'Acme has a SOC 2 Type II report.\n' },
      { approvals: [approval({ evidence, wordings: ['Acme has a Type II report.'] })] },
    );
    const { out } = await site.claims('check');
    expect(out).toContain('write instead: Acme does not have a SOC 2 report.\n');
    expect(out).not.toContain('Acme has a Type II report.');
  });

  it('says for which page it is, and asks its approver alone', async () => {
    const site = project(
      { 'content/pages/a.md': 'Acme has a SOC 2 Type II report.\n' },
      { approvals: [approval({ evidence, wordings: ['Acme has a SOC 2 Type II report.'], pages: ['/securty/'] })] },
    );
    const { out } = await site.claims('check');
    expect(out).toContain(
      'approval `soc2-report` of these words is only for `/securty/`: it would have to name this page\n',
    );
    expect(out.match(/\bask\b.*/g)).toEqual(['ask: security']);
  });
});

describe('a path with nothing there', () => {
  it('is told by its name, which stands for its place, and a site that is not built by what builds it', async () => {
    const site = project({});
    expect((await site.claims('check', 'nowhere')).out).toContain(
      'nowhere\n  ✖ There is no file or folder of this name  error\n',
    );
    expect((await site.claims('check', 'dist')).out).toContain(
      'dist\n  ✖ The site has not been built: run `npm run build` first  error\n',
    );
  });
});

describe('a binary', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0xff]);

  it('blocks until somebody says what it shows', async () => {
    const site = project({ 'public/badge.png': png, 'content/a.md': denial });
    const before = await site.claims('check', 'content', 'public', ...json);
    expect(before.status).toBe(1);
    expect(contract(before).findings).toMatchObject([{ rule: 'unread-file', path: 'public/badge.png', line: null }]);
    expect((await site.claims('check')).out).toContain(
      'run `npm run --silent claims -- seen public/badge.png --shows "what it shows" --by "your name"`',
    );

    const seen = await site.claims('seen', 'public/badge.png', '--shows', 'An anchor, no words.', '--by', 'Mara');
    expect(seen.status).toBe(0);
    expect(site.read('content/binaries.yml')).toMatch(
      /shows: An anchor, no words\.\n.*seenBy: Mara\n.*seenOn: 2026-06-01/s,
    );
    expect((await site.claims('check', 'content', 'public')).status).toBe(0);

    site.write('public/badge.png', new Uint8Array([...png, 1]));
    expect((await site.claims('check', 'content', 'public')).status).toBe(1);
  });

  it.each([
    ['a portable bitmap', 'badge.img', 'P1\n3 2\n1 0 1 0 1 0\n'],
    [
      'an X bitmap',
      'badge.xbm',
      '#define badge_width 8\n#define badge_height 1\nstatic char badge_bits[] = { 0x1 };\n',
    ],
    ['a PDF of letters alone', 'report', '%PDF-1.4\n1 0 obj <<>> endobj\n'],
    ['PostScript', 'report.ps', '%!PS\n(SO) show (C 2) show\n'],
    ['rich text', 'report.rtf', '{\\rtf1 S{\\b O}C 2}'],
  ])('is also %s, though it is written in letters', async (_, name, text) => {
    const site = project({ [`public/${name}`]: text });
    const report = contract(await site.claims('check', 'public', ...json));
    expect(report.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([`unread-file public/${name}`]);
  });

  it('is judged by what it is said to show', async () => {
    const site = project({ 'public/badge.png': png });
    const seen = await site.claims('seen', 'public/badge.png', '--shows', 'Acme is SOC 2 certified.', '--by', 'Mara');
    expect(seen.status).toBe(1);
    expect(seen.out).toMatch(
      /^public\/badge\.png is listed in content\/binaries\.yml\. What it shows is judged as copy from now on\.\n\ncontent\/binaries\.yml\n {2}✖ 3:\d+ {2}“SOC 2” is claimed here/,
    );
    // Another description would be no truer: it is the picture that says so.
    expect(seen.out).toContain('it tells what another file shows, so change that file');
    const report = contract(await site.claims('check', 'content', 'public', ...json));
    expect(report.findings.map(({ path, text, suggestion }) => [path, text, suggestion])).toEqual([
      ['content/binaries.yml', 'SOC 2', null],
    ]);
  });

  it('that somebody has looked at is looked at anew, and what they saw is not lost without a word', async () => {
    const site = project({ 'public/an icon.png': png });
    expect((await site.claims('check')).out).toContain("seen 'public/an icon.png' --shows");
    const look = (shows: string, by: string) => site.claims('seen', 'public/an icon.png', '--shows', shows, '--by', by);
    expect((await look('An anchor.', 'Mara')).out).not.toContain('replaces');
    expect((await look('A buoy.', 'Web')).out).toContain('It replaces what Mara saw on 2026-06-01: “An anchor.”');
    expect(await site.claims('seen', 'public/nothing.png', '--shows', 'A buoy.', '--by', 'Web')).toMatchObject({
      status: 2,
      err: expect.stringContaining('public/nothing.png: There is no file') as string,
    });
  });

  it('is one file, which somebody looked at by today', async () => {
    const site = project({ 'public/a.png': png, 'content/a.md': denial });
    const look = (path: string, ...more: string[]) =>
      site.claims('seen', path, '--shows', 'A buoy.', '--by', 'Web', ...more);
    expect(await look('public')).toMatchObject({
      status: 2,
      err: expect.stringContaining('public: Unexpected folder, expected a file') as string,
    });
    expect(await look('public/a.png', '--today', '2026-06-02')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Unexpected future day `2026-06-02`, expected `2026-06-01` or earlier') as string,
    });
    expect(existsSync(join(site.root, 'content/binaries.yml'))).toBe(false);
    expect((await look('public/a.png', '--today', '2026-05-31')).status).toBe(0);
  });

  const listed = `- path: public/a.png
  sha256: ${'a'.repeat(64)}
  shows: A buoy.
  seenBy: Web
  seenOn: 2026-01-01
`;

  it.each([
    ['a field is missing', listed.replace(/ {2}seenBy.*\n/, ''), 'entry 2 lacks `seenBy` (line 6)'],
    ['a field is empty', listed.replace('Web', '""'), 'entry 2 has no text in `seenBy` (line 6)'],
    ['there is no such digest', listed.replace('aaa', 'xyz'), 'entry 2 has no digest in `sha256` (line 6)'],
    ['there is no such day', listed.replace('01-01', '02-30'), 'entry 2 has no day that exists in `seenOn` (line 6)'],
    ['a field is unknown', `${listed}  note: x\n`, 'entry 2 has `note`, which no entry has (line 6)'],
    ['an entry is none', '- x\n', 'entry 2 lacks `path` (line 6)'],
    ['an alias stands for nothing', '- *none\n', 'Unresolved alias'],
    ['it is no YAML', '- path: [\n', 'line 6: Unexpected `[` that is never closed'],
  ])('is not listed where the ledger cannot be read: %s', async (_, entry, fault) => {
    const ledger = listed + entry;
    const site = project({ 'public/a.png': png, 'content/binaries.yml': ledger });
    const { status, err } = await site.claims('seen', 'public/a.png', '--shows', 'A buoy.', '--by', 'Web');
    expect(status).toBe(2);
    expect(err).toMatch(
      /^content\/binaries\.yml: This list of what was looked at .*\. Mend it, or restore the file, first\n/,
    );
    expect(err).toContain(fault);
    expect(site.read('content/binaries.yml')).toBe(ledger);
    expect(contract(await site.claims('check', 'public', ...json)).errors[0]?.message).toContain(fault);
  });

  it('keeps the notes of a ledger that lists nothing yet', async () => {
    const site = project({ 'public/a.png': png, 'content/binaries.yml': '# What nobody can read.\n' });
    await site.claims('seen', 'public/a.png', '--shows', 'A buoy.', '--by', 'Web');
    expect(site.read('content/binaries.yml')).toMatch(/^# What nobody can read\.\n+- path: public\/a\.png\n/);
  });

  it('was seen by nobody on a future day', async () => {
    const site = project({ 'public/a.png': png, 'content/binaries.yml': listed.replace('01-01', '06-02') });
    expect(contract(await site.claims('check', 'public', ...json)).errors[0]?.message).toContain(
      'entry 1 was seen on `2026-06-02`, a future day',
    );
  });

  it('is judged by the words that it carries, whatever it is said to show', async () => {
    const note = Buffer.concat([
      Buffer.from([0, 0, 0, 36]),
      Buffer.from('tEXtComment\0Acme is SOC 2 certified.'),
      Buffer.alloc(4),
    ]);
    const site = project({ 'public/badge.png': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), note]) });
    await site.claims('seen', 'public/badge.png', '--shows', 'An anchor, no words.', '--by', 'Mara');
    const report = contract(await site.claims('check', 'content', 'public', ...json));
    expect(report.findings.map(({ path, line, text }) => `${path} ${line} ${text}`)).toEqual([
      'public/badge.png null SOC 2',
    ]);
  });

  it('is an error when the ledger cannot be read', async () => {
    const site = project({ 'public/badge.png': png, 'content/binaries.yml': '- path: x\n' });
    const result = await site.claims('check', 'public', ...json);
    expect(result.status).toBe(2);
    expect(contract(result).errors[0]?.message).toContain('entry 1 lacks `sha256`');
  });
});

describe('options', () => {
  it('--publisher replaces the names of the policy', async () => {
    const site = project({ 'content/a.md': 'Zebra is SOC 2 certified.\n' });
    const stanceFor = async (...names: string[]) =>
      contract(await site.claims('check', '--mentions', ...json, ...names.flatMap((name) => ['--publisher', name])))
        .mentions[0]?.['stance'];
    expect(await stanceFor('Zebra')).toBe('asserted');
    expect(await stanceFor('Other', 'Zebra')).toBe('asserted');
  });

  it('--policy names another policy, from the working directory', async () => {
    const site = project({ 'content/a.md': claim });
    site.write('other/p.json', site.read('claims-policy.json').replaceAll('SOC 2', 'SOC 9'));
    const report = contract(await site.claims('check', '--policy', 'other/p.json', ...json));
    expect(report.policy.path).toBe('other/p.json');
    expect(report.findings).toEqual([]);
  });

  it('--output writes further reports beside the one on standard output', async () => {
    const site = project({ 'content/a.md': claim });
    const result = await site.claims('check', '--output', 'sarif=a.sarif', '--output', 'junit=b.xml', ...json);
    expect(contract(result).findings).toHaveLength(1);
    expect(JSON.parse(site.read('a.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(site.read('b.xml')).toContain('<testsuites tests="1" failures="1"');
  });

  it.each([
    ['the policy', 'claims-policy.json', []],
    ['its history', 'claims-history.json', []],
    ['evidence', 'evidence/soc2.pdf', []],
    ['a ledger', 'content/binaries.yml', ['public']],
    ['a page that is judged', 'content/a.md', []],
    ['a page that is judged, by another way', 'content/a.md', ['content/../content/a.md']],
    ['what is published as it is', 'public/a.txt', []],
    ['a page beside a policy that cannot be used', 'content/a.md', ['--policy', 'none.json']],
  ])('--output is not written over %s', async (_, file, argv) => {
    const files = { 'content/a.md': denial, 'evidence/soc2.pdf': 'x', 'content/binaries.yml': '', 'public/a.txt': 'a' };
    const evidence = [{ kind: 'document' as const, path: 'evidence/soc2.pdf', sha256: sha256Of('x') }];
    const site = project(files, { approvals: [{ ...approval(), evidence }] });
    const before = site.read(file);
    const result = await site.claims('check', '--output', `json=${file}`, ...argv);
    expect(result).toMatchObject({
      status: 2,
      err: expect.stringContaining(`Unexpected output \`${file}\`, which this call reads and would lose`) as string,
    });
    expect(site.read(file)).toBe(before);
  });

  it('--output may be written again, and for one file only once', async () => {
    const site = project({ 'content/a.md': denial });
    for (const file of ['o.json', 'o.json', 'content/new.json'])
      expect((await site.claims('check', '--output', `json=${file}`)).status).toBe(0);
    const twice = await site.claims('check', '--output', 'json=two.json', '--output', 'sarif=./two.json');
    expect(twice.status).toBe(2);
    expect(twice.err).toContain('Unexpected second report to `./two.json`, expected a file of its own');
    expect(existsSync(join(site.root, 'two.json'))).toBe(false);
  });

  it('--help tells of a command', async () => {
    const { status, out } = await project({}).claims('check', '--help');
    expect(status).toBe(0);
    expect(out).toContain('--stdin-filename NAME');
  });

  it.each([
    ['check', 'the day to judge for'],
    ['seen', 'the day it was looked at'],
    ['policy', 'the day to judge for, and to record changes under'],
    ['expiring', 'the day to count from'],
  ])('--help of `%s` says what the day is to it', async (command, meaning) => {
    expect((await project({}).claims(command, '--help')).out).toMatch(
      new RegExp(`--today YYYY-MM-DD +${meaning} \\(default`),
    );
  });
});

describe('a policy that misjudges its own examples', () => {
  it('is refused, with each example and what it was read as', async () => {
    const site = project({ 'content/a.md': denial });
    const policy = site
      .read('claims-policy.json')
      .replace('"Acme is SOC 2 certified."', '"Acme does not claim SOC 2 today."')
      .replace('"Acme does not claim SOC 2."', '"Acme is SOC 2 certified."')
      .replace('"Acme does not have a SOC 2 report."', '"Acme has a SOC 2 report."')
      .replace('"Acme is battle-tested."', '"Acme is fast."');
    site.write('claims-policy.json', policy);
    const result = await site.claims('check', ...json);
    expect(result.status).toBe(2);
    expect(contract(result).errors.map(({ line, message }) => `${line} ${message}`)).toMatchInlineSnapshot(`
      [
        "17 “Acme has a SOC 2 report.” has to pass for \`compliance.soc2\`, but is blocked by \`compliance.soc2\`: “SOC 2” was read as a claim that holds today because nothing around it says that it is not so, or what is still missing; reword it, or have the engine mended where that is a misreading ($.claims[0].instead)",
        "20 Example “Acme does not claim SOC 2 today.” has to be blocked by \`compliance.soc2\`, but passes: “SOC 2” was read as a denial because of “not” before it; reword it, or have the engine mended where that is a misreading ($.claims[0].examples.block[0])",
        "23 “Acme is SOC 2 certified.” has to pass for \`compliance.soc2\`, but is blocked by \`compliance.soc2\`: “SOC 2” was read as a claim that holds today because nothing around it says that it is not so, or what is still missing; reword it, or have the engine mended where that is a misreading ($.claims[0].examples.pass[0])",
        "38 Example “Acme is fast.” has to be blocked by \`site.cookies\`, but passes, because no phrase of the claim is in it: add a phrase, or correct the example ($.claims[1].examples.block[0])",
      ]
    `);
  });
});

describe('a change of the policy that its history lacks', () => {
  const boundaries = [{ id: 'sandbox', claims: ['compliance.*'], text: 'content/boundary.md', scope: 'page' as const }];
  const files = { 'content/boundary.md': 'Nothing here is SOC 2 certified.\n', 'content/pages/a.md': 'Hello.\n' };

  it('is told in one line, and stops nothing', async () => {
    const site = project(files, { boundaries });
    await site.claims('policy', '--record');
    expect(await site.claims('check')).toMatchObject({ status: 0, err: '' });
    site.write('claims-policy.json', JSON.stringify(policy({ blocks: ['asserted'] })));
    const { status, out, err } = await site.claims('check', '--format', 'json');
    expect({ status, err }).toEqual({
      status: 0,
      err: 'Not in claims-history.json yet, which stops nothing: setting `blocks` added, boundary `sandbox` removed; `npm run --silent claims -- policy --record` writes it down\n',
    });
    expect(JSON.parse(out)).toMatchObject({ findings: [], errors: [] });
  });

  it('is told where there is no history at all', async () => {
    const site = project(files);
    rmSync(`${site.root}/claims-history.json`);
    const { status, err } = await site.claims('check');
    expect({ status, err }).toEqual({
      status: 0,
      err: 'No claims-history.json yet, so changes of the policy are on no record: `npm run --silent claims -- policy --record` begins it\n',
    });
  });
});

it.each([
  [
    '2026-06-02',
    'Unexpected future day `2026-06-02` in claims-history.json, expected `2026-06-01` or earlier: correct the day in the file, or restore the file from git\n',
  ],
  ['2026-06-01', ''],
])('says of a history whose last day is %s: %j', async (day, err) => {
  const site = project({ 'content/pages/a.md': 'Hello.\n' });
  site.write('claims-history.json', site.read('claims-history.json').replace('2026-01-01', day));
  expect(await site.claims('check')).toMatchObject({ status: 0, err });
});

describe('a waiver', () => {
  it('that nothing needs blocks a check of all content', async () => {
    const site = project({ 'content/pages/a.md': denial }, { waivers: [waiver()] });
    const report = contract(await site.claims('check', ...json));
    expect(report.findings).toMatchObject([{ rule: 'unused-waiver', path: 'claims-policy.json' }]);
    expect((await site.claims('check', 'content/pages/a.md')).status).toBe(0);
  });

  it('that quotes a part of a sentence is told the whole', async () => {
    const files = { 'content/pages/terms.md': 'Acme has a SOC 2 Schedule. It counts.\n' };
    const because = (waivers: Waiver[]): Promise<unknown> =>
      project(files, { waivers })
        .claims('check', ...json)
        .then((result) => contract(result).findings.find(({ rule }) => rule === 'unused-waiver')?.because);
    expect(await because([waiver({ excerpt: 'SOC 2 Schedule' })])).toBe(
      'The `excerpt` of waiver `contract-title` is not a whole sentence of its page: quote the whole, “Acme has a SOC 2 Schedule.”',
    );
    expect(await because([waiver({ excerpt: 'Acme has a SOC 2 Schedule.' })])).toBeUndefined();
  });

  it.each([
    [
      'SOC 2 Schedule',
      'Waiver `contract-title` is for `site.cookies`, but its words are blocked for `compliance.soc2`: correct its `claim`, or remove the waiver',
    ],
    [
      'Acme has a SOC 2 Schedule. It counts.',
      'Waiver `contract-title` is for `site.cookies`, but its words are blocked for `compliance.soc2`: correct its `claim`, or remove the waiver',
    ],
    [
      'Schedule',
      'Waiver `contract-title` covers nothing, because its `excerpt` is not blocked on its page: correct the waiver, or remove it',
    ],
    [
      'SOC 2 Agenda',
      'Waiver `contract-title` covers nothing, because its `excerpt` is not blocked on its page: correct the waiver, or remove it',
    ],
  ])('of another claim than the words are blocked for is told so: %s', async (excerpt, because) => {
    const files = {
      'content/pages/terms.md': 'Acme has a SOC 2\nSchedule. It counts.\n',
      'content/pages/a.md': 'Acme has a SOC 2 Agenda.\n',
    };
    const site = project(files, { waivers: [waiver({ claim: 'site.cookies', approver: 'build', excerpt })] });
    const { findings } = contract(await site.claims('check', ...json));
    expect(findings.find(({ rule }) => rule === 'unused-waiver')).toMatchObject({ because });
    expect((await site.claims('check')).out).toContain('ask: build');
  });
});

describe('a long run', () => {
  /** As if each file took a while. */
  const slowly = async (width: number | null): Promise<string> => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`content/${index}.md`, 'Tea.\n']));
    const site = project(files);
    let err = '';
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 150));
    try {
      const silent = { write: () => undefined, width: null, hasColors: false };
      await run(['check'], {
        cwd: site.root,
        today: '2026-06-01',
        out: silent,
        err: { write: (text) => void (err += text), width, hasColors: false },
        stdin: () => Promise.resolve(Buffer.alloc(0)),
        tried: () => null,
      });
    } finally {
      now.mockRestore();
    }
    return err;
  };

  it('says on a terminal how far it is, on one line that goes in the end', async () => {
    const lines = (await slowly(80)).split('\r').slice(1);
    expect(lines.slice(0, -1)).toEqual(expect.arrayContaining(['5 files …', '8 files …']));
    expect(lines.at(-1)).toBe('\u001b[K');
  });

  it('says nothing elsewhere', async () => {
    expect(await slowly(null)).toBe('');
  });
});
