import { reading } from '../../shared/reading.ts';
import { textBefore, wordAt, wordsBetween } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { hitsOf } from '../../sentence/scope.ts';
import { denyingPrefixes, denyingWords, missing } from '../../words/denial.ts';
import { pattern } from '../../words/pattern.ts';
import type { Case, Rule } from '../rule.ts';

/** The mention's words or the prefix glued to them deny: "no guarantees", "non-compliant". */
export const ownDenial: Rule = (scene) => {
  const denied = ownDenialOn(scene);
  if (denied === null) return null;
  const { raw, prefix } = denied;
  return turnedDenials.some(({ holds }) => holds(denied))
    ? reading('asserted', 'double-negation', raw, 'itself')
    : reading('denied', 'own-words', prefix === null ? raw : `${prefix}-`, 'itself');
};

/** A denial in the mention's own words. */
interface OwnDenial {
  readonly scene: Scene;
  /** The words, as written. */
  readonly raw: string;
  /** The word glued to them that denies, as written. */
  readonly prefix: string | null;
  /** Whether they begin with one word that denies, as "unencrypted" does. */
  readonly isWord: boolean;
}

/** What the mention's own words deny; `null` where they deny nothing, or it is a boast to lack it. */
export function ownDenialOn(scene: Scene): OwnDenial | null {
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const { raw } = token;
  const words = raw.toLowerCase().split(' ');
  // A sign for "number" is no "no".
  if (
    /№|\bno\.? ?\d/iu.test(raw) ||
    boastedLack.test(raw) ||
    (/\b(?:never|not)\b/iu.test(raw) && words.some((word) => missing.test(word)))
  )
    return null;
  const before = scene.tokens[scene.at - 1];
  const prefix = token.glue === '-' && denyingPrefixes.includes(before?.word ?? '') ? (before?.raw ?? null) : null;
  // A "never" of the phrase's own is what it claims: "never been hacked".
  const isOwn =
    scene.between === null
      ? denyingWithin.test(raw) && !/^no\.? ?1\b|not only|^(?:no other|no one else|nobody else)\b/iu.test(raw)
      : denyingBetween.test(scene.between) && !/\bnot only\b/iu.test(scene.between);
  const isWord = denyingWords.has(raw.toLowerCase().split(/[\s-]/u)[0] ?? '');
  return prefix !== null || isOwn || isWord ? { scene, raw, prefix, isWord } : null;
}

/** Where the words around deny what the mention's own deny: nobody is left without it. */
export const turnedDenials: readonly Case<OwnDenial>[] = [
  {
    example: 'Connections that are [unencrypted] get dropped.',
    holds: ({ scene, raw }) =>
      /^un/iu.test(raw) && turningAway.test(wordsBetween(scene, scene.clause.from, scene.clause.to)),
  },
  {
    example: '[Unencrypted] traffic? Look for that elsewhere.',
    holds: ({ scene }) =>
      scene.isQuestion &&
      /\b(?:elsewhere|somewhere else|not (?:here|with us|from us|on our))\b/iu.test(scene.rest.slice(0, 120)),
  },
  {
    example: 'Say goodbye to [unencrypted] data.',
    holds: ({ scene, isWord }) => isWord && dismissed.test(textBefore(scene)),
  },
  {
    example: 'None of the data that we keep for customers is [unencrypted].',
    holds: ({ scene, isWord }) => isWord && hitsOf(scene, 'denied').some(({ direction }) => direction === 'forward'),
  },
  {
    example: 'We are not [without backups].',
    holds: ({ scene, raw, prefix }) =>
      prefix === null &&
      /^(?:no|not|non|never|cannot|without|un)/iu.test(raw) &&
      // A cross before them says the same once more.
      hitsOf(scene, 'denied').some(
        ({ direction, distance, found }) =>
          direction === 'forward' && distance <= 2 && /\p{L}/u.test(wordAt(scene, found.from)),
      ),
  },
];

const contracted = "(?:have|has|had|do|does|did|is|are|was|were)n['’]t";
/** What denies within words as written, and in what stands between the words of a phrase. */
const denyingWithin = pattern('iu')`
  ^(?:no|not|non|never|cannot|can['’]t|without|un(?=-))\b|\b(?:no(?!\.? ?1\b)|not|cannot|never)\b|\b${contracted}\b`;
const denyingBetween = pattern('iu')`\b(?:no|not|cannot|never)\b|\b${contracted}\b`;

const turningAway = pattern('u')`
  \b(?:
    refuse[sd]?|reject(?:s|ed)?|block(?:s|ed)?|never|drop(?:s|ped)?|
    not (?:accept(?:ed)?|allow(?:ed)?|permit(?:ted)?|possible|work|get through|go through|connect)
  )\b`;

/** What is sent away for good: "Forget unencrypted disks". */
const dismissed = pattern('iu')`
  ^\W*(?:(?:so,? |and |now )?(?:say |wave |kiss )?(?:good-?bye|bye(?:[ -]bye)?|farewell|adieu|so long|au revoir|good riddance|the end)(?: to| of)?|(?:you can |now )?forget(?: about)?|no more|never again|an end to)[\s,:]+(?:all |any |your |the |those )?$`;

/** "An audit in progress", "if you are using it": the mention's own words put it off. */
export const ownHedge: Rule = (scene) => {
  // What a phrase of the policy says itself ("planned maintenance") puts nothing off.
  const raw = scene.between ?? scene.named;
  const found = /\b(?:in progress|under ?way|pending|planned|future|coming soon)\b|\btarget$/iu.exec(raw)?.[0];
  // "If Apple Pay support is planned, set …": supposed of the reader.
  const isSupposed = ['if', 'when', 'whether'].includes(scene.tokens[scene.at - 1]?.word ?? '');
  if (found !== undefined && isSupposed)
    return reading('conditional', 'condition', scene.tokens[scene.at - 1]?.raw ?? null, 'before');
  if (found !== undefined) return reading('planned', 'own-words', found, 'itself');
  return /^(?:if|unless)\s/iu.test(raw)
    ? reading('conditional', 'own-words', raw.split(' ')[0] ?? null, 'itself')
    : null;
};

/** The lack of something bad is a boast: "never lose data", "no downtime". */
const boastedLack = pattern('iu')`
  ^(?:can(?:not|['’]t| not) be (?:hacked|broken|breached)|(?:nobody|no one) but you)\b|
  ^(?:never|no|zero|without)\s+(?:had\s+|have\s+)?(?:an?\s+|any\s+|any kind of\s+)?(?:
    data breach|security incident|los(?:e|es|ing|s|t)\b|missed|dropped|leaked|data loss|downtime|outages?|
    fail\w*|breach\w*|single point|go(?:es|ing)? (?:down|offline|dark)|down\b|crash\w*|break\w*|sleeps?|stops?|
    miss(?:es)?|interruptions?
  )`;
