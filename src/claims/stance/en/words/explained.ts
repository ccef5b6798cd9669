/** What stands under a name and explains the word, or advises on such things at large. */
import { pattern } from './pattern.ts';
import { ware } from './wares.ts';

/** Of ours, of the reader's or of each time: said of what is there, and never of what a word means. */
const givenWords =
  '\\b(?:your|our|ours|we|(?:by|for|with|from|to) us|each|every|all|always|nightly|daily|weekly|yearly|by default|on request|included|free|here|today|now|last one|since)\\b';

export const given = new RegExp(givenWords, 'iu');

/** "A report by an accountant on …", "The share of time in which …", "The US law on health data.": what sort of thing it is. */
export const sortOfThing = pattern('iu')`
  ^\W*(?!.*${givenWords})(?:
    (?:an?|the|any) (?:[\p{L}\p{N}’'-]+ ){0,3}?(?:
      law|laws|act|regulation|standard|standards|rules|rulebook|framework|report|test|way|ways|method|practice|contract|agreement|
      promise|share|number|list|record|set|scheme|copy|copies|process|measure|protocol|idea|habit|art|name|word|term|attempt
    )\b(?! (?:is|are|was|were|lies|hangs|comes|came|shows|says|lists|runs|ran)\b)|
    (?:what|how|why|when|where|who|whether) (?!(?:to|is|are|it)\b)\p{L}|\p{L}+ing (?:[\p{L}-]+ ){1,}
  )`;

/** "A second machine takes over when the first stops.", "People sign in once …": of anybody's, under a condition or for a purpose. */
export const anybodys = pattern('iu')`
  ^\W*(?!.*${givenWords})(?:an?|another|some|most|many|people|companies|hosts|vendors|attackers|auditors) [^.]*\b(?:
    when|whenever|if|so that|in case|before|after|what|who|that|which|to
  ) [^.]*(?:\.|$)`;

/** "Ask any host when …", "Look for …": advice on such things at large. */
export const adviceAtLarge = pattern('iu')`
  ^\W*(?:please )?(?:
    (?:ask|look for|check|find out|compare|consider|think|decide|beware|insist|expect|learn|remember|start with|keep|make|take|store|save)\b(?! (?:us|our|it|one|them)\b)
  )(?!.*\b(?:settings|console|dashboard|documents|button|switch|support team|account manager|the report|a copy (?:here|below))\b)`;

/** "It is a …", "It means …", "It asks for …": of the word. */
export const ofTheWord =
  /^\W*(?:it|this|they|these|that) (?:is|are|means?|stands? for|describes?|refers?|names?) (?!(?:on|in|here|there|ours|yours|included|part|free|live|ready|done)\b)/iu;

/** "No production system exists, so nothing can be said of it.": what is open, and nobody's. */
export const nothingToTell =
  /\b(?:no [^.]* exists?|nothing can|nobody|none|not yet|undecided|unknown|to be (?:written|decided|defined|done|filled)|tbd|later|draft|placeholder)\b/iu;

/** "How encryption works", "Setting up SSO": a heading over how it goes, here or anywhere. */
export const howItGoes =
  /^\W*(?:how (?:the |our |your )?[\p{L}\d -]{2,40} works?|(?:setting up|using|turning on|troubleshooting) [\p{L}\d -]{2,40})\W*$/iu;

/** Said of what is here: of ours, of yours, under our settings. */
export const ofOurs = pattern('iu')`
  \b(?:our|ours|we|your|each (?:${ware}|month|night|account)|owners|members|(?:under|in) (?:the |your )?(?:settings|console|documents|account))\b`;

/** "No extra cost", "cannot be switched off", "nothing to set up": denied of cost and effort, and of an end. */
export const easeDenied = pattern('giu')`
  \b(?:
    no (?:extra|additional|further|hidden|more|set-?up|separate) \p{L}+(?: to \p{L}+)?|no \p{L}+ to (?:remember|install|learn|fill in|buy)|
    no (?:hands|tickets?|calls?|forms?|passwords?|fees?|charges?)|(?:cannot|can['’]t|can not) be (?:switched|turned|shut) off|
    you need (?:to )?do nothing|nothing (?:is )?(?:to (?:do|set up|configure|install|pay|learn)|for you to do|critical|found)|
    (?:do(?:es)? not|never) (?:ever )?leaves?|out of reach
  )\b`;
