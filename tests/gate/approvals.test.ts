import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { accessibilityResultPath, outputFiles } from '../../src/claims/files/check-output.ts';
import { outputDigest } from '../../src/claims/output-checks/digest.ts';
import type { Policy } from '../../src/claims/policy/index.ts';
import type { Manifest } from '../../src/claims/record/manifest.ts';
import { approval } from '../claims/policy/policies.ts';
import { listed, removeSites, site } from './site.ts';
import type { Site } from './site.ts';

afterAll(removeSites);

const page = (body: string): string => `---\ntitle: About\n---\n\n${body}\n`;

const approved = 'An independent auditor’s SOC 2 report is available.';
const report = 'The report of the auditor.';
const document = {
  kind: 'document' as const,
  path: 'evidence/report.txt',
  sha256: createHash('sha256').update(report).digest('hex'),
};

/** A site that says what an approval until the end of June 2026 allows, built on a day before. */
function audited(
  files: Readonly<Record<string, string>> = {},
  changes: Partial<Policy> = {},
  today = '2026-06-01',
): Site {
  return site(
    { 'evidence/report.txt': report, 'content/pages/about.md': page(approved), ...files },
    {
      policy: { approvals: [approval({ until: '2026-06-30', evidence: [document] })], ...changes },
      config: { claims: `today: '${today}'` },
    },
  );
}

describe('a sentence that is approved', () => {
  test('is published through its last day, and can be followed to the record and back', async () => {
    const acme = audited({}, {}, '2026-06-30');
    const { status, printed } = await acme.build();
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
    const manifest = JSON.parse(acme.read('dist/.well-known/claims.json')) as Manifest;
    expect(manifest).toMatchObject({
      judgedOn: '2026-06-30',
      validUntil: '2026-06-30',
      approvals: [
        {
          id: 'soc2-report',
          approver: 'security',
          evidence: [{ name: 'evidence/report.txt', digest: document.sha256 }],
        },
      ],
    });
    const said = manifest.pages
      .find(({ url }) => url === '/about/')
      ?.mentions.find(({ outcome }) => outcome === 'approved');
    expect(said).toMatchObject({ sentence: approved, approval: 'soc2-report' });
  });

  test.each<[string, () => Site, string]>([
    [
      'on the day after its last',
      () => audited({}, {}, '2026-07-01'),
      'approval `soc2-report` of these words ended on 2026-06-30',
    ],
    [
      'when its evidence was edited',
      () => audited({ 'evidence/report.txt': `${report} Or not.` }),
      'its evidence `evidence/report.txt` has changed: its SHA-256 is now `',
    ],
    [
      'when it was reworded',
      () =>
        audited({
          'content/pages/about.md': page('A SOC 2 report by an independent auditor is available to Acme’s customers.'),
        }),
      `write instead: ${approved}`,
    ],
    [
      'when it stands elsewhere',
      () => audited({}, { approvals: [approval({ until: '2026-06-30', evidence: [document], pages: ['/trust/'] })] }),
      'is only for `/trust/`: it would have to name this page',
    ],
    [
      'when the approval was withdrawn',
      () => audited({}, { approvals: [] }),
      'write instead: Acme does not have a SOC 2 report.',
    ],
    [
      'before the day of its approval',
      () => audited({}, {}, '2025-12-31'),
      'correct the day, or the clock of this computer',
    ],
  ])('blocks %s', async (_, make, told) => {
    const acme = make();
    const { status, printed } = await acme.build();
    expect(printed).toContain(told);
    expect({ status, published: acme.has('dist') }).toEqual({ status: 1, published: false });
  });
});

describe('a subject that needs a statement beside it', () => {
  const boundaries = [
    { id: 'audit', claims: ['compliance.soc2'], text: 'content/boundaries/audit.md', scope: 'page' as const },
  ];
  const statement = 'No SOC 2 audit of Acme has taken place.';
  const files = {
    'content/boundaries/audit.md': `${statement}\n`,
    'src/components/Card.astro': '<p>Tea.</p>',
    'public/notes.txt': 'Tea.\n',
    'content/pages/index.md': page('Tea.'),
  };

  test('is published with it, and not without', async () => {
    const acme = site(
      { ...files, 'content/pages/about.md': page(`Acme does not claim SOC 2.\n\n${statement}`) },
      { policy: { boundaries } },
    );
    const { status, printed } = await acme.build();
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
    acme.write('content/pages/about.md', page('Acme does not claim SOC 2.'));
    const without = await acme.build();
    expect(without.printed).toContain('(boundary `audit`) is not in sight');
    expect({ status: without.status, published: acme.has('dist') }).toEqual({ status: 1, published: false });
  });
});

/** A sentence of a site, and the policy by which it rests on a check. */
const words = 'Acme’s pages are battle-tested.';
const restingOn = (name: string): Partial<Policy> => ({
  approvals: [
    approval({
      id: 'pages',
      claim: 'site.cookies',
      wordings: [words],
      approver: 'build',
      until: undefined,
      evidence: [{ kind: 'check', name }],
    }),
  ],
});

describe('a sentence that rests on a check', () => {
  const keeping = '<script is:inline>localStorage.setItem("seen", "1")</script>';
  const waiting =
    '<button>Keep</button><script is:inline>document.querySelector("button").addEventListener("click", () => localStorage.setItem("kept", "1"))</script>';

  const looked = listed(...[keeping, waiting].map((html) => /<script is:inline>(.*)<\/script>/.exec(html)?.[1] ?? ''));

  test('is published while the check holds, for ever', async () => {
    const acme = site(
      { ...looked, 'content/pages/about.md': page(words), 'src/components/Card.astro': waiting },
      { policy: restingOn('no-cookies-or-storage'), config: { claims: `today: '2050-01-01'` } },
    );
    const { status, printed } = await acme.build();
    expect(printed).toContain('Nothing blocked');
    expect(status).toBe(0);
    expect(JSON.parse(acme.read('dist/.well-known/claims.json'))).toMatchObject({
      validUntil: null,
      approvals: [{ id: 'pages', until: null }],
    });
  });

  test('blocks when the check does not hold', async () => {
    const acme = site(
      { 'content/pages/about.md': page(words), 'src/components/Card.astro': keeping },
      { policy: restingOn('no-cookies-or-storage') },
    );
    const { status, printed } = await acme.build();
    expect(printed).toContain('localStorage “seen”');
    expect(printed).toContain('is approved while the check `no-cookies-or-storage` holds, and it does not');
    expect({ status, published: acme.has('dist') }).toEqual({ status: 1, published: false });
  });

  test('is left out when it says that it rests on the check, and the check does not hold', async () => {
    const conditional = `<p data-while="pages">${words}</p>`;
    const files = { ...looked, 'src/components/Card.astro': conditional };
    const acme = site(files, { policy: restingOn('no-cookies-or-storage') });
    expect((await acme.build()).status).toBe(0);
    expect(acme.read('dist/index.html')).toContain(words);
    acme.write('src/components/Card.astro', conditional + keeping);
    const { status, printed } = await acme.build();
    expect(printed).toMatch(
      /Nothing blocked[^]*Left out of [^\n]*index\.html, since `no-cookies-or-storage` does not hold[^\n]*: the words that rest on it/,
    );
    expect(status).toBe(0);
    expect(acme.read('dist/index.html')).not.toContain('battle-tested');
  });

  test('is judged like any other when it names an approval that is not its own', async () => {
    const acme = site(
      { 'src/components/Card.astro': '<p data-while="pages">Acme is SOC 2 certified.</p>' },
      { policy: restingOn('no-cookies-or-storage') },
    );
    expect((await acme.build()).status).toBe(1);
  });
});

describe('a sentence that rests on a test in a browser', () => {
  const card = `<p data-while="pages">${words}</p>`;
  /** What the browser’s tests would leave after looking at what was built. */
  const look = (acme: Site, violations: readonly string[] = []): void =>
    acme.write(
      accessibilityResultPath,
      JSON.stringify({ version: 1, output: outputDigest(outputFiles(join(acme.root, 'dist'))), violations }),
    );
  const says = async (acme: Site): Promise<boolean> => {
    expect((await acme.build()).status).toBe(0);
    return acme.read('dist/index.html').includes(words);
  };

  test('stands only while somebody has looked at this very output and found nothing', async () => {
    const acme = site({ 'src/components/Card.astro': card }, { policy: restingOn('no-accessibility-violations') });
    expect(await says(acme)).toBe(false);
    look(acme);
    expect(await says(acme)).toBe(true);
    look(acme);
    expect(await says(acme)).toBe(true);
    acme.write('content/pages/about.md', page('Another berth.'));
    expect(await says(acme)).toBe(false);
    look(acme, ['/: a button without a name']);
    expect(await says(acme)).toBe(false);
  });

  test('does not stand on a result that came with the change', async () => {
    const acme = site({ 'src/components/Card.astro': card }, { policy: restingOn('no-accessibility-violations') });
    expect(await says(acme)).toBe(false);
    look(acme);
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: acme.root, stdio: 'ignore' });
    git('init');
    expect(await says(acme)).toBe(true);
    git('add', '--force', accessibilityResultPath);
    expect(await says(acme)).toBe(false);
  });

  test('blocks where it does not say what it rests on', async () => {
    const acme = site(
      { 'src/components/Card.astro': `<p>${words}</p>` },
      { policy: restingOn('no-accessibility-violations') },
    );
    const { status, printed } = await acme.build();
    expect(printed).toContain('is approved while the check `no-accessibility-violations` holds, and it does not');
    expect(status).toBe(1);
  });
});
