import { pattern } from '../../words/pattern.ts';
import { house } from '../../words/wares.ts';
import { orderAt, subjectSpan } from '../../shared/clause.ts';
import { abstractHead, isOwned } from '../../shared/noun-phrase.ts';
import { isAmong, isPublisherName, isPublisherSubject, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { textAfter, wordAt, wordsBetween } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import { copulas } from '../../words/grammar.ts';
import type { Rule } from '../rule.ts';

/** "The fastest possible clearance", "the most secure way": how, not what; unless it is ours. */
export const taughtWay: Rule = (scene) => {
  if (scene.kind !== 'superlative' || isOwned(scene) || isPublisherSubject(scene)) return null;
  const noun = abstractHead(scene);
  return noun === null || orderAt(scene) < 0 ? null : reading('topic', 'superlative', noun, 'after');
};

/**
 * A superlative boasts only of what is ours: as our predicate, or as what we
 * offer. "The fastest way to reach us", "the most popular browsers" do not.
 */
export const superlative: Rule = (scene) => {
  if (scene.kind !== 'superlative') return null;
  const noun = abstractHead(scene);
  const before = wordAt(scene, scene.at - 1);
  if (isPublisherName(scene, before)) return null;
  // "Your best friend", where "we are your best choice" boasts.
  if (before === 'your' && !speaksOfUs(scene)) return reading('topic', 'superlative', before, 'before');
  const verb = wordAt(scene, scene.verb);
  if (scene.verb < 0) {
    return noun === null || isTagline(scene) ? null : reading('topic', 'superlative', noun, 'after');
  }
  if (scene.verb > scene.at) {
    // "The most efficient panels money can buy.": the verb is not the boast's.
    if (
      unsurpassed.test(scene.passage.text.slice(scene.tokens[scene.at]?.end ?? 0, (scene.tokens.at(-1)?.end ?? 0) + 2))
    )
      return null;
    // "The best platform is here": presented, and by whom but us?
    if (presented.test(scene.passage.text.slice(scene.tokens[scene.verb]?.start ?? 0))) return null;
    // "Best-in-class maps, with prices you can work out": the verb is not the boast's.
    if (
      scene.tokens[scene.at + 1]?.kind === 'word' &&
      ['you', 'we', 'they', 'it'].includes(wordAt(scene, scene.verb - 1)) &&
      scene.tokens.slice(scene.at, scene.verb).some(({ word }) => word === ',')
    )
      return noun === null ? null : reading('topic', 'superlative', noun, 'after');
    if (isOwned(scene) || isAmong(scene, scene.verb, noun === null ? scene.clause.to : scene.verb + 3)) return null;
    return reading('topic', 'superlative', noun, 'sentence');
  }
  if (noun !== null && !isPublisherSubject(scene)) return reading('topic', 'superlative', noun, 'after');
  // "It claims to be the fastest": said of itself, by whoever wrote it.
  if (
    /^claims?$/u.test(verb) &&
    (isPublisherSubject(scene) || scene.tokens[scene.verb - 1]?.word === 'it') &&
    scene.tokens.slice(0, scene.verb).every(({ kind }) => kind === 'word')
  )
    return null;
  if (areOthers(scene)) return reading('topic', 'superlative', verb, 'before');
  if (copulas.has(verb) || boasting.test(verb)) return null;
  // "You can rely on our fastest platform": what is done is nothing, and whose it is says all.
  if (isOwned(scene) || besideUs.test(wordsBetween(scene, Math.max(0, scene.at - 4), scene.at))) return null;
  return reading('topic', 'superlative', verb, 'before');
};

/** "… on us, the leading host" */
const besideUs = /\b(?:us|we) ,(?: (?:the|a|your))?$/u;

/** "The fastest way to build stores": a product in a line; "the fastest way to get started" is a step in it. */
function isTagline(scene: Scene): boolean {
  const text = textAfter(scene).slice(0, 60);
  return wayToAct.test(text);
}

const wayToAct = pattern('iu')`
  ^\s+(?:way|path|route)s?\s+to\s+(?!(?:
    get|start|install|try|set|reach|contact|learn|test|check|find|see|run|do|connect|add|update|call|ask|tell|
    know|fix|report
  )\b)\p{L}`;

/** "A, B and C are the most popular": said of several names, none of them ours. */
function areOthers(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  const names = scene.tokens.slice(from, to);
  if (scene.tokens[scene.verb]?.word !== 'are' || isPublisherSubject(scene)) return false;
  return (
    names.filter(({ raw, kind }) => kind === 'word' && /^\p{Lu}/u.test(raw)).length >= 2 &&
    names.some(({ word }) => word === 'and' || word === ',')
  );
}

const presented = pattern('iu')`
  ^(?:is|are|has|have) (?:now |finally |just )?(?:
    here|live|in town|open|out|on|arrived|landed|launched|come|${house.stay}ed|included|available|yours|ready|built in|
    a given
  )\b|^comes? (?:with|included|free|standard)\b`;

/** "The best store that money can buy", "… that we have seen": of all that there is. */
const unsurpassed = pattern('iu')`
  ^(?: [\p{L}-]+){0,4} (?:
    (?:that )?money can buy|(?:that )?(?:you|one)(?: can| could| will|['’]ll)(?: ever)? \p{L}+|
    (?:that )?(?:i|we)(?: have|['’]ve)(?: ever)? \p{L}+|there is
  )(?: in [^.!,;]{1,30})?[.!”"]*\s*(?:[—–-].{0,40})?$`;

const boasting = pattern('u')`
  ^(?:
    offer|provid|deliver|build|built|give|bring|get|make|made|run|sell|create|feature|includ|power|use|has|have|
    had|love|ensur|enabl|remain|came|come|rank|finish|rate|vote|name|prove|turn|support|add
  )`;
