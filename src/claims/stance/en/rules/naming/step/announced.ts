import type { Scene } from '../../../sentence/scene.ts';
import { pattern } from '../../../words/pattern.ts';
import { plainOf } from '../../../shared/plain.ts';

/** "Checkout, included", "Introducing refunds", "Since May, refunds": no sentence, and said to be there. */
export function isAnnounced(scene: Scene): boolean {
  return announcing.test(plainOf(scene)) && !scene.isQuestion;
}

/** How a thing is told of that is there: by what stands before it, or behind a mark after it. */
const announcing = pattern('u')`
  ^(?:meet|introducing|say hello to|welcome|thanks to|count on|rely on|powered by|secured by|protected by|backed by|new :|now with|
    no catch :|no ifs , no buts :|not (?:only|just) \w+(?: but(?: also)?| :)|(?:since|as of) (?:\w+ )?\w+ ,|from §(?: to|,)
  ) ?(?:the |our |an? )?§?(?= ?[.!,;:&]?$| ?,| and\b| to\b| :|, )|
  ^(?:the |our |an? )?§ ?[,:(–—-]+ ?(?:now |already |all |of course |always )*(?:
    included|live|done|sorted|settled|solved|ready|here|available|on by default|open|working|standard|built in|in place|running|day and night|
    around the clock|since (?:\w+ )?\w+|and (?:much |so much )?more|everywhere
  ) ?[.!)]*$|
  ^(?:the |our |an? )?§ (?:(?:is|are) (?:now |already |always )?on by default|(?:has|have) been \w+ since)\b|
  ^(?:switch|turn) on (?:the |your |an? )?§ (?:in|under|from|on) (?:your|the) (?:settings|account|console|dashboard|menu)\b|
  ^(?:all |our |your )?(?:teams|customers|members|everyone|everybody|users|guests|clients|crews?) (?:also |now )?gets? (?:the |our |an? )?§|
  ^we (?:: |means |brings? (?:you )?)(?:the |our |an? )?§`;
