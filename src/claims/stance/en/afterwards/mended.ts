import * as aftermath from '../words/aftermath.ts';
import type { SecondThought } from './thought.ts';

/** What is mended was there; what is said of a text is another thing. */
export const mendings: readonly SecondThought[] = [
  {
    example: '### Fixed\n\n- The [invoice] list jumped to the top after a search.',
    of: ['topic'],
    rule: 'told-above',
    place: 'heading',
    words: ({
      scene: {
        passage: { around, text },
      },
    }) => mendedBy(text, around.headings.at(-1) ?? '', aftermath.mended, aftermath.mendedHeading),
  },
  {
    // What could not be done with it, until then: an issue that is known is a lack as yet.
    example: 'Fixed: a [backup] could not be restored on Sundays.',
    of: ['denied'],
    rule: 'told-above',
    place: 'heading',
    words: ({
      scene: {
        passage: { around, text },
      },
    }) => mendedBy(text, around.headings.at(-1) ?? '', aftermath.fixed, aftermath.fixedHeading),
  },
];

/** The label or heading that says of a text that what it tells is mended. */
function mendedBy(text: string, heading: string, label: RegExp, above: RegExp): string | null {
  if (aftermath.ofText.test(text)) return null;
  return label.exec(text)?.[0] ?? (above.test(heading) ? heading : null);
}
