import { framed, longest } from '../../shared/beside.ts';
import { orderAt } from '../../shared/clause.ts';
import { isOwned, isQuality, statesAdjective } from '../../shared/noun-phrase.ts';
import { weFor } from '../../shared/plain.ts';
import { isProofToSee, othersToAsk } from '../../shared/proof.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { quote, sentenceOf, wordAt, wordsAfter, wordsBetween } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { instructingVerbs, sellingVerbs } from '../../words/grammar.ts';
import { isKnownThing } from '../../words/kinds.ts';
import { pattern } from '../../words/pattern.ts';
import { house, ware } from '../../words/wares.ts';
import type { ReadCase, Rule } from '../rule.ts';

/** An order to the reader: theirs to do, or only how it is done. */
export const instruction: Rule = (scene) => {
  const order = orderOn(scene);
  if (order === null) return null;
  const stance = orders.find(({ holds }) => holds(order))?.makes?.stance;
  return stance === undefined ? null : reading(stance, 'instruction', quote(scene, order.at, order.at + 1), 'before');
};

/** An order that governs the mention. */
interface Order {
  readonly scene: Scene;
  /** Its verb, and the place of that among the tokens. */
  readonly verb: string;
  readonly at: number;
  /** Whether what it orders is easily done with what is sold. */
  readonly isEased: boolean;
  /** Whether the mention is something to click on, and nothing to be run. */
  readonly isTool: boolean;
}

/** The order that governs the mention; `null` where none does, or it sells, promises or shows a proof. */
export function orderOn(scene: Scene): Order | null {
  const at = orderAbove(scene);
  if (at < 0 || isOwned(scene)) return null;
  const verb = wordAt(scene, at);
  if (!instructingVerbs.has(verb) || sellingVerbs.has(verb) || isOfferedProof(scene) || isVow(scene)) return null;
  return {
    scene,
    verb,
    at,
    isEased: eased.test(sentenceOf(scene, 300)),
    isTool: scene.kind === 'step' && !operated.test(scene.named),
  };
}

const readersToDo = { stance: 'conditional', rule: 'instruction' } as const;
const howItIsDone = { stance: 'topic', rule: 'instruction' } as const;

/**
 * What an order says. The first that holds decides: what stands among the
 * reader's duties is one, whatever it might sell elsewhere; what sells is left
 * to other rules before anything is taken for a mere instruction.
 */
export const orders: readonly ReadCase<Order>[] = [
  {
    example: '## Best practices\n\n- Enable [backups].',
    makes: readersToDo,
    holds: ({ scene, verb, isEased, isTool }) =>
      (isAdvised(scene) || isRemedy(scene) || isAmongOrders(scene)) &&
      !isEased &&
      offeringOrders.has(verb) &&
      !isTool &&
      scene.kind !== 'superlative',
  },
  {
    example: 'Send for the [SOC 2 report] from your dock.',
    makes: null,
    holds: ({ scene }) =>
      inYours.test(wordsAfter(scene, scene.at, 5)) &&
      /\b(?:reports?|certificates?|letters?|attestations?|slas?|agreements?|audits?|tests?)$/iu.test(scene.named),
  },
  {
    example: 'Ask for a [BAA] and you get it.',
    makes: null,
    holds: ({ scene }) =>
      /^ ?and (?:you (?:will )?(?:get|have|receive)|we (?:will )?(?:send|mail|hand|give)|it (?:is|will|comes))\b/u.test(
        wordsAfter(scene, scene.at, 5),
      ),
  },
  {
    // There is a customer to read of.
    example: 'Read the [case study].',
    makes: null,
    holds: ({ scene, verb }) =>
      /\b(?:case stud(?:y|ies)|testimonials?|success stor(?:y|ies)|customer stor(?:y|ies)|reviews)\b/iu.test(
        scene.named,
      ) && /^(?:read|see|view|visit|watch|look)$/u.test(verb),
  },
  {
    // Whoever is sent to the thing will look for it; "the SLA of your host" is another's.
    example: 'See the [SLA] for credits.',
    makes: null,
    holds: ({ scene, verb }) =>
      scene.kind === 'feature' &&
      /^(?:read|see|check|look|call|open|consult)$/u.test(verb) &&
      ['the', 'call'].includes(wordAt(scene, scene.at - 1)) &&
      !/^(?:of|in|with|from|between|at|you|they|your|section|chapter|docs?|guide|documentation|page|example|below|above)\b/u.test(
        wordsAfter(scene, scene.at, 2),
      ),
  },
  {
    // What is not ours to give.
    example: 'Use operating system permissions and [disk encryption].',
    makes: readersToDo,
    holds: ({ scene, verb, at }) =>
      verb === 'use' &&
      /\b(?:your own|customer|operating system|os level|external|third party|host)\b/u.test(
        wordsBetween(scene, at + 1, scene.at),
      ),
  },
  {
    example: 'Use [end-to-end encryption] for every message.',
    makes: null,
    holds: ({ scene, verb }) => scene.kind === 'feature' && offeringOrders.has(verb) && !isSetting(scene),
  },
  {
    // Of whomever it is.
    example: 'Ask your vendor for the [SOC 2 report].',
    makes: howItIsDone,
    holds: ({ scene, verb, at }) =>
      /^(?:ask|request|demand)$/u.test(verb) &&
      scene.tokens.slice(at, scene.at).some(({ word }) => othersToAsk.test(word)),
  },
  {
    example: 'Ensure your pages are [GDPR compliant].',
    makes: readersToDo,
    holds: (order) => isPraise(order) && duties.has(order.verb),
  },
  {
    example: 'Open a [one-click] account.',
    makes: null,
    holds: isPraise,
  },
  {
    // What is easy is there.
    example: 'Configure [SSO] once, log in everywhere.',
    makes: null,
    holds: ({ verb, isEased }) => isEased && (doing.has(verb) || verb === 'add'),
  },
  {
    example: '## Checklist\n\n- Write down the [SLA].',
    makes: readersToDo,
    holds: ({ scene }) => isAdvised(scene),
  },
  {
    example: 'Implement [SSO] with the library.',
    makes: readersToDo,
    holds: ({ scene, verb, at, isTool }) =>
      doing.has(verb) && wordAt(scene, at - 1) !== 'to' && scene.passage.carrier !== 'heading' && !isTool,
  },
  {
    example: 'Read about [SOC 2] here.',
    makes: howItIsDone,
    holds: () => true,
  },
];

/** Where customers find what they have. */
const inYours = pattern('u')`
  ^(?:\w+ )?(?:from|in|on) your (?:
    ${house.console}|account|dashboard|inbox|console|${house.ware}|profile|settings
  )\b`;

/** Whether the mention praises: words that no list has among the things may. */
function isPraise({ scene, verb }: Order): boolean {
  return (
    isQuality(scene.named) ||
    statesAdjective(scene) ||
    (!isKnownThing(scene.named) && !telling.has(verb) && !writes.test(verb))
  );
}

/** Orders that are a duty whatever they are about. */
const duties = new Set('ensure verify check make confirm avoid never validate obtain require maintain'.split(' '));

/** Orders that sell as often as they instruct: "Use end-to-end encryption to …". */
const offeringOrders = new Set(
  'use enable set add apply run create choose connect build keep store provide send handle support go'.split(' '),
);

/** Orders to tell: all their clauses are what is to be told. */
const telling = new Set('explain describe document discuss understand learn show outline'.split(' '));

/** Orders to put words somewhere, whatever they say. */
const writes = pattern('u')`
  ^(?:
    write|say|see|read|check|ask|avoid|compare|consider|note|look|search|find|mention|remember|define|click|
    select|configure|install
  )$`;

/** Index of the imperative that governs the mention: the clause's own, or the last of several in the sentence. */
function orderAbove(scene: Scene): number {
  const own = orderAt(scene);
  if (scene.clause.kind === 'relative' && telling.has(wordAt(scene, 0)) && !speaksOfUs(scene)) return 0;
  if (!instructingVerbs.has(wordAt(scene, 0))) return own;
  for (let at = scene.at - 1; at > Math.max(0, own); at -= 1) {
    if (sellingVerbs.has(wordAt(scene, at)) && ['and', 'then'].includes(wordAt(scene, at - 1))) return -1;
    const isNext = ['and', 'then', 'or'].includes(wordAt(scene, at - 1)) || scene.tokens[at - 1]?.word === ',';
    if (isNext && instructingVerbs.has(wordAt(scene, at)) && !sellingVerbs.has(wordAt(scene, at))) return at;
  }
  return own;
}

/** "Ask us for the SOC 2 report": there is one to be had. */
function isOfferedProof(scene: Scene): boolean {
  if (isProofToSee(scene)) return true;
  const [us, to] = [
    scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => word === 'us'),
    wordAt(scene, scene.at - 1),
  ];
  const proof = `${scene.named} ${wordAt(scene, scene.at + 1)}`;
  return (
    us &&
    ['the', 'a', 'our'].includes(to) &&
    /\b(?:report|certificate|letter|attestation|summary)$/iu.test(proof.trim()) &&
    scene.tokens.slice(scene.clause.from, scene.at).some(({ word }) => word === 'for')
  );
}

/** "Set `replicas: 3` to enable …": how it is switched on. */
function isSetting(scene: Scene): boolean {
  const [to, verb] = [scene.tokens[scene.at - 2]?.word, wordAt(scene, scene.at - 1)];
  return (
    to === 'to' &&
    /^(?:enable|activate|configure|disable|use)$/u.test(verb) &&
    /^(?:set|add|pass)$/u.test(wordAt(scene, scene.clause.from))
  );
}

/** Under what the reader has to see to, an order is one of the things to be done. */
function isAdvised({
  passage: {
    around: { headings, leadIn },
  },
}: Scene): boolean {
  const heading = headings.at(-1) ?? '';
  return framed(leadIn, 'lead-in')?.stance === 'conditional' || advising.test(heading.slice(0, 120));
}

const advising = pattern('iu')`
  \b(?:
    best practices|hardening|checklists?|recommendations|go(?:ing)? (?:live|to production)|prerequisites|
    security (?:tips|considerations)|disclaimers?|limitations?|obligations|responsibilit(?:y|ies)
  )\b`;

/** "It does not encrypt. Use an encrypted disk.": after what there is not, the reader's remedy. */
function isRemedy({ at, passage: { around, text }, tokens }: Scene): boolean {
  const before = text.slice(Math.max(0, (tokens[at]?.start ?? 0) - longest), tokens[at]?.start ?? 0);
  return remedied.test(before) || remedied.test(`${around.leadIn?.slice(-longest) ?? ''} ${before}`);
}

const remedied = pattern('iu')`
  (?:
    \b(?:do|does|did|is|are|has|have|can)(?: not|n['’]t) (?:yet |currently |automatically |itself )?(?:
      encrypt\w*|provid\w*|includ\w*|support\w*|offer\w*|protect\w*|stor\w*|replicat\w*|monitor\w*|handl\w*|
      keep|kept|back\w*
    )|\bcan ?not (?:encrypt|provide|protect|replicate|monitor)|\bun(?:encrypted|protected)|
    \b(?:no|without) (?:built-in|native|automatic|encryption|backups?|failover)\b
  )[^.;:]*[.;:]\s*(?:please |instead,? |(?:for|to) (?:\p{L}+ ){0,3}\p{L}+: )?(?:use|enable|add|rely on|keep|set up|provide)\b(?![^.;]*\b(?:
    we|our|us
  )\b)[^.;]*$`;

/** A point between points that order the reader about: "Enable backups", "Test a restore each month". */
function isAmongOrders({
  passage: {
    carrier,
    around: { after, before },
  },
}: Scene): boolean {
  return carrier === 'list-item' && [before, after].some((one) => ordering.test(one ?? ''));
}

/** What makes of an order an offer: how easily it is done, and where, with a product that has it. */
const eased = pattern('iu')`
  \b(?:
    dashboard|console|wizard|(?:one|a|single) switch|(?:one|a|two|three|few|single) (?:clicks?|box(?:es)?)|
    (?:in|within) (?:an? |one |two |three |\d+ )?(?:minutes?|seconds?|afternoon|day)|out of the box|
    from day one|by default|without (?:an?|the|lifting|any|extra|hassle)\b|
    (?:on|for|in) (?:every|each|all|your whole|your) (?:\w+ )?(?:${ware}s?|shops?|stores?|company|teams?)|
    for all \w+ owners|by ticking|comes? with (?:it|your|every)|under settings|your account manager|
    and (?:${house.go}|go)\b|everywhere
  )`;

/** What nobody is asked to do with a product that only sells: duties of whoever runs it. */
const ordering = pattern('iu')`
  ^\W*(?:
    (?:implement|conduct|configure|consult|rotate|verify|ensure|restrict)\b|
    (?:test|set|review|monitor|schedule|document|limit|audit|check) (?:
      (?:an?|the|your|all|each|every|any|that|up|it|them)\b|
      [^.]*\b(?:regularly|daily|weekly|monthly|quarterly|annually|yearly)\b
    )
  )`;

/** Orders whose doing is the reader's part, and not how something is found or read. */
const doing = new Set(
  'implement add perform conduct configure set maintain establish enforce execute handle arrange schedule appoint obtain use enable'.split(
    ' ',
  ),
);

/** "BayStore will: maintain …": what follows are promises, and no orders. */
function isVow(scene: Scene): boolean {
  const last =
    weFor(scene, (scene.passage.around.leadIn ?? '').slice(-160))
      .split(/(?<=[.!?])\s|\n/u)
      .at(-1) ?? '';
  return vowing.test(last);
}

const vowing = pattern('iu')`
  \bwe (?:\p{L}+ ){0,3}(?:will|shall|must|agrees? to|undertakes? to|commits? to)(?: at (?:all times|a minimum))?\W*:\s*$`;

/** Operations that somebody has to run, where a checkout is something to click on. */
const operated = /^(?:backups?|failover|fail over|uptime|autoscal\w*|auto-scal\w*)$/iu;
