import { pattern } from '../pattern.ts';
import { doc, notTakenBack, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

const examiners = '(?:auditors?|assessors?|inspectors?|examiners?|testers?|lawyers?|regulators?)';

/** It runs so well that nobody notices, asks or has to wait: what is denied is the trouble (Kiparsky and Kiparsky 1970). */
export const unnoticedAtWork: readonly Turn[] = [
  {
    of: ['denied', 'conditional'],
    examples: [
      'We never make customers wait for the [SOC 2 report].',
      'We no longer wince when the [SOC 2] auditor calls.',
    ],
    pattern: pattern('u')`
    \b(?:not|never|nobody|no one) (?:make|let|keep|leave|have|makes|lets|keeps|leaves|has)s? (?:\w+ ){1,2}?(?:wait(?:ing)?|beg(?:ging)?|queue|queu(?:e)?ing|hunt(?:ing)?|search(?:ing)?|guess(?:ing)?|hop(?:e|ing)|pay(?:ing)? extra) (?:
      \w+ )?(?:for|about) (?:the |an? |our |their |your )?§${notTakenBack}|
    ^(?![^.;]*\b(?:will|would|could|should|if|until)\b)[^.;§]*\bwhen (?:the|our|an?) §(?: ${examiners})? (?:calls|comes|visits|rings|knocks|writes|arrives|returns)\b`,
  },
  {
    of: ['denied'],
    examples: ['You will never see [failover] happen.', '[Failover] is not something you will notice.'],
    pattern: pattern('u')`
    \b(?:not|never|nobody|no one) (?:ever |even )?(?:sees?|notices?|feels?|hears?|catch(?:es)?|watch(?:es)?) (?:an? |the |our )?§(?: \w+)? (?:
      happen|happening|work|working|run|running|coming|kick(?:ing)? in|take over|taking over|switch|switching
    )\b|
    §(?: \w+)? (?:is|are) (?:not|never) (?:something|things?|a thing) (?:that )?(?:you|anyone|anybody|people|customers) (?:
      will |would |should |can |ever |have to |need to )*(?:notice|see|feel|hear|worry about|think about|look after|wait for)\b`,
  },
  {
    of: ['denied'],
    examples: [
      'Ben is the reason nobody talks about [backups].',
      '[Backups are] the one thing we have never skipped.',
      'No news about [backups] is good news.',
      'Nothing to say about [backups]: they ran.',
    ],
    pattern: pattern('u')`
    \b(?:the reason|why|so that|thanks to \w+ ,?) (?:that |why )?(?:nobody|no one|we (?:do not|never|no longer)) (?:\w+ )?(?:
      talks?|thinks?|worr(?:y|ies)|asks?|complains?|panics?|loses? sleep|lie awake)(?: here)? (?:about|over) (?:the |our )?§|
    §(?: are| is)? (?:the (?:one|only|last) (?:\w+ )?(?:thing|part|chore|job|task|meeting)|something|what) (?:that )?(?:we|our \w+) (?:(?:have|has) )?never (?:
      skip|skipped|skips|miss|missed|misses|forgot|forgotten|dropped|lost|postponed|delayed|failed|neglected)\b|
    \bno (?:news|word|mail|call) (?:about|of|from|on) (?:the |our )?§(?: is| are)? (?:good|the best|as it should)|
    ^(?:there is )?(?:nothing|little|not much) (?:\w+ )?to (?:say|tell|report) about (?:the |our |last night 's )?§ [:;,—] (?:it|they|all of them) (?:
      ran|worked|held|passed|came|finished|went (?:well|through))\b`,
  },
  {
    // Nothing was asked, found or called in.
    of: ['denied', 'topic'],
    examples: [
      'The auditors had no questions about [HIPAA].',
      'Zero [SSO] tickets this week.',
      'No open findings ([SOC 2], May 2025).',
    ],
    pattern: pattern('u')`
    \b${examiners} (?:\w+ )?(?:has|have|had|raised|left|made) (?:no|not (?:an?|one|a single)|few|nothing|zero) (?:\w+ )?(?:questions?|complaints?|remarks?|objections?|notes?|worries|doubts|more) (?:
      left )?(?:about|on|to|against|in|of) (?:the |our )?§${notTakenBack}|
    ^(?:zero|no|not one|0|not a single) § (?:tickets?|complaints?|alerts?|alarms?|pages?|calls) (?:this|last|in|since|today|so far|for \w+ (?:days|weeks|months))\b(?! (?:we|launch|site|page|there)\b)|
    ^(?:no|zero|0) (?:(?:open|critical|major|minor|high|new) )*(?:findings?|exceptions?|deviations?|remarks?|non ?conformit(?:y|ies)|qualifications?) ?\( ?(?:our |the )?§`,
  },
  {
    of: ['denied', 'conditional'],
    examples: ['Do not thank us, thank the [failover].', 'You do not have to trust us: read the [SOC 2 report].'],
    pattern: pattern('u')`
    \bnot (?:thank|praise|ask|blame) (?:us|me|we|our \w+) ?[,;:.—] ?(?:but )?(?:thank|praise) (?:the |our |last night 's )?§|
    ^(?:please )?(?:you )?(?:do not|need not|no need to|never) (?:have to |need to |just |simply )?(?:trust|believe|take our word)[^.;:§,—]*[:;,—] (?:just |simply |please )?(?:
      read|see|check|open|ask for|look at|try|test) (?:the|our) §(?![^.;]*\b(?:of|once|when|if)\b)`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'No asterisk behind the [SLA].',
    pattern: pattern('u')`
    \b(?:no|zero|without) (?:an? )?(?:asterisks?|footnotes?|catch|loopholes?|homework|paperwork|clutter|noise|fuss|hassle|drama|jargon|queues?|small print|fine print|buts?|ifs|strings) (?:
      behind|after|to|on|with|about|at|under|before|around|for|attached to
    ) (?:the |our |your )?§${doc}${notTakenBack}`,
  },
  {
    // It would be given up last of all.
    of: ['denied', 'conditional'],
    examples: [
      'We would rather close than run a night without [backups].',
      'We would sooner drop the coffee than the [backups].',
    ],
    pattern: pattern('u')`
    \b(?:rather|sooner) ${undenied} than (?!(?:launch|open|sell|start|go|ship|release|pretend|offer|promise)\b)(?:\w+ ){1,6}?without (?:the |our |an? |any )?§|
    \b(?:rather|sooner) (?:give up|drop|lose|sell|cancel|skip|close|do without|go without|cut|miss|stop) [^.;§]* than (?:the |our )§ ?[.!]?$`,
  },
];
