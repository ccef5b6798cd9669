import { pattern } from './pattern.ts';
import { house } from './wares.ts';

/** Questions that say what they ask, and conditions that the same sentence meets. */

/** Openings of a question that takes its clause for granted (rhetorical and factive questions, Kiparsky and Kiparsky 1970). */
export const rhetorical = pattern('u')`
  ^\W*(?:
    did you (?:know|hear)|did (?:we|i|somebody|someone|anybody|anyone) (?:mention|say|tell|forget)\b|
    (?:what|which|who|where|how many)(?: other)? (?:\S+ ){0,1}(?:else|other)\b|(?:what|which) other\b|
    (?:what is it like|how does it feel) to (?:be|have|hold)\b|
    could (?:we|it) have (?:reached|got|passed|earned|become|had|held)\b|who (?:are|is|was) we \S+|
    have you heard|can you believe|would you believe|who knew|guess (?:who|what|which|where)|
    remember (?:when|how)|(?:is|are|do|does|did|has|have|was|were) not\b|
    who (?:certified|audited|accredited|assessed|tested|attested)\b|
    (?:when|how) (?:did|have|has|do|does) (?:\S+ ){1,3}(?:
      become|became|get|got|earn|pass|achieve|obtain|keep|stay
    )\b|
    where (?:can|do|could|may) (?:i|you|we|customers|one) (?:download|get|see|find|view|read|request|verify) (?:
      the|a|your|our
    )\b
  )`;

/** Openings by which a page asks for the reader's need in order to answer it. */
export const needing = pattern('u')`
  ^\W*(?:still )?(?:(?:do|are) you (?:still )?)?(?:
    need|needs|needing|want|wanting|looking|searching|seeking|require|requiring|worried about|tired of|
    curious about|in (?:search|need) of|after
  )\b`;

/** What comes after a need and leaves it open. */
export const deferring = pattern('iu')`
  ^\W*(?:(?:then|first|if so|in that case|so)\b,? )?(?:
    (?:please )?(?:
      ask|talk|contact|tell|wait|write|email|call|check back|look elsewhere|choose another|try another|
      think again
    )\b(?! no further)|you(?:['’]ll| will| may| might)? (?:need|have to|want to)\b|
    that\b.{0,20}\b(?:depends|takes)\b|
    .{0,60}\b(?:wrong (?:place|shop|store|page|address)|elsewhere|not for you)\b
  )`;

/** What a main clause says of us where it meets the condition: "we have it", "BayStore is the right place". */
export const meeting = pattern('iu')`
  ^(?:
    (?:has|have|got|offers?|covers?|provides?|holds?|includes?|brings?|gives?|got|are|is|do)\b(?:\s+\S+){0,4}?\s+(?:
      it|that|them|this|one|you|yours|covered|ready|compliant|certified|here|too
    )\b|delivers?\b|
    (?:is|are) (?:exactly |just |simply )?(?:the|your|a|what)\b(?! (?:wrong|last)\b)(?:\s+\S+){0,3}?\s*(?:
      place|places|answer|answers|choice|home|partner|solution|platform|one|way|need|want|looking|${house.place}|
      store|shop|fit|match
    )\b|(?:has|have) (?:got )?you\b
  )`;

/** What the reader is told to take where the need is met: "download it here". */
export const taking = pattern('iu')`
  ^(?:please )?(?:download|get|grab|find|see|open|have|take|read|view|pick|use)\s+(?:
    it|one|yours|ours|them|the (?:report|certificate|letter|summary)
  )\b`;
