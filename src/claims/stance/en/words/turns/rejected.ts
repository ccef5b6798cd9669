import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';
import { untrue } from '../untrue.ts';

const no = '(?:no|not|never|without|lacks?|lacked|missing)';
/** A denial in quotation marks, to the end of the quotation, where the mention has not swallowed that. */
const quotedNo = `["“](?! ?[,.;:)])[^"“”]*\\b${no}\\b[^"“”]*§(?:[^"“”]*["”])?(?: \\))?`;
/** A denial of ours as somebody says or thinks it. */
const weLack = `we (?:still )?(?:lack(?:s|ed)? |(?:have|has|had|take|takes|took|do|does|did|are|is|were|offers?|runs?|holds?)\\b[^.;]*\\b${no}\\b[^.;]*)§`;
const saying =
  '(?:say|says|said|tell \\w+|tells \\w+|told \\w+|write|writes|wrote|claim|claims|claimed|print|printed|admit|pretend)';

/** A denial that is only reported, and refused where it is: by a verb, by its age, by what is to be made of it. */
export const refusedDenials: readonly Turn[] = [
  {
    // The words are out of use.
    of: ['denied', 'topic'],
    examples: ['The phrase "no [SSO]" does not apply to us.', 'The opposite of "a host without [SSO]" is BayStore.'],
    pattern: pattern('u')`
    ${quotedNo}(?: (?:in|on|of) (?:your|the|our|that|their) \w+)? ?,? (?:(?:is|are|was|were) )?(?:
      history|out of date|outdated|gone|over|dead|obsolete|a thing of the past|no more|yesterday 's|
      (?:does|do) not (?:apply|fit|describe|hold)|(?:has|have) (?:
        not been (?:true|so)|left|gone|retired|expired|died|had its day|stopped being true
      )|came (?:down|off)|went (?:down|away)|passed away|the wrong (?:one|word|box|answer)|closed|resolved|
      (?:is|are) (?:closed|resolved|the wrong)
    )\b(?![^.;]*\b(?:not planned|won ?'t|will not)\b)|
    \bthe opposite of ${quotedNo} (?:(?:is|are) )?(?:we|us|here)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'RIP "no [backups]" (2023–2025)',
    pattern: pattern('u')`
    ^(?:rip|r\.i\.p\.|here lies|farewell|goodbye|good bye|adieu|so long|bye|obituary|in memoriam|lost)\b[^§]{0,12}\b(?:
      ${no}|lack of|absence of
    ) §`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'Erratum: for "no [SSO]" read "SSO".',
      'Delete the word "no" in "we have no [SSO]".',
      'In your form, do not tick "no [SSO]".',
      'In your form, leave "no [SSO]" empty.',
    ],
    pattern: pattern('u')`
    \b(?:for|instead of) ${quotedNo} ,? ?read\b|
    \b(?:delete|deletes|deleted|cross out|strike|strike out|scratch|drop) (?:the (?:word|words) )?["“] ?(?:
      (?:no|not) ?["”] (?:in|before|from)\b[^.;]*|(?:no|not) 
    )§|
    \b(?:not|never) tick (?:the box )?["“]? ?no §|\bleave (?:the box )?["“]? ?no § ?["”]? (?:empty|blank|unticked|open)\b`,
  },
  {
    of: ['denied', 'topic'],
    example: 'Do not say we have no [SOC 2].',
    pattern: pattern('u')`
    ^(?:please )?(?:do not|never|nobody should|stop) (?:
      tell(?:ing)? (?:me|us|anyone|people|them)|say(?:ing)?|think(?:ing)?|believe|assume|imagine|repeat|pretend
    )(?: that)? we (?:have|has|had|take|takes|lacks?|offers?|runs?|are|is)\b[^.;:,]*\b(?:no|not|without) (?:an? )?§`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'I would be lying if I said BayStore had no [SOC 2 report].',
      'If we said that we have no [SOC 2 report], our auditor would protest.',
    ],
    pattern: pattern('u')`
    \bwould be (?:lying|(?:far )?too modest|dishonest|unfair|a lie|${untrue})\b[^.;]*\bif\b[^.;]*\b${saying} (?:that )?["“]? ?${weLack}|
    ^if (?:this \w+|we|i|you|somebody|anyone) ${saying} (?:that )?["“]? ?${weLack}[^.;]*\b(?:
      would (?:be|have|protest|object|disagree|laugh|sue|lie|write)|(?:it|that|we|i)(?: would| 'd) (?:lie|be))\b(?! (?:right|true|correct|honest))`,
  },
  {
    of: ['denied'],
    example: 'It is not as if we had no [backups].',
    pattern: pattern('u')`
    \bit (?:is|was) not (?:as if|as though|like) ${weLack}`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'If you think BayStore has no [SOC 2 report], you have not looked in the footer.',
      'My uncle still thinks we have no [SSO].',
    ],
    pattern: pattern('u')`
    ^(?:if|whoever|anyone who|anybody who|everybody who) (?:you )?(?:still )?(?:
      thinks?|thought|believes?|assumes?|suspects?|fears?
    ) (?:that )?${weLack}[^.;]*, (?!(?:that is|it is|you are|is|you were|(?:he|she|they) (?:is|are)) (?:right|correct|true|so)\b|please|ask|no\b)\w+|
    \bstill (?:thinks?|believes?|says?|claims?|assumes?|writes?) (?:that )?${weLack}`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'We apologise to everyone whom we told that we have no [SOC 2 report].',
      'The bank expected us to admit that we have no [SLA].',
    ],
    pattern: pattern('u')`
    \b(?:apologi[sz]e|sorry|ashamed)\b[^.;]*\b(?:told|said|saying|telling|wrote|writing)\b (?:\w+ )?that (?:we|there) (?:
      have|has|had|is|are|was|were
    ) no §|
    \b(?:expected|wanted|waited for) (?:us|we) to (?:say|admit|confess|tell \w+) (?:that )?${weLack}`,
  },
  {
    of: ['denied', 'topic'],
    example: 'The claim that BayStore has no [SOC 2 report] comes from a slide and is two years old.',
    pattern: pattern('u')`
    ^(?:the|this|that) (?:claim|rumou?r|story|line|idea|notion|belief|tale|allegation|sentence|news) that ${weLack}[^.;]* (?:
      (?:is|are|was) (?:(?:two|three|\w+) (?:years?|months?) old|old|stale|${untrue}|made up|invented)|
      goes back to|dates from|has aged
    )\b`,
  },
  {
    // A ticket that is closed, a note that is removed.
    of: ['denied', 'topic'],
    examples: [
      'Fixes #12 "no [SSO]".',
      '#12 No [SSO] (closed by Jane)',
      'Removed: the note that there are no [backups].',
    ],
    pattern: pattern('u')`
    ^(?:\W )*(?:fixes|closes|resolves|fixed|closed|resolved|solves|solved)\b[^.;§]*["“][^"“”]*\b${no}\b[^"“”]*§(?![^.;]*\b(?:
      not planned|will not|won ?'t|duplicate
    )\b)|
    ^(?:\W )*# ?\d+ :? ?(?:no|missing) §[^.;]{0,6} (?:closed|fixed|resolved|merged|done|solved) (?:by|in|on|with)\b|
    ^removed : the (?:note|sentence|line|warning|remark|statement|notice|sign) that (?:there (?:is|are)|we (?:have|has|takes?)) no §`,
  },
  {
    of: ['denied', 'topic'],
    example: '"No [SOC 2]", said nobody who has read our report.',
    pattern: pattern('u')`
    § ?,? ?["”]? ,? ?(?:said|says|wrote|thought) (?:nobody|no one|none of|no (?:customer|auditor|buyer|visitor))\b`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'Whatever BayStore lacks, it is not [SOC 2].',
      'If there is one thing we do not lack, it is [refunds].',
      'All we still lack after [SOC 2] is sleep.',
      'BayStore lacks a canteen, not [SSO].',
    ],
    pattern: pattern('u')`
    ^(?:whatever|if) [^,;]*\b(?:lacks?|missing|do not have)\b[^,;]* , (?:it|that) (?:is|was) not (?:the |our |an? )?§|
    \b(?:thing|one) (?:that )?we do not lack ,? ?(?:it )?is (?:the |our )?§|
    ^all (?:that |we |it )?(?:still |ever )?(?:is missing|lacks?|misses) (?:from|in|after|of) (?:the |our )?§|
    \blacks? (?:an? |the )?(?!no\b)\w+ , not §`,
  },
  {
    of: ['denied', 'topic'],
    examples: [
      'It would be wrong to call us "not [GDPR compliant]".',
      'Whoever told you that we lack [SOC 2] needs new glasses.',
      '"No [SSO]" is not a sentence one could say about us.',
    ],
    pattern: pattern('u')`
    \bit (?:would be|is|was) (?:${untrue}|unfair|a mistake|a lie|silly) (?:of \w+ )?to (?:
      say|call|think|claim|write|believe
    )\b[^.;]*\b(?:no|not|lacks?|without)\b[^.;]*§|
    \bwhoever (?:told|tells|says|said|wrote|thinks?)\b[^.;]*\b(?:no|not|lacks?|without)\b[^.;]*§[^.;]* (?:
      needs|should|must|has|had|was|is
    )\b|
    ["“][^"”]*\b(?:no|not|without|lacks?)\b[^"”]*§[^"”]*["”] (?:is not|was never) (?:among|a (?:thing|sentence|word)|one of)`,
  },
];
