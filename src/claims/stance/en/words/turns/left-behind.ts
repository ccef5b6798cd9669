import { pattern } from '../pattern.ts';
import { notTakenBack, sellers, type Turn } from './turn.ts';

/** Others lack it, or did when somebody left them: whoever tells so has it. */
export const leftBehind: readonly Turn[] = [
  {
    of: ['denied', 'conditional', 'topic'],
    examples: ['There are cheaper hosts without [backups].', 'If you want to go without [SSO], go elsewhere.'],
    pattern: pattern('u')`
    ^(?:there are|you (?:can|will|may) (?:\w+ )?find|you find) (?:an? |plenty of |enough |many )?(?:cheaper |other )(?:\w+ )?${sellers} ?,? ?(?:ones? )?(?:without|with no|(?:that|who|which) (?:lacks?|has no|have no|skips?)) (?:an? |any )?§${notTakenBack}|
    ^if you (?:(?:want|can|like|prefer|would rather|wish|are (?:happy|content|fine)) )[^.;§]*(?<!with or )\bwithout (?:an? |any )?§[^.;]*, (?:[^.;]*\b(?:elsewhere|somewhere else)|there are (?:plenty|many|others|enough|hosts)|(?:try|ask|see|choose|take) (?:somebody|someone|another|others|the others|the neighbou?rs))\b${notTakenBack}`,
  },
  {
    of: ['denied', 'conditional'],
    examples: [
      '“Before BayStore we had no [backups].”',
      '“At my old studio there was no [SSO].”',
      'I would not go back to a host without [backups].',
    ],
    pattern: pattern('u')`
    ^["“]? ?before (?:we|(?:i|we) (?:came|moved|switched|joined|met)(?: \w+){1,3}|(?:coming|moving|joining)(?: \w+){1,3}) ,? ?(?:we|i) (?:had|took|ran|knew) no §${notTakenBack}|
    \bmy (?:old|last|former|previous|first) [^.;§]{1,30}(?:there was|had|offered|took) no §${notTakenBack}|
    \b(?:not|never) (?:want to |wish to )?go back to [^.;§]{1,30} (?:without|before|with no) (?:an? |the )?§${notTakenBack}`,
  },
  {
    // Whom they had before.
    of: ['denied'],
    examples: [
      '“Our last host had no [backups]. Never again,” says Ida.',
      'She left her old host for want of [SSO].',
      'Not one customer has left for want of an [SLA].',
    ],
    pattern: pattern('u')`
    \b(?:my|our|her|his|their) (?:last|old|former|previous|other) (?:\w+ )?${sellers} (?:had|offered|did|took|knew|gave|signed|kept|ran) (?:not |never )?(?:no |have |offer |take |know |keep )(?:an? |of |any )?§(?![^|]*\b(?:neither|nor|either|same|like (?:us|ours|we)|still|so (?:do|have|are) we)\b)|
    \bleft (?:her|his|their|an?|the|my) (?:last|old|former|previous) (?:\w+ )?${sellers} (?:for (?:want|lack) of|because (?:it|they) had no) (?:an? )?§|
    \b(?:no|not one|not a single|never|nobody|no one|none)\b[^.;§]*\b(?:left|lost|gone|quit|turned|sent|walked|cancell?ed|declined|churned|moved)\b[^.;§]*\b(?:for (?:want|lack) of|over|because of|for missing) (?:an? |the |our )?§(?![^.;]*\b(?:no|not|none|never|yet|because|since)\b)`,
  },
];
