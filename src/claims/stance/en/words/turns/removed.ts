import { bound } from '../burdens.ts';
import { pattern } from '../pattern.ts';
import type { Turn } from './turn.ts';

const removed =
  '(?:removed|dropped|lifted|scrapped|abolished|waived|cut|ended|struck|killed|retired|got rid of|did away with|peeled off|took (?:off|away|down))';
/** Where a text about it was changed, and not the thing. */
const ofText = '(?![^.;]*\\b(?:page|wording|text|sentence|copy|faq|footer|because|since)\\b)';

/** What went was beside the thing, or stood before it: the thing has stayed. */
export const removals: readonly Turn[] = [
  {
    of: ['denied', 'topic'],
    examples: [
      'Removed the limit on [backups].',
      'Removed: the need to ask us for [backups]',
      'We cut the price of [backups].',
    ],
    pattern: pattern('u')`
    ^(?:[^.;§]{0,20}\bwe (?:have |has |had |also |finally |just )*)?${removed} (?:: )?(?:(?:the|our|an?|any|all|every|its|that|last) )*(?:\w+ )??${bound} (?:
      on|from|for|of|to|before|around|at|with|behind|in
    ) (?:(?:the|our|your|an?|every|each|all) )?(?:\w+ )?§${ofText}|
    ^(?:[^.;§]{0,20}\bwe (?:have |has |had |also |finally |just )*)?${removed} (?:: )?(?:the |any )?(?:need|requirement|obligation|duty) to (?:
      ask|write|call|mail|sign|pay|register|log in|upgrade|wait|apply|order|fill|send|come|click
    )\b[^.;:§]{0,30} (?:for|to (?:get|have|see|use|read)|before|of|from) (?:(?:the|our|your|an?|every) )?§${ofText}|
    ^(?:[^.;§]{0,20}\bwe (?:have |has |had |also |finally |just )*)?(?:cut|lowered|halved|reduced|raised|dropped|slashed|froze) (?:the|our) (?:
      prices?|costs?
    ) (?:of|for) (?:the |our )?§${ofText}`,
  },
  {
    // How it is bounded is told of what is there.
    of: ['denied', 'topic'],
    example: 'Known limitation: [SSO] works in one browser at a time.',
    pattern: pattern('u')`
    ^known (?:limitations?|issues?|limits?|bugs?|problems?|quirks?)\b[^.:;§]{0,20}: (?:the |our |an? |restored )?§(?: (?!not\b|never\b)\w+){0,2}? (?:
      works?|runs?|loses?|shows?|takes?|keeps?|speaks?|covers?|supports?|restores?|opens?|asks?|forgets?|sorts?|counts?|starts?
    ) (?!not\b|no\b|nothing\b|never\b)`,
  },
];
