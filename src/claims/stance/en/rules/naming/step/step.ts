import { subjectSpan } from '../../../shared/clause.ts';
import { isOwned, isSoldAs } from '../../../shared/noun-phrase.ts';
import { isWe } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import { isOwnSubject } from '../../../shared/subject.ts';
import { wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { kindOf } from '../../../words/kinds.ts';
import { genericSubjects } from '../../../words/party.ts';
import { pattern } from '../../../words/pattern.ts';
import { freedOfCare } from '../../../words/pseudo.ts';
import type { Rule } from '../../rule.ts';
import { isAnnounced } from './announced.ts';
import {
  isDescribed,
  isExplainedFeature,
  isFeatureBullet,
  isFeatureList,
  isFilledIn,
  isForAll,
  isOpenToYou,
  isWhatItIsFor,
} from './featured.ts';
import { isBrandList, isChosenToPay, isDoneBy, isPaidWith } from './paying.ts';
import { isOperating, isPraised, isStatedOf, isWorking } from './praised.ts';

/**
 * Words for a step or a thing of any shop or service ("checkout", "payment
 * method", "uptime") claim something only where they are offered or praised.
 */
export const step: Rule = (scene) => {
  const raw = scene.named;
  const kind = kindOf(raw);
  if ((kind !== 'step' && kind !== 'use') || isOwned(scene)) return null;
  if (offers.some((isThere) => isThere(scene))) return null;
  if (kind === 'step' && paying.some((isThere) => isThere(scene))) return null;
  const [from, to] = subjectSpan(scene);
  const isGeneric = genericSubjects.has(wordAt(scene, to - 1)) && to > from;
  if (!isGeneric && isOffered(scene, kind === 'use' ? readying : offering)) return null;
  if (kind === 'use' && !isGeneric && scene.verb >= 0 && scene.verb < scene.at && isOwnSubject(scene)) return null;
  if (scene.verb < 0 && (isFeatureBullet(scene) || isFeatureList(scene))) return null;
  // "New: production use".
  if (
    kind === 'use' &&
    /^\W*(?:new|now|backed by)\W*$/iu.test(scene.passage.text.slice(0, scene.tokens[scene.at]?.start ?? 0))
  )
    return null;
  return reading('topic', kind === 'use' ? 'use' : 'step', null, 'itself');
};

/** Each a way in which somebody is said to be paid. */
const paying: readonly ((scene: Scene) => boolean)[] = [isPaidWith, isBrandList, isDoneBy, isChosenToPay];

/** Each a way in which such a word is said to be there after all. */
const offers: readonly ((scene: Scene) => boolean)[] = [
  isSelfUsed,
  isExplainedFeature,
  isFilledIn,
  isDescribed,
  isSoldAs,
  isForAll,
  isWhatItIsFor,
  isAnswer,
  isPredicate,
  isFreedOf,
  isWholeCell,
  isOperating,
  isPraised,
  isStatedOf,
  isWorking,
  isInvited,
  isOpenToYou,
  isAnnounced,
];

/** "BayStore uses Harbour Cloud for backups": by whomever, they are made. */
function isSelfUsed(scene: Scene): boolean {
  const told = scene.tokens.slice(scene.clause.from, scene.at);
  const verb = told.findIndex(({ word }) => /^(?:uses?|relies|rely|runs?|leans?|depends?|has|have)$/u.test(word));
  return verb > 0 && told.at(-1)?.word === 'for' && told.slice(0, verb).some((token) => isWe(scene, token));
}

/** Verbs and prepositions by which a seller has what follows them. */
const offering = pattern('u')`
  ^(?:
    accept(?:s|ed|ing)?|takes?|taking|pay|paying|paid|charged|billed|debited|support(?:s|ed|ing)?|
    offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|ensur(?:e|es|ed|ing)|
    guarante\w*|featur(?:e|es|ed|ing)|enables?|comes?|get|enjoy|try|discover|experience|miss|backed|has|had|
    have|maintain(?:s|ed)?|perform(?:s|ed)?|undergo\w*|conduct(?:s|ed)?|built|target(?:s|ed)?|achiev\w*|
    commit\w*|keeps?|with|runs?|operate[sd]?|covered|via|our|we|buy|shop|order|brings?|give[sn]?|gives|makes?|
    love|powers?|power|remain|eligible|entitled|implements|integrates|adds|captures|schedules|retains|
    replicates|saves|charges?|bills?|debits?
  )$`;

/** What makes "for production use" a statement about today. */
const readying = pattern('u')`
  ^(?:
    is|are|now|run|runs|running|handles?|supports?|tested|ready|recommended|suitable|designed|built|safe|
    supported|stable|proven|trusted|fit|fine|good|great|okay|ok|cleared|hardened|reached|approved|used|enters?|
    entered|powers?|powering|intended|available|enjoy|includes?|including|added|new|get|gets|with|works?
  )$`;

/** "How do I pay? By credit card." */
function isAnswer(scene: Scene): boolean {
  // "No calls, no quotes. Just a checkout."
  const short = wordsBetween(scene, 0, scene.at);
  if (/^(?:just|only|simply)(?: an?| the)?$/u.test(short) && /^no\b/iu.test(scene.lead)) return true;
  // "What if a machine dies? Failover, forty seconds."
  if (
    scene.at === 0 &&
    scene.verb < 0 &&
    /\b(?:what (?:if|happens when)|how do i|how does one) [^?]*\?$/iu.test(scene.lead)
  )
    return true;
  // "What is new? Backups."
  if (scene.at === 0 && scene.verb < 0 && askedWhatElse.test(scene.lead)) return true;
  return scene.lead.endsWith('?') && ['by', 'with', 'via', 'through'].includes(wordAt(scene, 0));
}

const askedWhatElse = pattern('iu')`
  (?:^|[.!] )(?:so |and )?(?:
    what (?:is|are|do|does|did|else|more)|guess what|the (?:best|first|newest) (?:thing|part)|which
  ) (?![^?]*\b(?:not|no|missing|lack\w*|need\w*|take|mean|required?|without|would|should|must)\b)[^?]*\?$`;

/** "Pools are auto-scaling": a quality, not a thing. */
function isPredicate(scene: Scene): boolean {
  return /ing$/iu.test(scene.named) && /^(?:is|are)$/u.test(wordAt(scene, scene.at - 1));
}

/** "Never worry about uptime": the care is taken off the reader. */
function isFreedOf(scene: Scene): boolean {
  // "We do not go without backups", "does not skimp on backups".
  const last = scene.found.findLast(({ to }) => to <= scene.at);
  const words =
    last === undefined || last.cue.says !== 'pseudo' || scene.at - last.to > 1
      ? ''
      : wordsBetween(scene, last.from, last.to);
  if (/\b(?:without|skimp|tire of|rush|pause|limit|no to)\b/u.test(words)) return true;
  return scene.found.some(
    ({ cue, to }) => cue.says === 'pseudo' && cue.run === freedOfCare && to <= scene.at && scene.at - to <= 2,
  );
}

/** "GA" alone in a cell says that it is. */
function isWholeCell(scene: Scene): boolean {
  const raw = scene.named;
  if (
    /^ga$/iu.test(raw) &&
    (['since', 'as', 'from', 'in', 'for'].includes(wordAt(scene, scene.at + 1)) ||
      scene.tokens[scene.at - 1]?.word === ':')
  )
    return true;
  if (
    /^ga$/iu.test(raw) &&
    scene.tokens[scene.at - 1]?.word === '(' &&
    scene.tokens[scene.at + 1]?.word === ')' &&
    !/^(?:availability|available)$/u.test(wordAt(scene, scene.at - 2)) &&
    !/availab/iu.test(scene.tokens[scene.at - 2]?.raw ?? '')
  )
    return true;
  return (
    scene.passage.carrier === 'table-cell' &&
    /^(?:ga|general availability)$/iu.test(raw) &&
    scene.passage.text.trim().length <= raw.length + 2
  );
}

/** "Proceed to checkout", "your card is charged at checkout": the reader is led through what is then there. */
function isInvited(scene: Scene): boolean {
  const { at, passage, tokens } = scene;
  const text = passage.text.trim();
  if (text.length <= 40 && leading.test(text)) return true;
  const before = ['the', 'our'].includes(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (!['at', 'during', 'in'].includes(tokens[before]?.word ?? '') || scene.clause.kind === 'condition') return false;
  const around = tokens.slice(Math.max(0, at - 9), at + 9).map(({ word }) => word);
  return (
    around.some((word) => ['you', 'your', 'anyone', 'anybody', 'everyone', 'everybody'].includes(word)) &&
    around.some((word) => /^(?:charged|pay|enter|choose|complete|pays|billed|redeem|buy|order)$/u.test(word)) &&
    !around.some((word) => /^(?:if|when|should|must|may|might|could|would)$/u.test(word))
  );
}

const leading = pattern('iu')`
  ^(?:go|proceed|continue|head|try|start|begin|on) (?:on )?(?:to |with )?(?:the |our |your )?[\p{L} ]+[.!→>» ]*$`;

function isOffered(scene: Scene, verbs: RegExp): boolean {
  for (let at = scene.at - 1; at >= Math.max(scene.clause.from, scene.at - 7); at -= 1) {
    if (verbs.test(wordAt(scene, at))) return true;
  }
  return false;
}
