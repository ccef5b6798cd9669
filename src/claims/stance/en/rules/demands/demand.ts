import { lastOf } from '../../shared/beside.ts';
import { isMetByUs } from '../../shared/met.ts';
import { isProofToSee } from '../../shared/proof.ts';
import { fromHit, reading } from '../../shared/reading.ts';
import { wordAt, wordsBetween } from '../../shared/sentence-text.ts';
import { subjectSpan } from '../../shared/clause.ts';
import type { Scene } from '../../sentence/scene.ts';
import { advice } from '../../words/conditions.ts';
import { genericSubjects } from '../../words/party.ts';
import { pattern } from '../../words/pattern.ts';
import { freedOfCare } from '../../words/pseudo.ts';
import type { ReadCase, Rule } from '../rule.ts';
import { demandOn, type Demanded } from './demanded.ts';
import { practices } from './practices.ts';

/** The predicate demands: somebody must, should or needs to. */
export const demand: Rule = (scene) => {
  const demanded = demandOn(scene);
  if (demanded === null) return null;
  const { hit } = demanded;
  const kept = keptDemands.find(({ holds }) => holds(demanded));
  if (kept !== undefined) return kept.makes === null ? null : fromHit(scene, kept.makes.stance, kept.makes.rule, hit);
  const refusal = refusalOver(scene);
  return refusal !== null && hit.direction === 'forward'
    ? reading('denied', 'frame-denied', refusal, 'heading')
    : fromHit(scene, 'conditional', 'demand', hit);
};

/**
 * What words of demand say where nothing is left to be done; where none of these
 * holds, something is. The first that holds decides: who needs none has none,
 * even where it is asked; a question asks, whatever it asks for; and a practice
 * that is in force stays one, however many people want it.
 */
export const keptDemands: readonly ReadCase<Demanded>[] = [
  {
    example: 'BayStore needs [no maintenance].',
    makes: { stance: 'asserted', rule: 'double-negation' },
    holds: isNeedOfNone,
  },
  {
    example: 'Does my shop need to be [GDPR compliant]?',
    makes: { stance: 'topic', rule: 'question' },
    holds: ({ scene, verb }) =>
      scene.isQuestion && verb !== 'would' && !isMetByUs(scene) && scene.passage.around.task === null,
  },
  {
    example: 'You must request the [SOC 2 report].',
    makes: { stance: 'asserted', rule: 'met-condition' },
    holds: ({ scene }) => isProofToSee(scene),
  },
  {
    // What is done is said at once, and what is needed is something beside it.
    example: '[Audit logging] implemented, review process needed.',
    makes: null,
    holds: ({ scene, hit: { direction } }) =>
      direction === 'backward' && doneAt.test(wordsBetween(scene, scene.at + 1, scene.at + 4)),
  },
  {
    example: 'Production needs [failover], which is why it is on.',
    makes: { stance: 'asserted', rule: 'met-condition' },
    holds: ({ scene: { at, passage, tokens } }) =>
      thatIsWhy.test(passage.text.slice(tokens[at]?.end ?? 0).slice(0, 160)),
  },
  {
    example: 'Our harbour office is responsible for [backups].',
    makes: null,
    holds: (demanded) => practices.some(({ holds }) => holds(demanded)),
  },
  {
    example: 'No need to wait for [checkout].',
    makes: null,
    holds: ({ scene, hit: { found } }) =>
      scene.found.some(
        ({ cue, to }) => cue.says === 'pseudo' && cue.run === freedOfCare && to <= found.from && found.from - to <= 2,
      ),
  },
  {
    // One of ours to choose, where "we recommend regular backups" is the reader's to do.
    example: 'We recommend [Multi-region].',
    makes: null,
    holds: ({ scene, hit: { found } }) =>
      found.cue.run === advice &&
      !scene.tokens.slice(found.from, found.to).some(({ word }) => ['that', 'to', 'you'].includes(word)) &&
      !/ing$/u.test(wordAt(scene, found.to)) &&
      !readersPractice.test(scene.named),
  },
  {
    // What a contract promises of the seller's own.
    example: 'The API shall have [99.9 % uptime].',
    makes: { stance: 'asserted', rule: 'promise' },
    holds: ({ scene, verb, subject }) =>
      verb === 'shall' &&
      /\d\s?%/u.test(scene.named) &&
      !subject.some((word) =>
        /^(?:you|customers?|clients?|users?|vendors?|bidders?|suppliers?|contractors?)$/u.test(word),
      ),
  },
  {
    // Asked by people in general, of whomever.
    example: 'Many large customers require a [SOC 2 report].',
    makes: { stance: 'topic', rule: 'generic' },
    holds: ({ scene, hit: { direction, found }, verb, before }) =>
      direction === 'forward' &&
      /^(?:requires?|needs?|demands?)$/u.test(verb) &&
      genericSubjects.has(before) &&
      before.endsWith('s') &&
      !scene.tokens.slice(0, found.from).some(({ word }) => ['you', 'your', 'our', 'we'].includes(word)),
  },
  {
    // Asked of people in general.
    example: '[GDPR compliance] is necessary for marketers.',
    makes: { stance: 'topic', rule: 'generic' },
    holds: ({ hit, next: [preposition, who = ''] }) =>
      hit.direction === 'backward' && preposition === 'for' && genericSubjects.has(who),
  },
  {
    example: 'Owners can require [SSO].',
    makes: { stance: 'asserted', rule: 'met-condition' },
    holds: ({ scene, subject, hit: { direction, found } }) =>
      direction === 'forward' &&
      scene.kind === 'feature' &&
      /^(?:require|enforce|demand|mandate)$/u.test(wordAt(scene, found.to - 1)) &&
      ableTo.test(subject.join(' ')),
  },
  {
    // What one is able to demand of one's own people is there.
    example: 'Owners can:\n\n- Require [SSO]',
    makes: { stance: 'asserted', rule: 'met-condition' },
    holds: ({ scene, hit: { direction, found } }) =>
      direction === 'forward' &&
      found.from === scene.clause.from &&
      /^(?:require|enforce|demand|mandate)$/u.test(wordAt(scene, found.from)) &&
      able.test(lastOf(scene.passage.around.leadIn)),
  },
  {
    example: 'If you need [SOC 2], we have it.',
    makes: { stance: 'asserted', rule: 'met-condition' },
    holds: ({ scene, hit }) => hit.direction === 'forward' && isMetByUs(scene),
  },
];

/** Whoever has others sign in, and can ask it of them. */
const ableTo = pattern('u')`
  \b(?:you|owners?|admins?|administrators?|managers?|operators?|teams?|organi[sz]ations?|workspaces?) (?:\w+ ){0,5}?(?:can(?: also| now)?|able to)$`;

/** A line over what somebody is able to do. */
const able = pattern('iu')`
  (?<!\b(?:no one|nobody|none|nobody here) )\b(?:(?:can|may)(?: also| now)?(?: do(?: (?:the following|this|all (?:of )?this))?)?|(?:is|are) (?:now )?able to|lets? (?:you|them|owners|admins|teams)|(?:allows?|enables?) (?:you|them|owners|admins|teams) to|it to)\W*:\W*$`;

/** "Implemented, …" right behind the words. */
const doneAt = pattern('u')`
  ^(?:is |are )?(?:now |already |fully )?(?:implemented|live|done|enabled|deployed|shipped|launched|completed|passed|achieved|configured|active|built|working) [,;–—]`;

const readersPractice = pattern('iu')`
  ^(?:
    regular\w*|frequent\w*|your|own|strong|making|taking|using|enabling|setting|backing|testing|two|
    multi-factor|mfa|2fa|back|(?:full[- ])?disk|volume|os-level|host
  )`;

/** "It needs no maintenance", "no downtime is required": who needs none of a thing has none of it. People may well need "zero downtime". */
function isNeedOfNone({ scene, hit: { direction, found } }: Demanded): boolean {
  const [, none] = /^(no|not|never|nothing|none|without|zero)\b/iu.exec(scene.named) ?? [];
  if (none === undefined || !needing.test(wordsBetween(scene, found.from, found.to))) return false;
  // "Zero downtime requires a second harbour": what it takes to have none.
  if (direction === 'backward') return passive.test(wordsBetween(scene, found.from, found.to));
  const [from, to] = subjectSpan(scene);
  return (
    !/^zero$/iu.test(none) ||
    !scene.tokens
      .slice(from, to)
      .some(({ word }) => ['we', 'you', 'they', 'i', 'everyone'].includes(word) || genericSubjects.has(word))
  );
}

const needing = /\b(?:needs?|needed|requires?|required|requiring|necessary|depends?|takes?|calls?|demands?|wants?)\b/u;
const passive = /^(?:(?:is|are|was|were) )?(?:needed|required|necessary)$/u;

const thatIsWhy = pattern('iu')`
  ^[^.;]{0,60}, (?:which|and that) is why (?:it|they|we|ours?|every|each|all|yours?)\b(?! (?:\w+ ){0,3}(?:
    not|no|never|cannot|without|n['’]t
  )\b)`;

/** "Who should look elsewhere: organisations that need an SLA": the words over a text that send such a reader away. */
function refusalOver({ passage }: Scene): string | null {
  const { headings, leadIn } = passage.around;
  return [headings.at(-1) ?? '', leadIn?.slice(-160) ?? ''].find((one) => sendingAway.test(one)) ?? null;
}

/** Headings and lines that send a reader with such a need elsewhere. */
const sendingAway = pattern('iu')`
  \blook elsewhere\b|\bnot the right (?:tool|fit|choice|place|product)\b|
  \bis(?:n['’]t| not) (?:the right \p{L}+ )?for (?:you|everyone|everybody)\b|
  \bwho (?:this|it|\p{L}+) is(?:n['’]t| not) for\b|\bnot a (?:good )?fit\b|\bwhen not to use\b`;
