/** What a picture's text says of what it shows. */
import { months } from '../../../text/months.ts';
import { pattern } from './pattern.ts';
import { ware } from './wares.ts';

/** "Screenshot: …", "Photo of …", "Chart: …": a picture of what is there. */
export const record = pattern('iu')`
  ^\W*(?:an? |the |our )?(?:screen ?shots?|screen ?grab|photo(?:graph)?s?|charts?|graphs?|illustration|picture|scan|snapshot|recording|plot)\b(?!.*\b(?:
    mock-?ups?|draft|sketch|example|sample|proposal|planned|possible|imagined|may|might|could|would|not|no|never|without|if|how|template
  )\b)`;

/** What marks it as ours: whose it is, how many there are, since when, or what is done there. */
export const particular = pattern('iu')`
  \b(?:our|ours|we|us)\b|
  \b(?:all|every|each) (?:\p{L}+ )?(?:${ware}s?|customers?|orders?|nights?|days?)\b|\b(?:last|this) (?:night|week|month|year|quarter)\b|
  \b(?:\d+(?!-)|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|ninety)\b(?<!\b(?:soc|iso|type|tls) \d+) \p{L}|
  (?:,| in| since| of) (?:${months}|(?:19|20)\d\d)\b|
  \b(?:hands? over|handed over|signs?|signed|stamped|switched on|turned on|restored|running|live|passed)\b`;

/** "SOC 2 logo": a badge. */
export const badge = /^\W*(?:logo|badge|seal|mark|emblem|sticker)\W*$/iu;
