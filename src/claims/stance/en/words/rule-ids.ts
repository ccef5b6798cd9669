/** What a reading went by, as reports name it: one id for each way to be read, whichever rule found it. */
export type RuleId =
  // What the words, the sentence or its clauses say.
  | 'bare' | 'statement' | 'own-words' | 'denial' | 'condition' | 'exception' | 'only-if' | 'purpose' | 'plan' | 'promise'
  | 'demand' | 'duty' | 'met-condition' | 'need-met' | 'refused-condition' | 'double-negation' | 'nobody-else' | 'presupposed'
  | 'rhetorical' | 'question' | 'quoted' | 'supposed' | 'wish' | 'ours' | 'supplied' | 'event'
  // What is said of them later.
  | 'told-after' | 'told-above' | 'told-below' | 'refused-after' | 'cut-off'
  // What they only name.
  | 'about' | 'definition' | 'gloss' | 'glossary' | 'term' | 'metric' | 'generic' | 'habit' | 'identifier' | 'instruction'
  | 'introduced' | 'lookalike' | 'modifier' | 'quality' | 'readers-own' | 'reference' | 'step' | 'use' | 'subject-list'
  | 'superlative' | 'teaching' | 'unlinked' | 'option' | 'address' | 'pictured'
  // Whose they are.
  | 'agent' | 'apposition' | 'entry' | 'evaluation' | 'others' | 'other-section' | 'party-head' | 'party-subject'
  | 'possessive' | 'their-column'
  // What stands around them.
  | `answer-${'yes' | 'no' | 'planned' | 'needed'}` | 'answered'
  | `frame-${'denied' | 'planned' | 'conditional' | 'topic'}`
  | 'open-task' | 'done-task' | 'tick' | 'row-label' | 'mapping'
  | 'bare-heading' | 'listed-words' | 'listed-writings' | 'manual' | 'manual-column' | 'manual-row';
