import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

/** Words that deny. */
const denying = '(?:no|not|never|none|nobody|lacks?|lacked|without|cannot|misses)';

/** Texts of another day. */
const stale =
  "(?:(?:(?:19|20)\\d\\d|cached|earlier|older|old|previous|former|outdated|stale|superseded|printed|last year 's) (?:\\w+ )?(?:versions?|editions?|drafts?|brochures?|flyers?|leaflets?|pages?|catalogues?|catalogs?|price lists?|texts?|cop(?:y|ies)|faqs?|posts?|sites?|listings?|prospectus|menus?|mails?|slides?|reviews?|guides?|articles?|notices?))";

/** Texts of this house. */
const text =
  '(?:page|site|line|sentence|text|paragraph|faq|brochure|flyer|footer|sign|section|passage|leaflet|poster|menu|list|slide)';

/** It goes on not being so. */
const stillSo =
  '(?![^|]*\\b(?:still|rightly|correctly|and it is|and so it is|either|true|unchanged|remains|as it is|today)\\b)';

/** "As an earlier version said", "it rightly said": it was so, and is. */
const unlessRight = '^(?!as |[^.;§]*\\b(?:rightly|correctly|truly)\\b)';

/** A denial is told as somebody's words of another day, and so as no longer true (Grice 1975: why else say who said it, and when). */
export const saidOnce: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: [
      'Correction: an earlier version of this page said that there are no [backups].',
      'This page used to say that there is no [SSO].',
    ],
    pattern: pattern('u')`
    ${unlessRight}[^.;§]*\b${stale}\b[^.;§]*\b(?:says?|said|say|reads?|claims?|claimed|states?|stated|told|tells|listed|lists)\b[^.;§]*\b${denying}\b[^.;§]*§${stillSo}|
    ${unlessRight}[^.;§]*\b${text}s? (?:(?:once|used to|still|wrongly|formerly) )*(?:(?<=used to )(?:say|read|claim|state)|said in (?:19|20)\d\d|(?<=once |wrongly |formerly )(?:said|read|claimed|stated)) ?[^.;§]*\b${denying}\b[^.;§]*§${stillSo}`,
  },
  {
    of: ['denied', 'topic'],
    examples: ['“No [SSO]” was true once.', '“There are no [backups]”, said the old brochure.'],
    pattern: pattern('u')`
    ^["“] ?[^"“”§]*\b${denying}\b[^"“”§]*§[^"“”]{0,30}["”]? (?:(?<=["”] )was (?:true|so|right) (?:once|until|till|in|then)|(?:(?:is|was) )?what (?:this|our|the) [^.;]* (?:said|read|used to|claimed)|(?:stopped|ceased) being (?:true|so)|is (?:so |very )?(?:(?:19|20)\d\d|old|out of date|outdated|history|no longer|last year)|no longer (?:holds|applies|is))\b${stillSo}|
    ^["“] ?[^"“”§]*\b${denying}\b[^"“”§]*§[^"“”]{0,30}["”] ,? ?(?:said|read|wrote|claimed|stated) (?:the|our|this|an?) (?:${stale}|(?:old|former|last|first|previous) )${stillSo}`,
  },
  {
    of: ['denied', 'topic', 'conditional'],
    examples: [
      'Please ignore the brochure that says we have no [SSO].',
      'If you still have the flyer that says “no [SSO]”, throw it away.',
      'If a review tells you that we lack [backups], look at its date.',
    ],
    pattern: pattern('u')`
    \b(?:ignore|correct(?:ed)?|fix(?:ed)?|burn|bin|throw away|recycle|deleted?|strike|struck|removed?|discard(?:ed)?|disregard|forget|retired?|drop(?:ped)?) (?:the|that|any|our|this|your) (?:\w+ )?${text}s? (?:that (?:says?|said|reads?|read|claims?|claimed) |saying |reading |["“])[^.;,§]*\b${denying}\b[^.;§]*§${stillSo}|
    ^if you (?:still )?(?:have|find|see|own|keep) (?:the|an?|our|any) (?:\w+ )?${text} (?:that|which) (?:says?|said|reads?)\b[^.;§]*\b${denying}\b[^.;§]*§[^.;]*, (?:please )?(?:throw|burn|bin|recycle|ignore|forget|discard|tear|send|it is (?:old|out of date))\b|
    ^(?:if|when) (?:an?|any|some|your|the) (?:\w+ ){1,2}(?:still )?(?:tells? you|says?|claims?|lists|shows)\b[^.;§]*\b${denying}\b[^.;§]*§[^.;]*, (?:look at|check|mind|note) (?:its|the|their) (?:date|year|age)\b`,
  },
];
