import { isHedged, longest, rhythm } from '../../../shared/beside.ts';
import { isPublisherName } from '../../../shared/publisher.ts';
import { textBefore, wordsAfter, wordsBetween, wordsOf } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { instructingVerbs } from '../../../words/grammar.ts';
import { pattern } from '../../../words/pattern.ts';
import { waysToPay } from '../../../words/paying.ts';
import { featureFrames } from '../../../words/headings.ts';
import { ware } from '../../../words/wares.ts';
import { faults } from '../../../words/faults.ts';

/** "With BayStore you can:" over a list: what stands in it is there. */
export function isOpenToYou({ passage }: Scene): boolean {
  const lead = passage.around.leadIn?.trim() ?? '';
  return (
    passage.carrier === 'list-item' &&
    /\b(?:you|users|customers|buyers|shoppers|everyone) can(?: (?:now|also|easily))?\s*:$/iu.test(lead) &&
    !/\b(?:if|when|once|unless|until|before|not)\b/iu.test(lead.slice(-120))
  );
}

/** "Auto-scaling: Handles sudden traffic": a feature, and what it does. */
export function isExplainedFeature({ at, passage, tokens }: Scene): boolean {
  const after = passage.text.slice(tokens[at]?.end ?? 0).slice(0, 60);
  const isBenefit = benefit.test(after);
  if (passage.carrier === 'list-item' && isBenefit && /^\W*$/u.test(passage.text.slice(0, tokens[at]?.start ?? 0)))
    return true;
  return (
    passage.carrier === 'list-item' &&
    doesIt.test(after) &&
    /^\W*$/u.test(passage.text.slice(0, tokens[at]?.start ?? 0))
  );
}

const benefit = pattern('iu')`
  ^\W*(?::|\s[–—-])\s+(?:
    nobody|no one|never|you(?: (?:won|don|can|will|may|do|never|always)\b|['’])|your|our|
    we (?!can|do|have no|are not|will not|won)
  )`;

const doesIt = pattern('u')`
  ^\W*(?::|\s[–—-])\s+(?:
    Handles|Keeps|Provides|Ensures|Supports|Scales|Adds|Protects|Gives|Runs|Makes|Adjusts|Switches|Restores
  )\b`;

/** "Payment methods: credit card and PayPal", "Backups: daily, kept for 30 days": a label, and what there is of it. */
export function isFilledIn({ at, passage: { text }, tokens }: Scene): boolean {
  const value = /^\s*(?::|\s[–—-])\s*(\S[^\n]*)/u.exec(text.slice(tokens[at]?.end ?? 0).slice(0, longest))?.[1];
  if (value === undefined || /\p{L}/u.test(text.slice(0, tokens[at]?.start ?? 0))) return false;
  if (faultless.test(value)) return true;
  if (isHedged(value)) return false;
  return rhythm.test(value) || waysToPay.test(value) || particulars.test(value);
}

/** "no gaps", "never older than an hour": a fault that only what is there can have. */
const faultless = pattern('iu')`
  ^(?:
    (?:no|not a single|not one|zero) (?:
      ${faults}|gaps?|sweat|blink|headaches?|worr(?:y|ies)|catch|surprises?|fuss|limits?|questions?(?: asked)?|
      (?:\p{L}+ )?(?:skipped|lost|missed|late|asked|dropped)
    )|not even (?:a|one) (?:blink|scratch|second|hiccup|minute)|never (?:older|later|longer|more|less|lost|missed|late)|
    (?:cannot|can['’]t) be (?:switched|turned) off
  )\b`;

/** Where, with what, how much: a name, a figure, a number of them. What only explains the word has none. */
const particulars = pattern('u')`
  ^(?!\W*(?:
    [Ss]ee|[Tt]he|[Ww]h\p{L}+|[Hh]ow|[Tt]his|[Yy]our?|[Nn]o|[Nn]ot|[Nn]one|[Nn]ever|[Oo]ur|[Aa]ny|[Ii]f|[Aa]s|[Aa]n? \p{L}+ (?:
      of|that|which|who|where|when|to|for
    )
  )\b)(?=[^.;?]*(?:\s\p{Lu}[\p{L}\d]|\b\d|[a-z]_[a-z]|\b(?:second|third|two|three|four|five|ten) \p{L}))`;

/** "**Backups.** One-shot copies to your own store.": a label that ends in a stop, and what there is of it. */
export function isDescribed({ at, lead, passage: { carrier, text }, rest, tokens }: Scene): boolean {
  const token = tokens[at];
  if (
    carrier !== 'list-item' ||
    lead !== '' ||
    token === undefined ||
    /\p{L}/u.test(text.slice(0, token.start)) ||
    !/^\W*\./u.test(text.slice(token.end))
  )
    return false;
  const first = rest.split(/(?<=[.!?])\s/u)[0] ?? '';
  const opening = /^\W*(\p{L}+)/u.exec(first)?.[1]?.toLowerCase() ?? '';
  return (
    first !== '' &&
    !/^(?:an?|the|what|how|when|where|which|whether|see|in|to)$/u.test(opening) &&
    !instructingVerbs.has(opening) &&
    !isHedged(first)
  );
}

/** "Backups of everything", "Refunds for every order": a fragment that says of how much there is such a thing. */
export function isForAll(scene: Scene): boolean {
  return (
    scene.verb < 0 &&
    /^(?:of|for) (?:all|every\p{L}*|each|your|any|everyone|the whole)\b/u.test(wordsAfter(scene, scene.at, 3)) &&
    !isHedged(scene.passage.text)
  );
}

/** "This is a tool to back up your harbour": what something is for, it does. */
export function isWhatItIsFor(scene: Scene): boolean {
  return forWhat.test(wordsBetween(scene, scene.clause.from, scene.at));
}

const forWhat = pattern('u')`
  ^(?:(?:this|it|we|\w+) (?:is|are) )?an? (?:[\p{L}-]+ ){0,4}?(?:
    tool|app|application|service|script|plugin|library|program|add-?on|platform|system|extension
  ) (?:to|for|that|which) (?:\w+ly)?$`;

/** "Everything you need: backups, monitoring": a list of features in one line. */
export function isFeatureList(scene: Scene): boolean {
  const before = textBefore(scene);
  const label = /^([^:]{2,60}):/u.exec(before)?.[1];
  return label !== undefined && featureFrames.test(label);
}

/** A short bullet or cell that names a feature under neutral surroundings. */
export function isFeatureBullet(scene: Scene): boolean {
  const { carrier, around } = scene.passage;
  const isBlock =
    carrier === 'list-item' || carrier === 'table-cell' || carrier === 'image-alt' || carrier === 'task-item';
  if (!isBlock || carrier === 'image-alt' || isClicking.test(scene.passage.text)) return false;
  if (isOfOwnThing(scene) || (carrier === 'list-item' && released.test(around.headings.at(-1) ?? ''))) return true;
  return featureFrames.test(
    [around.leadIn, around.headings.at(-1), around.cell?.columnHeader, around.cell?.rowHeader]
      .filter(Boolean)
      .join(' | '),
  );
}

/** "Next to **Payment method**, click **Update**": the reader is led through a screen. */
const isClicking = /^\W*(?:navigate|go|scroll|head|return|log) (?:to|in)\b|\b(?:click|tap|press|select)\b/iu;

/** "# Deep berth" or "a berth with:" over a list: what the thing for sale has. */
function isOfOwnThing(scene: Scene): boolean {
  const { headings, leadIn, title } = scene.passage.around;
  // A feature is named in a word or two; more is said of something else.
  if (scene.passage.text.trim().length > scene.named.length + 16) return false;
  const lead = leadIn?.trim().slice(-120) ?? '';
  if (
    /\b(?:with|has|have|holds?|contains?|brings?|gives?(?: you)?|gets?|inside|aboard|on board)\s*:$/iu.test(lead) &&
    !/\b(?:if|when|once|unless|until|before|not|no|never|what)\b/iu.test(lead)
  )
    return true;
  const heading = headings.at(-1) ?? title ?? '';
  if (heading.trim() === '' || /\?\s*$/u.test(heading)) return false;
  return soldThing.test(heading) || wordsOf(heading).every((word) => isPublisherName(scene, word));
}

const soldThing = pattern('iu')`
  ^\W*(?:(?:the|our|every|each|your) )?(?:\p{L}+ ){0,2}${ware}s?\W*$|
  ^\W*what(?:['’]s| is| comes) (?:in|inside|with|on) (?:it|the|your|every|each|a)\b`;

/** "0.0.1 – Initial release": what stands under it came with it. */
const released = /^\W*(?:version )?v?\d+\.\d+\b|\b(?:initial release|release notes|changelog)\b/iu;
