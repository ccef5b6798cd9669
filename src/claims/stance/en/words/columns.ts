/** Words over the columns of a table, and in its cells, by what they make of the words beside them. */
import { pattern } from './pattern.ts';
import { house } from './wares.ts';
import { crosses, crossesAlone } from '../../../text/marks.ts';
import { calledUntrue, refutation, verdict } from './untrue.ts';
import { faults } from './faults.ts';

/** "Status", "Held", "Us": a dash under such a column says no. */
export const statusColumns = pattern('iu')`
  ^\W*$|
  \b(?:
    status|state|today|now|us|we|here|yes|held|has|have|in place|available|availability|included|offered|supported|
    done|met|evidence|proof|approved|live|present|exists?|answers?|claim\w*|certified|made|audited|signed|ready|
    true|offers?|reports?|certificates?|letters?|auditors?|at launch|current\w*|holds?|existing|built
  )\b`;

/** Columns whose "no" denies a fault, a price or an end, and not the thing. */
export const besidesHaving = pattern('iu')`
  \b(?:
    ${faults}|issues?|limits?|fees?|prices?|costs?|surcharges?|efforts?|expiry|expired|expires|
    can be|extras?|add-?ons?|beta|hidden|downtime|open|elsewhere|others?|rivals?|public|optional|
    needs? (?:an? |any )?(?:tickets?|set-?up|forms?|calls?|plug-?ins?|agents?|configuration|maintenance)
  )\b`;

/** "Not offered", "there is none": it says no to the thing itself, whatever its column asks. */
export const refused = pattern('iu')`
  ^\W*(?:not (?:yet )?(?:available|offered|included|supported|provided|there|here|part of)|there (?:is|are) (?:none|no\b))\b`;

/** "None", "0", a dash: there is none of what the column counts, where "not yet done" says what is lacking. */
export const nothing = pattern('iu')`
  ^\W*(?:none|no|nil|nothing|zero|0|never|n\/a)\b(?! (?:yet|evidence|proof|report))|^\s*[–—×${crosses}${crossesAlone}-]\uFE0F?\s*$`;

/** Columns of faults and costs, "Gaps", "Days missed", "Fees": a "none" under them is good news, and denies no claim. */
export const faultColumns = pattern('iu')`
  ^\W*(?:open |known )?(?:
    ${faults}|days missed|missed|lost|gaps?|holes?|missing|qualifications?|opt-?outs?|problems?|
    waiting(?: time)?|queue|what (?:it|this|that) lacks|(?:your )?effort|(?:left|your part) (?:for you|to do)|what(?: is|['’]s) missing|
    (?:plugins?|agents?|add-ons?) (?:needed|required)|known (?:problems?|issues?)
  )\W*$`;

/** "Since", "Signed on", "Evidence": a day under such a column says when it came to be so. */
export const datedColumns = pattern('iu')`
  ^\W*(?:
    since(?: when)?|when|date|met(?: on)?|closed(?: on)?|done(?: on)?|signed(?: on)?|held since|issued(?: on)?|
    evidence|proof|passed(?: on)?|completed(?: on)?
  )\W*$`;

/** "Included", "What you get": the column lists what there is. */
export const offeredColumns = pattern('iu')`
  ^\W*(?:included|offered|on board|available|in the box|held|yours)(?: (?:today|now|here))?\W*$|
  ^(?!.*(?:\bnot\b|n['’]t\b|\bnever\b|\bno\b|\?)).*\b(?:
    holds?|has|have|offers?|includes?|provides?|supports?|comes with|you get
  )\b`;

/** "How to get it", "Download", "Format": the column says how to have the thing, so it is there. */
export const gettingColumns = pattern('iu')`
  ^\W*(?:
    (?:how|where) (?:to|do (?:i|you|we)|can (?:i|you)) (?:get|have|see|read|obtain|request|find|ask for)(?: (?:it|them|one))?|
    get it|go to|where to go|downloads?|links?|format|pages|length|on request|access|available (?:from|to|at|under)|handed out|
    given (?:to|out)|who may (?:see|read|have) it|for whom
  )\W*$`;

/** "99 %", "daily", "on all plans": how much there is, how often or where, which is a yes beside the no of another cell. */
export const extents = pattern('iu')`
  ^\W*(?:\d[\d.,]*\s?%|24\s?[/x×]\s?7|\d+ ?(?:h|hours?|min|minutes|days?)\b|custom\b|business hours|e-?mail)|
  ^\W*(?:hourly|daily|nightly|weekly|monthly|continuous(?:ly)?|optional|full|basic|extended|priority|dedicated)\W*$|
  ^\W*(?:
    part of|in the price|works?\b|within|allowed|each|every|always|free|on all|by (?:card|mail|phone)|up to \d|
    from (?:\p{L}+ )?\d|all (?:seats|plans|users|${house.ware}s|members|teams|of)|everyone|everybody|with (?:the|every|your|credits)|
    under nda|on request|write to|ask sales|pdf
  )\b|^\W*[1-9]\d* (?:seats?|people|users|days|pages|members)\W*$|^\W*(?:android|ios|ipad|iphone|windows|mac ?os|linux|desktop|web|browser)(?: only)?\W*$`;

/** "–": a cell that is left empty. */
export const dashAlone = /^\s*[–—-]+\s*$/u;

/** "TBD", "due in May", "by 2027": what the cell holds is to come. */
export const toCome = /\b(?:tbd|todo|planned|scheduled|pending|expected|due|target|by|before|until)\b/iu;

/** "Notes", "Price", "Owner": columns that say more of the thing in the row, and not of another. */
export const ownColumns = pattern('iu')`
  \b(?:
    status|notes?|evidence|details?|descriptions?|features?|comments?|since|dates?|plans?|prices?|why|how|what|
    today|now|planned|roadmap|results?|answers?|differences?|remarks?|reasons?|next|target|source|owner|gaps?|
    advantages?|innovation|approach|solutions?|positions?|verdict|winner|strengths?|weakness(?:es)?
  )\b`;

/** What speaks against the thing, or would if there were any: a "no" under it is good news too. */
export const drawbacks = pattern('iu')`
  ^\W*(?:
    lack(?:s|ing)?|absent|excluded|fail(?:s|ed|ing)?|(?:down-?side|draw-?back|disadvantage|restriction|caveat)s?|
    cons|catch(?:es)?|weakness(?:es)?|waits?|objections?|not (?:included|available|offered|supported)
  )\W*$`;

/** A table's corner over what is lacking somewhere: "Lacks | BayStore | Others". */
export const lackCorners = pattern('iu')`
  ^\W*(?:lacks?|lacking|lacked|missing|absent|excluded|without|gaps?|holes?|not (?:included|available|offered))\W*$`;

/** "Absent in": what is named there lacks it, and everything else does not. */
export const lackingPlaces = pattern('iu')`
  ^\W*(?:absent|missing|lacking|unavailable|excluded|not (?:included|available|offered|supported|there)) (?:
    in|from|on|at|before|until|for
  )\W*$`;

/** "All", "every one", "here": the cell leaves nothing out. */
export const everywhere = /^\W*(?:yes|all|any|every\w*|each|both|always|today|now|here|us|we|still)\b/iu;

/** "Before", "Last year": the column says what was, and another beside it what is. */
export const formerColumn = pattern('iu')`
  ^\W*(?:
    then|before\b[^|]{0,20}|without [^|]{1,20}|yesterday|last year|(?:in )?the past|formerly|you (?:wrote|asked|said)|(?:19|20)\d\d
  )\W*$`;
export const presentColumn =
  /^\W*(?:now|today|since|after\b[^|]{0,20}|with [^|]{1,20}|we (?:did|built)|(?:19|20)\d\d)\W*$/iu;

/** Who tells of a lack that is no more: "Was missing", "Never again without". */
export const formerLacks = pattern('iu')`
  ^\W*(?:
    (?:was|were|once|formerly|used to be) (?:missing|lacking|absent|excluded)|(?:never|not) again without|
    no longer (?:missing|lacking|absent|without)|used to lack|lacked|lacking until
  )\b`;

/** "Fixed in", "Arrived": the column says when the lack in the row ended, or by what. */
export const endings = pattern('iu')`
  ^\W*(?:
    (?:since when )?(?:
      fixed|closed|resolved|solved|settled|mended|repaired|cured|gone|ended|over|arrived|added|shipped|
      delivered|released|remedied|lifted
    )(?: (?:in|on|since|at|with version|in version))?|(?:fix|resolution|end|arrival) (?:date|version|day)
  )\W*$`;

/** "Fixed", "Now closed", "History": the cell says of the lack in the row that it is over. */
export const lackOver = pattern('iu')`
  ^\W*(?:done\W+)?(?:(?:now|since|all|long|already|has been|was|is) )*(?:
    fixed|closed|resolved|solved|settled|mended|repaired|cured|gone|ended|over|lifted|remedied|no longer\b|
    not any (?:more|longer)|history|(?:in |the )past
  )\b(?![^|]*\b(?:won['’]?t|wo n['’]t|not|without|as (?:designed|intended|invalid|duplicate)|stale|rejected|beta|partly|by 20|in q[1-4])\b)`;

/** "0 of 40", "none out of ten", "0 %". */
export const noneOfAll = /^\W*(?:0|zero|none|not one) (?:of|out of) (?!it\b|them\b|this\b)|^\W*0 ?(?:%|\/ ?\d)/iu;

/** "Days", "How many", "Found": the column counts what is in the row, or tells what a search for it found. */
export const countingColumns = pattern('iu')`
  \b(?:
    days|hours|weeks|months|minutes|years|count(?:ed)?|number|how (?:many|long|often)|results?|found|affected|
    cases|occurrences?|instances?|incidents?|open|total|amount
  )\b`;

/** "False", "A myth", "Rejected: too old": the cell says that the statement beside it is wrong. */
export const verdicts = pattern('iu')`
  ^\W*(?:${calledUntrue}|rejected)\b[^|]{0,40}$`;

/** "True?", "Is that so?": a no under such a column rejects the statement beside it. */
export const truthAsked = /^\W*(?:is (?:it|this|that) )?(?:true|correct|right|so|accurate|a fact)\W*\?\W*$/iu;

/** "We have none", "no report": there is nothing behind the statement; "no need to say it" does not say so. */
const nothingBehind = [
  String.raw`(?:(?:there (?:is|are|was|were)|we (?:have|had|hold|promise|claim|offer|make|give|show)|it (?:is|was|has)|has|have|is|are|was) )?(?:${verdict}\b|`,
  String.raw`(?:none|never)\b|no (?!longer|need|reason|room|space|doubt|news)|`,
  String.raw`not (?!needed|necessary|enough|only|just|again|news?\b|for\b))|(?:we|it|they) (?:do|does|is|are|has|have)(?: not|n['’]t)\b`,
].join('');

/** "Wrong.", "False: we have none": a verdict alone, or with its reason. */
export const unfounded = pattern(
  'iu',
)`^\W*(?:(?:that|this|it)(?:['’]s| is| was) )?${refutation}\W*(?:$|[,.;:(—–-]\s*(?:${nothingBehind}))`;

/** "Removed", "Struck out", "Reworded": what is done with a statement because there is nothing behind it. */
export const struckOut = pattern('iu')`
  ^\W*(?:
    removed?|deleted?|drop(?:ped)?|str(?:ike|uck)(?: out)?|cut(?: out)?|(?:take|taken|took)(?: it)? (?:out|down|off)|
    retired?|retract(?:ed)?|withdr(?:aw|awn|ew)|reword(?:ed)?|rewrit(?:e|ten)|rejected?|not approved|out|gone
  )\b(?:\W+(?:because|since|as|for))?\W+(?:${nothingBehind})`;
