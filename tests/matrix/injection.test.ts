/**
 * The injection matrix: every claim of the policy × every carrier × every
 * spelling that can stand there. An assertion must be blocked and its honest
 * twin must pass. `MATRIX=full` also crosses the spellings in pairs
 * (`npm run matrix`); the counts are printed either way.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { checkSources } from '../../src/claims/checking/check.ts';
import { compilePhrases, findMentions } from '../../src/claims/mentions/index.ts';
import { loadPolicy } from '../../src/claims/files/policy.ts';
import type { CompiledPolicy } from '../../src/claims/policy/index.ts';
import { carriers, type CarrierCase } from './carriers.ts';
import { pairOf, spellings, type Spelling } from './spellings.ts';

const today = '2026-11-21';
const policy = readPolicy();
const matcher = compilePhrases(policy.data.claims);
const full = process.env['MATRIX'] === 'full';
const tried = { asserted: 0, denied: 0, slipped: 0, wronglyBlocked: 0 };

/** Examples that are one plain sentence: the ones that can stand in any carrier. */
const isPlain = (example: string) => !/[\n|[\]#*_`<>]/.test(example) && /[.!]$/.test(example);

const claims = policy.data.claims.map((claim) => ({
  id: claim.id,
  block: claim.examples.block.filter(isPlain),
  pass: claim.examples.pass.filter(isPlain),
}));

describe.each(carriers)('$name', (carrier) => {
  it('blocks every claim in every spelling, and no honest twin', { timeout: 120_000 }, () => {
    const misses: string[] = [];
    for (const claim of claims) {
      const [assertion] = claim.block;
      if (assertion) misses.push(...tryAssertions(carrier, claim.id, assertion));
      for (const denial of carrier.isSplit === true ? [] : claim.pass.slice(0, 1))
        misses.push(...tryDenial(carrier, claim.id, denial));
    }
    expect(misses).toEqual([]);
  });
});

it('has a plain assertion and a plain honest sentence for every claim', () => {
  expect(
    claims.filter((claim) => claim.block.length === 0 || claim.pass.length === 0).map((claim) => claim.id),
  ).toEqual([]);
});

afterAll(() => {
  console.log(
    `injection matrix: ${tried.asserted} assertions tried, ${tried.slipped} got through; ` +
      `${tried.denied} honest twins tried, ${tried.wronglyBlocked} blocked`,
  );
});

function tryAssertions(carrier: CarrierCase, claim: string, assertion: string): string[] {
  const misses: string[] = [];
  for (const spelling of spellingsFor(carrier)) {
    const sentence = respell(assertion, claim, spelling);
    if (sentence === null) continue;
    tried.asserted++;
    if (blockedClaims(carrier, sentence).has(claim)) continue;
    tried.slipped++;
    misses.push(`${claim} slipped through, ${spelling.name}: ${sentence}`);
  }
  return misses;
}

function tryDenial(carrier: CarrierCase, claim: string, denial: string): string[] {
  tried.denied++;
  const blocked = blockedClaims(carrier, denial);
  if (blocked.size === 0) return [];
  tried.wronglyBlocked++;
  return [`${claim}: honest sentence blocked (${[...blocked].join(', ')}): ${denial}`];
}

function blockedClaims(carrier: CarrierCase, sentence: string): Set<string | null> {
  const report = checkSources([{ path: carrier.path, text: carrier.write(sentence) }], policy, { today });
  if (report.errors.length > 0) throw new Error(`${carrier.name}: ${JSON.stringify(report.errors[0])}`);
  return new Set(report.findings.map((finding) => finding.claim));
}

function spellingsFor(carrier: CarrierCase): readonly Spelling[] {
  const usable = spellings.filter((spelling) => carrier.accepts.includes(spelling.kind));
  if (!full) return usable;
  const pairs = usable.flatMap((first) =>
    usable
      .filter((second) => first.kind === 'text' && first !== second && isPair(first, second))
      .map((second) => pairOf(first, second)),
  );
  return [...usable, ...pairs];
}

/** Pairs of which the second undoes the first, so that nobody reads the phrase any more. */
const undone: readonly (readonly [string, RegExp])[] = [
  // What looks like a letter in one case looks like another in the other.
  ['Greek look-alikes', /^(?:capitals|small letters)$/],
  // An empty line: two paragraphs, which are read together in the built page.
  ['two spaces', /^line break$/],
  // Spelled out only as far as the digit.
  ['digits for letters', /^letters apart/],
];

function isPair(first: Spelling, second: Spelling): boolean {
  return !undone.some(([name, other]) => first.name === name && other.test(second.name));
}

/** The sentence with the words that name the claim respelled; `null` where that changes nothing. */
function respell(sentence: string, claim: string, spelling: Spelling): string | null {
  const mention = findMentions(matcher, sentence).find((found) => found.claim === claim);
  if (!mention) return null;
  const words = sentence.slice(mention.start, mention.end);
  const written = spelling.write(words);
  if (written === words && spelling.name !== 'as it is') return null;
  return sentence.slice(0, mention.start) + written + sentence.slice(mention.end);
}

function readPolicy(): CompiledPolicy {
  const result = loadPolicy('claims-policy.json', process.cwd());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  // A sentence alone is no page: the boundaries that pages need are not tried here.
  return { ...result.policy, boundaries: [] };
}
