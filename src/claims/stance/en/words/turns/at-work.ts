import { pattern } from '../pattern.ts';
import { notTakenBack, number, type Turn } from './turn.ts';

const yours = '(?:your |the |a |an |my )?';
const span = `${number} (?:more )?(?:minutes?|hours?|seconds?|clicks?|steps?|days?|signatures?|lines?|taps?|questions?|fields?|names?|e ?mails?)`;
const started =
  '(?:set up|switched on|turned on|enabled|configured|activated|connected|linked|installed|ordered|signed|unlocked)';

/** What help texts and messages tell whoever has the product in hand: of a thing that is not there nobody explains the handling. */
export const atWork: readonly Turn[] = [
  {
    // It is on its way, or waits for the reader.
    of: ['conditional', 'denied', 'topic'],
    examples: [
      'Please tell us if your [BAA] has not arrived after two days.',
      'Until your [checkout] is complete, the berth is held for ten minutes.',
      'Once you have set up [SSO], your team never sees a password again.',
    ],
    pattern: pattern('u')`
    \bif (?:your|the) §(?: \w+)? (?:has not|have not|does not|do not|did not|is not|never) (?:yet )?(?:arrived?|come|came|reach(?:ed)? you|been (?:sent|delivered|received)|turn(?:ed)? up|show(?:ed)? up|appear(?:ed)?)\b|
    ^(?:until|till|once|when|after|while|as soon as|before) your §(?: \w+)? (?:is|has been|gets) (?:being )?(?:complete|completed|done|finished|signed|sent|approved|confirmed|ready|booked|paid|under way)\b|
    ^(?:once|when|after|as soon as) you have ${started} ${yours}§ ?,(?![^|]*\b(?:elsewhere|yourself|own|another|other)\b)${notTakenBack.replace('never|', '')}`,
  },
  {
    of: ['conditional'],
    example: 'To use [SSO], ask your admin for the link.',
    pattern: pattern('u')`
    ^to (?:use|log in with|sign in with|activate|enable|switch on|turn on|set up|restore|download|claim|see|start|change|reset) ${yours}§ ?, (?:please )?(?:just )?(?:
      ask your (?:admin|administrator|manager|owner)|click|press|tap|open (?:the|your)|enter (?:the|your)|go to (?:the|your|settings)|choose|select|scan|paste|type|log in|sign in|toggle|tick|visit the)\b(?![^|]*\b(?:elsewhere|another|other|own)\b)`,
  },
  {
    // All that it asks for.
    of: ['topic', 'conditional'],
    examples: ["[SSO] needs ten minutes of your admin's time.", 'The [BAA] still needs your signature.'],
    pattern: pattern('u')`
    §(?: \w+)? (?:(?:only|just|still|now) )?(?:needs?|takes?|wants?|asks for) (?:only |just |no more than |about |at most |less than )?${span}\b${notTakenBack}|
    §(?: \w+)? (?:(?:only|just|still|now) )*(?:needs?|waits for|awaits|wants|is waiting for) (?:only |just )?your (?:signature|consent|approval|confirmation|click|initials|name|nod|ok|yes|stamp)\b${notTakenBack}`,
  },
  {
    of: ['topic', 'denied', 'conditional'],
    examples: [
      "Don't forget to claim your [refund].",
      'Are you sure you want to turn off [SSO]?',
      'You do not have the rights to change [SSO].',
      '## Delete a [backup]?\n\nThis cannot be undone.',
    ],
    pattern: pattern('u')`
    \b(?:(?:do|did) not forget to|remember to|be sure to) (?:claim|get|collect|download|use|switch on|turn on|ask for|pick up|fetch|redeem|renew|activate|try|sign|read) your (?:\w+ )?§|
    ^are you (?:really )?sure (?:that )?you (?:want|wish) to (?:turn off|switch off|disable|delete|remove|cancel|stop|leave|revoke|reset|overwrite|lose|end) ${yours}(?:this |all |these )?(?:\w+ )?§|
    \b(?:do|does) not have (?:the |any |enough |sufficient )?(?:rights?|permissions?|access|privileges?|role) to (?:change|edit|see|view|use|switch|manage|restore|delete|turn|set|disable|enable|read|open|download|start|configure)\b[^.;§]{0,20}§|
    ^(?:delete|restore|overwrite|download|disable|turn off|switch off|revoke|rotate|remove) (?:an? |the |this |that |these |all |your )(?:\w+ )?§ ?\?$`,
  },
  {
    // What it took before it was made easy.
    of: ['topic', 'denied'],
    example: '[Checkout] used to take nine steps.',
    pattern: pattern('u')`
    §(?: \w+)? used to (?:take|need|cost|last|ask for|require|be) (?:\w+ )?(?:${span}|${number}|slow|hard|painful|clumsy|ugly|a (?:pain|chore|mess))\b(?![^|]*\b(?:still|dropped|removed|gone|no longer|ended)\b)`,
  },
];
