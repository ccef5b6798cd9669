import { pattern } from '../pattern.ts';
import { sellers, type Turn } from './turn.ts';

/** A lack for which others are left, or of which we once spoke. */
export const othersLack: readonly Turn[] = [
  {
    of: ['denied'],
    examples: [
      'No backups, no SLA, no [SSO]: that is why people leave the others.',
      'No [SSO]: that is why they come to us.',
    ],
    pattern: pattern('u')`
    §[^|§]* [:;,–—-] (?:that|this|which) is (?:why|what|how) [^|.;]*\b(?:leave|left|drives?|drove|flee|run from|quit|give up on|are leaving|move away from|pushed?) (?:[^|.;]{0,20} (?:from|away from) )?(?:the |their |most |your |our )?(?:others|rivals?|rest|competitors?|competition|(?:old|last|former|other) \w+|${sellers})\b|
    §[^|§]* [:;,–—-] (?:that|this|which) is (?:why|what|how) [^|.;]*\b(?:come|came|move|moved|switch|switched|brings?|brought) (?:\w+ )?(?:over )?to (?:us|we)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'We used to say "no [SLA]".',
    pattern: pattern('u')`
    \bwe (?:used|once had|had) to (?:say|answer|write|reply|admit|tell \w+|claim)\b[^.;§]*\b(?:no|not|never|without|lacks?|none)\b[^.;§]*§(?![^|]*\b(?:still|either|today|again)\b)`,
  },
];
