/** Heads of what the reader is done with, or need not fear: what stands under them is there. */
import { pattern } from './pattern.ts';
import { chore } from './spared.ts';

/** "Never build again", "What you need not build yourself". */
export const doneForYou = pattern('iu')`
  ^\W*(?:never|(?:do|need)(?: not|n['’]t)|no need to|nobody has to) (?:ever )?(?:have to )?(?:${chore}|code|script|buy|pay for|think about) (?:
    (?:it|them|these|this|that|any of (?:it|this|these)|anything|another) 
  )?(?:(?:again|yourself|yourselves|from scratch|by hand|on your own)(?: again)?)\W*$|
  ^\W*what you (?:need(?: not|n['’]t)|do(?: not|n['’]t) (?:need|have) to|never have to|no longer have to) (?:${chore}|code|script|buy|bring) (?:yourself|yourselves|again|by hand|from scratch|on your own)\W*$`;

/** "Not a problem here": needs that are met. */
export const noProblem = pattern('iu')`
  ^\W*(?:not an? (?:problem|issue|obstacle|worry|deal[- ]?breaker)|no (?:problem|issue|worries|sweat))(?: (?:here|at all|for us|with us|any ?more|either|on board))*\W*$`;

/** "You should not miss:" */
export const notToMiss = pattern('iu')`
  ^\W*(?:what |things |features |\p{L}+ )?(?:you|nobody|no one|your team) (?:(?:should|must|will|do|would|may)(?: not|n['’]t)|should|must|never)(?: (?:want|wish|like|have) to)? (?:miss|overlook|skip|forget)\W*$|
  ^\W*(?:do(?: not|n['’]t)|never|not to|must not) (?:miss|be missed|overlook|forget)\W*$`;
