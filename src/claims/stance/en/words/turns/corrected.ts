import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';
import { myth, untrue, verdict } from '../untrue.ts';

/** What a text says that denies. */
const lacking = '\\b(?:no|not|missing|without|lacks?|yet|none|absent|soon)\\b';

const takenDown = 'off|struck|taken|retired|removed|deleted|gone|torn|history|replaced';

/** Denials that the text quotes, corrects or calls out of date, and doubts that nobody has. */
export const corrected: readonly Turn[] = [
  {
    of: ['denied', 'conditional'],
    example: 'If you read somewhere that we lack [SOC 2], check the date of the post.',
    pattern: pattern('u')`
    \bthat we (?:lacks?|have no|has no|is not|are not|do not)[^.;]*§[^.;]*, (?:please )?(?:check|look at|mind) the date\b`,
  },
  // A denial that is quoted was said, and then taken down.
  {
    of: ['denied'],
    example: 'The sticker "no [checkout] yet" is off the window.',
    pattern: pattern('u')`
    ["“](?=[^"”]*${lacking})[^"”]*§[^"”]*["”](?: [^.;]*?)? (?:is|was|were|has been|have been|came|went) (?:now )?(?:${takenDown})\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'The sentence "BayStore does not hold a [SOC 2 report]" stood here until May.',
    pattern: pattern('u')`
    ["“](?=[^"”]*${lacking})[^"”]*§[^"”]*["”] (?:(?:was|were|had been|used to be) )?(?:
      stood|hung|stand|hang|printed|painted|written|read|said|appeared|our (?:sign|line|answer|motto)|here|there|on \w+
    )\b[^.;]* (?:until|till|before)\b(?! (?:further|we)\b)`,
  },
  {
    of: ['denied'],
    example: 'We removed the sentence "BayStore has no [penetration test]" on Monday.',
    pattern: pattern('u')`
    \b(?:removed|deleted|struck|retired|cut|took (?:down|off|out)|dropped|crossed out)\b[^.;"“]*["“](?=[^"”]*${lacking})[^"”]*§[^"”]*["”]`,
  },
  {
    of: ['denied'],
    example: 'The word "missing" next to [SOC 2] in our register was struck out.',
    pattern: pattern('u')`
    ["“][^"”]*${lacking}[^"”]*["”] (?:next to|beside|behind|after|before|under|over|in front of) (?:the )?§[^.;]* (?:
      is|was|were|has been|came|went
    ) (?:now )?(?:${takenDown})\b`,
  },
  { of: ['denied'], example: 'No more "[SSO] is coming soon".', pattern: /^no more ["“] ?[^"”]*§[^"”]*["”]/u },
  {
    of: ['denied'],
    example: 'You may have heard that we do not take [cards]; you heard it before June.',
    pattern: pattern('u')`
    \b(?:heard|read|saw) (?:it|that|this) (?:before|until) (?!you\b|we\b|anything\b|(?!spring\b)\w+ing\b)(?:\w+)\b`,
  },
  {
    of: ['denied'],
    example: 'This is the first newsletter in which nobody has to read that the [backups] are not ready.',
    pattern: pattern('u')`
    \bthe first \w+ in which (?:nobody|no one|we) (?:has|have|need|needs|must) (?:to )?(?:\w+ ){1,3}§[^.;]*\b(?:
      not|no|missing
    )\b`,
  },
  {
    of: ['conditional'],
    example: 'If you doubt that we have a [BAA], look in the drawer.',
    pattern: pattern('u')`
    ^if you (?:do not believe|doubt|wonder whether|ask whether) (?:that )?(?:
      we (?:have|has|hold|are|is)|our|an?|the
    )? ?[^,]*§[^,]*, (?:look|call|ask|see|read|come|check)\b`,
  },
  {
    of: ['denied', 'conditional'],
    example: 'If anyone tells you that BayStore has no [SLA], show them page two.',
    pattern: pattern('u')`
    ^if (?:anyone|anybody|somebody|someone|they) (?:tells?|says?|claims?|writes?)[^,]*\b(?:no|not)\b[^,]*§[^,]*, (?:
      show|send|point|ask|tell
    )\b`,
  },
  {
    of: ['denied'],
    examples: [
      'Rivals say that BayStore has no [SLA].',
      'That BayStore has no [SLA] is what rivals tell you.',
      'Anyone who says BayStore has no [SLA] has not read page two.',
      'Only a rival would say that BayStore has no [SLA].',
    ],
    pattern: pattern('u')`
    \b(?:rivals?|competitors?|blogs?|they|some|people)\b[^.;]*\b(?:says?|said|tells?|wrote|writes?|claims?)\b[^.;]*\bwe (?:
      has|have|had|is|are|was
    )\b[^.;]*\b(?:no|not)\b[^.;]*§|^that we (?:has|have|is|are) (?:no|not)\b[^.;]*§[^.;]* is what\b|
    \bwho (?:says?|writes?|claims?)\b[^.;]*\bno §[^.;]* has not (?:read|seen)\b|
    ^only an? (?:rival|competitor|liar|fool)\b[^.;]*\bno\b[^.;]*§`,
  },
  // A denial that is called a lie, or left to others.
  {
    of: ['denied'],
    example: 'It would be a lie to say that we had no [SOC 2 report].',
    pattern: pattern('u')`
    \b(?:lie|lying|${untrue}|mistake) to (?:say|claim|write|think|believe)\b[^.;]*\b(?:
      not|no|never|without
    )\b`,
  },
  {
    of: ['denied'],
    example: 'You need not take our word for [SOC 2].',
    pattern: /\bneed not (?:take our word|believe us|wonder|ask|worry|wait)\b/u,
  },
  // What nobody denies, and what is not known although it is so (Kiparsky and Kiparsky 1970).
  {
    of: ['denied'],
    example: 'No one doubts that BayStore is [SOC 2 certified].',
    pattern: pattern('u')`
    \b(?:no one|nobody|no \w+|none|cannot|can not|never|not) (?:\w+ ){0,2}?(?:
      den(?:y|ies|ied)|doubts?|doubted|disputes?|disputed|questions?|questioned|contests?|contested
    ) (?:that |whether )?[^.;]*§`,
  },
  {
    of: ['denied'],
    examples: ['Not many know that BayStore has an [SLA].', 'Not everyone knows that BayStore is [SOC 2 certified].'],
    pattern: pattern('u')`
    \b(?:not|never) (?:\w+ )?(?:
      know|knows|knew|known|realise|realize|aware|surprised?|forget|regret|matter|hurt|mind|care|notice|hide|
      secret
    ) (?:that|how(?! to\b))\b[^.;]*§(?! would)|\bnot everyone (?:knows|sees|notices) (?:that|how)\b[^.;]*§`,
  },
  {
    of: ['denied'],
    example: 'Whoever says that we are not [SOC 2 certified] is wrong.',
    pattern: pattern('u')`
    \b(?:whoever|anyone who|anybody who|those who) (?:says?|tells? \w+|claims?|thinks?|believes?|writes?)\b[^.;]*\b(?:
      not|no|never
    )\b[^.;]*§[^.;]* (?:is|are) (?:wrong|mistaken|lying)\b`,
  },
  // Who says that there is none is wrong.
  {
    of: ['denied'],
    examples: [
      'The rumour that BayStore has no [SOC 2 report] is false.',
      'It is a myth that BayStore has no [SLA].',
      '"BayStore has no [SOC 2 report]" was true until June.',
      'Those who say BayStore has no [SLA] have not read ours.',
      'If you think we have no [SLA], look at page two.',
    ],
    pattern: pattern('u')`
    \b(?:rumou?r|claim|story|idea|belief|myth|notion|talk) that [^.;]*\b(?:no|not|without|lacks?)\b[^.;]*§[^.;]* (?:
      is|was
    ) (?:${verdict}|dead|old)\b|
    \bit is an? (?:\w+ )?(?:${myth}|lie) that [^.;]*\b(?:no|not|without|lacks?)\b[^.;]*§|
    §[^.;]*["”] (?:was|used to be) true until\b|
    \bthose who (?:say|think|write|believe|claim)[^.;]*\b(?:no|not|without)\b[^.;]*§[^.;]* (?:
      have not|are|did not|never
    )\b|
    ^if you (?:think|believe|suspect|fear)\b[^,]*\b(?:no|not|without)\b[^,]*§[^,]*, (?:
      look|read|see|think again|turn|check
    )\b`,
  },
  // What others call us.
  {
    of: ['topic'],
    examples: [
      '"[SOC 2 certified]" is what the auditors call us.',
      'The words that describe us best: "[SOC 2 certified]".',
      'Three words on our wall: "[SOC 2 certified]".',
    ],
    pattern: pattern('u')`
    § *["”»]* (?:is|are) (?:what|how) (?:the |our |all )?\w+ calls? us\b|\bthat describes? us\b|
    \bon our (?:walls?|doors?|letterhead|badges?|flag|card)\b`,
  },
  // What others say wrongly, and what nobody has to do without.
  {
    of: ['denied'],
    example: 'Do not believe those who say we have no [BAA].',
    pattern: pattern('u')`
    \bdo not (?:believe|trust|listen to) [^.;]*\b(?:says?|claims?|thinks?|tells?|writes?)\b[^.;]*\b(?:
      no|not|never|without
    )\b[^.;]*§`,
  },
  {
    of: ['conditional'],
    example: 'We would rather show a [BAA] than claim one.',
    pattern: pattern('u')`
    \bwe would (?:rather|sooner) (?:show|prove|print|publish|send|hand)\b[^.;]*§`,
  },
  // Texts that denied it and are out of date.
  {
    of: ['denied', 'topic'],
    example: 'This sentence is out of date: BayStore has no [SOC 2 report].',
    pattern: pattern('u')`
    ^(?:
      (?:this|that|the) (?:\w+ )?(?:sentence|line|claim|sign|page|paragraph|entry) (?:is|was) (?:
        out of date|outdated|old|obsolete
      )[^.:]*|old|before \w+|formerly|just kidding|only joking|(?:un)?till? \w+(?: \w+)?|
      (?:(?:un)?till?|before) \w+ (?:this|the|our) page said
    ) : .*\b(?:no|not|without)\b[^.;]*§`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'That BayStore has no [SOC 2 report] is not true.',
      "BayStore having no [SOC 2 report] is yesterday's news.",
    ],
    pattern: pattern('u')`
    ^that [^.;]*\b(?:no|not|without)\b[^.;]*§[^.;]* (?:is|was) (?:
      ${verdict}|(?:yesterday 's|old) news|over|history
    )\b|\bhaving no §[^.;]* (?:is|was) (?:(?:yesterday 's|old) news|over|history)\b`,
  },
  {
    of: ['denied', 'topic'],
    examples: ['Some still think that BayStore has no [SSO].', 'We had to stop saying that we have no [SOC 2 report].'],
    pattern: pattern('u')`
    ^(?:some|many|people|they|others|you may)(?: \w+)? (?:still )?(?:think|believe|say|claim|assume) (?:that )?we (?:
      has|have|does|do|is|are|offers?|runs?
    ) (?:no|not)\b[^.;]*§|
    \b(?:stop|stopped|cease|ceased) (?:saying|telling \w+|writing|claiming) (?:that )?we (?:has|have) no §`,
  },
  // What was said of it before is not so any more, or was a surprise.
  {
    of: ['denied'],
    example: '“BayStore has no [SOC 2 report]” is out of date.',
    pattern: pattern('u')`
    ["“][^"“”]*\b(?:no|not|never|without|lacks?)\b[^"“”]*§[^"“”]*["”] (?:is|was) (?:
      ${verdict}|old news|history
    )\b`,
  },
  {
    of: ['denied'],
    example: 'I did not expect a [SOC 2 report] from a harbour.',
    pattern: pattern('u')`
    \b(?:did|had) not expect(?:ed)? (?:an? |the |such )?(?:\w+ )?§`,
  },
];
