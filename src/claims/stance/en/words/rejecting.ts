/** What rejects a denial from beside it: a block, a cell, a mark. */
import { pattern } from './pattern.ts';
import { ticks } from '../../../text/marks.ts';
import { calledUntrue } from './untrue.ts';

/** "no", "without", "missing": a question with such a word asks after a lack. */
export const lackNamed = /\b(?:no|not|without|lacks?|lacking|missing|never)\b|n['’]t\b/iu;

/** "Not since May": so it was once, and is no more. */
export const noLonger =
  /^\W*(?:not (?:since|for (?:years|months|weeks|ages|the|an?|two|three|\d))|no(?:t any)? (?:longer|more)\b)/iu;

/** "Others", "The average", "Big hosts": rows and columns about somebody else. */
export const elsewhere = pattern('iu')`
  \b(?:
    others?|rivals?|competitors?|competition|elsewhere|anywhere else|everybody else|everyone else|most|typical|usual|
    average|(?:big|cheap|free) (?:hosts?|vendors?|providers?)
  )\b`;

/** "False.", "That is a myth.": a block that says nothing but that the one before it is wrong. */
export const rejectingBlock = pattern('iu')`
  ^[^\p{L}\p{N}?]*${calledUntrue}(?:,? (?:
    (?:since|as of|from|after|by|for|in|these|any ?more|today|now|my|dear|again|friends?|of course|sorry)\b[^.!?:;]{0,40}
  ))?[.!)\]"”»*_ ]*$`;

/** The same as the first words of a passage. */
export const rejectedFirst = pattern('iu')`^[^\p{L}\p{N}?]*${calledUntrue}[.!]["”»*_ ]*$`;

/** "… not!" */
export const notAtLast = /(?:…|\.{2,}|[.!,–—-])\s*not\s*!+\W*$/iu;

/** Signs that the words beside them are a lie, or irony; looked for at both ends of a text. */
export const lying = /^[^\p{L}\p{N}]{0,4}[🤥🤡]|(?:🤥|🤡|(?<=\s)\/s)\W*$/u;

/** A block that says that what stands beside it is not today's. */
export const superseded = pattern('iu')`
  ^\W*(?:(?:please )?note:? )?(?:(?:the|this|that|our|an?) )?(?:\p{L}+ )?(?:
    page|post|text|note|answer|paragraph|section|notice|article|statement|entry|version|information
  )s? (?:(?:above|below|here) )?(?:(?:is|was|are|were|has been|have been) )?(?:(?:now|long|since) )?(?:
    superseded|outdated|out of date|obsolete|archived|retired|replaced|expired|no longer (?:true|current|valid|maintained)|
    kept for (?:the )?(?:record|history)
  )\b|^\W*(?:superseded|outdated|obsolete|archived|out of date)\b[^?]{0,60}$|
  ^\s*[—–-]+ ?(?:our|the|this|an?) (?:\p{L}+ )?(?:
    page|site|brochure|flyer|faq|leaflet|post|version|text|catalogue|price list
  )s?,? (?:[^?.]{1,20} )?(?:until|till|before|formerly|once|back)\b[^?]{0,40}$`;

/** A tick, and then what points back: "✅ It is on the wall." */
export const tickedAgain = pattern('iu')`
  ^\s*[${ticks}]\W*(?:(?:now|today|and|but|yes|in fact|actually)\b,? )*(?:
    (?:it|they|one|ours|there|that)(?:['’]s| (?:
      is|are|was|were|does|do|did|hangs?|lies?|stands?|sits?|runs?|works?|comes?|came|exists?|passed|arrived|has one
    ))\b|(?:we|we['’]ve) (?:do|did|does|have|has|got|hold|holds)? ?(?:it|one|them|so)\b|
    fixed|done|true|fact|read it|see (?:it|for yourself)
  )(?!.*\b(?:not|no|never|planned|soon)\b)`;

/** Lists of what is still to be had: what is struck there is done. */
export const toBeHad = pattern('iu')`
  \b(?:missing|lack(?:s|ing)?|gaps?|to-? ?do|open|needed|still|outstanding|absent|left|wish(?:es)?|wanted|blockers?|before)\b`;
