/** What is said of a thing's edges, and of those who asked for it. */
import { months, monthStarts } from '../../../text/months.ts';
import { faults } from './faults.ts';
import { pattern } from './pattern.ts';

/** " do not include log files" */
export const leftOut = pattern('iu')`
  ^(?: \p{L}+)? (?:(?:does|do)(?: not|n['’]t)|never|excludes?) ?(?:include|cover|contain|extend to|touch|count)?s? (?!
    us\b|we\b|any|everything|this|that\b|you\b|\p{L}+ and \p{L}+ and
  )(?:your|the|our|other|old|older|all )?(?:\p{L}+ ){0,2}?(?:files?|logs?|data|code|drafts?|copies|images|videos?|mails?|e-?mails|messages|weekends?|holidays|nights|apps?|plug-?ins|caches?|databases?|settings|passwords|attachments|folders?|machines?|laptops?|phones?|subprocessors|maintenance|updates?|hardware|software|customers?['’]? \p{L}+|guests?|subdomains?)\b(?![^.]*\b(?:because|nor|since|none)\b)`;

/** " scope does not …": of what is in it. */
export const scoped = /^ (?:scope|coverage)\b/iu;

/** " is not available in Norway", and the place. */
export const notInOnePlace = pattern('u')`
  ^(?: \p{L}+)? (?:is|are)(?: not|n['’]t) (?:yet )?(?:available|offered|supported|accepted|sold|possible) (?:in|for|to) (?:the )?(?!
    (?:Q\d|Version|Beta|Production|Phase|Preview|Markdown|Any|All)\b
  )(\p{Lu}\p{L}{2,})\b(?! (?:n?or|and any|either)\b)(?![^.]*\b(?:n?or|either|because|yet|until|any|as there)\b)`;

/** A month is no place. */
export const ofMonth = pattern('iu')`^(?:${months}|(?:${monthStarts})\b)`;

/** " are not announced in advance" */
export const notToAll = pattern('iu')`
  ^(?: \p{L}+)? (?:is|are|was|were)(?: not|n['’]t| never) (?:announced|published|shown|shared|sent|handed out|disclosed|released|given out|discussed|posted|printed|read out) (?:
    in advance|beforehand|ahead of time|by (?:mail|post|phone|e-?mail)|in public|over the phone|to (?:strangers|third parties|competitors|anybody else|outsiders|the press)|
    (?:without|before|unless you) (?:an? |you |the |your )?(?:signed )?(?:nda|agreement|signature|sign|signing|password|login|account)
  )\b`;

/** "can't show you the" */
export const shownToSome = pattern('iu')`
  \b(?:can(?:not| not|['’]t)|may not|must not|will not|won['’]t|never|do not|don['’]t) (?:\p{L}+ly )?(?:show|publish|share|send|hand (?:out|over)|print|post|disclose|quote|give|mail|release)(?: (?:you|anyone|anybody|people|strangers|out))* (?:the|our|this|that)\s+$`;

/** " without an NDA", " here; the auditor forbids it" */
export const onTerms = pattern('iu')`
  ^(?: (?:report|certificate|letter|reports))?(?: (?:here|to \p{L}+|publicly|online|by mail))* (?:without|before|unless|until) (?:you |an? |your |the |signing )*(?:signed |valid |mutual )?(?:nda|agreement|signature|sign|signed|password|login|log in|account|permission|reason)\b|
  ^[^.;:,]{0,40}[;:,–—(] ?(?:because |since |as )?(?:the|our|its|his|her) (?:auditors?|lawyers?|contract|terms|licen[cs]e|firm|assessor|tester|examiner|insurer)s? (?:forbids?|do(?:es)? not (?:allow|want|permit)|objects?|says? no|would not|wo(?:n['’]t| not) let)\b`;

/** What is paid back or paid out. */
export const ofMoney = /\b(?:refunds?|money[- ]back|credits?|payouts?|compensation)\b/iu;

export const nobodyAsked = pattern('iu')`
  \b(?:nobody|no one|not one \p{L}+|no (?:customer|crew|owner|member|client|buyer|guest|shop)s?) (?:has|have|had) (?:ever |yet |so far )*(?:asked (?:us )?for|claimed|requested|wanted|demanded|applied for|needed) (?:an?|any|their|the|his|her|a single)?\s*$`;

/** Who sold nothing was asked for nothing back. */
export const unsold = /\b(?:because|since|as (?:we|there|nobody)|sold|no customers|bought|paid)\b/iu;

/** "cheques, only cards" */
export const onlyThat = /\p{L}(?:, (?:but )?| but )(?:only|just) \p{L}[\p{L} ]*$/iu;

/** "any open findings in our" */
export const faultOfOurs = pattern('iu')`
  ^\W*(?:an?y? |known |open |unresolved |overdue |outstanding |critical |single )*(?:${faults}|gaps?|holes?|remarks?|qualifications?|loopholes?|doubts?) (?:in|of|with|against|under|about|on|from) (?:our|the|last \p{L}+['’]s) $`;

/** "Not true of others." */
export const ofOthers = pattern('iu')`
  \b(?:of|for|with|at|about) (?:most |many |all |the |our |any )?(?:others?|rivals?|competitors?|competition|everybody else|everyone else|anybody else|(?:other|cheap|big|most) \p{L}+)\W*$|\belsewhere\W*$`;
