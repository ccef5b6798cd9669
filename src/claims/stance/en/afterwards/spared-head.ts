import { lastOf } from '../shared/beside.ts';
import { doneForYou, noProblem, notToMiss } from '../words/spared-heads.ts';
import { passing } from '../words/turns/turn.ts';
import type { Released, SecondThought } from './thought.ts';

/** The heading or line over it says that the reader is done with it, or need not fear for it. */
export const sparedHeads: readonly SecondThought[] = [
  {
    example: '## Never build again\n\n- [SSO]',
    of: passing,
    rule: 'told-above',
    place: 'heading',
    words: (released) => (isOfHead(released) ? headOf(released).find((one) => doneForYou.test(one)) : null),
  },
  {
    example: 'You should not miss:\n\n- [backups]',
    of: ['denied', 'conditional'],
    rule: 'told-above',
    place: 'lead-in',
    words: (released) => (isOfHead(released) ? headOf(released).find((one) => notToMiss.test(one)) : null),
  },
  {
    // A need that is no problem is met.
    example: '## Not a problem here\n\n- You need [SOC 2]',
    of: passing,
    rule: 'told-above',
    place: 'heading',
    words: (released) =>
      isOfHead(released) || ['demand', 'condition', 'wish'].includes(released.because.rule)
        ? headOf(released).find((one) => noProblem.test(one))
        : null,
  },
];

/** Whether it was what stands over it that decided, and not its own words. */
function isOfHead({ because }: Released): boolean {
  return ['heading', 'lead-in', 'parent', 'term', 'caption'].includes(because.place);
}

function headOf({
  scene: {
    passage: { around },
  },
}: Released): readonly string[] {
  return [lastOf(around.leadIn), around.headings.at(-1) ?? ''];
}
