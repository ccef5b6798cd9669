import { admitted } from './admitted.ts';
import { askedOfOthers } from './asked-of-others.ts';
import { conditional } from './conditional.ts';
import { denied } from './denied.ts';
import type { Form } from './form.ts';
import { leftToYou, leftUndone, ofEverybody } from './left-undone.ts';
import { suppositions } from './supposed.ts';
import { topic } from './topic.ts';

/**
 * Sentences that say by their whole shape what no single cue in them says:
 * "To call it certified, somebody must audit it first". They are tried on a
 * sentence whose words stand one space apart, in lower case, with `§` for the
 * mention and `we` for the publisher (constructions in the sense of Goldberg
 * 1995: a form with a meaning of its own).
 */
export type Construction = Form & { readonly stance: 'denied' | 'conditional' | 'topic' };

/** In the order in which they are tried: what denies before what only names. */
export const constructions: readonly Construction[] = [
  ...[...denied, ...admitted, ...leftUndone].map((form) => ({ ...form, stance: 'denied' as const })),
  ...[...conditional, ...suppositions, ...leftToYou].map((form) => ({ ...form, stance: 'conditional' as const })),
  ...[...topic, ...askedOfOthers, ...ofEverybody].map((form) => ({ ...form, stance: 'topic' as const })),
];
