import { describe, expect, it } from 'vitest';
import { approval, compiled, waiver } from '../policy/policies.ts';
import { checkSources } from '../../../src/claims/checking/check.ts';
import type { CheckOptions } from '../../../src/claims/checking/check.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { manifestPath } from '../../../src/claims/record/manifest-paths.ts';
import { manifestOf, manifestText } from '../../../src/claims/record/manifest.ts';
import { exitStatus } from '../../../src/claims/report.ts';
import type { Report } from '../../../src/claims/report.ts';
import type { Source, Unread } from '../../../src/claims/types.ts';

const today = '2026-06-01';
const claim = 'Acme is SOC 2 certified.';

function check(
  sources: Iterable<Source | Unread>,
  changes: Partial<Policy> = {},
  options: Partial<CheckOptions> = {},
): Report {
  return checkSources(sources, compiled(changes), { today, ...options });
}

function places(items: Report['findings'] | Report['mentions'] | Report['errors']): string[] {
  return items.map(({ path, line, column, ...rest }) =>
    [`${path}:${line}:${column}`, 'rule' in rest ? rest.rule : 'outcome' in rest ? rest.outcome : rest.message].join(
      ' ',
    ),
  );
}

describe('a check', () => {
  it('says of a finding which check its approval fails for', () => {
    const name = 'no-cookies-or-storage';
    const approvals = [approval({ evidence: [{ kind: 'check', name }], wordings: [claim] })];
    const lapsesWith = (checks: ReadonlyMap<string, boolean>) =>
      check([{ path: 'a.md', text: claim }], { approvals }, { checks }).findings.map(({ lapse }) => lapse);
    expect(lapsesWith(new Map([[name, false]]))).toEqual([{ kind: 'failed-check', name }]);
    expect(check([{ path: 'a.md', text: claim }]).findings.map(({ lapse }) => lapse)).toEqual([null]);
  });

  it('tells once what many pages say by a check that does not hold, suggests no other words, and asks the owner', () => {
    const name = 'no-cookies-or-storage';
    const approvals = [approval({ evidence: [{ kind: 'check', name }], wordings: [claim] })];
    const pages = ['a', 'b'].map((page) => ({ path: `dist/${page}.html`, url: `/${page}/`, text: `<p>${claim}</p>` }));
    const report = check(pages, { approvals }, { checks: new Map([[name, false]]) });
    expect(report.findings).toMatchObject([{ path: 'dist/a.html', suggestion: null, owner: 'Security' }]);
    expect(report.counts.blocked).toBe(2);
  });

  it('suggests no sentence for what is an address', () => {
    const text = '[Register](/register/#soc-2) and SOC 2.';
    const [address, sentence] = check([{ path: 'a.md', text }]).findings;
    expect(address).toMatchObject({ carrier: 'link-target', suggestion: null });
    expect(sentence?.suggestion).not.toBeNull();
  });

  it.each([
    ['a page', '/a/', `<p>${claim}</p>${'a<br>'.repeat(100_000)}`],
    ['a script', '/a.js', `const words = "${claim}"; const many = [${'1,'.repeat(150_000)}];`],
  ])(
    'reads %s of however many parts',
    (_, url, text) => {
      const path = url === '/a/' ? 'dist/a/index.html' : `dist${url}`;
      const { errors, findings } = check([{ path, url, text }], {}, { isListed: () => true });
      expect(errors).toEqual([]);
      expect(findings.map(({ rule }) => rule)).toContain('claim');
    },
    30_000,
  );

  it('finds a claim at its exact place, with the exact words of the source', () => {
    const text = `# Trust\n\nWelcome. Acme is *SOC 2* certified.\n`;
    const [finding] = check([{ path: 'a.md', text }]).findings;
    expect(finding).toMatchObject({
      path: 'a.md',
      line: 3,
      column: 19,
      endLine: 3,
      endColumn: 24,
      text: 'SOC 2',
      claim: 'compliance.soc2',
      rule: 'claim',
      stance: 'asserted',
      outcome: 'blocked',
      carrier: 'paragraph',
      suggestion: 'Acme does not have a SOC 2 report.',
      owner: 'Security',
    });
    expect(finding?.because).toMatch(/^read as a claim that holds today because /);
    expect(finding?.excerpt).toMatchObject({ text: 'Acme is SOC 2 certified.', start: 8, end: 13 });
  });

  it.each([
    ['\r\n', 'CR LF'],
    ['\n', 'LF'],
    ['\r', 'CR'],
  ])('counts lines that end with %j (%s)', (end) => {
    const [finding] = check([{ path: 'a.md', text: ['# A', '', '𝄞 Acme is SOC 2 certified.'].join(end) }]).findings;
    expect([finding?.line, finding?.column]).toEqual([3, 12]);
  });

  it('lets a denial pass, and reports it where mentions are asked for', () => {
    const source = { path: 'a.md', text: 'Acme does not claim SOC 2.' };
    expect(check([source]).findings).toEqual([]);
    expect(check([source]).mentions).toEqual([]);
    const report = check([source], {}, { mentions: true });
    expect(report.mentions).toMatchObject([{ stance: 'denied', outcome: 'allowed', suggestion: null }]);
    expect(report.counts).toEqual({ blocked: 0, allowed: 1, approved: 0, waived: 0 });
  });

  it('tells of denials that an approval has made untrue, and blocks none of them', () => {
    const source = { path: 'a.md', text: 'Acme does not claim SOC 2. What is SOC 2?' };
    expect(check([source]).outdated).toEqual([]);
    const report = check([source], { approvals: [approval()] });
    expect(report.outdated).toMatchObject([
      { path: 'a.md', line: 1, column: 21, claim: 'compliance.soc2', stance: 'denied', approval: approval().id },
    ]);
    expect([report.findings, exitStatus(report)]).toEqual([[], 0]);
    expect(check([source], { approvals: [{ ...approval(), until: '2026-05-31' }] }).outdated).toEqual([]);
  });

  it('comes in order of path, line, column, claim, whatever the order of sources', () => {
    const text = `Acme is battle-tested. ${claim}\n\n${claim}`;
    const sources = ['b.md', 'a/z.md', 'a.md', 'B.md'].map((path) => ({ path, text }));
    const report = check(sources, {}, { mentions: true });
    const expected = ['B.md', 'a.md', 'a/z.md', 'b.md'].flatMap((path) => [
      `${path}:1:9`,
      `${path}:1:32`,
      `${path}:3:9`,
    ]);
    expect(places(report.findings).map((place) => place.split(' ')[0])).toEqual(expected);
    expect(places(report.mentions).map((place) => place.split(' ')[0])).toEqual(expected);
  });

  it('says by which approval words are allowed, and why one no longer helps', () => {
    const text = 'An independent auditor’s SOC 2 report is available.';
    const changes = { approvals: [approval()] };
    const [good] = check([{ path: 'a.md', text }], changes, { mentions: true }).mentions;
    expect(good).toMatchObject({ outcome: 'approved', approval: 'soc2-report' });
    expect(good?.because).toMatch(/; allowed by approval `soc2-report` until 2026-12-31$/);
    const late = check([{ path: 'a.md', text }], changes, { today: '2027-01-01' });
    expect(late.findings[0]?.because).toMatch(/; approval `soc2-report` of these words ended on 2026-12-31$/);
    expect(exitStatus(late)).toBe(1);
  });

  it('does not begin on a day that does not exist', () => {
    expect(() => check([], {}, { today: '2026-02-30' })).toThrow(RangeError);
  });

  it('fails when the clock is behind the policy', () => {
    const link = { kind: 'link' as const, url: 'https://a.example/', lastSeen: '2026-05-01' };
    const changes = { approvals: [approval({ from: '2026-04-01', evidence: [link] })] };
    const report = check([], changes, { today: '2026-03-31' });
    expect(report.errors.map(({ message }) => message)).toEqual([
      'Unexpected future day `2026-04-01`, expected `2026-03-31` or earlier: correct the day, or the clock of this computer ($.approvals[0].from)',
      'Unexpected future day `2026-05-01`, expected `2026-03-31` or earlier: correct the day, or the clock of this computer ($.approvals[0].evidence[0].lastSeen)',
    ]);
    expect(report.errors.every(({ path, line }) => path === 'claims-policy.json' && line !== null)).toBe(true);
    expect(exitStatus(report)).toBe(2);
  });
});

describe('what could not be read', () => {
  it('is an error, and the rest is judged', () => {
    const report = check([
      { kind: 'unreadable', path: 'b.md', error: 'No.' },
      { path: 'a.md', text: claim },
    ]);
    expect(places(report.errors)).toEqual(['b.md:null:null No.']);
    expect(report.findings).toHaveLength(1);
    expect(report.files).toBe(1);
    expect(exitStatus(report)).toBe(2);
  });

  it('is judged, and counted once, by the words that a manifest vouches for', () => {
    const sha256 = 'f'.repeat(64);
    const facts = { today, origin: null, generated: [{ path: 'og/a.png', sha256, words: [claim] }] };
    const record = manifestText(manifestOf([], compiled(), facts));
    const report = check([
      { path: `dist/${manifestPath}`, url: `/${manifestPath}`, text: record },
      { kind: 'binary', path: 'dist/og/a.png', url: '/og/a.png', sha256, isListed: false },
    ]);
    expect(report.files).toBe(2);
    expect(places(report.findings)).toContain('dist/og/a.png:1:9 claim');
  });

  it('is a finding when it is a binary that nobody has listed', () => {
    const binary = { kind: 'binary', path: 'public/badge.png', sha256: 'f'.repeat(64) } as const;
    expect(places(check([{ ...binary, isListed: true }]).findings)).toEqual([]);
    expect(places(check([{ ...binary, isListed: false }]).findings)).toEqual([
      'public/badge.png:null:null unread-file',
    ]);
  });

  it('is an error when judging it fails, and never a pass', () => {
    const broken = {
      path: 'a.md',
      get text(): string {
        throw new Error('Disk gone');
      },
    };
    const report = check([broken, { path: 'b.md', text: claim }]);
    expect(report.errors[0]?.message).toContain('Disk gone');
    expect(report.findings).toHaveLength(1);
    expect(exitStatus(report)).toBe(2);
  });
});

describe('a waiver', () => {
  const page = 'content/pages/terms.md';
  const used = { path: page, text: 'Our SOC 2 Schedule is part of every contract.' };
  const changes = { waivers: [waiver()] };

  it('lets its words stand, on the record', () => {
    const report = check([used], changes);
    expect(report.findings).toEqual([]);
    expect(report.waived).toMatchObject([{ waiver: { id: 'contract-title' }, text: 'SOC 2' }]);
  });

  it('that its page does not need is a finding, at its place in the policy', () => {
    const report = check([{ path: page, text: 'Nothing here.' }], changes);
    expect(places(report.findings)).toEqual(['claims-policy.json:64:5 unused-waiver']);
  });

  it('lets nothing stand after its last day, and is a finding of its own', () => {
    const ended = { waivers: [waiver({ until: '2026-05-31' })] };
    const findings = ['claims-policy.json:64:5 expired-waiver', `${page}:1:5 claim`];
    const report = check([used], ended);
    expect(places(report.findings)).toEqual(findings);
    expect(report.findings[0]).toMatchObject({
      title: 'Waiver past its last day',
      because: 'Waiver `contract-title` ended on 2026-05-31: reword what it covered and remove it, or have it extended',
    });
    expect(check([used], { waivers: [waiver({ until: today })] }).findings).toEqual([]);
  });

  it('is not called unused when its page was not looked at, unless all were', () => {
    expect(check([{ path: 'content/pages/b.md', text: 'x' }], changes).findings).toEqual([]);
    expect(check([{ path: 'content/pages/b.md', text: 'x' }], changes, { isWhole: true }).findings).toHaveLength(1);
  });

  const glossary = { path: 'content/glossary.md', text: `${claim}\n` };
  const elsewhere = { path: 'dist/other/index.html', url: '/other/', text: `<p>${claim}</p>` };
  const waivers = [
    waiver({ id: 'here', page: glossary.path, excerpt: claim }),
    waiver({ id: 'there', page: elsewhere.url, excerpt: claim }),
  ];

  it('is used by the page it is for, though the same sentence stands elsewhere under another', () => {
    const report = check([glossary, elsewhere], { waivers }, { isWhole: true });
    expect(report.findings).toEqual([]);
    expect(report.waived.map(({ waiver }) => waiver?.id)).toEqual(['here', 'there']);
  });

  it('that quotes a part of the sentence is told of it, though the sentence is told of at its source', () => {
    const part = [waiver({ id: 'part', page: elsewhere.url, excerpt: 'is SOC 2 certified.' })];
    const unused = (sources: Source[]) =>
      check(sources, { waivers: part }, { isWhole: true }).findings.find(({ rule }) => rule === 'unused-waiver');
    expect(unused([elsewhere])?.because).toContain('quote the whole');
    expect(unused([glossary, elsewhere])?.because).toBe(unused([elsewhere])?.because);
  });
});

describe('built output after its content', () => {
  const content = { path: 'content/pages/a.md', text: `${claim}\n` };
  const built = (text: string) => ({ path: 'dist/a/index.html', url: '/a/', text });

  it('does not repeat what was reported at its source', () => {
    const report = check([content, built(`<title>${claim} | Acme</title><p>${claim}</p>`)], {}, { mentions: true });
    expect(report.findings.map(({ path }) => path)).toEqual(['content/pages/a.md']);
    expect(report.mentions.map(({ path }) => path)).toEqual(['content/pages/a.md']);
  });

  it('knows a sentence again that has the site’s name behind it', () => {
    const heading = claim.replace(/\.$/, '');
    const report = check([{ ...content, text: `# ${heading}\n` }, built(`<title>${heading} | Acme</title>`)]);
    expect(report.findings.map(({ path }) => path)).toEqual(['content/pages/a.md']);
  });

  it('reports what only the output says', () => {
    const report = check([content, built(`<p>Our SOC 2 report is here.</p>`)]);
    expect(report.findings.map(({ path }) => path)).toEqual(['content/pages/a.md', 'dist/a/index.html']);
  });

  it('reports all when it is judged alone', () => {
    expect(check([built(`<p>${claim}</p>`)]).findings).toHaveLength(1);
  });
});

describe('invisible characters', () => {
  it('are findings at their place', () => {
    const report = check([{ path: 'a.md', text: 'Fine.\n\nCertified \u202e2 COS\u202c.' }]);
    expect(places(report.findings)).toEqual(['a.md:3:11 hidden-characters', 'a.md:3:17 hidden-characters']);
    expect(report.findings[0]?.because).toContain('U+202E');
  });

  it('are also those that stand for what is set elsewhere, and lines that end within a word', () => {
    const report = check([{ path: 'a.md', text: 'Fi\ufffcne, fi\ufff9ne and fi\u2028ne.\u2028' }]);
    expect(places(report.findings)).toEqual([
      'a.md:1:3 hidden-characters',
      'a.md:1:10 hidden-characters',
      'a.md:1:20 hidden-characters',
    ]);
  });
});

describe('a text whose words its raw letters do not hold', () => {
  it.each([
    ['a script that decodes', 'a.js', `p.textContent = atob('${btoa('Acme is SOC 2 certified.')}');`],
    [
      'a page with such a script',
      'a.html',
      `<p>A berth.</p><script>p.textContent = atob('${btoa('Acme is SOC 2 certified.')}');</script>`,
    ],
    ['mail in base64', 'a.eml', `MIME-Version: 1.0\n\n${btoa('Acme is SOC 2 certified.')}\n`],
    ['words upside down', 'a.md', '# Berths\n\nA berth.\n\nAcme is pǝᴉɟᴉʇɹǝɔ ᄅ ƆOS.\n'],
    ['a sentence upside down', 'a.txt', '˙pǝᴉɟᴉʇɹǝɔ ᄅ ƆOS sᴉ ǝɯɔ∀\n'],
    ['markup in Markdown', 'a.md', '# Berths\n\nA berth.\n\n<p><bdo dir="rtl">.deifitrec 2 COS si emcA</bdo></p>\n'],
    ['a folded card', 'a.vcf', 'BEGIN:VCARD\r\nNOTE:Acme is SO\r\n C 2 certified.\r\n'],
  ])('is read: %s', (_, path, text) => {
    expect(check([{ path, text }]).findings.map((finding) => finding.claim)).toEqual(['compliance.soc2']);
  });

  it('leaves phonetics alone', () => {
    expect(check([{ path: 'a.md', text: 'Acme, pronounced /ˈkɔɹpəɹeɪt/, has no SOC 2 report.' }]).findings).toEqual([]);
  });

  it('is an error where entities of its own stand for words', () => {
    const text = '<!DOCTYPE a [<!ENTITY b "SO"><!ENTITY c "C 2">]><a>Acme is &b;&c; certified.</a>';
    expect(places(check([{ path: 'a.xml', text }]).errors)).toEqual([expect.stringContaining('well-formed XML')]);
  });
});
