import { describe, expect, it } from 'vitest';
import { approval, compiled, context, policy, problemsOf, waiver } from './policies.ts';

const claim = policy().claims[0];
if (claim === undefined) throw new Error('The test policy has a claim.');

describe('a policy', () => {
  it('is read whole when nothing is wrong with it', () => {
    const read = compiled({ approvals: [approval()], waivers: [waiver()] });
    expect([...read.claims.keys()]).toEqual(['compliance.soc2', 'site.cookies']);
    expect(read.publisher.names).toEqual(['Acme']);
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([...(read.claims.get('compliance.soc2')?.blocks ?? [])]).toEqual(['asserted', 'planned', 'other-party']);
  });

  it('lets a claim name the stances that block it', () => {
    const read = compiled({ claims: [{ ...claim, blocks: ['asserted', 'conditional'] }], approvers: [] });
    expect([...(read.claims.get(claim.id)?.blocks ?? [])]).toEqual(['asserted', 'conditional']);
  });

  it('needs no empty lists', () => {
    const { version, publisher, claims } = policy();
    expect(problemsOf({ version, publisher, claims })).toEqual([]);
  });

  it.each([
    ['neighbours in each other’s place', 'titel', '`title`, perhaps'],
    ['a letter too few', 'phrase', '`phrases`, perhaps'],
    ['a short name mistyped', 'nto', '`not`, perhaps'],
    ['other capitals', 'Blocks', '`blocks`, perhaps'],
    ['hardly a letter in common', 'xy', 'one of `id`, '],
  ])('tells which key was meant by one with %s', (_what, key, expected) => {
    expect(problemsOf({ ...policy(), claims: [{ ...claim, [key]: 1 }] }).join()).toContain(
      `Unexpected key \`${key}\`, expected ${expected}`,
    );
  });

  it('reports every problem of its shape at once, in plain English', () => {
    const { id: _id, ...nameless } = claim;
    const text = JSON.stringify(
      {
        version: 2,
        publisher: { nams: ['Acme'] },
        claims: [{ ...nameless, titel: 'x', phrases: [], blocks: ['claimed'] }],
        approvals: [
          {
            ...approval(),
            from: '2026-02-30',
            wordings: 3,
            evidence: [{ kind: 'linc' }, { kind: 'link', url: 'http://x', lastSeen: 7 }],
          },
        ],
        extra: true,
      },
      null,
      1,
    );
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      [
        "2:13 $.version Unexpected \`2\`, expected \`1\`",
        "3:15 $.publisher.names Unexpected lack of \`names\`, expected a list (Every name the publisher goes by.)",
        "4:3 $.publisher.nams Unexpected key \`nams\`, expected \`names\`, perhaps",
        "9:3 $.claims[0].id Unexpected lack of \`id\`, expected text in double quotes (A noun path such as \`compliance.soc2\`. It outlives the phrases.)",
        "13:15 $.claims[0].phrases Unexpected empty list, expected at least one phrase",
        "23:4 $.claims[0].titel Unexpected key \`titel\`, expected \`title\`, perhaps",
        "25:5 $.claims[0].blocks[0] Unexpected \`"claimed"\`, expected one of \`asserted\`, \`denied\`, \`planned\`, \`conditional\`, \`other-party\`, \`topic\`",
        "33:16 $.approvals[0].wordings Unexpected \`3\`, expected a list of exact sentences, or \`"any"\`",
        "38:12 $.approvals[0].from Unexpected \`"2026-02-30"\`, expected a day that exists, such as \`2026-01-31\`",
        "42:14 $.approvals[0].evidence[0].kind Unexpected \`"linc"\`, expected one of \`document\`, \`link\`, \`check\`",
        "46:13 $.approvals[0].evidence[1].url Unexpected \`"http://x"\`, expected an address that begins with \`https://\`",
        "47:18 $.approvals[0].evidence[1].lastSeen Unexpected \`7\`, expected text in double quotes",
        "52:2 $.extra Unexpected key \`extra\`, expected one of \`$schema\`, \`version\`, \`publisher\`, \`limits\`, \`routes\`, \`register\`, \`blocks\`, \`claims\`, \`approvers\`, \`approvals\`, \`waivers\`, \`boundaries\`",
      ]
    `);
  });

  it.each([
    ['[]', '1:1 $ Unexpected empty list, expected an object'],
    ['null', '1:1 $ Unexpected `null`, expected an object'],
    ['"policy"', '1:1 $ Unexpected `"policy"`, expected an object'],
    ['', '1:1 $ Unexpected empty file, expected JSON'],
  ])('is not %j', (text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });
});

describe('a policy whose shape is wrong in places', () => {
  const faulty = { ...approval({ id: 'faulty' }), from: '2026-02-30' };
  const paths = (changes: object): string[] =>
    problemsOf({ ...policy(), ...changes }).map((line) => line.split(' ')[1] ?? '');

  it('is held to the rules wherever the shape is right, by the places in its file', () => {
    const approvals = [
      faulty,
      approval({ approver: 'nobody' }),
      approval({ id: 'late', from: '2026-03-01', until: '2026-02-28' }),
    ];
    expect(paths({ approvals, more: 1 })).toEqual([
      '$.approvals[0].from',
      '$.approvals[1].approver',
      '$.approvals[2].until',
      '$.more',
    ]);
  });

  it('names the earlier of two ids by its place in the file', () => {
    const problems = problemsOf({ ...policy(), approvals: [faulty, approval(), approval()] });
    expect(problems[1]).toContain(
      '$.approvals[2].id Unexpected second id `soc2-report`, expected an id of its own (`$.approvals[1]` has this one)',
    );
  });

  it('is not told of what an entry that cannot be read may provide', () => {
    const [soc2, ...others] = policy().claims;
    expect(paths({ claims: [{ ...soc2, phrases: [] }, ...others], approvals: [approval()] })).toEqual([
      '$.claims[0].phrases',
    ]);
    const [security, ...builds] = policy().approvers;
    expect(paths({ approvers: [{ ...security, families: [] }, ...builds], approvals: [approval()] })).toEqual([
      '$.approvers[0].families',
    ]);
  });

  it('may have nothing that can be read', () => {
    expect(paths({ claims: 1, approvers: null })).toEqual(['$.claims', '$.approvers']);
    expect(problemsOf('[]')).toHaveLength(1);
  });
});

describe('a policy that contradicts itself', () => {
  it.each<[string, Parameters<typeof policy>[0], string]>([
    [
      'two claims of one id',
      { claims: [claim, claim], approvers: [] },
      '$.claims[1].id Unexpected second id `compliance.soc2`, expected an id of its own (`$.claims[0]` has this one)',
    ],
    [
      'a phrase written twice',
      { claims: [{ ...claim, phrases: ['SOC 2', 'SOC 2'] }], approvers: [] },
      '$.claims[0].phrases[1] Unexpected second phrase `SOC 2`, expected each phrase once',
    ],
    [
      'an approval of a claim that does not exist',
      { approvals: [approval({ claim: 'compliance.soc3' })] },
      '$.approvals[0].claim Unexpected claim `compliance.soc3`, expected a claim listed in `$.claims`',
    ],
    [
      'an approver who does not exist',
      { approvals: [approval({ approver: 'nobody' })] },
      '$.approvals[0].approver Unexpected approver `nobody`, expected an approver listed in `$.approvers`',
    ],
    [
      'an unknown claim, alone, whoever approved it',
      { approvals: [approval({ claim: 'compliance.soc3', approver: 'build' })] },
      '$.approvals[0].claim Unexpected claim `compliance.soc3`, expected a claim listed in `$.claims`',
    ],
    [
      'an approver who is not entitled to the family',
      { approvals: [approval({ approver: 'build' })] },
      '$.approvals[0].approver Unexpected approver `build`, who may approve `site.*`, expected `security` for `compliance.soc2`',
    ],
    [
      'an approval without evidence',
      { approvals: [approval({ evidence: [] })] },
      '$.approvals[0].evidence Unexpected empty list, expected at least one piece of evidence',
    ],
    [
      'an approval of no sentence',
      { approvals: [approval({ wordings: [] })] },
      '$.approvals[0].wordings Unexpected empty list, expected at least one sentence',
    ],
    [
      'a last day before the first',
      { approvals: [approval({ from: '2026-03-01', until: '2026-02-28' })] },
      '$.approvals[0].until Unexpected last day `2026-02-28` before the first, `2026-03-01`, expected a day on or after it',
    ],
    [
      'an approval longer than the policy allows',
      { approvals: [approval({ until: '2027-02-06' })] },
      '$.approvals[0].until Unexpected last day `2027-02-06`, 401 days after the first, expected `2027-02-05` or earlier (400 days)',
    ],
    [
      'a check that the build does not know',
      { approvals: [approval({ evidence: [{ kind: 'check', name: 'no-worries' }] })] },
      '$.approvals[0].evidence[0].name Unexpected check `no-worries`, expected one of `no-cookies-or-storage`',
    ],
    [
      'a waiver by nobody',
      { waivers: [waiver({ approver: 'nobody' })] },
      '$.waivers[0].approver Unexpected approver `nobody`, expected an approver listed in `$.approvers`',
    ],
    [
      'a waiver of a claim its approver has no say in',
      { waivers: [waiver({ claim: 'site.cookies' })] },
      '$.waivers[0].approver Unexpected approver `security`, who may approve `compliance.*`, expected `build` for `site.cookies`',
    ],
    [
      'a boundary whose statement is in no file',
      { boundaries: [{ id: 'sandbox', claims: ['compliance.*'], text: 'content/none.md', scope: 'page' }] },
      '$.boundaries[0].text Unexpected missing file `content/none.md`, expected a file that holds the statement',
    ],
    [
      'a boundary around nothing',
      {
        boundaries: [{ id: 'sandbox', claims: ['payments.*'], text: 'content/boundaries/sandbox.md', scope: 'page' }],
      },
      '$.boundaries[0].claims[0] Unexpected subject `payments.*`, expected a claim listed in `$.claims`',
    ],
    [
      'an approval of all pages but one',
      { approvals: [approval({ pages: ['*', ' ./!content/pages/a.md'] })] },
      '$.approvals[0].pages[1] Unexpected pattern ` ./!content/pages/a.md`, which would exclude pages, expected the pages that are meant, such as `content/pages/a.md`, `/a/` or `/resources/**`',
    ],
    [
      'a waiver of no claim in particular',
      { waivers: [{ ...waiver(), claim: undefined as never }] },
      '$.waivers[0].claim Unexpected lack of `claim`, expected text in double quotes (The claim they would be blocked for.)',
    ],
    [
      'a waiver of a bare name',
      { waivers: [waiver({ excerpt: '“SOC 2, SOC-2”!' })] },
      '$.waivers[0].excerpt Unexpected excerpt `“SOC 2, SOC-2”!`, which only names `compliance.soc2`, expected the words around it, too, by which the sentence that stays is known',
    ],
    [
      'a waiver for several pages',
      { waivers: [waiver({ page: 'content/pages/*.md' })] },
      '$.waivers[0].page Unexpected pattern `content/pages/*.md`, which stands for several pages, expected the page of the sentence that stays, such as `content/pages/a.md` or `/a/`',
    ],
    [
      'a waiver for one of several pages',
      { waivers: [waiver({ page: '/{a,b}/' })] },
      '$.waivers[0].page Unexpected pattern `/{a,b}/`, which stands for several pages, expected the page of the sentence that stays, such as `content/pages/a.md` or `/a/`',
    ],
    [
      'a waiver for all pages but one',
      { waivers: [waiver({ page: '!/a/' })] },
      '$.waivers[0].page Unexpected pattern `!/a/`, which would exclude pages, expected the pages that are meant, such as `content/pages/a.md`, `/a/` or `/resources/**`',
    ],
    [
      'a boundary on all pages but one',
      {
        boundaries: [
          {
            id: 'sandbox',
            claims: ['compliance.*'],
            text: 'content/boundaries/sandbox.md',
            scope: 'page',
            pages: ['!/a/'],
          },
        ],
      },
      '$.boundaries[0].pages[0] Unexpected pattern `!/a/`, which would exclude pages, expected the pages that are meant, such as `content/pages/a.md`, `/a/` or `/resources/**`',
    ],
    [
      'an approval for a path with an empty part',
      { approvals: [approval({ pages: ['*', 'content//a.md'] })] },
      '$.approvals[0].pages[1] Unexpected path `content//a.md`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'an approval for a path that turns back',
      { approvals: [approval({ pages: ['content/../content/a.md'] })] },
      '$.approvals[0].pages[0] Unexpected path `content/../content/a.md`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'an approval for an address that stays',
      { approvals: [approval({ pages: ['/a/./b/'] })] },
      '$.approvals[0].pages[0] Unexpected path `/a/./b/`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'an approval for a pattern with an empty part',
      { approvals: [approval({ pages: ['content//*.md'] })] },
      '$.approvals[0].pages[0] Unexpected path `content//*.md`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'a waiver for an address with an empty part',
      { waivers: [waiver({ page: '/a//' })] },
      '$.waivers[0].page Unexpected path `/a//`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'a route for a folder outside',
      { routes: [{ folder: '../copy', url: '/' }] },
      '$.routes[0].folder Unexpected path `../copy`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'a route for a folder of the computer',
      { routes: [{ folder: '/etc', url: '/' }] },
      '$.routes[0].folder Unexpected path `/etc`, which leads out of the project, expected a folder of the project, from its own on, such as `content/pages`',
    ],
    [
      'a route for a folder of another drive',
      { routes: [{ folder: 'D:/copy', url: '/' }] },
      '$.routes[0].folder Unexpected path `D:/copy`, which leads out of the project, expected a folder of the project, from its own on, such as `content/pages`',
    ],
    ...['No', 'not.', 'None', 'No, never'].map((name): [string, object, string] => [
      `a publisher that is called ${name}`,
      { publisher: { names: ['Acme', name] } },
      `$.publisher.names[1] Unexpected name \`${name}\`, which denies whatever it is said of, expected the name in full, such as \`${name} Limited\``,
    ]),
    [
      'a register at an address with an empty part',
      { register: '/resources//claims/' },
      '$.register Unexpected path `/resources//claims/`, expected one without `//`, `.` or `..`, as files and addresses are named',
    ],
    [
      'an approver of nothing',
      { approvers: [{ id: 'x', name: 'X', families: ['payments.*'] }] },
      '$.approvers[0].families[0] Unexpected family `payments.*`, expected a claim listed in `$.claims`',
    ],
    [
      'an approver of a family without its sign',
      { approvers: [{ id: 'x', name: 'X', families: ['compliance'] }] },
      '$.approvers[0].families[0] Unexpected family `compliance`, expected `compliance.*`, for every claim of it, or the id of one',
    ],
  ])('has %s', (_, changes, expected) => {
    const problems = problemsOf(policy(changes)).map((line) => line.replace(/^\d+:\d+ /, ''));
    expect(problems).toEqual([expected]);
  });

  it('allows the longest approval there may be, and a tighter limit of its own', () => {
    expect(problemsOf(policy({ approvals: [approval({ until: '2027-02-05' })] }))).toEqual([]);
    const limits = { approvalDays: 90, linkSeenDays: 30 };
    expect(problemsOf(policy({ limits, approvals: [approval()] }))).toHaveLength(1);
  });

  it('is told of a number that no computer holds', () => {
    const text = JSON.stringify(policy({ limits: { approvalDays: 7, linkSeenDays: 30 } })).replace('7', '1e999');
    expect(problemsOf(text).map((line) => line.replace(/^\d+:\d+ /, ''))).toEqual([
      '$.limits.approvalDays Unexpected number that is too large, expected a number',
    ]);
  });

  it('may not loosen the limits', () => {
    expect(problemsOf(policy({ limits: { approvalDays: 401, linkSeenDays: 181 } }))).toHaveLength(2);
  });

  it('is told of every problem at once, in the order of the file', () => {
    const problems = problemsOf(
      policy({
        approvals: [approval({ claim: 'a', approver: 'b', until: '2025-01-01' }), approval()],
      }),
    );
    expect(problems.map((line) => line.split(' ')[1])).toEqual([
      '$.approvals[0].claim',
      '$.approvals[0].approver',
      '$.approvals[0].until',
      '$.approvals[1].id',
    ]);
  });

  it('has each faulty phrase named', () => {
    const problems = problemsOf(policy({ claims: [{ ...claim, phrases: ['SOC 2', '[a', '[b'] }], approvers: [] }));
    expect(problems.map((line) => line.split(' ')[1])).toEqual(['$.claims[0].phrases[1]', '$.claims[0].phrases[2]']);
  });

  it('is positioned at the value, in lines and columns of its file', () => {
    const text = '{\n  "version": 1,\n  "publisher": { "names": [] },\n  "claims": []\n}';
    expect(problemsOf(text)).toEqual([
      '3:27 $.publisher.names Unexpected empty list, expected at least one name',
      '4:13 $.claims Unexpected empty list, expected at least one claim',
    ]);
  });
});

describe('evidence in documents', () => {
  it('is void when the file is missing or another', () => {
    const [good] = compiled({ approvals: [approval()] }).approvals.get('compliance.soc2') ?? [];
    expect(good?.faults).toEqual([]);
    const files = { ...context, digestOf: () => null };
    const [void_] = compiled({ approvals: [approval()] }, files).approvals.get('compliance.soc2') ?? [];
    expect(void_?.faults.map(({ path }) => path)).toEqual(['evidence/report.pdf']);
  });
});
