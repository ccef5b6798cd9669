import { house } from '../wares.ts';
import { pattern } from '../pattern.ts';
import { notTakenBack, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

/** What is done to a thing by whoever would be rid of it, or would cover a trace: it is kept from them. */
const tamper =
  '(?:delete|alter|change|edit|overwrite|erase|purge|wipe|tamper with|turn off|switch off|disable|bypass|shorten|rename|shred)';
/** What is done with one that is there. */
const handle = '(?:restor|open|read|touch|cop[yi]|mov|delet|shar|hand|decrypt|look|export|access|us|releas|overwrit)';
/** Whose word it takes. */
const consent =
  "(?:your|the customer (?:'s|’s)|customer (?:'s|’s)|the owner (?:'s|’s)|(?:prior )?written|express) (?:\\w+ ){0,2}?(?:consent|request|order|instructions?|permission|word|approval|say so|signature|agreement|key)";
/** One of them, in the hands of whoever reads. */
const piece =
  '(?:session|code|credit|token|key|log ?in|link|invitation|request|certificate|seat|licen[cs]e|run|job|restore|copy)s?';

/** Refusals and guards: what is refused is an act, and its object is there (Strawson 1950). */
export const guarded: readonly Turn[] = [
  {
    // Nobody can do away with it.
    of: ['denied', 'topic'],
    examples: ['Not even Ben can delete a [backup].', 'A [backup] cannot be altered once it is written.'],
    pattern: pattern('u')`
    \b(?:not|nobody|no one|no \w+|neither|never|cannot)\b${undenied}\b(?:
      can|may|could|permit(?:ted)? to|allow(?:ed)? to|able to|(?:allow|permit|let)s? (?:you|anyone|anybody|them|him|her)(?: to)?|right to
    ) (?:ever )?${tamper} (?:an? |the |your |our |any |their |its |my )?(?:\w+ )?§(?! (?:which|that|because))${notTakenBack}|
    §(?: \w+)? (?:can|may|could) (?:not|never) be (?:
      altered|changed|edited|deleted|overwritten|erased|purged|tampered with|wiped|undone|shortened
    ) (?:once|after|by|even|without|until|while|for|before)\b`,
  },
  {
    // With the owner's word it is done.
    of: ['denied', 'conditional'],
    examples: [
      'BayStore shall not restore a [backup] without your written request.',
      'Without your consent, nobody restores a [backup].',
    ],
    pattern: pattern('u')`
    \b(?:not|never|nobody|no one|no \w+)\b (?:\w+ ){0,3}?${handle}\w* (?:\w+ )?(?:an? |the |your |any |its )?(?:\w+ )?§ (?:
      without|unless|except (?:on|at|with|by)|before|other than (?:on|at|by)
    ) ${consent}\b|
    ^without ${consent} ,? ?(?:nobody|no one|no \w+|we (?:do|will|shall|can) (?:not|never)) ${handle}\w* (?:\w+ )?(?:an? |the |your |any )?§`,
  },
  {
    // One of them, and why it is refused.
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'Restore refused: this [backup is] older than 35 days.',
      'This [backup] cannot be restored while the berth is suspended.',
      'Your [SSO] session has expired.',
    ],
    pattern: pattern('u')`
    \b(?:this|these|your last|the selected|the chosen) § (?:(?:is|was|are|were|has|have) )?(?:(?:been|still|already) )?(?:
      older|newer|larger|smaller|locked|under|in use|being|encrypted|protected|pinned|kept|held|deleted|taken|expired|belongs to
    )\b(?! (?:not|no|planned|missing|test|review|construction|development|discussion|way))|
    \b(?:this|these|your|the selected) §(?: \w+)? (?:can|could) not be \w+ (?:while|during|until|as long as|because (?:it|the|another|your|of))\b|
    \byour § ${piece} (?:
      (?:has|have) (?:expired|ended|been (?:used|closed|revoked))|(?:is|are|was) (?:not|no longer) (?:valid|accepted|correct|recogni[sz]ed|complete)|
      (?:is|are|was|were) (?:invalid|refused|wrong|closed|revoked)|did not match|does not match|failed|timed out
    )\b`,
  },
  {
    // A list of them, and what of it is to be seen.
    of: ['denied'],
    example: 'No [backups] match this filter.',
    pattern: pattern('u')`
    \bno (?:\w+ (?:from|of) )?§(?: \w+)? (?:were |was |are |is )?(?:
      (?:match(?:es|ed)?|fits?|found (?:for|with|in|under)|shown for) (?:this|your|the|these) (?:
        filters?|search|query|selection|range|dates?|view|period|words?|tag|label|week|month|day|year
      )|selected|(?:sessions?|jobs?|runs?|restores?|requests?|tickets?) (?:are |is )?(?:open|running|due|in progress|pending|waiting|left|this week|this month|today)
    )\b`,
  },
  {
    // What may not be done in its midst.
    of: ['denied'],
    examples: [
      'Please do not restore a [backup] while the berth is busy.',
      'Please do not close this page during a restore from [backup].',
    ],
    pattern: pattern('u')`
    ^(?:please )?(?:do not|never) (?:restore|delete|start|stop|interrupt|cancel|pause|run|download|reset|rename|move) (?:
      an? |the |your |any |two )?§s? (?:while|during|twice|until|before|from (?:two|more)|into)\b${notTakenBack}|
    ^(?:please )?(?:do not|never) ${undenied}\b(?:during|in the middle of|in the midst of) (?:an?|the|your) (?:\w+ (?:from|of) (?:an? |the )?)?§`,
  },
  {
    // Who lets in by it has it.
    of: ['denied', 'conditional'],
    examples: ['Without [MFA], no operator gets in.', 'Without [MFA] the door stays shut.'],
    pattern: pattern('u')`
    ^without (?:the |an? |our |your )?§ ,? ?(?:no \w+|nobody|no one|nothing) (?:
      (?:gets|comes|is let|lets you|goes) (?:in|past|through|inside)|enters|(?:signs|logs) in|(?:opens|reaches|sees|touches) (?:the|a|an|any|your|our)
    )\b(?! (?:market|public|bank))|
    ^without (?:the |an? |our |your )?§ ,? ?(?:the|our|your|each|every|a|any) (?:\w+ )?(?:
      doors?|gates?|consoles?|log ?in|accounts?|${house.ware}s?|page|screen|lid|vault|desk
    ) (?:stays?|remains?|keeps?|is) (?:shut|closed|locked|dark)`,
  },
  {
    of: ['topic', 'denied', 'conditional'],
    example: 'Ask your admin to add you to [SSO].',
    pattern: pattern('u')`
    ^(?:please )?ask (?:your|an|the) (?:admin|administrator|manager|owner|team ?lead|boss)s? (?:[^.;§]{0,20})?to (?:
      add|invite|let|assign|put|unlock|reset|give
    ) (?:you|your|me|us|them) ${undenied}§`,
  },
];
