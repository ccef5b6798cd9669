import { pattern } from './pattern.ts';
import { untrue } from './untrue.ts';

/** What is replied to a denial, and what a question after a lack is answered. */

/** "Says who?", "Rubbish.", "Page 4 begs to differ.": a reply that will have none of it. */
export const retort = pattern('iu')`
  ^\W*(?:
    (?:
      ${untrue}|pah|pff+t?|humbug|bosh|hogwash|poppycock|baloney|as if|come on|says who|who says(?: so| that)?|
      since when|us|we|really\?|seriously\?|wrong (?:number|page|door|\p{L}+)|read on|scroll (?:down|up)|
      keep reading|watch us|au contraire|on the contrary|quite the (?:opposite|contrary)|far from it|objection|
      i object|(?:i )?beg (?:your pardon|to differ)|excuse me|are you sure|not (?:us|here|at all)|
      try (?:again|the (?:other|next) \p{L}+)|(?:look|guess|think|count) again
    )\W*(?:$|[.!?,:;])|tell that to\b|
    (?:page|section|chapter|line|clause|the|our|my) [^.]{0,40}\b(?:begs? to differ|disagrees?|(?:says?|shows?) otherwise)\b|
    you (?:must (?:mean|be thinking of|have)|(?:probably )?mean|have) (?:an?other|the (?:other|wrong)|the wrong|some other) |
    look (?:at|up at|behind|around|on) (?:the|our|you|any) ?(?:wall|shelf|footer|page|certificate|report|door|screen|console|menu|badge)?\b(?! (?:roadmap|plan))|
    turns? out (?:we|one|you|they|it|that (?:we|one)) (?:can|do|does|did|has|have|is|are|was)\b(?! not|n['’]t)|
    (?:we|it|they) stopped (?:lacking|missing|needing to)\b|
    (?:we|she|he|i|our \p{L}+) (?:just |only |quietly )?(?:
      slid|handed|showed|put|pushed|laid|gave|sent|pointed|opened|held up|passed
    ) [^.]{0,20}\b(?:reports?|certificates?|letters?|pages?|console|contracts?|agreements?|binders?|logs?|papers?)\b
  )`;

/** A yes that is one to the denial: "So you have none? Correct." */
export const agreeing = pattern('iu')`
  ^\W*(?:
    yes|yep|yeah|yup|aye|sure|correct|right|exactly|precisely|true|indeed|of course|absolutely|certainly|naturally|
    definitely|totally|for sure|you bet|bet|we are\W*$
  )\b`;

/** "We have passwords": of another thing, where "we have it" is of this one. */
export const havingAnother = pattern('iu')`
  ^\W*we(?:['’]ve| have| do| are)\b(?!\W*$|\s*[,.!;–—-]| (?:it|one|them|that|two|three|both|indeed|now|too)\b)`;

/** "99.95": the figure that was said to be lacking. */
export const figure = /^\W*(?:9\d[.,]\d+|100)\s?%?\W*$/u;

/** Who replies, or asked: "Ben:", "**Reply:**", "asked the buyer." */
export const speaker = pattern('iu')`
  ^(?:[^\p{L}\p{N}]*(?:asked|said|wondered|wrote|sighed|joked) [^.:]{1,40}[.:]\s+|[^\p{L}\p{N}]*(?:\p{L}[\p{L}.]*\s?){1,3}:\s+)`;

/** "Is anything missing?", "What did you forget?": questions after what is lacking or wrong. */
export const lackQuestion = pattern('iu')`
  ^\W*(?:and |so |but )?(?:
    (?:is|are) (?:there )?(?:anything|something|any \p{L}+)|anything|something|what(?:['’]s| is| are| could| did| do| have| has)?|
    did|have|has|do|does
  )\b[^?]*\b(?:
    missing|lacking|absent|left out|leave out|forget|forgot|forgotten|skip|skipped|overlook(?:ed)?|wrong with|
    omit|omitted|go without
  )\b[^?]*\??\W*$`;

/** "Not SSO", "Nor its backups": of what is lacking, it is none. */
export const notAmongThem = pattern('u')`
  ^(?:and |nor |well , )?(?:not|nor) (?:the |our |its |your |even )?(?:
    (?:[\w§]+ , (?:not|nor) (?:the |our |its |your )?){0,4}§|
    [^.;]{1,40} , (?:not|nor) (?:the |our |its |your )?§
  )`;

/** "It shows once you sign in", "Only owners can": how to come by what the asker does not see. */
export const whereabouts = pattern('iu')`
  ^\W*(?:because )?(?:
    (?:it|they|one|yours|ours) (?:
      (?:is|are) (?:
        never off|always on|confidential|private|secret|under (?!(?:construction|review|way))|behind (?!schedule)|
        shown (?:to|in|on|once|after)|only (?:shown|visible|open|for|given)|visible|hidden (?:until|behind|under)|
        in the (?!works|pipeline|making|plan)|on (?:by default|all the time|page|the next)|built in|part of every|
        for (?:customers|owners|members|clients|admins)
      )|shows?|appears?|opens?|switches (?:itself|by itself|alone)|(?:runs?|happens?|works?) (?:by|all by) (?:itself|themselves)|
      comes? up (?:once|when|after)|needs? no (?:switch|button|link)
    )|
    you (?:first )?(?:have to|must|need to|should) (?:first )?(?:
      sign|log|be (?:the |an? )?(?:owner|admin|administrator|customer|member|signed|logged)|switch|turn|scroll|
      open|click|ask your (?:owner|admin)
    )|
    (?:only )?(?:owners|admins|administrators|customers|members)(?: only| alone)? (?:see|sees|can|may|find|get)|
    (?:sign|log) in\b
  )`;

/** "1.4 does not", "1.4 changed that": the next version has what the last one lacked. */
export const laterVersion = pattern('iu')`
  ^\W*(?:and |but )?(?:v|version |release )?\d+(?:\.\d+)+ (?:
    does(?: not|n['’]t)\W*(?:$|[.!])|has (?:it|one|them|both)\b|lacks? nothing|did\b|does\W*(?:$|[.!])|
    (?:changed|fixed|mended|ended|put|set|cured|solved|added|brought) (?:that|it|this|them|right)\b
  )`;

/** "2026: nothing missing": the last of several years, in which the lack is over. */
export const laterYear = pattern('iu')`
  ^\W*(?:(?:19|20)\d\d|now|today)\W{1,3}(?:
    nothing (?:missing|lacking)|no (?:lack|longer so|longer|gaps?)|not any (?:more|longer)|all (?:there|of (?:it|them))|both|
    done|had|passed|here|solved|complete
  )\b`;
