import { pattern } from '../pattern.ts';
import { burdenSpared, chore } from '../spared.ts';
import { notTakenBack } from './turn.ts';
import type { Turn } from './turn.ts';

/** What a thing is called that costs extra. */
const extra =
  '(?:add ons?|extras?|upsells?|upgrades?|options?|paid \\w+|modules?|surcharges?|plug ?ins?|packages?|bolt ons?)';
const bill = '(?:(?:your|the|any|our) )?(?:bill|invoice|receipt|statement|price list)';

/** What is denied is that it is sold or done apart from the rest, or only for some: it is part of it (Rooth 1992). */
export const partOfIt: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: [
      'No extra line for [backups] on your bill.',
      'No add-on called "[backups]".',
      'No minimum spend for [SSO].',
    ],
    pattern: pattern('u')`
    ^(?:there is |you will find )?no (?:\w+ )?(?:lines?|entry|items?|positions?|rows?|charges?) for (?:the |our )?§(?: \w+)? on ${bill}\b${notTakenBack}|
    ^(?:there is |we have |we sell )?no ${extra} (?:called|named|labelled|by the name of|for) ["“'‘]?(?: )?§["”'’ ]*(?=[.!,;:]|$)${notTakenBack}|
    ^no (?:minimum|minimal|extra|additional|monthly|upfront) (?:spend|spending|order|purchase|seats?|users?|size|turnover|revenue|commitment|term|budget|payment) for (?:the |our )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    examples: [
      "We don't do [backups] by hand.",
      "We don't do [SLAs] with small print.",
      "We didn't build [SSO] for enterprises only.",
      'We did not build [failover] just for banks.',
    ],
    pattern: pattern('u')`
    \bwe (?:do not|did not|never) (?:do|make|take|run|made|took|ran) (?:the |our )?§(?: \w+)? (?:by hand|manually|on paper|from memory|(?:once|twice) a \w+ only)(?= ?[.!]?$)|
    \bwe (?:do not|did not|never) (?:do|write|sign|make|offer|draft) (?:an? |our )?§ (?:with|that (?:has|have|comes? with)) (?:an? |any )?(?:${burdenSpared}|holes|loopholes|asterisks?|footnotes?|exceptions|escape clauses?)(?= ?[.!]?$)|
    \bwe (?:do not|did not|never|have not) (?:build|built|make|made|reserve|reserved|keep|kept|hide|write|wrote|buy|bought|do) (?:the |our )?§ (?:only |just )?for (?:the )?\w+(?: \w+)? (?:only|alone)(?= ?[.!]?$)|
    \bwe (?:do not|did not|never|have not) (?:build|built|make|made|reserve|reserved|keep|kept|hide|write|wrote|buy|bought|do) (?:the |our )?§ (?:only|just|solely) for `,
  },
  {
    // What it is instead, or what nobody has to do about it.
    of: ['denied', 'topic'],
    examples: [
      "[Encryption] isn't a feature, it's the floor.",
      '[Encryption] is not something you switch on.',
      '[SOC 2] is not something we leave to chance.',
      '[SOC 2] is not negotiable here.',
    ],
    pattern: pattern('u')`
    §(?: \w+)? (?:is|are) not (?:an? |some )?(?:${extra}|features?|luxury|afterthought|privilege|perk|bonus|product|choice|slogan|goal|line item)s? ?[,;:–—.] ?(?:it|they|that|this) (?:is|are|comes?) (?:just |simply )?(?:the|our|always|how|part|in|a (?:given|habit|duty|must|default|rule)|what we|where we|on|built|with)\b|
    §(?: \w+)? (?:is|are) not (?:something|a thing|anything|things) (?:that )?(?:you|we|anyone|anybody|owners?|members?|customers?|your team|our \w+) (?:(?:must|ever|have to|has to|need to) )*(?:
      switch(?:es)? on|turns? on|opts? in|signs? up for|asks? for|pays?|adds?|bolts? on|remembers?|${chore}
    )\b${notTakenBack}|
    §(?: \w+)? (?:is|are) not (?:something|a thing|anything|things) (?:that )?(?:you|we|anyone|anybody|our \w+) (?:(?:can|may|could|must|ever|would) )*(?:
      leaves? (?:to|it to)|haggles?|negotiates?|compromises?|skips?|improvises?|jokes?|gambles?|argues?|debates?|opts? out
    )\b${notTakenBack}|
    §(?: \w+)? (?:is|are) not (?:negotiable|optional|open to debate|up for (?:debate|discussion|negotiation|grabs)|an? (?:afterthought|luxury|question)) (?:here|(?:with|for|to|at) (?:us|we))(?= ?[.!]?$)`,
  },
];
