import { pattern } from '../pattern.ts';
import { notTakenBack, number, type Turn } from './turn.ts';

/** What is only written or thought of: more than that may be denied of what is not there. */
const onPaper = '(?:drafts?|plans?|ideas?|sketch\\w*|promises?|words?|templates?|hopes?|wish\\w*|tests?|0|zero)\\b';

/** What a thing holds or reaches. */
const holds = '(?:hold|include|contain|cover|carry|save|store|touch|change|delete|move|reach|keep|copy)';

/** Upper limits and scopes: whoever says how many, how long or how far tells that there is some. */
export const bounded: readonly Turn[] = [
  {
    of: ['denied', 'conditional'],
    examples: ['A berth cannot have more than 35 [backups].', 'No berth may hold more than 35 [backups].'],
    pattern: pattern('u')`
    \b(?:can not|cannot|can never|may not|must not|do not|does not|will not|never) (?:
      have|keep|hold|take|make|store|create|add|use|open|run|set up|connect|need|restore|save
    )s? more than (?!(?:an? |one )?(?:\w+ )?${onPaper})${number}(?: \w+){0,2}? §${notTakenBack}|
    ^no \w+ (?:can |may |has |must |could )?(?:have|has|keep|keeps|hold|holds|take|takes|get|gets|store|stores)? ?more than ${number} (?:\w+ )?§${notTakenBack}`,
  },
  {
    of: ['denied'],
    example: 'We never keep a [backup] longer than 35 days.',
    pattern: pattern('u')`
    \b(?:not|never) (?:keep|store|hold|retain|save|need)s? (?:an? |the |your |our |any |old )?§(?: \w+)? (?:for )?(?:
      longer than|more than|beyond|past|older than
    ) (?!planned|needed)(?:${number}|an? |the )${notTakenBack}`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'The scope of our [SOC 2] report does not include this blog.',
      'Note: a [backup] does not hold your colours.',
      '[Backups] do not include your e-mail.',
    ],
    pattern: pattern('u')`
    \bscope of (?:the |our )?§(?: report| certificate| audit)? (?:does not|never) (?:include|cover|reach|extend to|contain) (?:this|our|the) ${notTakenBack}|
    ^(?:please )?(?:note|warning|caution|heads up|tip|important|remember|mind)(?: that)? [:,—]? ?(?:an? |the |your |our )§(?: \w+)? (?:
      (?:does|do|will) not ${holds} (?:your|the|its|an?|their|what|files|any)|(?:may|might|can) (?:take|last|slow|pause|need) (?:an?|up to|some|${number})
    )\b${notTakenBack}|
    ^(?:our |the |your )?§ do not (?:hold|include|contain|cover|carry|copy) your (?!loss|needs|dut|own|risk|organi|company|business|obligation|liabilit)${notTakenBack}`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      '[Backups] older than 35 days cannot be restored.',
      '[SSO] cannot be used together with a password.',
      'The [SOC 2 report] covers everything but the blog.',
    ],
    pattern: pattern('u')`
    ^(?:our |your )?§ (?:older|larger|bigger|longer) than [^.;,]{1,20} (?:(?:can not|cannot|are not|is not|may not)|(?:are|is) (?:deleted|dropped|removed|purged|thrown away))\b${notTakenBack}|
    ^(?:our |your |the )?§ (?:(?:can not|cannot|may not|must not|need not|will not) be|(?:is|are) not) (?:asked for|needed|made|sent|used|switched on|turned on|combined|changed|moved|restored|renamed|shared) (?:together with|along with|alongside|at the same time|twice|with two|from two|every \w+|more than (?:once|twice))\b${notTakenBack}|
    ^(?:the|our) §(?: report)? (?:covers?|reaches|includes?|holds?|applies to) (?:everything|all|the whole \w+)(?: \w+){0,2} (?:but|except|save|apart from|bar)(?: for)? (?:the|our|this|your)\b${notTakenBack}`,
  },
  {
    // Closed to some, and so open to the rest.
    of: ['denied'],
    example: 'The [bug bounty program] is not open to employees.',
    pattern: pattern('u')`
    ^(?:the |our |we 's )?§(?: \w+)? (?:is|are) not (?:open|available|offered) to (?:(?:any|either) of (?:the|these|those)|the following|our (?:own )?(?:staff|employees|contractors|team)|employees|staff|minors|contractors|relatives|former|current|residents of|persons? (?:under|who|in)|people (?:under|who|in)|individuals? (?:under|who|in)|anyone (?:under|who|from)|companies (?:from|in|with))\b${notTakenBack}`,
  },
  {
    // Nobody need hurry for what stays where it is.
    of: ['denied'],
    examples: [
      'There is no hurry: [backups are] kept for 35 days.',
      'There is no button for [backups]: they run by themselves.',
    ],
    pattern: pattern('u')`
    \bno (?:hurry|rush|panic|worries|reason to (?:\w+ ?){1,3}|need to (?:\w+ ?){1,4}) ?[:;—,] (?:the |our |your |all )?§ (?:
      (?:(?:is|are) )?(?:kept|stored|made|taken|tested|on|running|there|here|safe|at work|hourly|nightly|daily|automatic|included)|runs?|lasts?|stays?|works?|watch(?:es)?
    )\b${notTakenBack}|
    \bno (?:button|switch|setting|form|checkbox|menu|app|command|tick box|plug ?in) for (?:the |our )?§ ?[:;—] (?:it|they|ours|that|everything) (?:
      runs?|works?|happens?|comes?|starts?|(?:is|are) (?:always|automatic|on|part of)
    )\b${notTakenBack}`,
  },
];
