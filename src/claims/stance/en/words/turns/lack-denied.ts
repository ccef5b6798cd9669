import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

const lacking =
  '(?:lacks?|misses|miss|(?:has|have|offers?|takes?|keeps?|holds?) no|(?:is|are) (?:without|no)|(?:do|does) not (?:have|offer|take|keep|hold)|go(?:es)? without|do(?:es)? without)';

/** A lack that is denied, or was. */
export const lackDenied: readonly Turn[] = [
  {
    of: ['denied', 'conditional', 'topic'],
    example: 'We deny that we lack an [SLA].',
    pattern: pattern('u')`
    \b(?:den(?:y|ies|ied)|disputes?|rejects? the (?:claim|idea|charge)|refuse to (?:accept|believe)|nonsense|slander|libel|a (?:lie|myth|rumou?r)) that (?:we|our \w+|there|the \w+) (?:\w+ )?${lacking} (?:an? |any |the )?§(?![^|]*\b(?:but|and) (?:it is true|we|they|there)\b)`,
  },
  {
    // What used to be is no more (Morante and Blanco 2012).
    of: ['denied'],
    example: 'We used to lack [SOC 2], but no longer.',
    pattern: pattern('u')`
    \bused to (?:lack|miss|be without|have no|go without|do without|be missing) (?:an? |any |the )?§(?![^|]*\b(?:still|again|neither|nothing|none)\b)`,
  },
];
