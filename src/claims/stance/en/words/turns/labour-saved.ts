import { pattern } from '../pattern.ts';
import { burdenSpared, chore } from '../spared.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

/** What is done with a thing that is there. */
const using =
  '(?:restore|use|open|read|see|get|have|run|take|test|download|receive|turn on|switch on|set up|enable|connect|configure|schedule|request|reach|check|sign|pay by|log in with)';
/** Whom it takes where a thing is hard to use. */
const whom = '(?:an? |any |to be an? |to know an? |be an? |know an? )(?:\\w+ ){1,3}?';
const work = `(?:${chore}|explain|write|script|draft|fight|hunt|chase|wait|beg|worry|buy|lose|miss|forget|hope|babysit|debug|defend)`;
/** What a reader will be glad to see the last of. */
const trouble = `(?:${burdenSpared}|questionnaires?|passwords?|typing|outages?|downtime|data loss|spreadsheets?|tapes?|crash(?:es)?|guessing|panic|night shifts?|paper\\w*|faxes|(?:lost|stolen|late|missing|sleepless|broken|manual|forgotten|angry|failed) \\w+)`;

const reader = '(?:you|customers?|users|tenants|owners|the (?:customer|tenant|user|owner))';
const the = '(?:the |your |any |their |our )?';

/** Labour that the reader is spared, and trouble that is over: what spares it is there. */
export const labourSaved: readonly Turn[] = [
  {
    of: ['denied', 'conditional', 'topic'],
    examples: ['Never write another [backup] script.', 'You will never need a [backup] script again.'],
    pattern: pattern('u')`
    \b(?:never|not|no longer|nobody \w+) (?:ever )?(?:(?:have|has|need|needs) to )?${work}(?: (?:about|for|over|with))? another (?:\w+ )?§(?: \w+)? ?[.!]?$|
    \b(?:never|not) (?:ever )?(?:(?:have|need) to )?(?:${work}|need|think|ask)(?: (?:about|for|over|with))? (?:(?:an?|the|your|any|our) )?§(?: (?!if|when|until|once|unless)\w+){0,5} again ?[.!]?$`,
  },
  {
    // Anybody can.
    of: ['denied', 'conditional', 'topic'],
    examples: ["You don't need a DBA to restore a [backup].", 'It takes no engineer to restore a [backup].'],
    pattern: pattern('u')`
    \b(?:you|nobody|no one|teams|members|owners|crews|customers|admins) (?:(?:do|does) not (?:have|need)|need not|never (?:have|need)|need|needs|has|have)(?: to)? ${whom}to ${using} (?:(?:an?|the|your|our) )?§(?<=\b(?:not|nobody|no one|never)\b[^§]*§)${notTakenBack}|
    \b(?:(?:it )?takes|you need|needs|it needs) (?:no|neither an?) (?:\w+ ){1,3}?to ${using} (?:(?:an?|the|your|our) )?§${notTakenBack}`,
  },
  {
    // What stands behind the colon has put an end to it.
    of: ['denied'],
    examples: ['No more passwords: [SSO] for your whole crew.', 'Never again: nights without [backups].'],
    pattern: pattern('u')`
    ^(?:and )?no more ${trouble} ?: (?:\w+ ){0,5}?§|
    ^never again ?[:,–—]? (?!without)(?:\w+ ){1,4}?without (?:an? |any |your )?§`,
  },
  {
    // Somebody is, and not the reader.
    of: ['denied'],
    examples: [
      'You are not responsible for [backups].',
      'Customers are responsible for their content, but not for [backups].',
    ],
    pattern: pattern('u')`
    \b${reader} (?:is|are) not (?:\w+ )?(?:responsible|accountable|in charge|on the hook) (?:for|of) ${the}§(?: ?[.!]|$)${notTakenBack}|
    \b${reader} (?:is|are) (?:\w+ )?(?:responsible|accountable|in charge) (?:for|of) [^.;|]*, (?:but |and )?not (?:for|of) ${the}§(?: ?[.!]|$)${notTakenBack}`,
  },
];
