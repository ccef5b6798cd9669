import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

/** Who works with what is sold, in their part: a demand put to them arises only where it is there. */
const users =
  '(?:owners?|admins?|administrators?|members?|staff|employees|operators?|colleagues|engineers|users|crews?|guests|people|teams?|logins|accounts|laptops|devices)';
const all = '(?:all |every |each |our |new |your |any )';
/** What is done to a thing that is there, by whoever has it. */
const operating =
  '(?:restoring|deleting|turning off|turning on|switching off|switching on|disabling|resetting|exporting|renaming|sharing|opening|rotating|downloading)';
const operate =
  '(?:restore|delete|turn off|turn on|switch off|switch on|disable|reset|export|rename|share|open|rotate|download|change|edit|manage)';
/** What a second factor, a login or a role opens. */
const way = '(?:open|enter|sign in|log in|get in|get past|reach|see|unlock|pass)';

/**
 * What is asked of those who work with a thing, told of their own, or left to
 * their choice: the thing itself is taken for granted (Strawson 1950).
 */
export const operated: readonly Turn[] = [
  {
    // A rule for those who sign in here.
    of: ['conditional', 'topic'],
    examples: ['All members must enrol in [MFA] at their first sign-in.', '[SSO] is required for owners.'],
    pattern: pattern('u')`
      ^${all}(?:\w+ )?${users} (?:must|have to|need to|are required to) (?:enrol in|enroll in|set up|turn on|switch on|use|pass|have) (?:an? |their |our )?§${notTakenBack}|
      ^§ (?:is|are) (?:required|mandatory|compulsory|obligatory) (?:for|on) (?:all |every |each |our |the |new |your )?${users}${notTakenBack}`,
  },
  {
    // Who may do it, and what it takes.
    of: ['conditional', 'topic'],
    examples: ['You must be an owner to restore a [backup].', 'Restoring a [backup] needs two owners.'],
    pattern: pattern('u')`
      \b(?:must|have to|has to|need to|needs to|should) be (?:an? |the |signed |logged )(?:\w+ )?(?:(?:of|in|on|to) (?:the |a |your )?(?:\w+ )?)?to ${operate} (?:an? |the |your |its )?§${notTakenBack}|
      ^${operating} (?:an? |the |your )?§ (?:needs|requires|takes|asks for) (?!no\b)${notTakenBack}`,
  },
  {
    // What it opens.
    of: ['conditional', 'topic'],
    examples: [
      'You will need your [second factor] to open the control room.',
      'To open the control room you need [MFA].',
      'Admins need [MFA] to get in.',
    ],
    pattern: pattern('u')`
      \byou (?:will )?need (?:your |the |an? )?§ to ${way} (?:the|your|a|our|this)\b${notTakenBack}|
      ^to ${way} (?:the|your|a|our|this) (?:\w+ ){1,3}?,? ?you (?:will )?need (?:your |the |an? )?§|
      ^(?:all |our )?${users} need (?:an? )?§ to (?:get|sign|log|come|be let) (?:in|on|past|through)\b`,
  },
  {
    // A message about what the reader has.
    of: ['conditional', 'topic', 'denied'],
    examples: [
      'Action required: rotate your [SSO] certificate.',
      'Reminder: [MFA] must be set up by Friday.',
      'No [SSO] connections yet. Add one.',
      'You are signed in without [SSO]. Switch now.',
      '3 of your 12 people have not turned on [MFA].',
      '[MFA] is off for Anna. Remind her.',
      '[SSO] is not turned on for this team. Ask an owner.',
      'Your plan does not allow a second [SSO] connection.',
    ],
    pattern: pattern('u')`
      ^(?:action (?:required|needed)|to do today) : [^.;]*\b(?:your|the|this) §|
      ^(?:friendly )?reminder : (?:your |the )?§ (?:must|has to|have to|needs to|is to|are to) be\b${notTakenBack}|
      ^(?:you have )?no § (?:connections?|sessions?|devices?|codes?|keys?|entries|events|jobs?|runs) (?:yet|found|so far)\b|
      ^you are (?:signed|logged) (?:in|on) without §|
      \b\d+ (?:of (?:your|the) )?(?:\d+ )?(?:\w+ )?${users} (?:have|has|had) (?:not|yet to) (?:yet )?(?:turned on|set up|enrolled in|switched on|used|turn on|set up) §|
      ^§ (?:is|was) (?:turned |switched )?off for (?!(?:now|all|everyone|everybody|good|the|every|any|a|an)\b)\w+ ?(?:[.;]|$)|
      ^§ (?:is|are) not (?:turned|switched|set) (?:on|up) for (?:this|your) (?:team|account|login|user|device|organi[sz]ation|${house.ware})|
      \b(?:your|this) (?:plan|tier|${house.ware}) (?:does not|will not|cannot) (?:allow|include|have|hold) (?:an? )?(?:second|third|fourth|further|more than \w+) §`,
  },
  {
    // What may be left, or stays until the reader chooses: it is there to be chosen.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'You may leave [SSO] off.',
      'Nobody has to use [SSO].',
      '[SSO] stays off unless you switch it on.',
      'Not using [SSO]? Add your password here.',
    ],
    pattern: pattern('u')`
      \byou (?:may|can) (?:also )?(?:leave|keep|turn|switch) (?:off §|§ (?:off|on))(?= ?(?:[.,;!]|$))|
      \b(?:nobody|no one|you do not|you need not|no ${users}) (?:has to|have to|must|is forced to|are forced to) use §(?= ?(?:[.,;:!]|$))${notTakenBack}|
      ^§ (?:stays?|is|are|remains?) off (?:unless|until) (?:you|an? owner|the owner|your|somebody) (?:\w+ )?(?:switch|turn|ask|choose|enable|say|want|opt)\w*|
      ^not (?:using|fond of|into|a fan of|keen on) §(?= ?\?)`,
  },
  {
    // Ours makes the reader's own needless.
    of: ['denied'],
    examples: ['You need not keep [backups] of your own.', 'Do not bother to run your own [backups].'],
    pattern: pattern('u')`
      \b(?:need not|do not need|do not have to|no need to|need no longer|never need|do not bother|not bother) (?:(?:to|with) )?(?:\w+ )?§ (?:of (?:your|their) own|yourself|yourselves)\b${notTakenBack}|
      \b(?:need not|do not need|do not have to|no need to|need no longer|never need|do not bother) (?:(?:to|with|for) )?(?:\w+ )?(?:your|their) own §${notTakenBack}`,
  },
  {
    // An order not to harm it.
    of: ['denied'],
    examples: ['Do not rename a [backup].', 'On no account share your [second factor].'],
    pattern: pattern('u')`
      ^(?:please )?(?:do not|never) (?:rename|move|overwrite|interrupt|pause|close|unplug|edit) (?:an? |the |your |any )§(?= ?(?:[.,;:!]|$|by\b|while\b|during\b|yourself\b))${notTakenBack}|
      \bon no account (?:share|rename|move|lose|delete|close|interrupt|switch off|turn off) (?:an? |the |your |any )?§`,
  },
  {
    // What the reader has been sent, or is to name, sign or send back.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'We noticed that you have not opened the [SOC 2 report] yet.',
      'Missing: your initials below the [BAA].',
      'Your copy of the [BAA] needs a second signature: yours.',
      'Your [backup] needs a name.',
      'We are waiting for your [signature under the BAA].',
    ],
    pattern: pattern('u')`
      \byou have (?:not|yet to) (?:yet )?(?:opened|read|downloaded|seen|returned|open|read|download|return) (?:the|our|your) §(?![^|]*\b(?:because|since|none|no)\b)|
      \byour (?:signature|initials|countersignature) (?:is missing )?(?:under|on|below|beneath) (?:the|our|your) §${notTakenBack}|
      ^your copy of (?:the|our) §|
      ^your § needs (?:an? |your )?(?:new |second |third )?(?:name|owner|key|label|confirmation|place|signature)\b${notTakenBack}|
      \bwaiting for (?:your|the owner 's) §${notTakenBack}`,
  },
  {
    // Where it is to be found and switched.
    of: ['topic', 'conditional'],
    examples: [
      'The [SSO] page lists your domains.',
      'You must be an owner to turn [SSO] on.',
      'Screenshot: the [SSO] settings',
      'The [SSO] settings of an instance',
    ],
    pattern: pattern('u')`
      ^the § (?:page|button|switch|tab|menu|screen|settings?|panel|toggle) (?:lists?|shows?|opens?|has|holds|is|are|sits?) (?:your|at the|in the (?:top|left|right|menu)|on the (?:left|right)|under)\b${notTakenBack}|
      \bto (?:turn|switch) (?:the |your )?§ (?:on|off)${notTakenBack}|
      ^(?:screenshot|picture|photo|view) (?:of|:) (?:the |our )?§ (?:settings|page|screen|tab|menu|panel)|
      ^the § (?:settings|page|screen|tab|panel) of an? \w+`,
  },
];
