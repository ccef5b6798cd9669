/** This very site, changed as README and CONTRIBUTING tell, and built. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/claims/commands/index.ts';
import type { Policy } from '../../src/claims/policy/index.ts';
import { copyOfSite, removeCopies } from './own-copy.ts';
import { buildIn, serve, until } from './site.ts';

afterAll(removeCopies);

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function claims(root: string, ...argv: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const writer = { write: (text: string) => void (out += text), width: null, hasColors: false };
  const status = await run(argv, {
    cwd: root,
    today,
    out: writer,
    err: writer,
    stdin: () => Promise.resolve(Buffer.alloc(0)),
    tried: () => null,
  });
  return { status, out };
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

function changePolicy(root: string, change: (policy: Policy) => Policy): void {
  write(root, 'claims-policy.json', JSON.stringify(change(JSON.parse(read(root, 'claims-policy.json')) as Policy)));
}

describe('an approver', () => {
  const wording = 'BayStore’s SOC 2 Type II report covers the year to March.';
  const document = 'A report.\n';
  const root = copyOfSite();
  const approval: Policy['approvals'][number] = {
    id: 'soc2-report',
    claim: 'compliance.soc2',
    wordings: [wording],
    pages: ['/plans/'],
    approver: 'security',
    from: today,
    until: inDays(300),
    evidence: [
      {
        kind: 'document',
        path: 'evidence/soc2.md',
        sha256: createHash('sha256').update(document).digest('hex'),
        title: 'The report',
      },
      { kind: 'link', url: 'https://auditor.example/soc2-report', lastSeen: today },
    ],
  };

  test('approves a sentence on one page, and finds it in page, register, history and manifest', async () => {
    write(root, 'evidence/soc2.md', document);
    appendFileSync(join(root, 'content/pages/plans.md'), `\n${wording}\n`);
    expect((await claims(root, 'check')).status).toBe(1);
    changePolicy(root, (policy) => ({
      ...policy,
      approvers: [...policy.approvers, { id: 'security', name: 'Head of security', families: ['compliance.*'] }],
      approvals: [...policy.approvals, approval],
    }));
    expect((await claims(root, 'policy', '--format', '--record')).status).toBe(0);
    expect((await claims(root, 'check')).out).toContain('Nothing blocked');
    const { status, printed } = await buildIn(root, 'build');
    expect(printed).toContain('Nothing blocked');
    expect(printed).toContain('write the line anew');
    expect(status).toBe(0);
    expect(read(root, 'dist/plans/index.html')).toContain(wording);
    expect(read(root, 'dist/index.html')).not.toContain('We claim no SOC 2');
    const register = read(root, 'dist/resources/claims/index.html');
    for (const words of [
      wording,
      '<a href="/plans/">Plans</a>',
      'Head of security',
      'The report, <code>soc2.md</code>',
      'href="https://auditor.example/soc2-report"',
      'auditor.example</a>, seen on',
    ])
      expect(register).toContain(words);
    expect(read(root, 'dist/resources/claims/feed.xml')).toContain('compliance.soc2');
    const manifest = JSON.parse(read(root, 'dist/.well-known/claims.json')) as {
      approvals: { id: string }[];
      pages: { url: string; mentions: { approval: string | null }[] }[];
    };
    expect(manifest.approvals).toContainEqual(expect.objectContaining({ id: 'soc2-report' }));
    expect(
      manifest.pages
        .filter(({ mentions }) => mentions.some(({ approval: id }) => id === 'soc2-report'))
        .map(({ url }) => url),
    ).toEqual(['/plans/', '/resources/claims/']);
    expect((await claims(root, 'verify', 'dist')).status).toBe(0);
  });

  test('withdraws it, and the words have to go', async () => {
    changePolicy(root, (policy) => ({
      ...policy,
      approvals: policy.approvals.filter(({ id }) => id !== 'soc2-report'),
    }));
    await claims(root, 'policy', '--format', '--record');
    const verified = await claims(root, 'verify', 'dist');
    expect(verified.status).toBe(1);
    expect(verified.out).toContain('withdrawn');
    expect((await claims(root, 'check')).out).toMatch(/content\/pages\/plans\.md\n {2}✖/);
    expect((await buildIn(root, 'build')).status).not.toBe(0);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    write(root, 'content/pages/plans.md', read(root, 'content/pages/plans.md').replace(wording, ''));
    expect((await buildIn(root, 'build')).status).toBe(0);
    expect((await claims(root, 'verify', 'dist')).status).toBe(0);
    expect(read(root, 'dist/resources/claims/index.html')).toContain('Approvals withdrawn');
  });

  test('keeps one whose evidence nobody has looked at for long, and no page takes it for one that holds', async () => {
    changePolicy(root, (policy) => ({
      ...policy,
      approvals: [
        ...policy.approvals,
        {
          ...approval,
          wordings: 'any',
          from: inDays(-200),
          until: inDays(100),
          evidence: [{ kind: 'link', url: 'https://auditor.example/soc2-report', lastSeen: inDays(-190) }],
        },
      ],
    }));
    await claims(root, 'policy', '--format', '--record');
    const { status, printed } = await buildIn(root, 'build');
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
    expect((await claims(root, 'list')).out).toMatch(/compliance\.soc2 .*every approval has lapsed/);
    expect(read(root, 'dist/resources/claims/index.html')).not.toContain('auditor.example');
    expect(read(root, 'dist/index.html')).toContain('We claim no SOC 2');
  });
});

describe('a marketer', () => {
  const root = copyOfSite();

  test('adds a page, a product, a checklist, a notice, an area and a file as CONTRIBUTING tells, and they are there', async () => {
    write(
      root,
      'content/pages/tides.md',
      '---\ntitle: Tides\nlabel: Tides\ndescription: What a tide is on this site, in a sentence that is long enough for a search result.\n---\n\n## Ebb\n\nThe water leaves.\n',
    );
    write(
      root,
      'content/products/rafts.md',
      '---\ntitle: Rafts as named instances\nlabel: Rafts\nheading: Rafts\ndescription: How a raft is described when it is one named instance, with what is still missing.\nlead: A raft, as one named instance.\nvessel: barge\norder: 9\nsettle:\n  heading: What to settle\n  items:\n    - { term: Size, definition: How much it holds is part of the plan. }\n---\n\nA raft floats.\n',
    );
    write(
      root,
      'content/checklists/rafts.md',
      "---\ntitle: Raft list\nlabel: Rafts\ndescription: A template of two items about rafts.\nkind: template\nversion: '1'\naudience: Operators at a buyer\nreviewed: 2026-01-31\n---\n\n## Ropes (recommended)\n\n- [ ] **Rope looked at.** In daylight.\n  - [ ] **A part of the item.** (optional)\n- [ ] **Rope changed.** What it asks for.\n",
    );
    write(
      root,
      'content/notices/rafts.md',
      '---\ntitle: Rafts described\nday: 2026-11-22\ntext: A page about rafts was added.\n---\n',
    );
    write(
      root,
      'content/launch-register/rafts.yml',
      'order: 11\narea: Rafts\nstatus: deferred\ntoShow: A list of ropes.\nmissing: The list.\nowner: Operations\nrisk: A raft drifts.\n',
    );
    write(
      root,
      'public/old tide.html',
      '<!doctype html><html lang="en"><title>Old tide</title><p>Tea.</p><noscript>More tea.</noscript></html>',
    );
    const { status, printed } = await buildIn(root, 'build');
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
    expect(read(root, 'dist/sitemap-0.xml')).toContain('/old%20tide.html');
    expect(read(root, 'dist/tides/index.html')).toContain('The water leaves.');
    expect(read(root, 'dist/products/index.html')).toContain('href="/products/rafts/"');
    expect(read(root, 'dist/products/rafts/index.html')).toContain('A raft floats.');
    expect(read(root, 'dist/resources/checklists/rafts/index.html')).toContain('Rope looked at.');
    expect(read(root, 'dist/resources/checklists/index.html')).toContain(
      'href="/resources/checklists/rafts/">Rafts</a>',
    );
    expect(read(root, 'dist/notices/feed.xml')).toContain('Rafts described');
    expect(read(root, 'dist/resources/launch-register/index.html')).toContain('A raft drifts.');
    expect(read(root, 'dist/sitemap-0.xml')).toContain('/products/rafts/');
  });

  test('is told of every slip in the fields at once, by file, line and field', async () => {
    write(root, 'content/pages/tides.md', '---\ntitel: Tides\nlabel: Tides\nisDraft: maybe\n---\n');
    write(root, 'content/notices/rafts.md', '---\ntitle: Rafts: described\nday: 2026-11-22\n---\n');
    write(
      root,
      'content/launch-register/rafts.yml',
      'order: 11\narea: Rafts\nstatus: ready\ntoShow: A list of ropes.\nowner: Operations\nrisk: A raft drifts.\n',
    );
    const { status, printed } = await buildIn(root, 'build');
    expect(status).not.toBe(0);
    for (const line of [
      'content/pages/tides.md:2:1 Unexpected lack of `title`, expected text: Title of the page',
      'content/pages/tides.md:2:1 Unexpected field `titel`, expected one of `title`, `description`',
      'content/pages/tides.md:4:10 Unexpected “maybe” as `isDraft`, expected `true` or `false`',
      'content/notices/rafts.md:2:8 Unexpected `: ` in a value, expected quotes',
      'content/launch-register/rafts.yml:1:1 Unexpected status `ready` without evidence',
    ])
      expect(printed).toContain(line);
    expect(printed).not.toContain('Stack trace');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('is told of every file that nobody takes, every wrong directive and every image without words at once, and of no dump', async () => {
    const copy = copyOfSite();
    renameSync(join(copy, 'content/pages/security.md'), join(copy, 'content/pages/security.mdx'));
    write(copy, 'content/notices/second.yml', 'title: A\n');
    appendFileSync(
      join(copy, 'content/pages/plans.md'),
      '\n::boundry{#checkout}\n\n::boundary{#chekout}\n\n![](/chart.png)\n',
    );
    write(
      copy,
      'content/pages/sign-in.md',
      read(copy, 'content/pages/sign-in.md').replace(/^label: .*$/m, 'label Sign in'),
    );
    const at = read(copy, 'content/pages/plans.md').split('\n').indexOf('::boundry{#checkout}') + 1;
    const { status, printed } = await buildIn(copy, 'build');
    expect(status).not.toBe(0);
    for (const line of [
      '6 problems keep the site from being published',
      'content/pages/security.mdx Unexpected ending `.mdx`, expected `.md`: this file would not be published',
      'content/notices/second.yml Unexpected ending `.yml`, expected `.md`: this file would not be published',
      `content/pages/plans.md:${at}:1 Unexpected directive \`boundry\`, expected`,
      `content/pages/plans.md:${at + 2}:1 Unexpected boundary \`chekout\`, expected`,
      `content/pages/plans.md:${at + 4}:1 Unexpected image without a description`,
    ])
      expect(printed).toContain(line);
    expect(printed).not.toMatch(/ancestors|node_modules|Stack trace/);
    expect(printed).not.toContain(copy);
    expect(printed.match(/sign-in\.md/g)).toHaveLength(1);
    expect(existsSync(join(copy, 'dist'))).toBe(false);
  });

  test('is told of every link that leads nowhere, where it was written', async () => {
    const copy = copyOfSite();
    appendFileSync(
      join(copy, 'content/pages/plans.md'),
      '\n[a](/plan/), [b](#nowhere), [c](sign-in.md), ![A chart](/chart.png)\n',
    );
    const at = read(copy, 'content/pages/plans.md').split('\n').length - 1;
    const { status, printed } = await buildIn(copy, 'build');
    expect(status).not.toBe(0);
    for (const line of [
      `content/pages/plans.md:${at}:5 Unexpected link \`/plan/\`, expected an address of this site; nearest: \`/plans/\``,
      `content/pages/plans.md:${at}:18 Unexpected link \`#nowhere\`, expected an anchor that \`/plans/\` has`,
      `content/pages/plans.md:${at}:33 Unexpected link \`sign-in.md\`, expected an address of this site; nearest: \`/sign-in/\``,
      `content/pages/plans.md:${at}:57 Unexpected image \`/chart.png\`, expected a file of this site`,
    ])
      expect(printed).toContain(line);
    expect(existsSync(join(copy, 'dist'))).toBe(false);
  });

  test('is told of them while the development server runs, which lives on', async () => {
    const copy = copyOfSite();
    const server = await serve({ root: copy });
    try {
      const page = read(copy, 'content/pages/plans.md');
      write(copy, 'content/pages/plans.md', page.replace('label: Plans', 'lable: Plans'));
      await until(
        () => server.printed().includes('content/pages/plans.md:3:1 Unexpected field `lable`'),
        server.printed,
      );
      const shown = await fetch(`${server.url}/plans/`);
      expect(shown.status).toBe(500);
      expect(await shown.text()).toContain('content/pages/plans.md:3:1 Unexpected field `lable`');
      expect((await fetch(`${server.url}/security/`)).status).toBe(200);
      // As quick as a hand at a keyboard: the watcher joins what comes faster.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      write(copy, 'content/pages/plans.md', page.replace('label: Plans', 'label Plans'));
      await until(() => server.printed().includes('Unexpected line in YAML'), server.printed);
      expect(await (await fetch(`${server.url}/plans/`)).text()).toContain(
        'content/pages/plans.md:3:1 Unexpected line in YAML, expected `key: value`',
      );
      await new Promise((resolve) => setTimeout(resolve, 1000));
      write(copy, 'content/pages/plans.md', `${page}\n::boundry{#checkout}\n`);
      await until(() => server.printed().includes('Unexpected directive'), server.printed);
      expect((await fetch(`${server.url}/plans/`)).status).toBe(500);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(server.printed()).not.toMatch(/ancestors|Stack trace|Failed to/);
      for (const message of ['Unexpected field `lable`', 'Unexpected line in YAML', 'Unexpected directive'])
        expect(server.printed().split(message)).toHaveLength(2);
      write(copy, 'content/pages/plans.md', page.replace('label: Plans', 'label: Depths'));
      let html = '';
      for (let tries = 0; tries < 50 && !html.includes('Depths'); tries++) {
        html = await (await fetch(`${server.url}/plans/`)).text();
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(html.includes('Depths')).toBe(true);
      expect(server.isRunning()).toBe(true);
    } finally {
      await server.stop();
    }
  });
});
