/**
 * What is weak in a policy that can be used: phrases that nothing tries, words
 * that two claims share, entries that nothing needs, approvals that have lapsed.
 */
import { count, firstFew } from '../counted.ts';
import { compilePhrases, findMentions } from '../mentions/index.ts';
import { isCommonplace } from './common-words.ts';
import type { CompiledPolicy, PolicyProblem } from './compiled.ts';
import { writePath } from './json-text.ts';
import type { JsonPath } from './json-text.ts';
import { compilePages, isFileName, namesOnePage, pagePatterns } from './patterns.ts';
import type { Claim, Policy } from './schema.ts';
import { namesClaim } from './wordings.ts';
import { nearest } from '../text/nearest.ts';

interface Weakness {
  readonly at: JsonPath;
  readonly message: string;
}

/** Every weakness of a policy, in the order of its file. */
export function findWeaknesses(policy: CompiledPolicy): PolicyProblem[] {
  const { data } = policy;
  const found = [
    ...bareIds(data),
    ...untriedPhrases(data),
    ...commonplaces(data),
    ...repeatedNames(data),
    ...repeatedPhrases(data),
    ...sharedPhrases(data),
    ...sharedExamples(policy),
    ...idleExamples(policy),
    ...unblockedAssertions(data),
    ...openApprovals(data),
    ...idleWordings(policy),
    ...missingPages(policy),
    ...missingFolders(policy),
    ...idleApprovers(data),
  ];
  return found
    .map(({ at, message }) => ({
      severity: 'weakness' as const,
      at: writePath(at),
      ...policy.locate(at),
      message,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Approvers, the register and its feed go by families; an id is for ever. */
function bareIds({ claims }: Policy): Weakness[] {
  return claims.flatMap(({ id }, index) =>
    id.includes('.')
      ? []
      : [
          {
            at: ['claims', index, 'id'],
            message: `Unexpected id \`${id}\` without a family, expected a noun path such as \`operations.${id}\``,
          },
        ],
  );
}

/** A phrase that no example names could be misspelt, and nobody would know; told once for each claim. */
function untriedPhrases({ claims }: Policy): Weakness[] {
  return claims.flatMap((claim, index) => {
    const texts = [...claim.examples.block, ...claim.examples.pass, claim.instead];
    const untried = claim.phrases.filter((phrase) => {
      const matcher = compilePhrases([{ id: claim.id, phrases: [phrase] }]);
      return !texts.some((text) => findMentions(matcher, text).length > 0);
    });
    const [first] = untried;
    if (first === undefined) return [];
    const list = firstFew(untried.map((phrase) => `\`${phrase}\``));
    const found = untried.length === 1 ? `phrase ${list}` : `${count(untried.length, 'phrase')} (${list})`;
    const message = `No example of \`${claim.id}\` tries ${found}: add a sentence with ${untried.length === 1 ? 'it' : 'each'} to \`examples\``;
    return [{ at: ['claims', index, 'phrases', claim.phrases.indexOf(first)], message }];
  });
}

/** What no word of the language marks is found in sentences about anything. */
function commonplaces({ publisher, claims }: Policy): Weakness[] {
  const message = (noun: string, text: string): string =>
    `Unexpected ${noun} \`${text}\` ${/[\p{L}\p{N}]/u.test(text) ? 'of common words or a single letter' : 'without letters or digits'}, expected a word that only its subject goes by`;
  return [
    ...publisher.names.flatMap((name, place) =>
      isCommonplace(name) ? [{ at: ['publisher', 'names', place], message: message('name', name) }] : [],
    ),
    ...claims.flatMap(({ phrases }, index) =>
      phrases.flatMap((phrase, place) =>
        isCommonplace(neededWords(phrase))
          ? [{ at: ['claims', index, 'phrases', place], message: message('phrase', phrase) }]
          : [],
      ),
    ),
  ];
}

/** The words of a phrase that may not be missing, with numbers for its signs of numbers. */
function neededWords(phrase: string): string {
  return phrase
    .replace(/\[[^\]]*\]|~\d+/g, ' ')
    .replaceAll('#', '00')
    .replace(/["()|]/g, ' ');
}

function repeatedNames({ publisher }: Policy): Weakness[] {
  return repeatsOf(publisher.names).map(([place, name, first]) => ({
    at: ['publisher', 'names', place],
    message: `Unexpected name \`${name}\`, which is \`${first}\` again, expected each name once`,
  }));
}

/** Phrases that differ in capitals and spaces alone; between quotes both count. */
function repeatedPhrases({ claims }: Policy): Weakness[] {
  return claims.flatMap(({ phrases }, index) =>
    repeatsOf(phrases.map((phrase) => (phrase.includes('"') ? '' : phrase))).map(([place, phrase, first]) => ({
      at: ['claims', index, 'phrases', place],
      message: `Unexpected phrase \`${phrase}\`, which finds what \`${first}\` does, expected each phrase once`,
    })),
  );
}

/** Texts that are one before them but for capitals and spaces, with their places; empty ones are none. */
function repeatsOf(texts: readonly string[]): [place: number, text: string, first: string][] {
  const seen = new Map<string, string>();
  return texts.flatMap((text, place) => {
    const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, text);
    return first === undefined || key === '' ? [] : [[place, text, first] as [number, string, string]];
  });
}

function sharedPhrases({ claims }: Policy): Weakness[] {
  const owners = new Map<string, Claim>();
  return claims.flatMap((claim, index) =>
    claim.phrases.flatMap((phrase, place) => {
      const key = phrase
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
        .trim();
      const owner = owners.get(key);
      owners.set(key, owner ?? claim);
      if (owner === undefined || owner === claim) return [];
      const message = `Phrase \`${phrase}\` also belongs to \`${owner.id}\`: keep it in one claim`;
      return [{ at: ['claims', index, 'phrases', place], message }];
    }),
  );
}

/** Words of one claim's examples that another claim takes for its own, all of them: a sentence may well speak of two things. */
function sharedExamples({ data, matcher }: CompiledPolicy): Weakness[] {
  return data.claims.flatMap((claim, index) =>
    claim.examples.block.flatMap((text, place) => {
      const mentions = findMentions(matcher, text);
      const own = mentions.filter((mention) => mention.claim === claim.id);
      const other = mentions.find(
        (mention) =>
          mention.claim !== claim.id && own.some(({ start, end }) => mention.start === start && mention.end === end),
      );
      if (other === undefined) return [];
      const words = text.slice(other.start, other.end);
      const message = `“${words}” in this example of \`${claim.id}\` is found for \`${other.claim}\` as well: choose phrases that tell the two apart`;
      return [{ at: ['claims', index, 'examples', 'block', place], message }];
    }),
  );
}

/** An example of what passes passes whatever is read of it, where it names nothing. */
function idleExamples({ data, matcher }: CompiledPolicy): Weakness[] {
  return data.claims.flatMap(({ id, examples }, index) =>
    examples.pass.flatMap((text, place) =>
      namesClaim(matcher, id, text)
        ? []
        : [
            {
              at: ['claims', index, 'examples', 'pass', place],
              message: `This example tries nothing, because it does not name \`${id}\`: write a sentence with a phrase of the claim`,
            },
          ],
    ),
  );
}

function unblockedAssertions({ claims, blocks }: Policy): Weakness[] {
  const lists: [JsonPath, readonly string[] | undefined][] = [
    [['blocks'], blocks],
    ...claims.map((claim, index): [JsonPath, readonly string[] | undefined] => [
      ['claims', index, 'blocks'],
      claim.blocks,
    ]),
  ];
  return lists.flatMap(([at, stances]) =>
    stances === undefined || stances.includes('asserted')
      ? []
      : [
          {
            at,
            message: 'Claims are let through here, because `asserted` is not among the stances that block: add it',
          },
        ],
  );
}

function openApprovals({ approvals }: Policy): Weakness[] {
  return approvals.flatMap(({ id, wordings }, index) =>
    wordings === 'any'
      ? [
          {
            at: ['approvals', index, 'wordings'],
            message: `Approval \`${id}\` allows any wording: list the exact sentences instead`,
          },
        ]
      : [],
  );
}

/** Words are approved where they name the claim, and nowhere else. */
function idleWordings({ data, matcher }: CompiledPolicy): Weakness[] {
  return data.approvals.flatMap(({ id, claim, wordings }, index) =>
    wordings === 'any'
      ? []
      : wordings.flatMap((wording, place) =>
          namesClaim(matcher, claim, wording)
            ? []
            : [
                {
                  at: ['approvals', index, 'wordings', place],
                  message: `This wording of approval \`${id}\` allows nothing, because it does not name \`${claim}\`: write a sentence with a phrase of the claim`,
                },
              ],
        ),
  );
}

/** Files and addresses that pages are named by and that are not there; what a pattern leads to, only a build knows. */
function missingPages({ data, files, routes }: CompiledPolicy): Weakness[] {
  const known = files.addressesOf?.(routes) ?? null;
  const isKnown = compilePages(known ?? ['*'], routes);
  return pagePatterns(data).flatMap(({ at, pattern }) => {
    const page = pattern.trim();
    if (isFileName(page))
      return files.digestOf(page) === null
        ? [
            {
              at,
              message: `Unexpected page \`${pattern}\`, where no file is, expected a file such as \`content/pages/a.md\`, or an address such as \`/a/\``,
            },
          ]
        : [];
    if (!namesOnePage(page) || isKnown({ path: page, url: page })) return [];
    const near = nearest(page, known ?? []);
    return [
      {
        at,
        message: `Unexpected page \`${pattern}\`, expected an address that is published${near === null ? '' : `; nearest: \`${near}\``}`,
      },
    ];
  });
}

/** A route for a folder that is not there serves nothing. */
function missingFolders({ data: { routes = [] }, files }: CompiledPolicy): Weakness[] {
  return routes.flatMap(({ folder }, index) => {
    const absence = files.absenceOf?.(folder);
    return absence === undefined || absence === 'folder'
      ? []
      : [
          {
            at: ['routes', index, 'folder'],
            message: `Unexpected route for \`${folder}\`, where no folder is, expected a folder of copy`,
          },
        ];
  });
}

function idleApprovers({ approvers, approvals, waivers }: Policy): Weakness[] {
  const busy = new Set([...approvals, ...waivers].map(({ approver }) => approver));
  return approvers.flatMap(({ id }, index) =>
    busy.has(id)
      ? []
      : [
          {
            at: ['approvers', index],
            message: `No approval or waiver names approver \`${id}\`: remove the entry while nobody needs it`,
          },
        ],
  );
}
