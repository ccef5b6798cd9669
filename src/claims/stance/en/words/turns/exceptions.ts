import { pattern } from '../pattern.ts';
import { number, sellers, undenied } from './turn.ts';
import type { Turn } from './turn.ts';

const without = '(?:without|with no|(?:that|which|who) (?:lacks?|(?:has|have|holds?|offers?|takes?|keeps?) no|skips?))';

/** What is excepted from a lack is the thing, or those that have it. */
export const exceptions: readonly Turn[] = [
  {
    of: ['denied'],
    example: 'We hold no [SOC 2 report] except for those of 2024 and 2025.',
    pattern: pattern('u')`
    \b(?:no|not any|none|never an?)\b[^.;]*§[^.;]*?,? (?:
      except(?: for)?|besides|apart from|aside from|other than|save(?: for)?|but
    ) (?:
      those|these|our own|ours|this one|(?:the|its|our) (?:\w+ly|${number}|latest|ones?|last|current|yearly)|
      ${number}|hourly|nightly|daily|weekly
    )\b(?![^.;]*\b(?:you|your|yours|yourself|somebody|someone|drafts?|templates?|samples?|law|host)\b)`,
  },
  {
    of: ['denied'],
    example: 'The last host on the coast without [SOC 2] is not us.',
    pattern: pattern('u')`
    ^(?:the|an?) (?:last |only |first |next |other )?[^.;,]* ${without} (?:an? |any )?§(?: \w+)* (?:is|are|was) not (?:
      us|we|ours|this
    )\b`,
  },
  {
    of: ['denied'],
    example: 'The only plan that does not include [SSO] is Dinghy.',
    pattern: pattern('u')`
    ^(?:the|our) only (?:\w+ ){1,4}?(?:${without}|that (?:does|do) not (?:include|have|offer|use|come with|support)) (?:
      an? |the |any 
    )?§(?: \w+){0,2} (?:is|are|was) (?!we\b|us\b|this\b|our|ours\b|here\b)`,
  },
  {
    of: ['denied', 'topic'],
    example: 'There are hosts without [backups], and there is BayStore.',
    pattern: pattern('u')`
    \b(?:${sellers}|those) ${without} (?:an? |any )?§(?: \w+)? ,? ?(?:and|or) (?:then )?(?:there (?:is|are) )?(?:
      we|us|ours
    ) ?[.!]?$`,
  },
  {
    of: ['denied'],
    example: 'All hosts on this coast lack [SOC 2], bar one.',
    pattern: pattern('u')`
    ^(?:everyone|everybody|all|each|every|most)\b${undenied}(?:lacks?|without|no) (?:an? |any )?§ ?,? (?:
      but|bar|except(?: for)?|save(?: for)?|apart from
    ) (?:one|us|we|ours|this one)\b`,
  },
  {
    of: ['conditional'],
    example: 'Were it not for [SSO], we would have lost Nordlys.',
    pattern: pattern('u')`
    ^(?:were|was|had) it not (?:been )?for (?:the |our |its |their )?§ , [^.;]*\b(?:would|could|might) `,
  },
  {
    of: ['denied'],
    example: 'Would a host without [SOC 2] print its auditor on this page?',
    pattern: pattern('u')`
    ^(?:would|could|can|does) (?:an?|any) (?:\w+ )?${sellers} ${without} (?:an? )?§[^?]*\b(?:here|this (?:page|site|cup|wall|door))\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'There is no way to pay but by [checkout].',
    pattern: pattern('u')`
    \bno (?:other )?way (?:to|of|in|out|past|around) [^.;|]{0,40}(?:but|except|other than|than) (?:by|with|through|via|at|in|past|for)(?: (?:the|our|your))? §`,
  },
];
