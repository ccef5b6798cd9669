import { either } from './pattern.ts';

/** Questions that say what they ask, and conditions that the same sentence meets. */

/** Openings of a question that takes its clause for granted (rhetorical and factive questions, Kiparsky and Kiparsky 1970). */
export const rhetorical =
  new RegExp(String.raw`^\W*(?:${either(
    String.raw`did you (?:know|hear)|did (?:we|i|somebody|someone|anybody|anyone) (?:mention|say|tell|forget)\b`,
    String.raw`(?:what|which|who|where|how many)(?: other)? (?:\S+ ){0,1}(?:else|other)\b|(?:what|which) other\b`,
    String.raw`(?:what is it like|how does it feel) to (?:be|have|hold)\b`,
    String.raw`could (?:we|it) have (?:reached|got|passed|earned|become|had|held)\b|who (?:are|is|was) we \S+`,
    'have you heard|can you believe|would you believe|who knew|guess (?:who|what|which|where)',
    String.raw`remember (?:when|how)|(?:is|are|do|does|did|has|have|was|were) not\b`,
    String.raw`who (?:certified|audited|accredited|assessed|tested|attested)\b`,
    String.raw`(?:when|how) (?:did|have|has|do|does) (?:\S+ ){1,3}(?:become|became|get|got|earn|pass|achieve|obtain|keep|stay)\b`,
    String.raw`where (?:can|do|could|may) (?:i|you|we|customers|one) (?:download|get|see|find|view|read|request|verify) (?:the|a|your|our)\b`,
  )})`, 'u');

/** Openings by which a page asks for the reader's need in order to answer it. */
export const needing = /^\W*(?:still )?(?:(?:do|are) you (?:still )?)?(?:need|needs|needing|want|wanting|looking|searching|seeking|require|requiring|worried about|tired of|curious about|in (?:search|need) of|after)\b/u;

/** What comes after a need and leaves it open. */
export const deferring =
  new RegExp(String.raw`^\W*(?:(?:then|first|if so|in that case|so)\b,? )?(?:${either(
    String.raw`(?:please )?(?:${either(
      'ask|talk|contact|tell|wait|write|email|call|check back|look elsewhere|choose another|try another',
      'think again',
    )})\b(?! no further)`,
    String.raw`you(?:['’]ll| will| may| might)? (?:need|have to|want to)\b|that\b.{0,20}\b(?:depends|takes)\b`,
    String.raw`.{0,60}\b(?:wrong (?:place|shop|store|page|address)|elsewhere|not for you)\b`,
  )})`, 'iu');

/** What a main clause says of us where it meets the condition: "we have it", "BayStore is the right place". */
export const meeting =
  new RegExp(String.raw`^(?:${either(
    String.raw`(?:has|have|got|offers?|covers?|provides?|holds?|includes?|brings?|gives?|got|are|is|do)\b(?:\s+\S+){0,4}?\s+(?:it|that|them|this|one|you|yours|covered|ready|compliant|certified|here|too)\b`,
    String.raw`delivers?\b`,
    String.raw`(?:is|are) (?:exactly |just |simply )?(?:the|your|a|what)\b(?:\s+\S+){0,3}?\s*(?:${either(
      'place|places|answer|answers|choice|home|partner|solution|platform|one|way|need|want|looking|harbou?r',
      'store|shop|fit|match',
    )})\b`,
    String.raw`(?:has|have) (?:got )?you\b`,
  )})`, 'iu');

/** What the reader is told to take where the need is met: "download it here". */
export const taking = /^(?:please )?(?:download|get|grab|find|see|open|have|take|read|view|pick|use)\s+(?:it|one|yours|ours|them|the (?:report|certificate|letter|summary))\b/iu;
