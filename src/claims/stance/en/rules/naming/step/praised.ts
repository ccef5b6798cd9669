import { isVersion } from '../../../shared/beside.ts';
import { isPublisherName } from '../../../shared/publisher.ts';
import { sentenceOf, textAfter, wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { shut } from '../../../words/denial.ts';
import { copulas, determiners } from '../../../words/grammar.ts';
import { pattern } from '../../../words/pattern.ts';
import { house, ware } from '../../../words/wares.ts';
import type { Case } from '../../rule.ts';
import { ticks } from '../../../../../text/marks.ts';
import { months } from '../../../../../text/months.ts';

const praising = pattern('u')`
  ^(?:
    live|secure|secured|safe|instant|online|real|one|seamless|fast|faster|hosted|global|full|frictionless|
    automatic|automated|daily|nightly|hourly|high|higher|guaranteed|maximum|uninterrupted|continuous|built|
    integrated|native|dedicated|enterprise|custom|financially|contractual|multi|independent|third|annual|
    regular|free|easy|simple|better|strong|robust|24|zero|click|in|party|multiple|flexible|major|all
  )$`;

/** "Secure checkout", "99.9% uptime", "automatic backups": the words before it make it a boast. */
export function isPraised(scene: Scene): boolean {
  for (let at = scene.at - 1; at >= Math.max(scene.clause.from, scene.at - 2); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return token?.word === '%';
    if (
      /^(?:percent|nines?|cent)$/u.test(token.word) ||
      praising.test(token.word) ||
      /^\d+(?:[.,]\d+)?$/u.test(token.word)
    )
      return true;
  }
  const after = textAfter(scene).slice(0, 160);
  // "Uptime is a share of the month; it was 99.98 % in October."
  return (
    scene.tokens.slice(scene.at + 1, scene.at + 8).some((token) => token.word === '%') ||
    (/^uptime$/iu.test(scene.named) &&
      /\b(?:it was|was|reached|stood at)\s+9\d(?:[.,]\d+)?\s*%|,\s*9\d[.,]\d+\s*% (?:since|in|last)\b/iu.test(after))
  );
}

/** Whether the words around a step state it. */
export function isStatedOf(scene: Scene): boolean {
  const stating = statingOf(scene);
  return statements.some(({ holds }) => holds(stating));
}

/** What stands around a step, as statements of it are looked for. */
interface Stating {
  readonly scene: Scene;
  /** The clause's last words before it, in lower case. */
  readonly before: string;
  /** The text after it. */
  readonly after: string;
}

export function statingOf(scene: Scene): Stating {
  const before = wordsBetween(scene, Math.max(scene.clause.from, scene.at - 4), scene.at);
  return { scene, before: `${before} `, after: textAfter(scene).slice(0, 60) };
}

/** What states a step. */
export const statements: readonly Case<Stating>[] = [
  {
    example: 'Yes to [refunds].',
    holds: ({ scene }) => scene.tokens.slice(0, scene.at).some(({ word }) => word === 'yes'),
  },
  {
    // One is there, whatever it is called.
    example: 'There are [backups].',
    holds: ({ scene, before }) =>
      /\bthere (?:is|are|was|were) (?:(?:an?|the|our|your|also|now|always|even) )*$/u.test(before) &&
      scene.clause.kind !== 'condition',
  },
  {
    example: '[Checkout] in one click',
    holds: ({ after }) => boasted.test(after),
  },
  {
    example: '✓ [Checkout]',
    holds: ({ scene }) => ticked.test(scene.passage.text),
  },
  {
    example: '[Checkout] 🎉',
    holds: ({ after }) => celebrated.test(after),
  },
  {
    // What a version brings.
    example: '# 0.3.0 – Periodic [backups]',
    holds: ({ scene: { passage } }) => passage.carrier === 'heading' && isVersion(passage.text),
  },
  {
    // Said of what is for sale.
    example: 'A deep berth: [failover], three names',
    holds: ({ scene }) => forSale.test(sentenceOf(scene, 400)),
  },
  {
    example: 'After [checkout], we moor your instance.',
    holds: ({ before, after }) =>
      /^(?:after|before|at|during|with) (?:the |your |our |each |every )?$/u.test(before) && /^ ?, we\b/iu.test(after),
  },
  {
    example: 'You asked for [refunds]. Done.',
    holds: ({ scene }) => /^\W*(?:done|we deliver|here you are|voil[aà])\W*$/iu.test(scene.rest.slice(0, 40)),
  },
  {
    example: 'BayStore: [backups]',
    holds: ({ scene }) => wordAt(scene, scene.at - 1) === ':' && isPublisherName(scene, wordAt(scene, scene.at - 2)),
  },
  {
    example: 'Say hello to [checkout].',
    holds: ({ before }) => presentingWords.test(before),
  },
  {
    example: '[Refunds] of up to 90 euros',
    holds: ({ scene, after }) => /^refunds?$/iu.test(scene.named) && refunded.test(after),
  },
  {
    example: '[Apple Pay]: we provide it.',
    holds: ({ scene }) =>
      [':', '—'].includes(wordAt(scene, scene.at + 1)) && ['we', 'our'].includes(wordAt(scene, scene.at + 2)),
  },
  {
    example: '[Backups], all looked after by us.',
    holds: ({ scene }) => isDoneForYou(scene),
  },
  {
    example: '[Checkout] is live.',
    holds: ({ scene }) => isSaidToBe(scene),
  },
];

/** "Backups, all done for you by us". */
function isDoneForYou(scene: Scene): boolean {
  const following = scene.tokens.slice(scene.at + 1, scene.at + 14).map(({ word }) => word);
  return following.some(
    (word, at) =>
      (word === 'by' && following[at + 1] === 'us') ||
      (/^(?:done|handled|taken|managed|included)$/u.test(word) &&
        following
          .slice(at, at + 4)
          .join(' ')
          .includes('for you')),
  );
}

/** "Checkout is live", "SLA included": the words after it say how it is. */
function isSaidToBe(scene: Scene): boolean {
  const from = [':', '—'].includes(wordAt(scene, scene.at + 1)) ? scene.at + 2 : scene.at + 1;
  // "The whole subscription (checkout, billing) is powered by …": said of all that stands in the brackets.
  const close = isInBrackets(scene) ? scene.tokens.findIndex(({ word }, at) => at > scene.at && word === ')') + 1 : 0;
  for (let at = Math.max(from, close); at < Math.min(scene.tokens.length, Math.max(scene.at, close) + 7); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    const isOnFile = token.word === 'on' && scene.tokens[at + 1]?.kind === 'word';
    if (stated.test(token.word) && !isOnFile) return true;
  }
  return false;
}

const ticked = pattern('u')`^\W{0,4}[${ticks}]`;
const celebrated = pattern('u')`^[^.;\n]{0,12}[${ticks}🎉🎊🏆🏅🥳]`;

const presentingWords = pattern('u')`
  \b(?:
    not (?:only|just)|welcome ,|upgrade (?:\w+ ){1,4}for|say hello to|meet|introducing|presenting|expect|plus|more than|
    nothing less than|there is more:|
    (?:customers|users|buyers|members|shoppers|everyone|everybody|anyone) (?:
      get|gets|receive|receives|enjoy|enjoys
    )|(?:rely|count|depend|build) on|powered by|secured by|protected by|trust in
  )(?: (?:our|the))* $`;

/** Whether an open bracket stands before the mention. */
function isInBrackets({ at, tokens }: Scene): boolean {
  const before = tokens.slice(0, at).map(({ word }) => word);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "Checkout in one click", "failover within seconds", "Apple Pay in every shop". */
const boasted = pattern('iu')`
  ^\W{0,3}(?:
    (?:is |takes? )?(?:in|within) (?:just |only |about )?(?:an? |one |two |three |five |ten |\d+ )?(?:
      taps?|clicks?|seconds?|minutes?|hours?|days?
    )|(?:each|every) (?:night|hour|day|week|month|minute|evening|morning)\b|
    (?:is|are|was|were|comes?) (?:always |all |now |already )?(?:
      a given|in place|(?:turned|switched) on|built[- ]in|yours\b|standard|part of|completed?\b|ready\b|set up
    )|(?:is|are) (?:not|n['’]t) (?:an? )?(?:extra|just|only|add-on|optional)\b|,? at last\b|
    \(?(?:(?:on|with|in) )?(?:the |our |your |every )?(?:\p{L}+ ){0,2}${ware}s?(?: only| and up)?\)?\W*$|
    (?:
      by default|out of the box|at no (?:extra |additional )?(?:cost|charge)|as standard|made (?:easy|simple)|
      done right|,? of course|without (?:the |any )?(?:hassle|fuss|stress|worry)
    )\b|
    (?:since|as of) (?:
      ${months}|spring|summer|
      autumn|winter|today|last|day one|\d
    )|for (?:everyone|everybody|all)\b|with (?:any|one|every)\b|in every\b|
    to (?:handle|absorb|ensure|meet|prevent|cope)\b|from day one|up and running|by itself|all by itself|
    (?:is )?(?:all )?welcome|is a (?:question|matter|pleasure|joy|\w+-second)\b|since (?:19|20)\d\d|
    between \p{Lu}|worldwide|you never notice|on every\b|requires? (?:no|just|only|nothing)\b
  )`;

/** One of the things for sale, which are only ever ours. */
const forSale = pattern('iu')`
  \b(?:(?:${house.lesser}|${house.greater}|every|each|all|our|larger|bigger|small|large|paid) ${ware}s?|an? ${house.ware})\b`;

/** "Refund within 14 days", "refunds: partial or full", "refunds are paid within five days": they are given. */
const refunded = pattern('iu')`
  ^ (?:within|up to|for|of) (?:up to )?(?:\d|(?:two|three|four|seven|ten|thirty|sixty|ninety)\b)|
  ^\W{0,3}:\W{0,3}(?:full|partial|yes|within|\d)|
  ^(?: requests?)?(?: (?:is|are))? (?:(?:always|usually|then|automatically|normally|generally|promptly) )?(?:
    paid|returned|issued|made|given|credited|sent|granted|processed|completed|initiated|handled
  )\b`;

const stated = pattern('u')`
  ^(?:
    live|available|secure|included|free|instant|open|ready|guaranteed|here|fast|working|automatic|on|enabled|
    protected|standard|built|backed|supported|accepted|offered|powered|fine|welcome|okay|ok|possible|
    operational|launched|released|kept|taken|retained|replicated|yes
  )$`;

/** "The failover has been exercised", "backups run": an operation that is the subject of what happens. */
export function isOperating(scene: Scene): boolean {
  const { at, clause, tokens, verb } = scene;
  if (verb <= at || clause.kind === 'condition' || !operations.test(scene.named) || isAbout(scene)) return false;
  const said = tokens.slice(clause.from, at).map(({ word }) => word);
  const before = said.slice(said.lastIndexOf(',') + 1);
  return (
    before.every((word) => ['the', 'all', 'these', 'then', ','].includes(word)) &&
    !/^(?:can|could|may|might|should|must|would)$/u.test(tokens[verb]?.word ?? '')
  );
}

/** "Failover is a way to …": said of failover in general. */
function isAbout({ tokens, verb }: Scene): boolean {
  return copulas.has(tokens[verb]?.word ?? '') && ['a', 'an', 'the', 'not'].includes(tokens[verb + 1]?.word ?? '');
}

const operations = /^(?:downtime|uptime|autoscal\w*|auto-scal\w*|backups?|failover|fail over)$/iu;

/** "Checkout works", "checkout never closes", "checkout is no longer closed": it does something, today. */
export function isWorking(scene: Scene): boolean {
  const { at, clause, tokens, verb } = scene;
  if (
    (verb >= 0 && verb <= at) ||
    tokens
      .slice(clause.from, at)
      .some(({ kind, word }) =>
        kind === 'mark'
          ? word !== '"'
          : !determiners.has(word) &&
            !/^(?:last|week|month|night|yesterday|today|tonight|friday|monday|sunday|'s)$/u.test(word),
      )
  )
    return false;
  const following = tokens.slice(at + 1, at + 7).map(({ word }) => word);
  const isOpened =
    following.some((word) => shut.test(word)) &&
    following.some((word) => ['not', 'never', 'no', 'anything'].includes(word));
  // "Backups now run each hour": the verb may be in no list.
  const isAdverb = (index: number): boolean =>
    /^(?:now|also|always|already|just|still|even)$/u.test(tokens[index]?.word ?? '');
  const place = verb >= 0 ? verb : isAdverb(at + 1) ? at + 2 : at + 1;
  const does = tokens[place]?.word ?? '';
  // "Not a fan of cards? Bank transfer does it too."
  if (/^does (?:it|that|too|the (?:job|same|trick))\b/u.test(following.join(' '))) return true;
  return (
    isOpened ||
    (verb > at && verb - at <= (tokens[at + 1]?.word === 'and' ? 4 : 2) && tellsWhatHappens(scene)) ||
    (place - at <= 2 && doing.test(does === 'has' || does === 'have' ? (tokens[place + 1]?.word ?? '') : does))
  );
}

/** "Refunds reach you in three days", "invoices are sent on the first": what a step does, or what is done with it, wherever it is. */
function tellsWhatHappens({ tokens, verb }: Scene): boolean {
  const does = tokens[verb]?.word ?? '';
  const rest = tokens
    .slice(verb + 1, verb + 5)
    .map(({ word }) => word)
    .join(' ');
  if (copulas.has(does)) return /^(?:is|are|was|were)$/u.test(does) && happened.test(rest);
  return /^(?:has|have) (?:one|two|three|four|five|\d+) /u.test(`${does} ${rest}`) || !explaining.test(does);
}

/** What a copula is followed by where something happens, and nothing is only called or needed. */
const happened = pattern('u')`
  ^(?:(?:now|all|always|then|only|also|usually|automatically) )*(?:
    (?!(?:need|requir|recommend|want|call|nam|us|defin|describ|consider|expect|suppos|allow|disabl|bas|discuss|cover|explain|
      mention|relat|mean|intend|concern|involv|impact|affect|limit|assum|link|postpon|unsupport|confus|exclud|deprecat|remov|reject
    )ed\b)\w+ed\b|sent|paid|made|kept|held|sold|run|done|begun|taken|given|one (?:page|step|click|form)|
    (?:two|three|four|five|\d+) (?:steps?|pages?|clicks?|minutes?)|monthly|daily|weekly|hourly|yearly|
    (?:at|on) (?:the|your|our|every|each) \w+
  )\b`;

/** What is said of a step by whoever explains it. */
const explaining = pattern('u')`
  ^(?:
    means?|refers?|describes?|covers?|requires?|needs?|depends?|matters?|involves?|consists?|includes?|contains?|
    belongs?|differs?|varies|vary|applies|apply|counts?|calls?|asks?|becomes?|seems?|sounds?|looks?|remains?|
    stays?|stands?|lacks?|fails?|costs?|can|could|may|might|must|should|will|would|do|does|did|has|have|had|gets?|
    returns?|expects?|assumes?|tells?|says?|let|lets|helps?|allows?|enables?|ensures?|provides?|protects?|exists?
  )$`;

const doing = pattern('u')`
  ^(?:
    works?|worked|opens?|opened|runs?|ran|takes?|accepts?|charges?|handles?|process(?:es)?|launched|launches|
    left|arrived|arrives|started|starts|goes|went|gone|reached|passed|never|supports?|work|happens?|resumes?|
    follows|saved?|saves|rescued?|survived|kicked|kicks|helped|carried|held|took|uses|knows|remembers|shows|
    sends|adds|calculates|speaks|fits|waits
  )$`;
