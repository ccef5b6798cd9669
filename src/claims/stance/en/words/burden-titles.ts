/** Titles over what a thing costs its buyer, and what stands there for none of it. */
import { bound } from './burdens.ts';
import { faults } from './faults.ts';
import { pattern } from './pattern.ts';
import { burdenSpared, few } from './spared.ts';

const adorned = String.raw`^\W*(?:(?:known|open|reported|our|the|any|your|extra|additional|hidden|what (?:is|are) the) )*`;
const toHaveIt = String.raw`(?: (?:for you|needed|required|charged|due|asked|involved|per \p{L}+|a (?:month|year)|each|(?:needed |required )?(?:to|for|before|until|of) [^.:?]{1,30}))*\W*$`;

/** What is paid, waited for, put up with: a no beside a thing under such a title says that it comes without. */
export const costTitles = pattern('iu')`
  ${adorned}(?:
    ${bound}|deposits?|price on top|what (?:it|they|each|this|that|these) costs?(?: (?:extra|more|you|on top))?|
    (?:minimum|contract|notice) (?:terms?|periods?|spend|seats?)|commitments?|lead[ -]?times?|
    downtimes?|outages?|interruptions?|complaints?|problems?|${faults}(?<=s)|side effects?
  )${toHaveIt}|
  ^\W*(?:(?:all )?(?:the )?(?:things|apps|software|plug-?ins?|papers|forms|documents|tools|parts)|what)(?: that)? you (?:must|need to|have to|will need to|are asked to) (?:
    install|set up|do|sign|pay|fill in|bring|send|buy|learn|configure|wait for|download|order|print
  )(?: (?:first|yourself|on top|before|for) ?[^.:?]{0,20})?\W*$`;

/** The same, where a plain no may be of the thing: only a count of none is not. */
export const countedTitles = pattern('iu')`
  ${adorned}(?:limits?|quotas?|caps?|requirements?|prerequisites?|preconditions?|conditions?|effort|paperwork|obligations?|strings)${toHaveIt}`;

/** Where things have their prices, a dash is none. */
export const priceTitles = pattern(
  'iu',
)`^\W*(?:our )?(?:price list|prices?|tariffs?|rates|fees|charges|costs)(?: (?:for|of|in|from) [^.:?]{1,30})?\W*$`;

export const noneOfIt = pattern(
  'iu',
)`^\W*(?:none|nothing|nil|zero|0(?:[.,]0+)?|not any|none (?:at all|whatsoever|known|so far))\W*$|^\s*[–—-]\s*$`;
export const plainNo = pattern('iu')`^\W*no\W*$`;
export const dashOrNil = pattern('iu')`^\s*[–—-]\s*$|^\W*0(?:[.,]0+)?\W*$`;

/** "No" in one cell and "extra cost" in the next. */
export const sparedOverCells = pattern('iu')`
  ^(?:
    (?:no|zero|without|never an?) (?:any )?${few}${burdenSpared}|
    (?:not|never|nothing|no longer) (?:missing|lacking|absent|lost|extra|optional|an? (?:extra|add-?on|option|upsell)|broken|late|forgotten|left out|excluded)
  )\b[^.]{0,20}$`;
export const denialCut = /^\W*(?:no|not|never|without|zero|nothing|no longer|never an?)\W*$/iu;

/** A prohibition over money, time or trouble. */
export const signOfBurden = pattern('u')`[🚫⛔❌]\uFE0F?\s?[💸💰💵💶💷💳🪙🏷🧾⏳⌛⏰🐌🐢📞😰😱🤯🥵]`;

/** Columns that say no more than how much. */
export const amountColumns =
  /^\W*(?:amounts?|values?|sums?|how (?:much|many|long)|eur|euros?|usd|per \p{L}+|rate)\W*$/iu;
