/** What a second thought is, and goes by. */
import type { Because, Place } from '../../../types.ts';
import { longest } from '../shared/beside.ts';
import { sentenceOf, wordsBetween } from '../shared/sentence-text.ts';
import type { Scene } from '../sentence/scene.ts';
import { lackNamed } from '../words/rejecting.ts';
import type { Passing } from '../words/turns/turn.ts';

/** A reading that would pass, with what its second look goes by. */
export interface Released {
  readonly scene: Scene;
  readonly stance: Passing;
  readonly because: Because;
  /** What follows the sentence in its passage, the publisher written `we`. */
  readonly next: string;
  /** What comes after the mention, part by part, and takes nothing back: "… ; that was wrong" takes nothing up. */
  readonly after: () => readonly string[];
}

/** One way in which the words around a released mention say that it is so after all. */
export interface SecondThought {
  /** Markdown that is asserted by this thought, the mention in brackets; a test reads each. */
  readonly example: string;
  /** The readings that it may overturn. */
  readonly of: readonly Passing[];
  readonly rule: 'double-negation' | 'presupposed' | 'told-after' | 'told-above' | 'told-below' | 'cut-off';
  readonly place: Place;
  /** The words that overturn the reading, empty where none can be quoted; nothing where it stands. */
  readonly words: (released: Released) => string | null | undefined;
}

/** Whether the mention's own sentence denies, or asks after a lack, and not what stands around it. */
export function deniesItself({ because, scene }: Released): boolean {
  return (
    ['itself', 'before', 'after', 'sentence'].includes(because.place) ||
    (scene.isQuestion && lackNamed.test(sentenceOf(scene, longest)))
  );
}

/** "The old page called us certified. That was wrong.": what follows is the denial itself, and turns none. */
export function isDeniedByRest({ because, scene }: Released): boolean {
  const { place, words } = because;
  return (
    place === 'after' && words !== null && !sentenceOf(scene, longest).includes(words) && scene.rest.includes(words)
  );
}

/** How much of a following text is close by, in UTF-16 code units. */
export const near = 60;
/** How many characters of a following text are looked at. */
export const lookedAt = 300;

/** The sentence's own words. */
export function allWordsOf(scene: Scene): string {
  return wordsBetween(scene, 0, scene.tokens.length);
}
