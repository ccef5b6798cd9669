/** Headings, columns, captions and lead-ins, by what they stand over. */
import { pattern } from './pattern.ts';

/** Headings that ask about, or teach, what they name; they excuse only words they share. */
export const teaching = pattern('iu')`
  ^[\W\d_]*(?:
    what (?:is|are|does|do)\b|why\b|who\b|when\b|how\b|understanding\b|introduc(?:tion|ing)\b|about\b|guide\b|
    the (?:importance|basics|history) of\b|everything you need
  )|\bexplained\b|\boverview\b|\bguide\b|\b101\b`;

/** Headings and columns of manuals, where nouns name parts of the manual's subject. */
export const manualHeadings = pattern('iu')`
  ^[\W\d_]*(?:step\b|how to\b)|
  \b(?:
    configur\w+|set(?:ting)?s?[ -]?up|install\w*|usage|examples?|parameters?|arguments?|reference|
    troubleshoot\w*|tutorial|quick ?start|walk-?through|commands?|schema|fields?|environment variables|runbook|
    procedure|instructions|endpoints?|methods|events|webhooks?|payload|request|response|settings|faq|changelog|
    release notes|data model|workflow|use cases?|scenarios?|case study|glossary|test plan|prompts?|templates?
  )\b`;

export const manualColumns = pattern('iu')`
  ^\W*(?:
    parameters?|options?|flags?|fields?|variables?|defaults?|commands?|paths?|endpoints?|headers?|examples?|
    example prompt|code|argument|regulation|owner|persona|role|question|link|where to start|doc(?:ument)?|where|
    source|term|avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|bad|wrong|words?|crates?|
    packages?|modules?|functions?|class(?:es)?|phrases?|rationale|legal basis|threat|risk|driver|stands for|
    long form|in full|spelled out|expansion|acronym|abbreviation
  )\W*$`;

/** What stands before a table of a program's names and values. */
export const parameterLists = pattern('iu')`
  \b(?:
    parameters|arguments|query params?|request body|response (?:body|fields)|environment variables|enum values
  )\W*$`;

/** Words of alt texts that show a screen rather than a badge. */
export const pictured = pattern('iu')`
  \b(?:
    screen ?shots?|examples?|settings|screens?|diagram|chart|graph|page|menu|dialog|form|tab|button|panel|flow|
    steps?|how to|ui|window|view|list of|illustration|photo|architecture
  )\b`;

/** Columns and headings over words that are listed as words. */
export const wordColumns = pattern('iu')`
  ^\W*(?:
    avoid|do(?: not|n['’]t) (?:say|write|use)|never (?:say|write)|instead of|bad|wrong|words? to avoid|
    weasel words?
  )\W*$`;
export const wordLists = pattern('iu')`
  \b(?:
    (?:words?|phrases?|adjectives|terms|language) (?:we |to |you should )?(?:
      avoid|never|banned|forbidden|do(?: not|n['’]t) use|distrust|doubt|strike|keep (?:off|out of|from)|leave (?:out|off)|leave to others
    )|borrow(?:ing|ed)? words|(?:banned|forbidden|weasel|empty) (?:words|phrases)|
    avoid (?:the )?(?:\p{L}+ )?(?:words|phrases|adjectives|terms)|words that|
    (?:example|sample) (?:statements?|phrases?|wordings?|sentences?)
  )\b`;

/** Headings over tables of what a program prints. */
export const printed = pattern('iu')`
  \b(?:
    (?:exit|error|status|return) codes?|(?:log|error|status) messages?|severity|verdicts?|personalit(?:y|ies)|
    tone of voice|core traits
  )\b`;

/** Lines that introduce writings, whose titles claim nothing. */
export const writingsAhead = pattern('iu')`
  \b(?:resources|guides|white ?papers|articles|documents|links|tutorials|posts|videos|courses|talks)\b[^.]{0,60}:$`;

/** How the fields of a form or the settings of a tool are described. */
export const descriptors = pattern('iu')`
  ^\W*(?:
    names? of|numbers? of|dates? of|lists? of|types? of|whether|how (?:many|much|often|long|far)|which|path to|
    url of|where to find
  )\b`;

/** Headings, lead-ins and columns over what is offered. */
export const featureFrames = pattern('iu')`
  \b(?:
    features?|benefits?|highlights|includ(?:es?|ed|ing)|why\b|what you get|you get|offers?|provides?|plans?|
    pricing|accept(?:s|ed)?|payment (?:methods|options)|ways to pay|pay with|capabilit(?:y|ies)|security|
    compliance|reliab\w+|enterprise|pro\b|premium|everything|support(?:s|ed)?|key facts|at a glance|solutions?|
    (?:in|on|with) every \p{L}+|from day one|aboard|on board|finally|at last|(?:good|great|big) news|new|now|
    added|adds|shipped|changed|how often|frequency|stack|built (?:with|on)|powered by|integrations?
  )\b`;
