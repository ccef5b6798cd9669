/** One way of thinking twice of a reading that would let a mention pass. */
import type { Because, Place } from '../../../types.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Passing } from '../words/turned/turn.ts';

/** How many characters of a text beside the sentence are quoted. */
export const quoted = 60;

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
  readonly rule: 'double-negation' | 'told-after' | 'told-above' | 'cut-off';
  readonly place: Place;
  /** The words that overturn the reading, empty where none can be quoted; nothing where it stands. */
  readonly words: (released: Released) => string | null | undefined;
}
