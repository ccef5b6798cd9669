import { pattern } from '../pattern.ts';
import { number } from './turn.ts';
import type { Turn } from './turn.ts';

/** A doubt that was wrong, a praise that is called no praise. */
export const praised: readonly Turn[] = [
  {
    of: ['denied'],
    example: 'The empty space where [SOC 2] used to be missing.',
    pattern: /§ (?:used to be|was once|was long|once was) (?:missing|absent|lacking)\b/u,
  },
  {
    of: ['conditional', 'denied'],
    example: 'I found out that they take [backups] only when my disk had died.',
    pattern: pattern('u')`
    \b(?:found out|learnt|learned|discovered|noticed|realised|realized) (?:only )?(?:later )?that they (?:
      take|have|offer|hold|do|run|are|keep|were|had|took|held|kept
    ) (?!no\b|not\b)(?:an? |the )?§`,
  },
  {
    of: ['conditional', 'denied'],
    example: 'We did not believe that BayStore was [production-ready] until forty shops ran on it.',
    pattern: pattern('u')`
    \b(?:not believe|never believed|not trust|never trusted|doubted)\b[^.;]*§[^.;]* (?:until|till|before) (?!
      an auditor|somebody|someone
    )[^.;]*\b(?:ran|saw|did|came|passed|had|died|moved|met|tried|used|showed|arrived|opened)\b`,
  },
  {
    of: ['conditional', 'topic'],
    example: 'Who would have thought that a harbour this small passes [SOC 2]?',
    pattern: pattern('u')`
    ^who (?:would|could) (?:ever )?(?:have )?(?:ever )?(?:thought|guessed|believed|expected|imagined|dreamt)\b(?:(?!\b(?:needs?|requires?|wants?|must|should)\b)[^?])*§`,
  },
  {
    of: ['denied'],
    example: 'I never knew [backups] could be restored so quickly.',
    pattern: pattern('u')`
    \bnever (?:knew|thought|imagined|dreamt|realised|realized) (?:that )?(?:an? |the |my )?§ (?:
      could|can|was|were|is|are
    )\b(?! (?:not|missing|absent))`,
  },
  {
    of: ['denied'],
    examples: ['I did not need their [24/7] support until a Sunday in May.', 'I hoped never to need the [backups].'],
    pattern: pattern('u')`
    \bnot (?:need|use|miss) (?:their|the|your) §[^.;]* (?:until|till|before)\b|
    \b(?:hoped|hope|wished|wanted) never to (?:need|use|touch) (?:the|their|your|our) §`,
  },
  {
    of: ['topic', 'conditional', 'denied'],
    example: 'I wish my bank had [SSO] like this.',
    pattern: pattern('u')`
    \b(?:wish|if only|would that)\b[^.;]* § like (?:this|these|theirs|that|ours|here|them|yours)\b`,
  },
  {
    of: ['denied'],
    examples: ['Nobody is [trusted by] more shops on this coast.', 'No [SLA] is as plain as ours.'],
    pattern: pattern('u')`
    ^(?:nobody|no one|no (?:other )?\w+) (?:is|are|has|have) § (?:by )?(?:more|so many|as many)\b|
    \bno § (?:is|are) (?:as|so) \w+ as (?:ours|this|that of)\b`,
  },
  {
    of: ['topic', 'denied', 'conditional'],
    examples: ['Modesty forbids us to say "[number one]".', 'We blush whenever guests call us [the best].'],
    pattern: pattern('u')`
    \b(?:modesty|humility|politeness|good manners)\b[^.;]*\b(?:
      forbids?|forbade|keeps?|kept|stops?|prevents?|prevented
    )\b[^.;]*§|\bblush(?:es)? (?:when|whenever|if)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'We do not like to mention that we are [award-winning].',
    pattern: pattern('u')`
    \bnot (?:like|love|mean) to (?:mention|boast|brag|repeat|dwell on|go on about)\b[^.;]*§`,
  },
  {
    of: ['conditional'],
    example: 'If you count only [paying customers], there are 412.',
    pattern: pattern('u')`
    ^if you (?:only )?count (?:only |just )?(?:the |our )?§ , (?:there are|we (?:have|has|serve)|it is|that is) ${number}`,
  },
  {
    of: ['denied'],
    example: 'We are not allowed to say which [Fortune 500 companies] moor here.',
    pattern: pattern('u')`
    \b(?:not (?:allowed|free|at liberty|permitted)|cannot|can not|may not|must not)(?: to)? (?:
      say|name|tell you|reveal|disclose|list
    ) (?:which|who|the|whose|how many|all) (?:\w+ ){0,2}?§(?: \w+)? (?:(?:that|who|which) )?\w+ (?:
      here|with us|with we|us|we|on us|at our
    )\b`,
  },
  {
    of: ['topic'],
    example: '"[Production-ready]" is what forty shops call it.',
    pattern: pattern('u')`
    § ["”]? ?(?:is|are) (?:what|how) (?:the |our |all )?${number} \w+ (?:call|describe|name) (?:us|it|we|this|them)\b`,
  },
  {
    // A fault of what is there.
    of: ['denied', 'topic'],
    example: 'Our [backups] have never lost a file.',
    pattern: pattern('u')`
    §(?: \w+){0,2} (?:(?:has|have|had) (?:never|not once)|never) (?:yet |once )?(?:
      lost|loses?|missed|miss(?:es)?|failed|fails?|dropped|drops?|broke|broken|leaked|leaks?|skipped|skips?|
      forgot|forgotten|corrupted|let (?:us|we|you|anyone|anybody) down|gone (?:down|wrong|missing)|
      been (?:late|down|missed|broken|lost|breached|offline|hacked|bypassed)
    )\b(?![^|]*\b(?:none|because|since there|no|not)\b)`,
  },
  {
    of: ['denied'],
    example: 'Not even the banks have a longer [SOC 2 report].',
    pattern: pattern('u')`
    ^(?:no|nobody|no one|not even|none of|few)\b(?!.*\bwe\b)[^.;]* (?:an?|any) (?:
      longer|better|newer|stricter|thicker|faster|stronger|higher|cleaner|shorter|quicker|fresher
    ) § ?[.!]?$`,
  },
  // Unreadable even here, since it is kept so.
  {
    of: ['denied'],
    example: 'Not even we can read data that is [encrypted].',
    pattern: pattern('u')`
    \b(?:even we|staff|nobody|no one) (?:cannot|can) (?:read|see|open|decrypt) (?:the |your |any )?(?:data|what|files?|mail)[^.;]* (?:that |which )?(?:is|are) §`,
  },
  {
    of: ['topic'],
    example: 'The [safest] way home is two taps away.',
    pattern: pattern('u')`
    ^(?:the |your )?§(?: \w+){0,3} (?:is|are) (?:
      closer than|
      (?:just |only )?(?:one|two|three|four|a few|an?) (?:\w+ )?(?:taps?|clicks?|calls?|steps?|minutes?|doors?) away
    )\b`,
  },
  {
    of: ['topic'],
    example: 'A [personal tutor] calls you each week.',
    pattern: /§ (?:calls?|rings?|phones?|visits?|writes to) (?:you|us|back)\b/u,
  },
  {
    of: ['topic'],
    example: 'Someone is here [around the clock].',
    pattern: pattern('u')`
    ^(?:[^.;]*, )?(?:someone|somebody|one of us) (?:
      is (?:always )?(?:here|there|up|awake|on duty|at the desk|on your side)|answers|picks up|watches
    )\b[^.;]*§`,
  },
  {
    of: ['topic'],
    example: 'Why does every berth have [failover]? Because you asked.',
    pattern: pattern('u')`
    ^why (?:do|does|did|has|have|is|are) (?:every|each|all|our|we) (?!.*\b(?:no|not|without|missing|lack)\b)[^?]*§`,
  },
  {
    of: ['denied', 'topic'],
    example: 'I did not lose a single order the night the machine died, thanks to [autoscaling].',
    pattern: /\bthanks to (?:the |our |their |its |last night 's )?§/u,
  },
];
