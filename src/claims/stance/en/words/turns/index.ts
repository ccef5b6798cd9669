import { asked } from './asked.ts';
import { ended } from './ended.ts';
import { exceptions } from './exceptions.ts';
import { focus } from './focus.ts';
import { praised } from './praised.ts';
import { rejected } from './rejected.ts';
import { sentences } from './sentences.ts';
import { shown } from './shown.ts';
import type { Turn } from './turn.ts';

/**
 * Sentences that deny, ask or explain in form, and say in substance that the
 * thing is there: a fault that is denied, a lack of others, a wish of the past,
 * a clause in passing that claims it (presupposition: Strawson 1950; Karttunen
 * 1973). They are tried on a sentence whose words stand one space apart, in
 * lower case, with `§` for the mention and `we` for the publisher.
 */
export const turns: readonly Turn[] = [
  ...sentences,
  ...asked,
  ...rejected,
  ...ended,
  ...focus,
  ...exceptions,
  ...shown,
  ...praised,
];
