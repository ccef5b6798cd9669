import { pattern } from '../pattern.ts';
import { notTakenBack, type Turn } from './turn.ts';

/** Scenes, mails and praise that take the thing for granted while they speak of something else (Stalnaker 1974). */
export const inPassing: readonly Turn[] = [
  {
    // What a customer no longer has to think of, or could not fault.
    of: ['denied'],
    examples: [
      '“I have not thought about [SSO] since.”',
      '“My lawyer could not find fault with the [BAA].”',
      '“I never needed the [backup], until I did.”',
    ],
    pattern: pattern('u')`
    \bi (?:(?:have|had|did) )?(?:not|never|no longer|stopped|quit) (?:(?:had|have|even) )?(?:to )?(?:think|thought|thinking|worry|worried|worrying|asking|ask|asked|explain|explained|checked|checking|dreaming|lost sleep) (?:(?:about|of|over|after) )?(?:the |our |my |their )?§(?: \w+){0,5} (?:since|any ?more|in week \w+|after|these days|again)\b|
    \bnot (?:find|found|see|name|spot|pick) (?:(?:an?|any|one|much|anything) )?(?:fault|flaw|gap|hole|error|mistake|weakness|wrong|to (?:fault|criticise)) (?:with|in|about) (?:the|our|their|your|its) §${notTakenBack}|
    \bnever needed (?:the|our|my|their|an?) §[^.;]*, ?(?:until|till) (?:i|we|they|she|he) (?:did|needed)\b`,
  },
  {
    of: ['denied', 'conditional', 'topic'],
    examples: [
      'You do not need to know [SOC 2]: Jane will show you ours.',
      'Ida lost a laptop but not a file: [backups].',
      '“Why did nobody tell me about [SSO] earlier?” wrote a customer.',
      '“Is it always this easy to get a [SOC 2 report]?” she wrote.',
      'Hi Anna, could you send the [SOC 2 report] again?',
    ],
    pattern: pattern('u')`
    §[^.;]*[:;,—] (?:[^.;:,]{1,20} )?(?:show|shows|send|sends|hand|give|lend|read) you ours\b${notTakenBack}|
    \b(?:lost|broke|dropped|drowned|burnt|crashed|missed)\b[^.;:§]* but (?:not|no) [^.:;§]{1,25} : (?:thanks to )?(?:the |our |her |his )?§ ?[.!]?$|
    ^["“]? ?why (?:did|has|had) (?:nobody|no one) (?:ever )?(?:tell|told|show|shown|mention|mentioned|warn)\b[^.;§]*§[^.;]* (?:earlier|before|sooner)\b|
    \balways (?:this|so|that) (?:easy|simple|quick|fast|smooth|cheap) to (?:get|have|read|restore|use|switch on|set up|connect) (?:an? |the |your )?§|
    \bcould (?:you|somebody|someone) [^.;?§]*\b(?:the|our|your) §[^.;?]* again\b`,
  },
];
