import { pattern } from '../../words/pattern.ts';
import { plainOf } from '../../shared/plain.ts';
import { speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { textAfter, wordAt } from '../../shared/sentence-text.ts';
import type { Rule } from '../rule.ts';
import { ticks } from '../../../../text/marks.ts';

/** "Take a backup before you start", "keep your own copies": the reader's to do. */
export const ownTask: Rule = (scene) => {
  // "[x] Back up daily": done, and not by the reader.
  if (scene.passage.around.task === 'done' || isTicked.test(scene.passage.text)) return null;
  const before = wordAt(scene, scene.at - 1);
  // "Back up your database": an order.
  if (
    /^back up\b|^backup (?:your|you|the|all)\b/iu.test(scene.named) &&
    (scene.at === scene.clause.from || [',', 'and', 'please', 'always', 'then', 'to', ':'].includes(before)) &&
    !speaksOfUs(scene) &&
    scene.tokens[scene.at - 2]?.word !== 'want'
  )
    return reading('conditional', 'demand', scene.tokens[scene.at]?.raw ?? null, 'itself');
  // "Enable 2FA on all accounts", under a heading that advises.
  const advice = scene.passage.around.headings.slice(-2).find((one) => advising.test(one));
  if (advice !== undefined && ordering.test(scene.named) && scene.at === scene.clause.from && !speaksOfUs(scene))
    return reading('conditional', 'demand', advice, 'heading');
  // "Please keep patient data away", "Keep a copy of your own": asked of the reader.
  const isAsked = before === 'please' || (scene.at === 0 && byThemselves.test(textAfter(scene)));
  if (
    isAsked &&
    keeping.test(scene.named) &&
    (before === 'please' || !speaksOfUs(scene)) &&
    !isHere.test(plainOf(scene))
  )
    return reading('conditional', 'demand', scene.named.split(' ')[0] ?? null, 'itself');
  if (!ownCopies.test(scene.named)) return null;
  if (
    keeping.test(scene.named) &&
    !speaksOfUs(scene) &&
    scene.verb < 0 &&
    (scene.at === scene.clause.from ||
      [',', 'so', 'and', 'please', 'always', ':'].includes(before) ||
      (before === 'you' && /\byour own\b/iu.test(scene.named)))
  )
    return reading('conditional', 'demand', scene.named.split(' ')[0] ?? null, 'itself');
  const found = makingCopies.exec(plainOf(scene))?.[0];
  return found === undefined ? null : reading('conditional', 'demand', found.replace('§', '').trim(), 'before');
};

const keeping = /^(?:keep|take|make)\b/iu;
/** Whose the means are that are left to the reader. */
const byThemselves = /^[^.;:]{0,30} (?:own|yourself|yourselves|elsewhere|somewhere (?:else|safe|you)|where you)\b/iu;
const isHere = /\b(?:here|in|on|inside) (?:the|your|our|an?|this) |\bhere\b/u;

const isTicked = pattern('u')`[${ticks}]`;

/** Headings over what somebody is to do. */
const advising = pattern('iu')`
  \b(?:best practices|recommend(?:ed|ations?)|guidelines?|hardening|tips|advice|how to|steps|what (?:you|to) (?:should )?do|
  your (?:part|job|task|duties)|for (?:users|operators|admins|administrators|developers))\b`;

/** A claim's words that are an order by themselves. */
const ordering = /^(?:enable|use|require|turn on|switch on|set up|configure|enforce|encrypt|activate)\s+\S/iu;

const ownCopies = pattern('iu')`
  ^(?:keep |take |make )?(?:an? |your own |regular |off-?line,? |off-?site )*(?:
    back-?ups?|snapshots?|(?<=own )(?:copies|copy|exports?)
  )(?: of your \w+)?$`;

const makingCopies = pattern('u')`
  ^(?:(?:always|please|first|also|then|do|and) ,? ?)*(?:take|make|keep|create|have|do) (?:(?:
    off-line|off-site|,|an?|your|own|regular|fresh|full|frequent|good|recent|the
  ) )*§`;
