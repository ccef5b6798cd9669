/** Titles, captions and labels under which a denial is of others, of another day, or false. */
import { pattern } from './pattern.ts';
import { sellers } from './turns/turn.ts';
import { untrue } from './untrue.ts';

const texts =
  '(?:answers?|wordings?|texts?|pages?|sites?|faqs?|leaflets?|brochures?|flyers?|posters?|signs?|menus?|lists?|catalogues?|catalogs?|price lists?|slides?|decks?|mails?|newsletters?|reviews?|posts?|guides?|handbooks?|prospectus|statements?|notices?|versions?|editions?)';

/** Whose lack stands under it: that of whom the reader comes from. */
export const lackElsewhere = pattern('iu')`
  ^\W*(?:
    (?:why|when|how) (?:you|they|people|teams|shops|buyers|customers|guests|members|everybody|everyone|so many|we all) (?:
      left|leave|quit|walk(?:ed)? (?:out|away)|run from|ran from|flee|fled|moved? (?:away|on) from|gave up on|are leaving|switch(?:ed)?(?: from| away)
    )(?! (?:we|us)\b)\b.*|
    what (?:you|they|people|teams|shops|buyers|customers|guests|members) (?:(?:will|can|may) )?(?:leave|left|escape|escaped|walk away from|get away from)(?: behind)?|
    (?:life|the world|days|nights|years|how it was|how things were|your (?:day|week|shop|team|store|life)) before (?:we|us)|
    (?:life |your \p{L}+ |a \p{L}+ )?without (?:we|us)|
    (?:(?:at|with|from) )?(?:your|their) (?:old|last|former|previous|present|current|other) ${sellers}(?: (?:today|now))?
  )\W*$`;

/** Who says so, and may be wrong. */
export const othersWords = pattern('iu')`
  ^\W*(?:
    (?:what|things|lines|sentences|claims) (?:that )?(?:(?:our|the|some) )?(?:others|rivals|competitors|(?:the )?competition|critics|detractors|enemies|they|salespeople) (?:say|claim|write|tell|believe|think|will tell|whisper|spread)\b.*|
    (?:(?:our|the|a|an|one|some|overheard in|seen in|from) ){0,3}(?:rivals?|competitors?|competition|critics?|detractors?)(?:['’]s|s['’]|['’])? (?:\p{L}+ ){0,2}(?:
      ${texts}|salesm[ae]n|salespeople|pitch|claims?|comparison|adverts?|ads?|battle ?cards?
    )
  )\W*$`;

/** One of the lines under it is not so, or all. */
export const lieAmong = pattern('iu')`
  ^\W*(?:
    (?:(?:two|three|four|some|many|\d+) )?(?:truths?|facts?)(?:,| and| or|, and)+ (?:one|an?|two|some) (?:lies?|myths?|falsehoods?|fibs?)|
    (?:can you )?(?:spot|find|guess|which (?:one )?is) the (?:mistake|error|lie|fib|odd one out|falsehood|untruth)s?
  )\W*$|
  ^[^.:?]{0,60}(?:\band|\bbut|[,–—-]) (?:(?:plainly|simply|quite|utterly|now) )?${untrue}\W*$`;

/** What we no longer say. */
export const formerWords = pattern('iu')`
  ^\W*(?:
    what (?:we|this page|this site|our (?:page|site|leaflet|brochure|faq)) (?:(?:still |often )?(?:had|have|used) to )?(?:
      say|said|tell|told|write|wrote|written|answer|answered|reply|replied|claim|claimed|admit|admitted|state|stated|print|printed|read
    )\b[^.:?]*\b(?:until|till|before|up to)\b (?!we (?:open|launch)|the launch|launch|further|now\b|today).*|
    (?:the|our)? ?(?:old|former|previous|earlier|outdated|superseded|replaced|discarded|past|cached|last (?:year|month|week|spring|summer|autumn|winter)['’]s|the (?:19|20)\d\d) (?:\p{L}+ )?${texts}(?: (?:of|from|in) (?:19|20)\d\d)?
  )\W*$`;

/** The lacks it stands over are over. */
export const lifted = pattern('iu')`
  ^(?!.*\b(?:no|not|never|none|nobody|cannot|will be|to be|would|once|when|if)\b)\W*(?:[\p{L}\d]+ ){0,4}(?:
    limits?|limitations?|gaps?|lacks?|restrictions?|denials?|caveats?|shortcomings?|holes?|exceptions?|disclaimers?|complaints?
  ) (?:(?:above|below|here|we had|you knew) )?(?:(?:was|were|have been|has been|are|is) )?(?:(?:now|since|all|long|both) )*(?:
    lifted|closed|removed|overcome|filled|ended|over|behind us|history|dropped|withdrawn|put right|mended
  )\b`;

/** A title over two times, of which the first is past. */
export const thenAndNow = pattern('iu')`
  ^\W*(?:
    (?:then|before|yesterday|yesteryear|once|(?:19|20)\d\d)(?:,| and| &|\/| vs\.?| →| to| ?[–-]) ?(?:now|after|today|(?:19|20)\d\d)
  )\W*$`;

/** A question that paints what the reader has now. */
export const soundsFamiliar = pattern('iu')`
  (?:^|[.!?]\s+)(?:(?:does|do) )?(?:(?:this|that|it|any of this|these) )?(?:
    sounds? familiar|rings? (?:a|any) bells?|look familiar|recogni[sz]e (?:this|that|it|yourself|any of (?:this|these))|had enough(?: of (?:this|that|it))?|been there|know the feeling|
    (?:sick|tired|weary|fed up)(?: (?:of|with) [^.?!]{1,40})?
  )\s*\?\s*`;
