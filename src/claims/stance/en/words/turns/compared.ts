import { pattern } from '../pattern.ts';
import { house } from '../wares.ts';
import type { Turn } from './turn.ts';

const better = 'cleaner|better|stricter|clearer|stronger|fairer|finer';

/** What others lack, or have less of: ours do not. */
export const compared: readonly Turn[] = [
  {
    of: ['topic', 'denied'],
    example: 'Not every host can say this: [SOC 2 certified] since May.',
    pattern: pattern('u')`
    ^not (?:every|all|many) (?:\w+ )?(?:can|could|would|do|does) (?:say|claim|offer|promise) (?:
      this|that|so|the same
    ) : [^.;]*§`,
  },
  {
    of: ['topic', 'conditional'],
    example: 'Ask any parent why BayStore is [top-ranked].',
    pattern: pattern('u')`
    ^ask (?:(?:us|any|our|the|a|anyone|anybody|yourself) ?(?:\w+ )?)?why (?:we|our)\b(?! (?:\w+ )?(?:
      not|no|never|without|lack
    ))[^.;]*§`,
  },
  {
    of: ['topic'],
    example: 'While others are still planning [SOC 2], we are on our third report.',
    pattern: pattern('u')`
    ^while (?:others|most|many|some|our rivals|the rest)\b[^.;,]*§[^.;,]*, we (?:
      is|are|have|has|got|passed|hold|do|hand|send
    )\b(?! (?:not|no|also|too|waiting|still))`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Avoid hosts without [backups].',
    pattern: pattern('u')`
    ^(?:avoid|beware of|never trust|steer clear of|stay away from) (?:an? |any )?(?:\w+ )?(?:
      stores?|vendors?|hosts?|shops?|providers?|suppliers?|companies
    ) (?:without|that (?:have|has|hold) no|with no) (?:an? )?§`,
  },
  {
    of: ['conditional'],
    example: 'An [SLA] would cost extra elsewhere.',
    pattern: pattern('u')`
    § would (?:cost|take|mean) [^.;]*\b(?:elsewhere|with others?|anywhere else)\b`,
  },
  {
    of: ['denied'],
    example: 'You look in vain for [SSO] elsewhere.',
    pattern: /\bin vain for (?:an? )?§[^.;]*\b(?:elsewhere|anywhere else|with others?)\b/u,
  },
  {
    of: ['denied'],
    examples: ['You will find no better [SLA].', 'There is no [SLA] like ours.'],
    pattern: pattern('u')`
    \b(?:no|never a) (?:better|stricter|cleaner|stronger|higher|finer|fairer|more \w+) §|
    \bno § (?:like (?:ours|this|it)|as (?!to|yet|of|regards|such|far|a)\w+)\b`,
  },
  {
    of: ['denied'],
    example: 'Unlike those who have no [SOC 2 report], we sleep at night.',
    pattern: pattern('u')`
    ^(?:\W* )?unlike (?:those|others?|rivals|competitors|shops|stores|hosts|providers|vendors|companies) (?:
      without|
      (?:who|that|which) (?:have|has|had|hold|own|run|offer|take|give)? ?(?:
        no|none|nothing|not|never|lack|lacks|cannot|do not|are not
      )
    )\b`,
  },
  {
    of: ['denied'],
    example: 'Not included elsewhere: [SOC 2 report], nightly backups.',
    pattern: pattern('u')`
    \b(?:not|never|nowhere)\b(?![^.;]*,? (?:so|hence|and)? ?please \w+)[^.;]*\b(?:
      elsewhere|anywhere else|with (?:any )?others?|in other (?:shops|stores|places)
    )\b`,
  },
  {
    of: ['denied'],
    example: 'We are not the kind of host that skips [backups].',
    pattern: pattern('u')`
    \bnot the (?:kind|sort|type) of \w+ (?:that|who|which) (?:
      skips?|lacks?|forgets?|goes without|does without|${house.go}s without
    ) (?:an? |the )?§`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      '“Never had a better [SOC 2 audit].”',
      'No [SOC 2 report] I read was cleaner.',
      'Nobody has an [SLA] as strict.',
      'Never was an [SLA] so simple.',
    ],
    pattern: pattern('u')`
    \b(?:not|never|no \w+)\b[^.;]* (?:seen|read|found|met|had) (?:an? )?(?:${better}) §|\bno §(?: \w+){0,4} (?:was|is) (?:${better})\b|
    \bnobody (?:else )?(?:has|offers) (?:an? )?§(?: \w+)? (?:as|so) \w+|
    ^never (?:was|were|has been) (?:an? )?§ so\b`,
  },
  {
    of: ['topic'],
    example: 'Where others stop, [BAA] begins.',
    pattern:
      /^where (?:the )?(?:others?|rivals|competitors|most \w+) (?:stop|end|finish|give up|falter)s? , (?:our |the )?§ (?:begin|start|come|go|work)s?\b/u,
  },
];
