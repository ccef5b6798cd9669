import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { approval } from '../claims/policy/policies.ts';
import { configText, finished, removeSites, site, until } from './site.ts';
import type { Config } from './site.ts';

afterAll(removeSites);

describe('a build that is stopped', () => {
  for (const delay of [300, 900, 1500, 2100])
    test.concurrent(`killed after ${delay} ms leaves nothing to deploy, and the next one is right`, async () => {
      const acme = site({ 'dist/index.html': 'An earlier, good build' });
      const child = acme.start('build');
      const end = finished(child);
      await wait(delay);
      child.kill('SIGKILL');
      const { status } = await end;
      // Astro may have been quicker than the signal: then the whole site is there.
      if (status === 'SIGKILL' && acme.has('dist'))
        expect(acme.read('dist/index.html')).toMatch(/An earlier, good build|Acme does not claim SOC 2\./);
      expect((await acme.build()).status).toBe(0);
      expect(acme.read('dist/index.html')).toContain('Acme does not claim SOC 2.');
      expect(acme.leftovers()).toEqual([]);
    });

  test('by the terminal’s signal cleans up behind itself', async () => {
    const acme = site();
    const child = acme.start('build');
    const end = finished(child);
    await until(() => acme.leftovers().length > 0);
    child.kill('SIGINT');
    expect((await end).status).toBe('SIGINT');
    expect(acme.leftovers()).toEqual([]);
    expect(acme.has('dist')).toBe(false);
  });

  test('for want of room on the disk leaves nothing to deploy', async () => {
    const acme = site({ 'public/large.txt': 'Words. '.repeat(200_000) });
    const build = acme.start('--version').spawnargs.slice(0, -1);
    // The shell's limit on the size of a file stands in for a full disk.
    const child = spawn('bash', ['-c', 'ulimit -f 1000; exec "$@"', 'bash', ...build, 'build'], { cwd: acme.root });
    const { status } = await finished(child);
    expect(status).not.toBe(0);
    expect(acme.has('dist')).toBe(false);
    expect((await acme.build()).status).toBe(0);
  });
});

test('a page whose file is named as no address is stops the build by its name, before Astro fails at it', async () => {
  const page = '---\ntitle: About\n---\n\nAcme is SOC 2 certified.\n';
  const acme = site({ 'content/pages/😀.md': page, 'content/pages/a%20c.md': page, 'content/pages/Upper.md': page });
  const { status, printed } = await acme.build();
  expect(status).toBe(1);
  for (const told of [
    /Unexpected file name `Upper\.md`, expected `upper\.md`/,
    /Unexpected file name `😀\.md`, expected a name of letters or digits/,
    /Unexpected file name `a%20c\.md`, expected `a20c\.md`/,
    /5:9.*“SOC 2”/,
  ])
    expect(printed).toMatch(told);
  expect(printed).not.toMatch(/non-empty string|Rolldown/);
  expect(acme.has('dist')).toBe(false);
  expect(acme.leftovers()).toEqual([]);
});

test('what is written after the gate has closed undoes the build', async () => {
  const late = `import { appendFileSync, existsSync } from 'node:fs';
process.once('exit', () => { if (existsSync('dist/about/index.html')) appendFileSync('dist/about/index.html', '<p>Acme is SOC 2 certified.</p>'); });
export const words = 'A berth.';`;
  const acme = site({
    'src/late.ts': late,
    'src/components/Card.astro': `---\nimport { words } from '../late.ts';\n---\n<p>{words}</p>`,
  });
  const { status, printed } = await acme.build();
  expect(printed).toContain('about/index.html');
  expect(status).toBe(1);
  expect(acme.has('dist')).toBe(false);
});

test('two builds at once do not disturb each other', async () => {
  const acme = site();
  const both = await Promise.all([acme.build(), acme.build()]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(acme.read('dist/index.html')).toContain('Acme does not claim SOC 2.');
  expect(acme.leftovers()).toEqual([]);
});

describe('a configuration in which the gate could not hold', () => {
  const writer = (name: string): string =>
    `{ name: '${name}', hooks: { 'astro:build:done': ({ dir }) => fs.writeFileSync(new URL('late.txt', dir), 'Acme is SOC 2 certified.') } },`;
  const fs = `import fs from 'node:fs';`;
  const cases: Record<string, [config: Config, expected: string]> = {
    'an output folder that is the project': [{ fields: `outDir: '.',` }, 'does not hold'],
    'an output folder that holds the project': [{ fields: `outDir: '..',` }, 'does not hold'],
    'an output folder that is the content': [{ fields: `outDir: './content',` }, 'does not hold'],
    'an output folder that is content with a sign of addresses in its name': [
      { fields: `outDir: './content#1',`, claims: `content: ['content', 'content#1']` },
      'does not hold',
    ],
    'an output folder within src/': [{ fields: `outDir: './src/site',` }, 'outside'],
    'an integration that writes after the gate': [{ before: fs, later: writer('late') }, '`late` after `claims`'],
    'pages kept from an earlier build': [{ fields: 'experimental: { incrementalBuild: true },' }, 'incrementalBuild'],
  };
  for (const [title, [config, expected]] of Object.entries(cases))
    test.concurrent(title, async () => {
      const acme = site({}, { config });
      const { status, printed } = await acme.build();
      expect(printed).toContain(expected);
      expect(status).toBe(1);
      expect(acme.has('content/pages/index.md')).toBe(true);
      expect(acme.has('src/content.config.ts')).toBe(true);
      expect(acme.has('dist')).toBe(false);
    });

  test.each([
    ['a#b ', '`#`'],
    ['a?b ', '`?`'],
    ['a%20b ', '`%20`'],
  ])('a project in a folder called %j', async (folder, sign) => {
    const acme = site({}, { folder });
    const { status, printed } = await acme.build();
    expect(printed).toContain(`Unexpected ${sign} in the path of the project`);
    expect(printed).not.toContain('content.config.ts');
    expect({ status, published: acme.has('dist'), left: acme.leftovers() }).toEqual({
      status: 1,
      published: false,
      left: [],
    });
  });

  test('an integration before the gate may write, and is judged', async () => {
    const acme = site({}, { config: { before: fs, earlier: writer('early') } });
    const { status, printed } = await acme.build();
    expect(printed).toContain('dist/late.txt');
    expect(status).toBe(1);
  });
});

describe('what changes during a build', () => {
  const touch = (path: string, text: string): Config => ({
    before: `import fs from 'node:fs';`,
    earlier: `{ name: 'touch', hooks: { 'astro:build:start': () => ${text.replace('PATH', JSON.stringify(path))} } },`,
  });

  test('a policy that changes stops it', async () => {
    const acme = site({}, { config: touch('claims-policy.json', `fs.appendFileSync(PATH, '\\n\\n')`) });
    const { status, printed } = await acme.build();
    expect(printed).toContain('was changed during the build, so not everything was judged by one policy');
    expect(status).toBe(1);
    expect(acme.has('dist')).toBe(false);
  });

  const report = 'The report of the auditor.';
  const document = {
    kind: 'document' as const,
    path: 'evidence/report.txt',
    sha256: createHash('sha256').update(report).digest('hex'),
  };
  const boundaries = [
    { id: 'audit', claims: ['compliance.soc2'], text: 'content/audit.md', scope: 'page' as const, pages: ['/audit/'] },
  ];
  const files = {
    'evidence/report.txt': report,
    'content/audit.md': 'No SOC 2 audit of Acme has taken place.\n',
    'content/pages/about.md': '---\ntitle: About\n---\n\nAn independent auditor’s SOC 2 report is available.\n',
  };
  test.each([
    ['evidence that is gone', 'evidence/report.txt', 'fs.rmSync(PATH)'],
    ['evidence that changes', 'evidence/report.txt', `fs.appendFileSync(PATH, ' Or not.')`],
    ['a statement that changes', 'content/audit.md', `fs.writeFileSync(PATH, 'Acme has no SOC 2 report.')`],
    ['a ledger that comes', 'content/scripts.yml', `fs.writeFileSync(PATH, '[]')`],
  ])('%s stops it', async (_, path, text) => {
    const acme = site(files, {
      policy: { approvals: [approval({ evidence: [document] })], boundaries },
      config: { ...touch(path, text), claims: `today: '2026-06-01'` },
    });
    const { status, printed } = await acme.build();
    expect(printed).toContain(`\`${path}\` was changed during the build`);
    expect({ status, published: acme.has('dist') }).toEqual({ status: 1, published: false });
  });

  test('a policy that is gone stops it', async () => {
    const acme = site({}, { config: touch('claims-policy.json', 'fs.rmSync(PATH)') });
    expect((await acme.build()).status).toBe(1);
    expect(acme.has('dist')).toBe(false);
  });
});

test('a clock earlier than the newest approval stops the build', async () => {
  const acme = site(
    {},
    {
      policy: {
        approvals: [
          approval({ evidence: [{ kind: 'link', url: 'https://acme.example/report', lastSeen: '2026-01-01' }] }),
        ],
      },
      config: { claims: `today: '2025-12-31'` },
    },
  );
  const { status, printed } = await acme.build();
  expect(printed).toContain('2026-01-01');
  expect(status).toBe(1);
});

test('what is neither a file nor a folder stops the build before it is waited for', async () => {
  const acme = site({ 'content/notes/a.md': 'Tea.' });
  for (const path of ['public/pipe', 'content/pages/pipe.md']) execFileSync('mkfifo', [join(acme.root, path)]);
  symlinkSync('nothing.txt', join(acme.root, 'public/lost.txt'));
  symlinkSync('.', join(acme.root, 'public/loop'));
  const { status, printed } = await acme.build();
  for (const expected of [
    /content\/pages\/pipe\.md\n.*device or pipe/,
    /public\/pipe\n.*device or pipe/,
    /public\/lost\.txt\n.*no file or folder of this name/,
    /public\/loop\n.*folder that it lies in/,
  ])
    expect(printed).toMatch(expected);
  expect({ status, published: acme.has('dist'), left: acme.leftovers() }).toEqual({
    status: 1,
    published: false,
    left: [],
  });
}, 60_000);

test('content that cannot be read stops the build, each file with its reason', async () => {
  const acme = site({
    'content/notes/latin1.md': Buffer.from('Caf\xe9 in Latin-1\n', 'latin1'),
    'content/notes/binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    'content/notes/windows.md': '\ufeff# Title\r\n\r\nAcme is SOC 2 certified.\r\n',
    'content/notes/large.md': Buffer.alloc(50_000_000, 'words '),
  });
  symlinkSync('/etc/hostname', join(acme.root, 'content/notes/outside.md'));
  symlinkSync('.', join(acme.root, 'content/notes/loop'));
  const { status, printed } = await acme.build();
  for (const expected of [
    /latin1\.md\n.*UTF-8/,
    /binary\.md\n.*UTF-8/,
    /windows\.md\n {2}✖ 3:9 /,
    /large\.md\n.*50\.0 MB/,
    /outside\.md\n.*outside the folder being checked/,
    /loop\n.*folder that it lies in/,
  ])
    expect(printed).toMatch(expected);
  expect(status).toBe(1);
  expect(acme.has('dist')).toBe(false);
}, 240_000);

describe('files that are not text', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000000000000', 'hex');
  const sha256 = createHash('sha256').update(png).digest('hex');
  const entry = `- path: public/badge.png\n  sha256: ${sha256}\n  shows: A grey square.\n  seenBy: Web\n  seenOn: '2026-01-01'\n`;

  test('block until somebody has looked', async () => {
    const acme = site({ 'public/badge.png': png });
    const before = await acme.build();
    expect(before.printed).toMatch(
      /^public\/badge\.png\n.*run `npm run --silent claims -- seen public\/badge\.png --shows/m,
    );
    expect(before.printed).not.toContain('dist/badge.png');
    expect(before.status).toBe(1);
    acme.write('content/binaries.yml', entry);
    expect((await acme.build()).status).toBe(0);
    acme.write('public/badge.png', Buffer.concat([png, Buffer.from([0])]));
    expect((await acme.build()).status).toBe(1);
  });

  test('show what is judged like any copy', async () => {
    const acme = site({
      'public/badge.png': png,
      'content/binaries.yml': entry.replace('A grey square.', 'A badge that says Acme is SOC 2 certified.'),
    });
    const { status, printed } = await acme.build();
    expect(printed).toContain('content/binaries.yml');
    expect(status).toBe(1);
  });

  test('pass when the build made them of judged words, and not otherwise', async () => {
    const claims = (words: string): string =>
      `generate: (pages) => pages.map(({ url }) => ({ path: 'og' + url + 'card.png', words: [${JSON.stringify(words)}], render: async () => Buffer.from('89504e470d0a1a0a00', 'hex') }))`;
    const acme = site({}, { config: { claims: claims('Acme') } });
    const good = await acme.build();
    expect(good.status).toBe(0);
    expect(readdirSync(join(acme.root, 'dist/og'))).toContain('card.png');
    acme.write('astro.config.mjs', configText({ claims: claims('Acme is SOC 2 certified.') }));
    const bad = await acme.build();
    expect(bad.printed).toContain('dist/og/card.png');
    expect(bad.status).toBe(1);
    acme.write('astro.config.mjs', configText({ claims: claims('Acme') }));
    writeFileSync(join(acme.root, 'public/og'), 'A file where a folder is to be');
    expect((await acme.build()).status).toBe(1);
    expect(acme.has('dist')).toBe(false);
  });
});
