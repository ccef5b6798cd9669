import { pattern } from './pattern.ts';

/**
 * Words that are written like a claim and mean something else: "redundant"
 * code, "trusted by browsers", "the leading slash", "use #1".
 */
export interface Lookalike {
  /** The mention's own words. */
  readonly words: RegExp;
  /** What stands after them, up to the end of the sentence. */
  readonly after?: RegExp;
  /** What stands before them, from the start of the sentence. */
  readonly before?: RegExp;
  readonly reason: string;
}

const machine =
  'browsers?|clients?|devices?|servers?|hosts?|systems?|operating|each|other|another|default|certificates?|cas?|peers?|nodes?|proxies|proxy|networks?|services?|apps?|applications?|software|libraries|scripts?|functions?|modules?|plugins?|components?|processes|the (?:client|server|browser|system|kernel|compiler|parser|runtime|device|host|database|engine|application|app|cli|api|sdk|script|function|module|plugin|component|worker|scheduler|agent)';

export const lookalikes: readonly Lookalike[] = [
  {
    words: /^(?:(?:the )?#\s?1|(?:the )?(?:number one|no\. ?1)|the leading)$/iu,
    after: pattern('iu')`
      ^\s+(?:[\w-]+ )?(?:
        attack vector|causes?|reasons?|sources? of|problems?|risks?|threats?|complaints?|mistakes?|bottlenecks?|
        enem(?:y|ies)|pains?
      )\b`,
    reason: 'the first of what is bad',
  },
  {
    words: /^check-?out$/iu,
    after: pattern('iu')`
      ^\s+(?:
        [\w-]+\.(?:io|com|org|dev|net|app|ai|co)\b|https?:|
        our (?:docs|documentation|blog|github|guide|examples?)\b
      )`,
    reason: 'have a look at',
  },
  {
    words: /^Encrypt$/u,
    before: /\bLet['’]s $/u,
    reason: 'the name of an authority',
  },
  {
    words: /^(?:trusted|used|adopted|accepted|approved|recommended|loved|chosen) by$/iu,
    after: pattern('iu')`^\W*(?:all |most |any |modern |many |these |those |web |your )?(?:${machine})\b`,
    reason: 'by a machine, not by people',
  },
  {
    words: /^(?:the )?leading$/iu,
    after: pattern('iu')`
      ^\s*(?:
        [^\p{L}\p{N}\s]|
        (?:
          and trailing|or trailing|slash|slashes|zeros?|zeroes|digits?|characters?|spaces?|white ?space|dots?|
          underscores?|dash|dashes|hyphens?|comma|edge|byte|bits?|indicators?|causes?|letters?|article|term|
          coefficient|underscore|colon|plus|sign|newlines?|indentation|indents?|prefix|path|part|segments?|
          tabs?|lines?|blocks?|hash|emoji|numbers?|words?
        )\b
      )`,
    reason: 'what stands first',
  },
  {
    words: /^(?:#|no\.? ?|number )\s?1$/iu,
    after: /^\W*(?:$|and\b|or\b|above|below|is\b|was\b|to\b|if\b|when\b|because\b|has\b|first\b|should\b|\d)/iu,
    before: pattern('iu')`
      \b(?:
        use|using|see|items?|issues?|options?|steps?|pr|prs|tickets?|bugs?|rules?|points?|cases?|phases?|
        approach|approaches|use|using|see|pull request|fix(?:es|ed)?|closes?d?|tasks?|tests?|questions?|
        examples?|appendix|figure|table|note|problem|scenario|solution|method|alternative
      )\s*\(?\[?$`,
    reason: 'a reference by number',
  },
  {
    words: /^(?:#|no\.? ?|number )\s?1$/iu,
    before: pattern('iu')`
      \b(?:
        items?|issues?|options?|steps?|prs?|pull requests?|tickets?|bugs?|tasks?|rules?|cases?|phases?|figure|
        table|appendix|example|question
      )\s*\(?\[?$`,
    reason: 'a reference by number',
  },
  {
    words: /^redundant$/iu,
    after: pattern('iu')`
        ^\s+(?:\w+\s+){0,2}?(?:
          code|calls?|checks?|requests?|work|efforts?|steps?|information|logic|entries|entry|fields?|messages?|
          wording|text|words?|queries|query|handling|imports?|comments?|types?|casts?|conditions?|arguments?|
          parameters?|whitespace|tokens?|events?|renders?|re-?renders?|validation|fetch(?:es)?|logs?|logging|
          conversions?|updates?|writes?|reads?|lookups?|questions?|emails?|notifications?|funds
        )\b`,
    reason: 'more than is needed',
  },
  {
    words: /^redundant$/iu,
    before: pattern('iu')`
      \b(?:
        remov(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|drop(?:s|ped)?|delet(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|
        reduc(?:e|es|ed|ing)|skip(?:s|ped)?|check(?:s|ed)? for|strip(?:s|ped)?|prun(?:e|es|ed)|clean(?:s|ed)? up
      )\s+(?:(?:a|an|any|the|some|all|no)\s+)?$`,
    reason: 'more than is needed',
  },
  {
    words: /\bguaranteed$/iu,
    after: pattern('iu')`
      ^\s+to\s+(?:
        occur|fail|break|happen|differ|cause|conflict|lose|crash|
        be (?:wrong|lost|broken|slow|stale|unique|null|empty|non|the same|called|sorted|ordered)|return|exist|
        cause|produce|change
      )\b`,
    reason: 'what is sure to happen',
  },
  {
    words: /^(?:credit |payment )?visas?$/iu,
    after: pattern('iu')`
      ^\s+(?:
        applications?|sponsorships?|holders?|status|requirements?|interviews?|types?|fees?|letters?|process
      )\b`,
    reason: 'a permit to enter',
  },
  {
    words: /^checkouts?$/iu,
    after: pattern('iu')`
      ^\s+(?:
        -[bB]\b|
        (?:the |a |this |that |your |of (?:a|the|your|this) (?:\w+ )?)?(?:
          branch|branches|tag|commit|repo|repository|code|source|revision|main\b|master\b|develop\b|head\b
        )
      )`,
    reason: 'of source code',
  },
  {
    words: /^checkouts?$/iu,
    before: pattern('iu')`
      \b(?:
        git|svn|hg|source|repo|repository|branch|sparse|local|working|actions\/|fresh|clean|shallow|makes? a|
        make your
      )[\s-]*$`,
    reason: 'of source code',
  },
  {
    words: /^(?:highly |generally )available$/iu,
    before: /\b(?:remains?|stays?|still|otherwise)\s+$/iu,
    after: /^\s+(?:even|during|while|despite|though|although)\b/iu,
    reason: 'up, for most',
  },
];
