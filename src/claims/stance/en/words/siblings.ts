/** Of several things for sale, or several years, one has what another lacks: how the two are named, and how the second half says it. */
import { pattern } from './pattern.ts';
import { ware } from './wares.ts';

/** A name, or a year: two to four capitalised letters at the least, and none that only opens a sentence. */
const name = String.raw`(?!(?:We|It|They|There|This|That|These|Those|He|She|You|Who|What|Which|No|Not|None|Nobody|Nothing|Neither|Never|Nor|Today|Currently|Now|Yet|So|And|But|Only|If|When|Until|Without|Each|Every|All|Our|The|An?|On|In|With|For|At|Under|From|As|Is|Are|Do|Does)\b)(?:\p{Lu}\p{L}[\p{L}\d+]*|(?:19|20)\d\d)`;
const of = `(?:${ware}|edition|version|release|year)s?`;
const before = String.raw`(?:(?:[Oo]n|[Ii]n|[Ww]ith|[Ff]or|[Aa]t|[Uu]nder|[Tt]he|[Oo]ur) ){0,2}`;

/** "Solo has", "On Solo there is", "In 2025 no berth had", "The Solo plan comes": what the denial is of. */
export const named = pattern('u')`
  ^\W*${before}(${name})(?: ${of})?,? (?:
    has|had|have|lacks?|lacked|comes?|came|offers?|offered|includes?|included|gets?|got|does|did|is|are|was|were|there|you|
    no \p{L}+ (?:has|had|have|is|are|was|were)|nobody|none
  )\b`;

/** "… on Solo", after the thing that is denied. */
export const namedAfter = pattern('u')`^ (?:on|in|with|for|under) (?:(?:the|our) )?(${name})(?: ${of})?(?=\W*$|[,;])`;

/** "Crew has", "on Crew there is", "in 2026 all have": no more than that the other has it. */
export const havingIt = pattern('u')`
  ^\W*(?:[Bb]ut |[Aa]nd |[Oo]nly |[Ww]hile |[Ww]hereas ){0,2}${before}(${name})(?:(?:,| and| or|, and) ${name})?(?: ${of})?,? (?:
    (?:there|all|it|they|you|each|every \p{L}+|all \p{L}+|both) )?(?:
    has|have|does|do|did|is|are|can|gets?
  )(?: (?:it|one|them|both|all))?(?: all)?\W*$`;

/** "not on Solo, but on Crew" */
export const notHereButThere = pattern('u')`
  \b[Nn]ot (?:(?:yet|available|included|offered|part) )?(?:on|in|with|for|under|of) (?:(?:the|our) )?(${name})(?: ${of})?,? (?:but(?: (?:also|only))?|only|just) (?:
    on|in|with|for|under|of
  ) (?:(?:the|our) )?${name}\b`;

/** "Solo: no …", a name and what it lacks. */
export const lackLabelled = pattern('u')`^\W*(${name})(?: ${of})? ?[:–—] (?:no|not|without|none)\b`;
/** "Crew: nightly", the next name with its value. */
export const nextLabelled = pattern('u')`^\W*(${name})(?: ${of})? ?[:–—] ([^.;:\n]{1,40})`;

/** A header that names one of several things: "Crew", "Crew plan", "2026". */
export const nameAlone = pattern('u')`^\W*(${name})(?: (?:${of}|\p{Lu}\p{L}+))?\W*$`;

/** "30", "30 seconds", "3 directories", "per berth", "with", "AES-256": how much of it there is, or of which sort. */
export const amount = pattern('iu')`
  ^\W*(?:
    with(?: \p{L}+){0,3}|per \p{L}+|via [\p{L}\d]+|\p{L}{2,4}[ -]?\d{2,4}|
    (?!(?:19|20)\d\d\b)(?=[\d.,]*[1-9])[€$£]?\d[\d.,]*(?:\s?(?:%|\p{L}+))?(?: \p{L}+)?|
    (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety)(?: \p{L}+){0,2}|
    unlimited|any(?: \p{L}+)?|all(?: \p{L}+)?
  )\W*$`;

/** "EU", "US": capitals that name a place or a sort. */
export const capitals = pattern('u')`^\W*\p{Lu}{2,5}(?:(?:,| and| or|/)\s?\p{Lu}{2,5})*\W*$`;

/** Columns that measure the row, and have it of nobody. */
export const measures = pattern('iu')`
  \b(?:
    weights?|scores?|likelihood|impact|ranks?|ranking|severity|priority|counts?|totals?|max(?:imum)?|min(?:imum)?|points?|
    limits?|quota|sums?|amounts?|percent(?:age)?|shares?|needed|required|wanted|asked|cover|cause
  )\b`;
