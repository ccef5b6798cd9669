/** Questions after a thing, and the short replies that hand it over. */
import { pattern } from './pattern.ts';
import { ware } from './wares.ts';

/** What may stand before a question. */
const opening = '^(?:(?:q :|and|but|so|then|,) ?)*';
const ours = '(?:(?:the|your|our|my) )?';

/** "What about HIPAA?": whether it is there, or how it is. */
export const whatAbout = pattern('u')`${opening}(?:what|how) about ${ours}§(?: \w+)? ?\?`;

/** "And if I want SSO?": what whoever wants it has to do. */
export const ifWanted = pattern('u')`
  ${opening}(?:what )?if (?:i|we|you|my \w+|our \w+|somebody|someone) (?:
    wants?|needs?|requires?|would like|asks? for|must have|prefers?|would rather have
  ) [^?]*§[^?]*\?`;

/** "Which plan do I need for SSO?": takes for granted that one has it (Strawson 1950). */
export const whichHasIt = pattern('u')`
  ${opening}(?:which|what) (?:of (?:the|your|our) )?(?:\w+ )?(?:${ware}|size|version|option)s? [^?]*§`;

/** "What does failover cover?": how far it goes. */
export const howFar = pattern('u')`
  ${opening}what (?:does|do) ${ours}§(?: \w+)? (?:cover|include|protect|keep|save|restore|copy|log|record|encrypt|reach)\b`;

/** "What if your SLA is missed?" */
export const ifItFails = pattern('u')`
  ${opening}what (?:happens )?(?:if|when) (?:the|your|our) §(?: \w+)? (?:is|are|was|were|fails?|breaks?|stops?|goes|ends?)\b`;

/** "Where is my report?" */
export const whereItIs = pattern('u')`
  ${opening}where (?:is|are|(?:do|can) (?:i|we) (?:find|see|get|open)) (?:my|your|our|the) §`;

/** "How much is SSO?" */
export const priceAsked = pattern('u')`
  ${opening}(?:how much (?:is|are|do|does|will|would|for)\b[^?]*§|what (?:is|are) the (?:price|cost|fee|charge)s? (?:of|for) [^?]*§|what (?:do|does|will|would) [^?]*§[^?]* cost\b)`;

/** "Nothing on Crew.", "Not a cent." */
export const freeOfCharge = pattern('iu')`
  ^\W*(?:nothing|not an? (?:cent|penny|thing)|zero)(?: (?:
    extra|more|at all|(?:on|with|in|for) (?:(?:the|all|every|each|any|our) )?\p{L}+(?: (?:${ware}|users?|members?)s?)?
  ))*\W*$`;

/** A past participle that holds nothing back: "Covered.", "Tested each spring." */
const done = String.raw`(?!un|dis(?:abl|cuss|continu|card)|ex(?:clud|pir|pect|plor)|post|de(?:lay|ferr|ni|clin|bat|preca)|re(?:ject|fus|mov|quir|quest|tir|commend)|plan|schedul|ask|need|want|miss|lack|limit|clos|propos|suggest|consider|promis|drop|cancel|park|skipp|intend|pend|indeed)\p{L}{3,}ed\b(?! (?:to|by (?:you|the (?:customer|owner|reader))|for (?:later|now))\b)`;

/** How what is there is set to work. */
const using =
  '(?:(?:just|simply|then) )?(?:press|flip|push|click|hit|tap|turn|switch|toggle|tick) (?:the (?:switch|button|box|toggle|lever)|it|that|them|on)\\b(?![^.]*\\b(?:own|yourself|export|elsewhere)\\b)';

/** "Covered.", "We sign.", "Part of the deal.", "Press the switch." */
export const yesInOtherWords = pattern('iu')`
  ^\W*(?:(?:already|fully|all|always|long since|well) )*(?:
    ${done}[^.;?]{0,40}\W*$|
    (?:taken care of|looked after|seen to|built[ -]in|thought of|all set|a given|standard|no problem)\b[^.;?]{0,30}\W*$|
    part of (?:the|every|each|our|all|any) \p{L}+(?: \p{L}+)?\W*$|
    (?:in|on|with|for) (?:every|each|all|the (?:price|box|deal|package))(?: \p{L}+){0,2}\W*$|
    we (?:\p{L}+ly )?(?:sign|comply|do|have|meet|cover|handle|offer|take|keep|run|hold|support)(?: (?:it|them|one|that|those|yours|with (?:every|each|all) \p{L}+|every \p{L}+|daily|nightly))*\W*$|
    within (?:\d+|an?|two|three|five|ten|thirty) (?:seconds?|minutes?|hours?|days?|weeks?)\W*$|
    ${using}
  )`;

/** "Then Crew is your plan.", "Take the Crew plan.", "Book one at the desk." */
export const handedOver = pattern('u')`
  ^\W*(?:[Tt]hen |[Jj]ust |[Ss]imply |[Yy]ou (?:can )?)?(?:
    (?:[Tt]he |[Oo]ur )?\p{Lu}\p{L}+ (?:${ware} )?(?:is|has|includes|brings|gives you) (?:your|the|our) (?:right )?${ware}\b|
    (?:[Cc]hoose|[Pp]ick|[Tt]ake|[Oo]rder|[Bb]ook|[Gg]et|[Uu]pgrade to|[Mm]ove to|[Ss]witch to|[Gg]o for) (?:the |our )?\p{Lu}\p{L}+ ${ware}\b|
    (?:[Bb]ook|[Oo]rder|[Gg]et|[Ff]ind) (?:it|one|yours) (?:at|in|under|on|from) (?:the|our|your) (?!host|vendor|own)
  )`;

/** "Under Documents.": a page of ours, by its name. */
export const placeByName = pattern('u')`
  ^\W*(?:[Ii]n|[Uu]nder|[Oo]n|[Aa]t|[Bb]ehind|[Bb]elow|[Ii]nside) (?:the |your |our )?["“”'*_]*\p{Lu}[^.!?]{0,40}\W*$`;

/** "Ask for the report.": there is one. */
export const askForIt = pattern('iu')`
  ^\W*(?:just |simply |then )?(?:ask|write|mail|e-?mail|message|call)(?: to)?(?: us)? for (?:the|our|your) (?:
    reports?|certificates?|letters?|agreements?|summary|copy|attestation|documents?
  )\b(?! (?:of|from) (?:your|any|an?|another|the (?:host|vendor|provider)))`;

/** "We say yes.", to a question that is put to everybody. */
export const ourYes = pattern('iu')`^\W*(?:we|ours) (?:says?|answers?|repl(?:y|ies))(?: \p{L}+)? yes\b`;

/** Of whom a reply tells where something goes wrong. */
export const ofUsAndYou = /\b(?:you|your|we|our|us)\b/iu;

/** What is told of any such thing, and of none of ours. */
export const ofAnySuch = pattern('iu')`
  ^\W*(?:an? |it |they |usually|mostly|typically|often|generally|normally|anything|whatever|whichever|any\b|most\b|some\b)|\b(?:mostly|usually|typically|generally|depends?)\b`;
