/** Of several things for sale one lacks what another has: by their names, as written, `§` for the mention. */
import { pattern } from './pattern.ts';
import { greaterSizes, house, lesserWare, ware } from './wares.ts';

/** The name of something for sale; words that open a sentence are none. */
const name = String.raw`((?!(?:We|It|They|There|This|That|These|Those|You|What|Which|No|Not|None|Nobody|Nothing|Neither|Never|Today|Our|The|An?|Your|Any|Every|Each|All|Us|Ask|Scope|Launch|Production|Version|Place|Use|Beta|Part|Elsewhere)\b)\p{Lu}\p{Ll}+)`;
const named = `(?:(?:the|an?|our|your) )?${name}(?: ${ware}s?)?`;
const without = '(?:without|minus|less|but without|with no)';
const choose =
  '(?:[Tt]ake|[Cc]hoose|[Pp]ick|[Oo]rder|[Ss]tart (?:with|on)|[Gg]o (?:for|with)|[Bb]uy|[Bb]ook|[Ss]tay (?:on|with)|[Uu]pgrade to|[Mm]ove to|[Ss]tep up to)';
const enough = '(?:is|are|will|would|does|has|suits?|fits?|costs?)';

/** "If you can live without SSO, take Mid.", "Take Mid if you do not need SSO." */
export const chosenWithout: readonly RegExp[] = [
  pattern('u')`
    ^\W*(?:If|When) you (?:can|could|may|might|are happy to|are fine to|would rather) (?:live|do|work|manage|cope|get by|make do|go|sleep|be)(?: \p{Ll}+)? without (?:an? |the |any )?§[^.;,]*,? (?:then )?(?:please )?(?:${choose} )?${named}(?=\W*$| ${enough}\b)`,
  pattern('u')`
    ^\W*(?:If|When) you (?:do not|don['’]t|never) (?:need|want|use|require|miss) (?:an? |the |any )?§[^.;,]*,? (?:then )?(?:please )?(?:${choose} )?${named}(?=\W*$| ${enough}\b)`,
  pattern('u')`
    ^\W*${choose} ${named} (?:if|when|where|as long as) [^.;§]*\b(?:not|no|never|without|[Nn]obody)\b[^.;§]*§|^\W*${choose} ${named} (?:if|when) [^.;§]*n['’]t (?:need|want|use|require|miss) (?:an? |the |any )?§`,
];

/** "Mid is Deep without SSO.", "The difference between Mid and Deep is SSO." */
export const toldApart: readonly RegExp[] = [
  pattern(
    'u',
  )`^\W*(?:The |An? |Our )?${name}(?: ${ware}s?)? (?:is|are)(?: just| simply| only| basically)? ${named} ${without} (?:the |an? |our )?§`,
  pattern(
    'u',
  )`§[^.]*\b(?:that|this|which) is (?:the|its|their|all that) (?:(?:only|one|main|sole|whole) )?(?:difference (?:from|to|with|between)|sets it apart from) ${named}`,
  pattern(
    'u',
  )`\b[Dd]ifferences? between ${named} and ${named} (?:is|are|lies in) (?:the |an? |our )?(?:[^.;,§]{1,30}(?:,| and) )*§(?!\w)`,
];

/** "For SSO, see Deep." */
export const pointedTo: readonly RegExp[] = [
  pattern(
    'u',
  )`^\W*For (?:an? |your |our )?§(?: \p{Ll}+)?,? (?:please )?(?:see|use|read|look at|ask for|try|you (?:need|want|take)|there is) (?:(?:the|an?|our) )?(?:${name} ${ware}s?\b|(?:${upper(greaterSizes)})\b)`,
  pattern('u')`^\W*For (?:an? |your |our )?§(?: \p{Ll}+)?,? (?:please )?${choose} ${named}\W*$`,
];

/** "Mid is enough.", after the question whether one needs it. */
export const noNeedOf = pattern('iu')`
  ^\W*(?:no (?:need|use) (?:for|of)|(?:you )?(?:do not|don['’]t) (?:need|want|use|require)|not (?:using|needing)|can (?:you )?(?:live|do|go) without|happy without|fine without) (?:an? |the |any )?§\s*\?\W*$`;
export const namedAsEnough = pattern('u')`
  ^\W*(?:Then )?(?:${choose} ${named}\W*(?:$|[.!])|${named} (?:is|will do|does|suits|fits)\b(?! (?:not|no|missing|wrong|out)\b))`;

/** What one of them is called that has less than the others. */
const lesser = `(?:${lesserWare}|(?:the |our |an? )?(?:sandbox|${house.lesser}|starter|lite|free|basic)(?: (?:tier|plan|account|version|edition|size|environment|${ware}))?s?|(?:the |our |an? )?(?!any |every |each |all |either |this |these |paid |our |the |first |next |current )\\p{L}+ ${house.ware}s?)`;

/** "Not in the free berth", "What the sandbox lacks": the others have it. */
export const lackOfLesser = pattern('iu')`
  ^\W*(?:
    (?:not (?:included |available |offered |supported |part )?(?:in|on|for|with|of)|(?:missing|absent|excluded|lacking|left out) (?:from|in|on|of|with)|no part of) ${lesser}|
    what ${lesser} (?:lacks?|misses|does not (?:have|include|bring|get|cover)|do not (?:have|include|bring|get|cover)|goes? without|leaves? out)
  )\W*$`;
/** The name of such a one by itself, and of what sort it is: “Free” alone may be the whole offer. */
export const lesserAlone = pattern('iu')`^\W*(?:${lesserWare}|starter ${ware}|\p{L}+ ${house.ware})s?\W*$`;

/** "If you need more": what stands under it may be had on top. */
export const onTop = pattern('iu')`
  ^\W*(?:
    (?:if|when) you (?:need|want) (?:more|extras?|bigger)|(?:need|want|needing|wanting) more\??|
    what (?:to|you (?:can|may)) (?:ask for|add|tick|choose|book) (?:when|as|while|before) you (?:order|sign up|buy|subscribe|check out|${house.stay})
  )\W*$`;

/** The same words as they are written where they are names. */
function upper(words: string): string {
  return words
    .split('|')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}|${word}`)
    .join('|');
}
