import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/claims/sha256.ts';
import { approval, policy, waiver } from '../policy/policies.ts';
import { project } from './project.ts';

const link = { kind: 'link' as const, url: 'https://a.example/', lastSeen: '2026-01-01' };
const approvals = [approval({ evidence: [link], until: '2026-06-20' })];

describe('claims try', () => {
  const site = project({});

  it('judges a sentence', async () => {
    const { status, out } = await site.claims('try', 'Acme is SOC 2 certified.');
    expect(status).toBe(1);
    expect(out).toContain('✖ 1:9  “SOC 2” is claimed here');
    expect((await site.claims('try', 'Acme does not claim SOC 2.')).out).toMatchInlineSnapshot(`
      "sentence.md
        ✔ 1:21  allowed “SOC 2”  compliance.soc2
          │ Acme does not claim SOC 2.
          │                     ~~~~~
          read as a denial because of “not” before it

      Nothing blocked; 1 file checked for 2026-06-01
      "
    `);
  });

  it('says when no claim is named, and judges for a page', async () => {
    expect(await site.claims('try', 'Hello.')).toMatchObject({
      status: 0,
      out: expect.stringContaining('so it was not judged') as string,
    });
    const approved = project({}, { approvals: [approval({ evidence: [link], pages: ['/trust/'] })] });
    const words = 'An independent auditor’s SOC 2 report is available.';
    expect((await approved.claims('try', words, '--page', 'content/pages/trust.md')).status).toBe(0);
    expect((await approved.claims('try', words)).status).toBe(1);
  });

  it.each([
    ['content/pages/trust.md', ''],
    ['/trust/', ''],
    ['/trust', ''],
    ['/guide/', ''],
    ['/', ''],
    [
      '/path/',
      '`/path/` is not published from one Markdown file of the copy; the sentence is judged as if it stood there\n',
    ],
    ['/plans/', 'No file is published at `/plans/` yet; the sentence is judged as if it stood there\n'],
    [
      'content/pages/plans.md',
      'There is no file `content/pages/plans.md` yet; the sentence is judged as if it stood there\n',
    ],
  ])('knows the page %s by its file and by its address', async (asked, err) => {
    const text = 'Hello.\n';
    const files = {
      'content/pages/trust.md': text,
      'content/pages/index.md': text,
      'content/guide/index.md': text,
      'content/blog/a.md': text,
      'src/pages/path.astro': '<p></p>',
      'src/pages/[...page].astro': '<p></p>',
    };
    const pages = ['content/pages/*.md', 'content/guide/index.md', '/path/'];
    const site = project(files, { approvals: [approval({ evidence: [link], pages })] });
    const words = 'An independent auditor’s SOC 2 report is available.';
    expect(await site.claims('try', words, '--page', asked)).toMatchObject({ status: 0, err });
    expect(await site.claims('try', words, '--page', '/blog/a/')).toMatchObject({
      status: 1,
      err: '',
      out: expect.stringMatching(/^content\/blog\/a\.md\n/) as string,
    });
  });

  it('tells of a statement that has to stand beside it, and holds the page to that where it is known', async () => {
    const boundaries = [
      { id: 'audit', claims: ['compliance.soc2'], text: 'content/boundaries/audit.md', scope: 'page' as const },
    ];
    const files = {
      'content/boundaries/audit.md': 'No SOC 2 audit of Acme has taken place.\n',
      'content/pages/with.md': 'Tea.\n\n::boundary{#audit}\n',
      'content/pages/without.md': 'Tea.\n',
    };
    const site = project(files, { boundaries });
    const words = 'Acme does not claim SOC 2.';
    expect(await site.claims('try', words)).toMatchObject({
      status: 0,
      err: 'A page with this sentence also needs `::boundary{#audit}`, on a line of its own; `--page FILE` tells whether it has that\n',
    });
    expect(await site.claims('try', words, '--page', 'content/pages/with.md')).toMatchObject({ status: 0, err: '' });
    expect(await site.claims('try', words, '--page', 'content/pages/without.md')).toMatchObject({
      status: 1,
      out: expect.stringContaining('add: ::boundary{#audit}, on a line of its own below the fields\n') as string,
    });
    expect(await site.claims('try', 'Tea is hot.')).toMatchObject({ status: 0, err: '' });
  });

  it('needs one sentence', async () => {
    const help = 'See `npm run --silent claims -- try --help`.\n';
    const lack = `Unexpected end of the command, expected a sentence in quotes\n${help}`;
    expect(await site.claims('try')).toMatchObject({ status: 2, err: lack });
    expect(await site.claims('try', ' ')).toMatchObject({
      status: 2,
      err: `Unexpected empty sentence, expected one in quotes\n${help}`,
    });
    expect(await site.claims('try', 'Acme’s', 'tea', '--page', '/')).toMatchObject({
      status: 2,
      err: `Unexpected 2 arguments, expected one sentence in quotes: 'Acme’s tea'\n${help}`,
    });
  });

  it('takes an item of a list, and a page by its address without slashes', async () => {
    const site = project({ 'content/pages/trust.md': 'Tea.\n' });
    expect(await site.claims('try', '- [x] SOC 2', '--page', 'trust')).toMatchObject({
      status: 1,
      err: '',
      out: expect.stringMatching(/^content\/pages\/trust\.md\n.* 1:7 /) as string,
    });
  });
});

describe('claims list', () => {
  it('says of every claim whether we make it', async () => {
    const { out } = await project({}, { approvals }).claims('list');
    expect(out).toBe(
      'compliance.soc2  SOC 2: claimed, in the words of 1 approval\nsite.cookies     No cookies: not claimed\n',
    );
    const later = await project({}, { approvals }).claims('list', '--today', '2026-06-21');
    expect(later.out).toContain('SOC 2: not claimed, every approval has lapsed');
    const unnamed = await project(
      {},
      { approvals: [approval({ evidence: [link], wordings: ['Hello there.'] })] },
    ).claims('list');
    expect(unnamed.out).toContain('SOC 2: not claimed\n');
  });

  it('does not call a claim unmade that stands under a waiver, and explain says where', async () => {
    const waiver = {
      id: 'quote',
      page: 'content/pages/a.md',
      claim: 'compliance.soc2',
      excerpt: 'They are SOC 2 certified.',
      reason: 'A quotation.',
      approver: 'security',
      until: '2026-06-30',
    };
    const waived = project({}, { waivers: [waiver] });
    expect((await waived.claims('list')).out).toContain('SOC 2: not claimed, but for 1 waiver\n');
    expect((await waived.claims('explain', 'compliance.soc2')).out).toContain(
      'under a waiver:\n  quote: “They are SOC 2 certified.” on content/pages/a.md, until 2026-06-30\n',
    );
    expect((await waived.claims('list', '--today', '2026-07-01')).out).toContain('SOC 2: not claimed\n');
  });
});

describe('claims explain', () => {
  it('tells all there is to know about a claim', async () => {
    const site = project({ 'content/a.md': 'Acme does not claim SOC 2.\n' }, { approvals });
    const { status, out } = await site.claims('explain', 'compliance.soc2');
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "SOC 2 (compliance.soc2)
      It is a report by an independent accountant.
      Named by: SOC 2
      Blocked when read as: a claim that holds today; a plan; somebody else’s claim
      Write instead: the words approved below
      Ask: Security
      Reviewed: not yet

      Approvals:
        soc2-report: “An independent auditor’s SOC 2 report is available.” on *; holds until 2026-06-20

      1 mention:
        content/a.md:1:21  allowed: “Acme does not claim SOC 2.”, read as a denial because of “not” before it
      "
    `);
  });

  it('points to what is approved where a claim is made: its `instead` denies it', async () => {
    const explained = async (changes: Parameters<typeof project>[1]) =>
      (await project({}, changes).claims('explain', 'compliance.soc2')).out;
    expect(await explained({ approvals })).toContain('Write instead: the words approved below\n');
    expect(await explained({})).toContain('Write instead: Acme does not have a SOC 2 report.\n');
  });

  it('leaves out where the claim is named by its id, as a setting names it', async () => {
    const { out } = await project({
      'content/a.yml': 'heading: Acme does not claim SOC 2.\nclaims: [compliance.soc2]\n',
    }).claims('explain', 'compliance.soc2');
    expect(out).toContain('1 mention:\n  content/a.yml:1:30  allowed: “Acme does not claim SOC 2.”');
  });

  it('names a file alone where the mention is in its name', async () => {
    const { out } = await project({ 'content/pages/no-soc-2.md': 'Tea.\n' }).claims('explain', 'compliance.soc2');
    expect(out).toContain('  content/pages/no-soc-2.md  ');
    expect(out).not.toContain('position unavailable');
  });

  it('names the claims there are when it is asked for another', async () => {
    const { status, err } = await project({}).claims('explain', 'iso');
    expect(status).toBe(2);
    expect(err).toContain('expected one of `compliance.soc2`, `site.cookies`\n');
  });

  it.each(['soc2', 'SOC 2'])('takes %s for the one claim that has it in its id', async (asked) => {
    const { status, out } = await project({ 'content/a.md': 'Tea.\n' }).claims('explain', asked);
    expect([status, out]).toEqual([0, expect.stringMatching(/^SOC 2 \(compliance\.soc2\)\n/)]);
  });

  it('names the claim that is close', async () => {
    const { err } = await project({}).claims('explain', 'compliance.soc3');
    expect(err).toContain('Unexpected claim `compliance.soc3`, expected one of `compliance.soc2`; `list` names all\n');
  });
});

describe('claims expiring', () => {
  const changes = { approvals, waivers: [waiver({ until: '2026-06-10' })] };

  it('lists what lapses soon, the earliest first, with status 1', async () => {
    const { status, out } = await project({}, changes).claims('expiring', '--within', '30d');
    expect(status).toBe(1);
    expect(out).toBe(
      [
        'waiver `contract-title` (compliance.soc2) holds until 2026-06-10; ask security',
        'approval `soc2-report` (compliance.soc2) holds until 2026-06-20; ask security',
        'link https://a.example/ of approval `soc2-report` (compliance.soc2) holds until 2026-06-30; ask security',
        '',
      ].join('\n'),
    );
  });

  it('counts days inclusively, and lists what has lapsed already', async () => {
    const site = project({}, { approvals });
    expect((await site.claims('expiring', '--within', '18d')).status).toBe(0);
    expect((await site.claims('expiring', '--within', '19')).status).toBe(1);
    expect((await site.claims('expiring', '--within', '0d', '--today', '2026-06-21')).out).toContain(
      'lapsed after 2026-06-20',
    );
  });

  it('says that an approval is void whose evidence is gone, or that nobody has seen for long, whenever it was to end', async () => {
    const site = project({}, { approvals: [approval({ until: '2026-12-31' })] });
    expect(await site.claims('expiring')).toMatchObject({
      status: 1,
      out: 'approval `soc2-report` (compliance.soc2) is void: its evidence `evidence/report.pdf` is missing; ask security\n',
    });
    expect(JSON.parse((await site.claims('expiring', '--format', 'json')).out)).toMatchObject({
      expiring: [{ id: 'soc2-report', isVoid: true }],
    });
    const unseen = project({}, { approvals: [approval({ evidence: [link] })] });
    expect((await unseen.claims('expiring', '--today', '2026-07-01')).out).toContain(
      'approval `soc2-report` (compliance.soc2) is void: its evidence https://a.example/ was last seen on 2026-01-01; ask security\n',
    );
  });

  it.each([
    ['evidence/report.pdf', 'is missing'],
    ['evidence/report.txt', `has changed: its SHA-256 is now \`${sha256Of('Other.')}\``],
    ['evidence', 'is a folder, not a file'],
    ['../report.pdf', 'is outside the folder of the policy'],
    ['evidence/report.txt/report.pdf', 'is missing'],
  ])('says what is wrong with the evidence %s, and whom to ask', async (path, state) => {
    const site = project(
      { 'evidence/report.txt': 'Other.', 'content/a.md': 'An independent auditor’s SOC 2 report is available.\n' },
      { approvals: [approval({ evidence: [{ kind: 'document', path, sha256: 'a'.repeat(64) }] })] },
    );
    const told = `is void: its evidence \`${path}\` ${state}; ask security`;
    expect((await site.claims('policy')).out).toContain(`error: approval \`soc2-report\` (compliance.soc2) ${told}\n`);
    expect((await site.claims('expiring')).out).toBe(`approval \`soc2-report\` (compliance.soc2) ${told}\n`);
    expect((await site.claims('explain', 'compliance.soc2')).out).toContain(`approval \`soc2-report\` ${told}`);
    const checked = (await site.claims('check')).out;
    expect(checked).toContain(`approval \`soc2-report\` is void: its evidence \`${path}\` ${state}\n`);
    // Whoever approved it, and nobody besides.
    expect(checked.match(/\bask\b.*/g)).toEqual(['ask: security']);
  });

  it('says how a digest is written', async () => {
    const site = project(
      {},
      { approvals: [approval({ evidence: [{ kind: 'document', path: 'a.pdf', sha256: 'A'.repeat(64) }] })] },
    );
    expect((await site.claims('policy')).err).toContain(
      'expected a SHA-256 digest: 64 of `0`–`9` and `a`–`f`, in small letters',
    );
  });

  it('is JSON for machines', async () => {
    const { out } = await project({}, changes).claims('expiring', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      today: '2026-06-01',
      within: 30,
      expiring: [{ kind: 'waiver' }, { kind: 'approval' }, { kind: 'link' }],
    });
  });

  it('is 0 when nothing lapses, 2 when asked for no number', async () => {
    expect(await project({}).claims('expiring')).toMatchObject({ status: 0, out: 'Nothing lapses within 30 days.\n' });
    expect((await project({}).claims('expiring', '--within', 'soon')).status).toBe(2);
  });
});

it.each([
  [
    'list',
    ['extra'],
    'Unexpected argument `extra`, expected options alone: another policy is given as `--policy FILE`\n',
  ],
  [
    'expiring',
    ['other.json'],
    'Unexpected argument `other.json`, expected options alone: another policy is given as `--policy FILE`\n',
  ],
  [
    'policy',
    ['other.json'],
    'Unexpected argument `other.json`, expected options alone: another policy is given as `--policy FILE`\n',
  ],
  [
    'policy',
    ['--format', 'json'],
    '`--policy FILE`, and `--format` takes nothing: it writes the policy’s own file in its canonical form\n',
  ],
])('claims %s refuses more than options: %j', async (command, argv, expected) => {
  const site = project({}, { approvals });
  site.write('claims-policy.json', JSON.stringify(policy()));
  const { status, err } = await site.claims(command, ...argv);
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(expected) as string });
  expect(site.read('claims-policy.json')).toBe(JSON.stringify(policy()));
});

it.each([
  ['check', [], '`xml`, expected one of `pretty`, `json`, `github`, `sarif`, `junit`\n'],
  ['diff', ['a.json', 'b.json'], '`xml`, expected one of `pretty`, `markdown`, `json`\n'],
  ['try', ['Acme is.'], '`xml`, expected `pretty` or `json`\n'],
  ['expiring', [], '`xml`, expected `pretty` or `json`\n'],
  ['verify', ['dist'], '`xml`, expected `pretty` or `json`\n'],
])('claims %s says which formats it has', async (command, argv, expected) => {
  const { status, err } = await project({}).claims(command, ...argv, '--format', 'xml');
  expect({ status, err }).toEqual({
    status: 2,
    err: expect.stringContaining(`Unexpected format ${expected}`) as string,
  });
});

/** A history that lacks everything but one claim. */
function day(...days: readonly string[]): string {
  return JSON.stringify({
    version: 1,
    days: days.map((each) => ({ day: each, changes: [{ kind: 'claim', id: 'a.b', change: 'added', sha256: 'x' }] })),
  });
}

describe('claims policy', () => {
  it('tells what it did last, apart from what it found', async () => {
    const site = project({}, { approvers: [] });
    rmSync(`${site.root}/claims-history.json`);
    const { out } = await site.claims('policy', '--format', '--record');
    expect(out).toMatch(
      /^2 claims: nothing wrong, nothing weak\n\nclaims-policy\.json is now in canonical form\.\nclaims-history\.json now says: claim `compliance\.soc2` added, .*\n$/,
    );
  });

  it.each([
    [['policy'], 'err'],
    [['check'], 'out'],
    [['list'], 'err'],
  ] as const)('that is not there is told of, and how it comes back: %j', async (argv, stream) => {
    const site = project({});
    rmSync(`${site.root}/claims-policy.json`);
    const result = await site.claims(...argv);
    expect(result.status).toBe(2);
    expect(result[stream]).toContain(
      'There is no policy here: restore it with `git checkout claims-policy.json`, or name another with `--policy`',
    );
    expect(result[stream]).not.toContain('($)');
  });

  it('prints weaknesses and exits 0', async () => {
    const [claim] = policy().claims;
    if (claim === undefined) throw new Error('The test policy has a claim.');
    const claims = [
      { ...claim, phrases: ['SOC 2', 'SOC two', 'SOC II'], blocks: ['planned' as const, 'asserted' as const] },
      { ...claim, id: 'compliance.soc', phrases: ['SOC 2'], examples: { ...claim.examples } },
    ];
    const approvers = [
      { id: 'security', name: 'Head of security', families: ['compliance.*'] },
      { id: 'idle', name: 'Nobody', families: ['*'] },
    ];
    const site = project({}, { claims, approvers, approvals: [approval({ wordings: 'any', evidence: [link] })] });
    await site.claims('policy', '--format');
    const { status, out } = await site.claims('policy');
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "claims-policy.json:12:28 weakness: No example of \`compliance.soc2\` tries 2 phrases (\`SOC two\`, \`SOC II\`): add a sentence with each to \`examples\` ($.claims[0].phrases[1])
      claims-policy.json:15:19 weakness: “SOC 2” in this example of \`compliance.soc2\` is found for \`compliance.soc\` as well: choose phrases that tell the two apart ($.claims[0].examples.block[0])
      claims-policy.json:25:19 weakness: Phrase \`SOC 2\` also belongs to \`compliance.soc2\`: keep it in one claim ($.claims[1].phrases[0])
      claims-policy.json:28:19 weakness: “SOC 2” in this example of \`compliance.soc\` is found for \`compliance.soc2\` as well: choose phrases that tell the two apart ($.claims[1].examples.block[0])
      claims-policy.json:39:5 weakness: No approval or waiver names approver \`idle\`: remove the entry while nobody needs it ($.approvers[1])
      claims-policy.json:49:19 weakness: Approval \`soc2-report\` allows any wording: list the exact sentences instead ($.approvals[0].wordings)
      2 claims: 0 errors, 6 weaknesses
      "
    `);
  });

  it('exits 1 when an approval has lapsed, 2 when the policy cannot be used', async () => {
    const site = project({}, { approvals });
    expect(await site.claims('policy', '--today', '2026-07-01')).toMatchObject({
      status: 1,
      out: expect.stringContaining('error: approval `soc2-report` (compliance.soc2) ended on 2026-06-20') as string,
    });
    expect((await site.claims('policy', '--today', '2025-12-31')).status).toBe(2);
    site.write('claims-policy.json', '{}');
    const broken = await site.claims('policy');
    expect(broken.status).toBe(2);
    expect(broken.err).toContain('claims-policy.json:1:1: Unexpected lack of `version`');
  });

  it('exits 1 when a waiver has ended, 2 when one ends too far ahead', async () => {
    const site = project({}, { waivers: [waiver({ until: '2027-07-06' })] });
    expect(await site.claims('policy')).toMatchObject({ status: 0 });
    expect(await site.claims('policy', '--today', '2027-07-07')).toMatchObject({
      status: 1,
      out: expect.stringContaining(
        'error: Waiver `contract-title` ended on 2027-07-06: reword what it covered and remove it, or have it extended',
      ) as string,
    });
    expect(await site.claims('policy', '--today', '2026-05-31')).toMatchObject({
      status: 2,
      out: expect.stringContaining(
        'error: Unexpected last day `2027-07-06` of a waiver, expected `2027-07-05` or earlier (400 days) ($.waivers[0].until)',
      ) as string,
    });
    expect((await project({}, { waivers: [waiver({ until: '9999-12-31' })] }).claims('check')).status).toBe(2);
  });

  it('--format writes the canonical form, and only the form', async () => {
    const site = project({}, { approvals });
    const before: unknown = JSON.parse(site.read('claims-policy.json'));
    site.write('claims-policy.json', JSON.stringify(before));
    await site.claims('policy', '--format');
    const text = site.read('claims-policy.json');
    expect(JSON.parse(text)).toEqual(before);
    expect(text).toContain('\n  "publisher": {\n    "names": ["Acme"]\n  },\n');
    expect((await site.claims('policy')).out).not.toContain('Unexpected layout');
  });

  it('--record keeps the history beside the policy, and what it lacks is a weakness', async () => {
    const site = project({}, { approvals });
    rmSync(`${site.root}/claims-history.json`);
    expect((await site.claims('policy')).out).toContain(
      'weakness: No claims-history.json yet, so changes of the policy are on no record: `npm run --silent claims -- policy --record` begins it\n',
    );
    expect((await site.claims('policy', '--format', '--record', '--today', '2026-05-31')).out).toContain(
      'claims-history.json now says: claim `compliance.soc2` added, claim `site.cookies` added, approval `soc2-report` added, setting `publisher` added, approver `security` added and 1 more.\n',
    );
    expect((await site.claims('policy')).out).not.toContain('history');
    site.write('claims-policy.json', JSON.stringify(policy()));
    const late = await site.claims('policy');
    expect(late.status).toBe(0);
    expect(late.out).toContain(
      'claims-policy.json weakness: Not in claims-history.json yet, which stops nothing: approval `soc2-report` removed; `npm run --silent claims -- policy --record` writes it down\n',
    );
    expect(JSON.parse(site.read('claims-history.json'))).toMatchObject({
      days: [{ day: '2026-05-31', changes: [{}, {}, { until: '2026-06-20' }, {}, {}, {}] }],
    });
    await site.claims('policy', '--record');
    expect(JSON.parse(site.read('claims-history.json'))).toMatchObject({
      days: [{}, { day: '2026-06-01', changes: [{ id: 'soc2-report', change: 'removed', sha256: null }] }],
    });
  });

  it.each([
    [
      'a history that it cannot read',
      '{"version": 2}',
      [],
      'claims-history.json error: Unexpected text in claims-history.json, another shape at `$.version`, expected the history as it was recorded: restore the file from git\n',
    ],
    [
      'a history that is no JSON',
      '{oops',
      [],
      'claims-history.json error: Unexpected text in claims-history.json, 1:2 `oops` in place of',
    ],
    [
      'a history whose days are out of order',
      day('2026-05-02', '2026-05-01'),
      [],
      'claims-history.json error: Unexpected text in claims-history.json, day `2026-05-01` after `2026-05-02`, expected the history as it was recorded: restore the file from git\n',
    ],
    [
      'a history with a day twice',
      day('2026-05-01', '2026-05-01'),
      [],
      'claims-history.json error: Unexpected text in claims-history.json, day `2026-05-01` twice, expected',
    ],
    [
      'a day before the last',
      day('2026-05-01'),
      ['--today', '2026-04-30'],
      'claims-history.json error: Unexpected day `2026-04-30` before the last in claims-history.json, expected `2026-05-01` or later',
    ],
    [
      'a future day',
      day('2026-05-01'),
      ['--today', '2026-06-02'],
      'claims-history.json error: Unexpected future day `2026-06-02`, expected `2026-06-01` or earlier',
    ],
    [
      'a last day in the future',
      day('2026-06-02'),
      [],
      'claims-history.json error: Unexpected future day `2026-06-02` in claims-history.json, expected `2026-06-01` or earlier: correct the day in the file, or restore the file from git\n',
    ],
    [
      'a policy that is not sound',
      day('2025-05-01'),
      ['--today', '2025-12-31'],
      'claims-policy.json error: The policy has errors: mend them before claims-history.json records it',
    ],
  ])('--record writes nothing over %s, which is an error', async (_, history, argv, expected) => {
    const site = project({ 'claims-history.json': history }, { approvals });
    const { status, out } = await site.claims('policy', '--record', ...argv);
    expect(status).toBe(2);
    expect(out).toContain(expected);
    expect(site.read('claims-history.json')).toBe(history);
  });

  it('says that a history is a folder, and goes on', async () => {
    const site = project({});
    rmSync(`${site.root}/claims-history.json`);
    mkdirSync(`${site.root}/claims-history.json`);
    expect(await site.claims('policy')).toMatchObject({
      status: 0,
      out: expect.stringContaining(
        'claims-history.json weakness: Unexpected text in claims-history.json, which cannot be read (EISDIR), expected',
      ) as string,
    });
    expect((await site.claims('policy', '--record')).status).toBe(2);
  });

  it('tells once that an approval begins on a future day', async () => {
    const begins = [approval({ evidence: [link], from: '2026-06-02', until: '2026-06-20' })];
    const { status, out } = await project({}, { approvals: begins }).claims('policy');
    expect(status).toBe(2);
    expect(out.match(/ error: /g)).toHaveLength(1);
    expect(out).toContain('Unexpected future day `2026-06-02`, expected `2026-06-01` or earlier');
  });

  it('is 2 when a claim was reviewed on a future day', async () => {
    const claims = policy().claims.map((claim) => ({ ...claim, reviewed: '2026-06-02' }));
    const { status, out } = await project({}, { claims }).claims('policy');
    expect(status).toBe(2);
    expect(out).toContain('Unexpected future day `2026-06-02`, expected `2026-06-01` or earlier');
    expect((await project({}, { claims }).claims('policy', '--today', '2026-06-02')).status).toBe(0);
  });
});

describe('where the policy’s routes say that copy lies', () => {
  const entry = `- path: script\n  sha256: ${'0'.repeat(64)}\n  shows: Acme is SOC 2 certified.\n  seenBy: Web\n  seenOn: '2026-01-01'\n`;
  const files = { 'copy/tea.md': 'Acme is SOC 2 certified.\n', 'content/scripts.yml': entry };
  const changes = { routes: [{ folder: 'copy', url: '/' }], waivers: [waiver()] };

  it('every command looks, and for the ledgers', async () => {
    const site = project(files, changes);
    const { status, out } = await site.claims('check');
    expect(status).toBe(1);
    for (const path of ['copy/tea.md\n', 'content/scripts.yml\n', 'Waiver `']) expect(out).toContain(path);
    expect((await site.claims('check', 'copy')).out).not.toContain('Waiver `');
    expect((await site.claims('check', '.')).out).toContain('Waiver `');
    expect((await site.claims('explain', 'compliance.soc2')).out).toContain('copy/tea.md:1:9');
  });

  it('a diff compares it', async () => {
    const site = project(files, changes);
    for (const argv of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=Acme', '-c', 'user.email=acme@acme.example', 'commit', '-qm', 'First'],
    ])
      execFileSync('git', argv, { cwd: site.root, stdio: 'ignore' });
    expect(await site.claims('diff', '--base', 'HEAD')).toMatchObject({
      status: 0,
      out: expect.stringContaining('No claim is added') as string,
    });
    site.write('copy/tea.md', 'Acme is not SOC 2 certified.\n');
    expect((await site.claims('diff', '--base', 'HEAD')).out).toContain('copy/tea.md');
  });

  it('its lack is told', async () => {
    expect((await project({}, changes).claims('check')).out).toContain(
      'copy\n  ✖ There is no file or folder of this name',
    );
  });
});

describe('claims diff', () => {
  const png = (words: string): Buffer => {
    const chunk = Buffer.from(`tEXtTitle\0${words}`, 'latin1');
    const size = Buffer.alloc(4);
    size.writeUInt32BE(chunk.length - 4);
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), size, chunk, Buffer.alloc(4)]);
  };
  const committed = (files: Parameters<typeof project>[0]): ReturnType<typeof project> => {
    const site = project(files);
    symlinkSync('a.md', join(site.root, 'content/pages/link.md'));
    for (const argv of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=Acme', '-c', 'user.email=acme@acme.example', 'commit', '-qm', 'First'],
    ])
      execFileSync('git', argv, { cwd: site.root, stdio: 'ignore' });
    return site;
  };
  const files = {
    'content/a.png': png('Acme is SOC 2 certified.'),
    'content/a.svgz': 'Acme is SOC 2 certified.',
    'content/pages/a.md': 'Acme does not claim SOC 2.\n',
  };

  it('reads a revision as it reads the working copy: pictures, links and all', async () => {
    const site = committed(files);
    expect(await site.claims('diff', '--base', 'HEAD')).toMatchObject({
      status: 0,
      out: expect.stringContaining('No claim is added') as string,
      err: '',
    });
    site.write('content/a.png', png('Acme does not claim SOC 2.'));
    expect((await site.claims('diff', '--base', 'HEAD')).out).toContain('content/a.png');
  });

  it('is 2 where the working copy cannot be read wholly, and says why', async () => {
    const site = committed(files);
    site.write('content/pages/zz.md', Buffer.from('Caf\xe9 is SOC 2 certified.\n', 'latin1'));
    expect(await site.claims('diff', '--base', 'HEAD')).toMatchObject({
      status: 2,
      err: 'content/pages/zz.md: Unexpected bytes that are not UTF-8 text, expected a text file saved as UTF-8\n',
    });
  });

  it('says that the policy of the revision cannot be used, and by which it judges instead', async () => {
    const site = committed(files);
    const text = site.read('claims-policy.json');
    site.write('claims-policy.json', '{\n  "version": 2\n');
    execFileSync('git', ['-c', 'user.name=Acme', '-c', 'user.email=acme@acme.example', 'commit', '-qam', 'Break'], {
      cwd: site.root,
    });
    site.write('claims-policy.json', text);
    const { status, err } = await site.claims('diff', '--base', 'HEAD');
    expect(status).toBe(0);
    expect(err).toMatch(/^claims-policy\.json at HEAD:\d+:\d+: Unexpected /);
    expect(err).toMatch(
      /\nThe policy at HEAD cannot be used, so what was said there is judged by the present one, too\.\n$/,
    );
    expect((await site.claims('diff', '--base', 'HEAD~1')).err).toBe('');
  });

  it('judges by the policy of the revision, however its path is written, and what it names lies beside it', async () => {
    const site = committed({
      ...files,
      'conf/claims-policy.json': JSON.stringify(
        policy({
          boundaries: [{ id: 'audit', claims: ['compliance.soc2'], text: 'content/audit.md', scope: 'page' }],
        }),
      ),
      'conf/content/audit.md': 'No SOC 2 audit took place.\n',
    });
    for (const path of [
      'conf/claims-policy.json',
      './conf/claims-policy.json',
      join(site.root, 'conf/claims-policy.json'),
    ])
      expect(await site.claims('diff', '--base', 'HEAD', '--policy', path)).toMatchObject({ status: 0, err: '' });
    const text = site.read('claims-policy.json');
    site.write('claims-policy.json', '{');
    execFileSync('git', ['-c', 'user.name=Acme', '-c', 'user.email=acme@acme.example', 'commit', '-qam', 'Break'], {
      cwd: site.root,
    });
    site.write('claims-policy.json', text);
    const { err } = await site.claims('diff', '--base', 'HEAD', '--policy', join(site.root, 'claims-policy.json'));
    expect(err).toMatch(/^claims-policy\.json at HEAD:1:2: /);
  });

  it('hands git no option in the place of a revision', async () => {
    const site = committed(files);
    mkdirSync(join(site.root, 'zz:.'));
    const { status, err } = await site.claims('diff', '--base=--output=zz');
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(/^Unexpected revision `--output=zz`, expected one such as `origin\/main`\n/) as string,
    });
    expect(readdirSync(join(site.root, 'zz:.'))).toEqual([]);
  });

  it('says of a file that is no manifest what is wrong with it, on one line', async () => {
    const site = project({ 'a.json': '{"version":1}', 'b.json': '{' });
    const see = 'See `npm run --silent claims -- diff --help`.\n';
    expect((await site.claims('diff', 'a.json', 'a.json')).err).toBe(
      `Unexpected file \`a.json\`, expected a claims manifest: Invalid input: expected string, received undefined ($.$schema)\n${see}`,
    );
    expect((await site.claims('diff', 'b.json', 'b.json')).err).toMatch(
      /^Unexpected file `b\.json`, expected a claims manifest: .*JSON.*\n/,
    );
    expect((await site.claims('diff', 'c.json', 'c.json')).err).toMatch(/^Unexpected file `c\.json`.*ENOENT/);
  });

  it('says what it could not read of the revision, and goes on', async () => {
    const site = committed({ ...files, 'content/pages/zz.md': Buffer.from('Caf\xe9\n', 'latin1') });
    site.write('content/pages/zz.md', 'Café\n');
    expect(await site.claims('diff', '--base', 'HEAD')).toMatchObject({
      status: 0,
      err: 'content/pages/zz.md at HEAD: Unexpected bytes that are not UTF-8 text, expected a text file saved as UTF-8\n',
    });
  });
});
