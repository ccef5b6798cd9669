/**
 * What a policy must keep to beyond its shape: ids are unique, references lead
 * somewhere, approvers approve what they may, days are in order.
 *
 * Each rule yields problems; none stops the others, so that all are reported
 * at once. Rules that depend on today are apart, in {@link clockProblems}.
 */
import { isNegation } from '../text/denying.ts';
import { stances } from '../types.ts';
import type { Stance } from '../types.ts';
import { addDays, daysBetween } from './day.ts';
import type { Absence, PolicyContext } from './compiled.ts';
import type { JsonPath } from './json-text.ts';
import { excludesPages, inFamily, isPlainPath, namesOnePage, pagePatterns } from './patterns.ts';
import type { Approval, Approver, Policy } from './schema.ts';

export interface Breach {
  readonly at: JsonPath;
  readonly found: string;
  readonly expected: string;
  /** Another place in the policy, which has what should be here alone. */
  readonly other?: JsonPath;
  /** The list that would be in order if it held more. */
  readonly needs?: List;
}

/** The lists of a policy whose entries have ids. */
export const lists = ['claims', 'approvers', 'approvals', 'waivers', 'boundaries'] as const;
export type List = (typeof lists)[number];

export const usualLimits = { approvalDays: 400, linkSeenDays: 180 };

/** A denial, a condition and a topic do not block; all else does. */
export const usualBlocks: readonly Stance[] = stances.filter(
  (stance) => stance !== 'denied' && stance !== 'conditional' && stance !== 'topic',
);

/** Every place where a policy of the right shape contradicts itself. */
export function findBreaches(policy: Policy, context: PolicyContext): Breach[] {
  return [
    ...nameBreaches(policy),
    ...repeatedIds(policy),
    ...repeatedTexts(policy),
    ...approverBreaches(policy),
    ...policy.approvals.flatMap((approval, index) => approvalBreaches(policy, approval, index)),
    ...checkBreaches(policy, context),
    ...waiverBreaches(policy),
    ...boundaryBreaches(policy, context),
    ...pageBreaches(policy),
    ...pathBreaches(policy),
    ...folderBreaches(policy),
  ];
}

/** What such a publisher says of itself would read as a denial. */
function nameBreaches({ publisher }: Policy): Breach[] {
  return publisher.names.flatMap((name, place) =>
    isNegation(name)
      ? [
          {
            at: ['publisher', 'names', place],
            found: `name \`${name}\`, which denies whatever it is said of`,
            expected: `the name in full, such as \`${name.trim()} Limited\``,
          },
        ]
      : [],
  );
}

function repeatedIds(policy: Policy): Breach[] {
  return lists.flatMap((list) => {
    const first = new Map<string, number>();
    return policy[list].flatMap(({ id }, index) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, index);
        return [];
      }
      return [
        { at: [list, index, 'id'], found: `second id \`${id}\``, expected: 'an id of its own', other: [list, earlier] },
      ];
    });
  });
}

/** The same phrase or wording twice in one list is a slip of the hand. */
function repeatedTexts(policy: Policy): Breach[] {
  return [
    ...policy.claims.flatMap(({ phrases }, index) => repeatsIn(phrases, ['claims', index, 'phrases'], 'phrase')),
    ...policy.approvals.flatMap(({ wordings }, index) =>
      wordings === 'any' ? [] : repeatsIn(wordings, ['approvals', index, 'wordings'], 'wording'),
    ),
  ];
}

function repeatsIn(texts: readonly string[], at: JsonPath, noun: string): Breach[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    const isRepeated = seen.has(text);
    seen.add(text);
    const found = `second ${noun} \`${text}\``;
    return isRepeated ? [{ at: [...at, index], found, expected: `each ${noun} once` }] : [];
  });
}

function approverBreaches({ approvers, claims }: Policy): Breach[] {
  return approvers.flatMap((approver, index) =>
    approver.families.flatMap((family, place) =>
      claims.some(({ id }) => inFamily(family, id))
        ? []
        : [unknownFamily(['approvers', index, 'families', place], 'family', family, claims)],
    ),
  );
}

function approvalBreaches(policy: Policy, approval: Approval, index: number): Breach[] {
  const at = (key: string): JsonPath => ['approvals', index, key];
  const breaches: Breach[] = [];
  // Who may approve a claim that is not there cannot be said: the claim alone is told.
  const isKnown = policy.claims.some(({ id }) => id === approval.claim);
  if (!isKnown) breaches.push(unknown(at('claim'), 'claim', approval.claim, 'a claim'));
  if (isKnown || !policy.approvers.some(({ id }) => id === approval.approver))
    breaches.push(...entitlement(policy.approvers, approval.approver, approval.claim, at('approver')));
  const { approvalDays } = policy.limits ?? usualLimits;
  if (approval.until === undefined) {
    if (approval.evidence.every(({ kind }) => kind === 'check')) return breaches;
    const expected = `a last day, \`${addDays(approval.from, approvalDays)}\` or earlier: only what rests on checks alone may do without`;
    return [...breaches, { at: ['approvals', index], found: 'approval without `until`', expected }];
  }
  const days = daysBetween(approval.from, approval.until);
  if (days < 0)
    breaches.push({
      at: at('until'),
      found: `last day \`${approval.until}\` before the first, \`${approval.from}\``,
      expected: 'a day on or after it',
    });
  if (days > approvalDays)
    breaches.push({
      at: at('until'),
      found: `last day \`${approval.until}\`, ${days} days after the first`,
      expected: `\`${addDays(approval.from, approvalDays)}\` or earlier (${approvalDays} days)`,
    });
  return breaches;
}

function entitlement(approvers: readonly Approver[], id: string, claim: string, at: JsonPath): Breach[] {
  const approver = approvers.find((candidate) => candidate.id === id);
  if (approver === undefined) return [unknown(at, 'approver', id, 'an approver')];
  if (approver.families.some((family) => inFamily(family, claim))) return [];
  const entitled = approvers
    .filter(({ families }) => families.some((family) => inFamily(family, claim)))
    .map((candidate) => `\`${candidate.id}\``);
  return [
    {
      at,
      found: `approver \`${id}\`, who may approve ${approver.families.map((family) => `\`${family}\``).join(', ')}`,
      expected:
        entitled.length > 0
          ? `${entitled.join(' or ')} for \`${claim}\``
          : `somebody listed in \`$.approvers\` for \`${claim}\``,
      needs: 'approvers',
    },
  ];
}

function checkBreaches(policy: Policy, context: PolicyContext): Breach[] {
  const known = context.checks.map((name) => `\`${name}\``).join(', ');
  return policy.approvals.flatMap(({ evidence }, index) =>
    evidence.flatMap((piece, place) =>
      piece.kind !== 'check' || context.checks.includes(piece.name)
        ? []
        : [
            {
              at: ['approvals', index, 'evidence', place, 'name'],
              found: `check \`${piece.name}\``,
              expected: known === '' ? 'a check that the build runs (it has none)' : `one of ${known}`,
            },
          ],
    ),
  );
}

function waiverBreaches(policy: Policy): Breach[] {
  return policy.waivers.flatMap((waiver, index) => {
    const at = (key: string): JsonPath => ['waivers', index, key];
    return [
      ...(policy.claims.some(({ id }) => id === waiver.claim)
        ? []
        : [unknown(at('claim'), 'claim', waiver.claim, 'a claim')]),
      ...entitlement(policy.approvers, waiver.approver, waiver.claim, at('approver')),
      ...(namesOnePage(waiver.page)
        ? []
        : [
            {
              at: at('page'),
              found: `pattern \`${waiver.page}\`, which stands for several pages`,
              expected: 'the page of the sentence that stays, such as `content/pages/a.md` or `/a/`',
            },
          ]),
    ];
  });
}

function boundaryBreaches(policy: Policy, context: PolicyContext): Breach[] {
  return policy.boundaries.flatMap((boundary, index) => {
    const subjects = boundary.claims.flatMap((family, place) =>
      policy.claims.some(({ id }) => inFamily(family, id))
        ? []
        : [unknownFamily(['boundaries', index, 'claims', place], 'subject', family, policy.claims)],
    );
    const text = context.textOf(boundary.text);
    if (text !== null && /\S/.test(text)) return subjects;
    const found =
      text === null
        ? unusable[context.absenceOf?.(boundary.text) ?? 'missing'](boundary.text)
        : `empty file \`${boundary.text}\``;
    const expected = 'a file that holds the statement';
    return [...subjects, { at: ['boundaries', index, 'text'], found, expected }];
  });
}

const unusable: Readonly<Record<Absence, (path: string) => string>> = {
  missing: (path) => `missing file \`${path}\``,
  outside: (path) => `path \`${path}\`, which leads out of the folder of the policy`,
  folder: (path) => `folder \`${path}\``,
  unreadable: (path) => `file \`${path}\`, which cannot be read as text`,
};

/** One sign would turn one page into all the others. */
function pageBreaches(policy: Policy): Breach[] {
  return pagePatterns(policy)
    .filter(({ pattern }) => excludesPages(pattern))
    .map(({ at, pattern }) => ({
      at,
      found: `pattern \`${pattern}\`, which would exclude pages`,
      expected: 'the pages that are meant, such as `content/pages/a.md`, `/a/` or `/resources/**`',
    }));
}

/** A path that is the name of no file or address would mean nothing, and nobody would know. */
function pathBreaches(policy: Policy): Breach[] {
  const { routes = [], register } = policy;
  const paths: { readonly at: JsonPath; readonly pattern: string }[] = [
    ...pagePatterns(policy),
    ...routes.flatMap(({ folder, url }, index) => [
      { at: ['routes', index, 'folder'], pattern: folder },
      { at: ['routes', index, 'url'], pattern: url },
    ]),
    ...(register === undefined ? [] : [{ at: ['register'], pattern: register }]),
  ];
  return paths
    .filter(({ pattern }) => !isPlainPath(pattern))
    .map(({ at, pattern }) => ({
      at,
      found: `path \`${pattern}\``,
      expected: 'one without `//`, `.` or `..`, as files and addresses are named',
    }));
}

/** Copy is what a project holds: all of a computer's files would be judged by a slip. */
function folderBreaches({ routes = [] }: Policy): Breach[] {
  return routes.flatMap(({ folder }, index) =>
    /^\s*(?:[/\\]|[a-z]:)/i.test(folder)
      ? [
          {
            at: ['routes', index, 'folder'],
            found: `path \`${folder}\`, which leads out of the project`,
            expected: 'a folder of the project, from its own on, such as `content/pages`',
          },
        ]
      : [],
  );
}

/** Of a family, all claims are named by its sign alone. */
function unknownFamily(at: JsonPath, noun: string, name: string, claims: Policy['claims']): Breach {
  const isFamily = claims.some(({ id }) => inFamily(`${name}.*`, id));
  const breach = unknown(at, noun, name, 'a claim');
  return isFamily ? { ...breach, expected: `\`${name}.*\`, for every claim of it, or the id of one` } : breach;
}

function unknown(at: JsonPath, noun: string, name: string, kind: 'a claim' | 'an approver'): Breach {
  const needs = kind === 'an approver' ? 'approvers' : 'claims';
  return { at, found: `${noun} \`${name}\``, expected: `${kind} listed in \`$.${needs}\``, needs };
}

/**
 * Days in the policy that have not come yet, or are too far ahead. Nothing is
 * approved, seen or reviewed tomorrow, so the clock of this computer is behind, or
 * the day is wrong.
 */
export function clockProblems(policy: Policy, today: string): Breach[] {
  const expected = `\`${today}\` or earlier: correct the day, or the clock of this computer`;
  const reviews = policy.claims.flatMap(({ reviewed }, index): Breach[] =>
    reviewed === undefined || reviewed <= today
      ? []
      : [{ at: ['claims', index, 'reviewed'], found: `future day \`${reviewed}\``, expected }],
  );
  const approvals = policy.approvals.flatMap((approval, index): Breach[] => [
    ...(approval.from > today
      ? [{ at: ['approvals', index, 'from'], found: `future day \`${approval.from}\``, expected }]
      : []),
    ...approval.evidence.flatMap((piece, place) =>
      piece.kind === 'link' && piece.lastSeen > today
        ? [
            {
              at: ['approvals', index, 'evidence', place, 'lastSeen'],
              found: `future day \`${piece.lastSeen}\``,
              expected,
            },
          ]
        : [],
    ),
  ]);
  return [...reviews, ...approvals, ...endlessWaivers(policy, today)];
}

/** A waiver says no first day: its term counts from now. */
function endlessWaivers({ waivers, limits }: Policy, today: string): Breach[] {
  const { approvalDays } = limits ?? usualLimits;
  return waivers.flatMap(({ until }, index) =>
    daysBetween(today, until) <= approvalDays
      ? []
      : [
          {
            at: ['waivers', index, 'until'],
            found: `last day \`${until}\` of a waiver`,
            expected: `\`${addDays(today, approvalDays)}\` or earlier (${approvalDays} days)`,
          },
        ],
  );
}
