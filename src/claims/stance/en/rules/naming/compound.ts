import type { Token } from '../../../token.ts';
import { isOwned, isQuality, isStating } from '../../shared/noun-phrase.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { wordAt } from '../../shared/sentence-text.ts';
import { isFiniteAt } from '../../sentence/finite.ts';
import type { Scene } from '../../sentence/scene.ts';
import { baseVerbs, closedWords, copulas, determiners, verbForms } from '../../words/grammar.ts';
import { isKnownThing, kindOf } from '../../words/kinds.ts';
import { pattern } from '../../words/pattern.ts';
import { payLabel } from '../../words/paying.ts';
import { carryingNouns, modifiedNouns } from '../../words/topic.ts';
import type { Case, Rule } from '../rule.ts';

/** A noun after the mention makes it a modifier: "checkout page", "encryption keys". */
export const modifier: Rule = (scene) => {
  const compound = compoundOf(scene);
  if (compound === null || possessions.some(({ holds }) => holds(compound))) return null;
  const { at, next } = compound;
  if (modifiedNouns.has(next.word) && !isKindOf(scene, at)) return reading('topic', 'modifier', next.raw, 'after');
  const head = farHead(scene, at);
  return head === null || speaksOfUs(scene) ? null : reading('topic', 'modifier', head, 'after');
};

/** A mention, and the word after it that may be the noun which it modifies. */
interface Compound {
  readonly scene: Scene;
  /** The mention's words as written, and the first of them in lower case. */
  readonly raw: string;
  readonly first: string;
  /** The next word, and its place among the tokens. */
  readonly next: Token;
  readonly at: number;
  /** What the clause has before the mention. */
  readonly before: readonly string[];
}

/** `null` where no word follows the mention, or the mention is somebody's own. */
export function compoundOf(scene: Scene): Compound | null {
  if (isOwned(scene)) return null;
  const hasShort =
    scene.tokens[scene.at + 1]?.word === '(' &&
    scene.tokens[scene.at + 3]?.word === ')' &&
    /^\p{Lu}{2,6}$/u.test(scene.tokens[scene.at + 2]?.raw ?? '');
  let at = hasShort ? scene.at + 4 : scene.at + 1;
  while (/^(?:type|level|part|version|v|[ivx]+|\d[\d.]*)$/u.test(wordAt(scene, at))) at += 1;
  const [token, next] = [scene.tokens[scene.at], scene.tokens[at]];
  if (token === undefined || next === undefined) return null;
  return next.kind === 'word'
    ? {
        scene,
        raw: token.raw,
        first: token.raw.toLowerCase().split(' ')[0] ?? '',
        next,
        at,
        before: scene.tokens.slice(scene.clause.from, scene.at).map(({ word }) => word),
      }
    : null;
}

/** What is had or done for all the noun after it, or is no part of one. One that holds is enough: none need be asked first. */
export const possessions: readonly Case<Compound>[] = [
  {
    // The modified noun is met.
    example: 'We satisfy all [SOC 2] requirements.',
    holds: ({ before }) => before.some((word) => attaining.test(word)),
  },
  {
    // So with "HIPAA requirements, handled for you", "the SLA target was met".
    example: '[SOC 2] status: passed',
    holds: ({ scene, at }) => doneWith.test(scene.passage.text.slice(scene.tokens[at]?.end ?? 0).slice(0, 60)),
  },
  {
    // A list of ways to pay says that one may choose them.
    example: 'Payment methods: credit card and [PayPal] options',
    holds: ({ scene, next }) =>
      /^options?$/u.test(next.word) && payLabel.test(scene.passage.text.slice(scene.tokens[0]?.start ?? 0)),
  },
  {
    // Options that are provided are there.
    example: 'The module provides [recurring payment] options.',
    holds: ({ next, before }) =>
      /^options?$/u.test(next.word) &&
      before.some((word) => /^(?:provides|offers|supports|includes|accepts|features|integrates|enables)$/u.test(word)),
  },
  {
    // The mention is a verb and its object, and no noun that another could follow.
    example: 'We [encrypt data] at rest.',
    holds: ({ scene, first }) =>
      ['we', 'they', 'you', 'i'].includes(wordAt(scene, scene.at - 1)) && baseVerbs.has(first),
  },
  { example: 'No [refunds] for partial periods', holds: ({ first }) => verbForms.has(first) },
  { example: '[HIPAA compliance] notes', holds: ({ raw }) => isQuality(raw) },
  {
    // Words that no list has among the things may be praise.
    example: '[One-click] deploys',
    holds: ({ raw }) => !isKnownThing(raw.replace(/^no /iu, '')),
  },
  { example: 'A [SOC 2] report', holds: ({ next }) => carryingNouns.has(next.word) },
  {
    // "Needs" is in the list of nouns, and is a verb here.
    example: '[Failover] needs no action.',
    holds: ({ scene, at, next }) => {
      const object = wordAt(scene, at + 1);
      return verbForms.has(next.word) && (determiners.has(object) || ['to', 'us', 'you', 'them'].includes(object));
    },
  },
  {
    example: '[HIPAA] policies in force',
    holds: ({ scene, at }) => {
      const [one, two] = [wordAt(scene, at + 1), wordAt(scene, at + 2)];
      return (
        (one === 'in' && /^(?:force|place|effect)$/u.test(two)) ||
        /^(?:implemented|enforced|met|fulfilled|included)$/u.test(one)
      );
    },
  },
  {
    example: 'Encrypted with an [AES-256] algorithm.',
    holds: ({ before }) => before.slice(-5).some((word) => /^(?:encrypt(?:s|ed)?|secured|protected)$/u.test(word)),
  },
  {
    example: 'Live [checkout] pages',
    holds: ({ scene, raw }) =>
      /^(?:live|fast|secure|instant|seamless)$/u.test(wordAt(scene, scene.at - 1)) || /^live\b/iu.test(raw),
  },
  {
    example: 'Bring your [HIPAA] data.',
    holds: ({ next, before }) =>
      /^(?:data|workloads?|applications?)$/u.test(next.word) &&
      before.some((word) => /^(?:host|bring|keep|run|move)$/u.test(word)),
  },
  {
    // A part of the program that was added is there, whatever it is called.
    example: 'Added [SSO] integration functions',
    holds: ({ scene, at }) =>
      /^(?:added|implemented|introduced|shipped|launched|released|built|enabled)$/u.test(wordAt(scene, 0)) &&
      scene.at === 1 &&
      partsOfProgram.test(scene.tokens.slice(at, at + 2).findLast(({ kind }) => kind === 'word')?.word ?? ''),
  },
  {
    // Whoever offers such a deployment has what it is called after.
    example: 'A [multi-region] deployment',
    holds: ({ raw, next }) => /^deployments?$/u.test(next.word) && kindOf(raw) === 'feature',
  },
];

const partsOfProgram = pattern('u')`
  ^(?:
    functions?|scripts?|integrations?|modules?|providers?|support|service|endpoints?|hooks?|workflows?|
    middleware
  )$`;

/** What is said of a modified noun that makes it one's own: met, green, signed. */
const doneWith = pattern('iu')`
  ^\W{0,4}(?:(?:was|were|is|are|has been|have been) (?:all |always |now |only |also |currently )?)?(?:
    available|supported|passed|met|done|handled|green|granted|held|fulfilled|live|works?|signed|yours|ours|paid|
    ticked|welcome|from day one|rotated|(?:up and )?running|active|in place|runs?|
    takes? (?:\p{L}+|\d+) (?:seconds?|minutes?|clicks?)|
    (?:powered|secured|protected|backed|run|operated|hosted|managed|handled|driven) (?:by|on|with)|
    (?:processed|answered|settled|approved|honou?red|completed) (?:
      in|within|promptly|quickly|immediately|at once|the same day|automatically
    )
  )\b`;

/** "AES-256 token encryption": what is encrypted, and how. */
function isKindOf(scene: Scene, at: number): boolean {
  return /^(?:encryption|hashing|backups?|failover|certification|attestation)$/u.test(wordAt(scene, at + 1));
}

/** The noun at the end of a longer compound: "HIPAA Privacy Rule", "encryption at rest settings". */
function farHead(scene: Scene, from: number): string | null {
  for (let at = from; at < Math.min(scene.clause.to, from + 3); at += 1) {
    const token = scene.tokens[at];
    if (
      token === undefined ||
      token.kind !== 'word' ||
      carryingNouns.has(token.word) ||
      isStating(token.word) ||
      isFiniteAt(scene.tokens, at)
    )
      return null;
    // "SOC 2 done right": no rights; "checkout uses payment links": no compound.
    if (token.word === 'uses' || closedWords.has(token.word) || determiners.has(token.word) || token.word === 'done')
      return null;
    if (at > from && modifiedNouns.has(token.word)) return isKindOf(scene, at) ? null : token.raw;
  }
  return null;
}

/** What is done to what a standard asks, or by who has it. */
const attaining = pattern('u')`
  ^(?:
    operates?|operating|proven|tested|trusted|passed|passes|pass|cleared|sticks?|used|runs?|running|deployed|
    powers?|powering|meets?|met|meeting|satisf\w+|exceeds?|fulfil\w*|compl(?:y|ies|iant)|certified|aligned|
    conformant|follows?|conforms?|adheres?|implements?
  )$`;

/**
 * "Heuristics used by companies become …", "encrypted databases cannot be …":
 * a quality of a thing that the sentence then speaks of, and that is not ours.
 */
export const quality: Rule = (scene) => {
  const { at, clause, tokens, verb } = scene;
  const raw = scene.named;
  if (verb <= at || !isQuality(raw) || speaksOfUs(scene)) return null;
  const before = tokens[at - 1];
  const isReduced =
    /\b(?:by|with|for)\b/iu.test(raw) &&
    before?.kind === 'word' &&
    !copulas.has(before.word) &&
    before.word.endsWith('s');
  const isModal =
    /^(?:returns?|fails?|raises?|throws?|causes?|triggers?|yields?|appears?|shows?)$/u.test(tokens[verb]?.word ?? '') ||
    ['can', 'cannot', 'must', 'may', 'might', 'should'].includes(tokens[verb]?.word ?? '');
  const isGeneric = at === clause.from && isModal && /s$/u.test(tokens[verb - 1]?.word ?? '');
  return isReduced || isGeneric ? reading('topic', 'quality', tokens[verb]?.raw ?? null, 'after') : null;
};
