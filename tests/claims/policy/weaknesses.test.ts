import { describe, expect, it } from 'vitest';
import type { Policy, PolicyContext } from '../../../src/claims/policy/index.ts';
import { findWeaknesses } from '../../../src/claims/policy/weaknesses.ts';
import { approval, compiled, context, policy } from './policies.ts';

/** Every weakness of the test policy with changes, but for approvers that its changes do not need. */
function weaknesses(changes: Partial<Policy>): string[] {
  return findWeaknesses(compiled(changes))
    .filter(({ message }) => !message.startsWith('No approval or waiver names approver'))
    .map(({ at, message }) => `${at} ${message}`);
}

describe('an approval', () => {
  it.each(['*', 'Hello there.', 'Acme is certified.'])(
    'of the words “%s”, which do not name its claim, is weak',
    (wording) => {
      const wordings = ['An independent auditor’s SOC 2 report is available.', wording];
      expect(weaknesses({ approvals: [approval({ wordings })] })).toEqual([
        '$.approvals[0].wordings[1] This wording of approval `soc2-report` allows nothing, because it does not name `compliance.soc2`: write a sentence with a phrase of the claim',
      ]);
    },
  );

  it.each(['content/page/a.md', 'content/pages/[a.md', 'content\\pages\\a.md'])(
    'for `%s`, where no file is, is weak',
    (page) => {
      expect(weaknesses({ approvals: [approval({ pages: [page] })] })).toEqual([
        `$.approvals[0].pages[0] Unexpected page \`${page}\`, where no file is, expected a file such as \`content/pages/a.md\`, or an address such as \`/a/\``,
      ]);
    },
  );

  it.each(['evidence/report.pdf', '/a/', '*', 'content/{a,b}.md'])(
    'for `%s`, which is there or only a build can know, is not',
    (page) => {
      expect(weaknesses({ approvals: [approval({ pages: [page] })] })).toEqual([]);
    },
  );
});

describe('an approval for an address', () => {
  const files = { ...compiled({}).files, addressesOf: () => ['/', '/security/', '/products/*/', '/docs/**'] };
  const told = (page: string): string[] =>
    findWeaknesses({ ...compiled({ approvals: [approval({ pages: [page] })] }), files }).flatMap(({ at, message }) =>
      message.startsWith('Unexpected page') ? [`${at} ${message}`] : [],
    );

  it.each(['/', '/security/', '/security', '/products/tugs/', '/docs/a/b/', '/resources/**', '*'])(
    'that is published, or that only a build knows, is sound: %s',
    (page) => {
      expect(told(page)).toEqual([]);
    },
  );

  it('that is not published is weak', () => {
    expect(told('/securty/')).toEqual([
      '$.approvals[0].pages[0] Unexpected page `/securty/`, expected an address that is published; nearest: `/security/`',
    ]);
    expect(told('/nowhere-at-all/')).toEqual([
      '$.approvals[0].pages[0] Unexpected page `/nowhere-at-all/`, expected an address that is published',
    ]);
  });
});

describe('a route', () => {
  const routes = [
    { folder: 'content/pages', url: '/' },
    { folder: 'texts', url: '/' },
  ];

  it('for a folder that is not there is weak', () => {
    const files: PolicyContext = { ...context, absenceOf: (path) => (path === 'content/pages' ? 'folder' : 'missing') };
    expect(findWeaknesses(compiled({ routes }, files)).map(({ at, message }) => `${at} ${message}`)).toContain(
      '$.routes[1].folder Unexpected route for `texts`, where no folder is, expected a folder of copy',
    );
  });

  it('is not where nobody knows of folders', () => {
    expect(weaknesses({ routes })).toEqual([]);
  });
});

const [soc2, cookies] = policy().claims;
if (soc2 === undefined || cookies === undefined) throw new Error('The test policy has two claims.');

it('an id without a family is weak', () => {
  expect(
    weaknesses({
      claims: [
        soc2,
        cookies,
        {
          ...soc2,
          id: 'pumps',
          phrases: ['bilge pump'],
          examples: { block: ['Acme has a bilge pump.'], pass: ['Acme has no bilge pump.'] },
        },
      ],
    }),
  ).toEqual(['$.claims[2].id Unexpected id `pumps` without a family, expected a noun path such as `operations.pumps`']);
});

it('an example may speak of two things, whose phrases share a word', () => {
  const pump = {
    ...soc2,
    id: 'operations.pump',
    phrases: ['SOC 2 pump'],
    examples: { block: ['Acme has a SOC 2 pump.'], pass: ['Acme has no SOC 2 pump.'] },
  };
  expect(weaknesses({ claims: [soc2, cookies, pump] })).toEqual([]);
});

describe('a phrase', () => {
  it.each(['a', 'the', 'is the of', 'not', 'x', '[gold] we', '(a|the)', '7'])(
    '`%s`, by which nothing is known, is weak',
    (phrase) => {
      expect(weaknesses({ claims: [{ ...soc2, phrases: [...soc2.phrases, phrase] }, cookies] })).toContain(
        `$.claims[0].phrases[1] Unexpected phrase \`${phrase}\` of common words or a single letter, expected a word that only its subject goes by`,
      );
    },
  );

  it.each(['gold', '# stars', 'C++', 'R&D', 'we care', '(has|have) not been down', '#%', '最'])(
    '`%s` is not',
    (phrase) => {
      expect(
        weaknesses({ claims: [{ ...soc2, phrases: [...soc2.phrases, phrase] }, cookies] }).filter((each) =>
          each.includes('common words'),
        ),
      ).toEqual([]);
    },
  );

  it('that nothing tries is named among the first few, and counted', () => {
    const phrases = Array.from({ length: 1204 }, (_, index) => `gold ${index}`);
    expect(weaknesses({ claims: [{ ...soc2, phrases: [...soc2.phrases, ...phrases] }, cookies] })).toEqual([
      '$.claims[0].phrases[1] No example of `compliance.soc2` tries 1,204 phrases (`gold 0`, `gold 1`, `gold 2`, `gold 3`, `gold 4` and 1,199 more): add a sentence with each to `examples`',
    ]);
  });
});

it('a phrase that differs from another in capitals and spaces alone is weak', () => {
  const phrases = ['SOC 2', 'soc 2', 'SOC  2', 'SOC-2', '"SOC" 2', '"Soc" 2'];
  expect(
    weaknesses({ claims: [{ ...soc2, phrases }, cookies] }).filter((each) => each.includes('expected each phrase')),
  ).toEqual([
    '$.claims[0].phrases[1] Unexpected phrase `soc 2`, which finds what `SOC 2` does, expected each phrase once',
    '$.claims[0].phrases[2] Unexpected phrase `SOC  2`, which finds what `SOC 2` does, expected each phrase once',
  ]);
});

describe('an example of what passes', () => {
  it('that does not name its claim, and so tries nothing, is weak', () => {
    const pass = [...soc2.examples.pass, 'Acme is not battle-tested.', 'Hello there.'];
    const message =
      'This example tries nothing, because it does not name `compliance.soc2`: write a sentence with a phrase of the claim';
    expect(weaknesses({ claims: [{ ...soc2, examples: { ...soc2.examples, pass } }, cookies] })).toEqual([
      `$.claims[0].examples.pass[1] ${message}`,
      `$.claims[0].examples.pass[2] ${message}`,
    ]);
  });
});

describe('a name of the publisher', () => {
  it('that stands twice, or has no letters, is weak', () => {
    expect(weaknesses({ publisher: { names: ['Acme', 'ACME', '★'] } })).toEqual([
      '$.publisher.names[1] Unexpected name `ACME`, which is `Acme` again, expected each name once',
      '$.publisher.names[2] Unexpected name `★` without letters or digits, expected a word that only its subject goes by',
    ]);
  });

  it.each(['A', 'The', 'It', 'We are'])('`%s`, by which nobody is known, is weak', (name) => {
    expect(weaknesses({ publisher: { names: ['Acme', name] } })).toEqual([
      `$.publisher.names[1] Unexpected name \`${name}\` of common words or a single letter, expected a word that only its subject goes by`,
    ]);
  });

  it.each(['Acme', 'The Bay', '株'])('`%s` is not', (name) => {
    expect(weaknesses({ publisher: { names: [name] } })).toEqual([]);
  });
});
