/** Every sign in every place where it answers: one that reads otherwise than its kin is a list of its own. */
import { describe, expect, it } from 'vitest';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import {
  crosses,
  crossesAlone,
  crossedBoxes,
  openBoxes,
  pending,
  pendingAlone,
  ticks,
} from '../../../src/claims/text/marks.ts';
import { marked } from './marked.ts';

/** One answers in an open table, the other in one whose other row has a tick. */
const places = {
  'behind a colon': (sign: string) => `[SOC 2]: ${sign}`,
  'on a list, behind a colon': (sign: string) => `- [SOC 2]: ${sign}\n- HIPAA: ✓`,
  'behind a colon, beside an open box': (sign: string) => `- [SOC 2]: ${sign}\n- HIPAA: ☐`,
  'before words': (sign: string) => `- ${sign} [SOC 2]`,
  'in a cell': (sign: string) => `| Standard | Held |\n|---|---|\n| [SOC 2] | ${sign} |\n| HIPAA | ✓ |`,
  'in a cell, beside an open box': (sign: string) =>
    `| Standard | Held |\n|---|---|\n| [SOC 2] | ${sign} |\n| HIPAA | ☐ |`,
  'under “Yes”': (sign: string) => `| Standard | Yes | No |\n|---|---|---|\n| [SOC 2] | ${sign} |  |`,
  'in a record': (sign: string) => `---\nstandard: "[SOC 2]"\nheld: "${sign}"\n---`,
  'over a list': (sign: string) => `## ${sign}\n\n- [SOC 2]`,
};
type Place = keyof typeof places;

function stancesOf(sign: string): Record<Place, string> {
  return Object.fromEntries(
    Object.entries(places).map(([place, write]) => [place, saidBy(readStance(...marked(write(sign)))).stance]),
  ) as Record<Place, string>;
}

/** What a sign says in all places, but for those that are named. */
function everywhere(stance: string, besides: Partial<Record<Place, string>> = {}): Record<Place, string> {
  return {
    ...(Object.fromEntries(Object.keys(places).map((place) => [place, stance])) as Record<Place, string>),
    ...besides,
  };
}

const bare = { 'before words': 'asserted', 'over a list': 'asserted' } as const;

describe.each([
  ['a tick', ticks, everywhere('asserted')],
  ['a cross', crosses, everywhere('denied')],
  // Before words ✕ may close a window, and 🔴 says “live”.
  ['a cross that answers', crossesAlone, everywhere('denied', bare)],
  ['what is to come', pending, everywhere('planned')],
  ['what is to come, as an answer', pendingAlone, everywhere('planned', { 'over a list': 'asserted' })],
  ['an open box', openBoxes, everywhere('conditional', { 'over a list': 'asserted' })],
  [
    'a box with a cross, which ticks where others are open',
    crossedBoxes,
    everywhere('denied', {
      ...bare,
      'behind a colon, beside an open box': 'asserted',
      'in a cell, beside an open box': 'asserted',
      'under “Yes”': 'asserted',
    }),
  ],
])('%s', (_, signs, expected) => {
  it.each(Array.from(signs))('%s', (sign) => {
    expect(stancesOf(sign)).toEqual(expected);
  });

  it.each(Array.from(signs))('%s, drawn as a picture', (sign) => {
    expect(stancesOf(`${sign}\uFE0F`)).toEqual(expected);
  });
});
