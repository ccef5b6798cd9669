import { pattern } from '../pattern.ts';
import { greaterSizes, house, ware } from '../wares.ts';
import { notTakenBack, type Turn } from './turn.ts';

/** Who has such needs, and buys for them. */
const buyers =
  '(?:teams|customers|shops|clinics|crews|workloads|companies|users|buyers|startups|accounts|projects|practices|hospitals|firms|members|guests|clients)';
const take = `(?:(?:usually|often|always|all|mostly|tend to) )*(?:(?:start|run|live|sit|stay|belong|go|${house.stay}|are) (?:on|in|with|to)|pick|choose|take|order|buy|prefer|book|get) (?:the |our |an? )?(?:${greaterSizes}|\\w+ ${ware}s?)`;
const wanting =
  'if you (?:(?:do|would) not|would (?:rather|prefer) not(?: to)?|prefer not to|no longer) (?:want|wish|like|need|have|keep|use)';

/** What may be gone without, at a lower price or by a word, is there to be had (Grice 1975: why else name the choice?). */
export const withoutIt: readonly Turn[] = [
  {
    // Whoever does without pays less: whoever pays more has it.
    of: ['denied'],
    examples: [
      'Without [SSO] you pay less.',
      'Without [backups] a berth is 9 euros cheaper.',
      'A berth without [backups] costs 9 euros less.',
    ],
    pattern: pattern('u')`
    ^without (?:an? |the |our )?§ ,? ?(?:you (?:pay|save|spend)|your (?:bill|invoice|price) (?:is|drops|falls)) [^.;]*\b(?:less|lower|cheaper|smaller|save|a (?:third|half|quarter|tenth))\b|
    ^without (?:an? |the |our )?§ ,? ?(?:an?|the|every|each|your|any) (?:\w+ )?(?:${ware}|one)s? (?:is|are|costs?|comes?|sells?) [^.;]*\b(?:less|cheaper|lower|half|off)\b|
    \b(?:an?|the|every|each) (?:\w+ )?(?:${ware}|one)s? (?:without|minus) (?:an? |the )?§ (?:is|are|costs?|comes?|sells?|saves?) [^.;]*\b(?:less|cheaper|lower|half|off|euros?|dollars?|pounds?)\b`,
  },
  {
    // It is on, and may be refused.
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'If you do not want [backups], tell us.',
      "Tell us if you don't want [encryption].",
      'To opt out of [backups], write to us.',
    ],
    pattern: pattern('u')`
    ^${wanting}\b[^.;§]{0,30}§[^.;]*, (?:then )?(?:please )?(?:just |simply )?(?:tell (?:us|we)|let (?:us|we) know|write to|switch|turn|untick|uncheck|opt|say so|call|click|disable|press)\b|
    ^(?:please )?(?:just )?(?:tell us|let us know|write to us|say so|call us|untick (?:the|this) box|opt out|switch (?:it|them) off|turn (?:it|them) off) ,? ?${wanting}\b[^.;§]{0,30}§|
    ^to (?:opt out of|unsubscribe from|switch off|turn off|decline|go without|deactivate) (?:the |your |our |all )?§ ,? (?:please )?(?:just )?(?:write|tell|mail|click|call|open|go|press|untick|contact|log|ask|send|visit|let)\b`,
  },
  {
    // Something is sold to those who need it.
    of: ['topic', 'conditional'],
    examples: ['Most [HIPAA] teams start on Deep.', 'Teams under [HIPAA] choose the Deep berth.'],
    pattern: pattern('u')`
    ^(?:(?:most|many|our|all|some|the) )*§ (?:\w+ )?${buyers} ${take}\b${notTakenBack}|
    ^(?:(?:most|many|our|all|some|the) )*${buyers} (?:under|with|in need of|that need|who need|needing|after|bound by|subject to) (?:an? )?§ ${take}\b${notTakenBack}`,
  },
  {
    // Whoever tells how such are treated has them.
    of: ['topic', 'denied'],
    example: '[HIPAA] berths cannot be moved to another region.',
    pattern: pattern('u')`
    ^(?:(?:our|all|the) )*§ (?:${house.ware}|plan|instance|package|tier)s (?:can ?not|can|must|may|cost|come|run|start|live|stay|get|keep) (?!(?:not )?(?:be )?(?:offered|available|sold|supported|had|bought|booked|ordered|later|soon|next)\b)\w+`,
  },
];
