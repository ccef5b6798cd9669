import type { Mention, Passage, Publisher, Reading } from '../types.ts';

/** Words of a passage that name something. */
export type Named = Pick<Mention, 'start' | 'end' | 'between'>;

/**
 * What reads one language: words, sentence rules and their order, all in one
 * folder. A second language is another such folder with its tests.
 */
export interface Language {
  /**
   * What a text says about the publisher and the claim named in it.
   *
   * @param mention Offsets are UTF-16, from the start of the passage, and within it.
   */
  readonly read: (passage: Passage, mention: Named, publisher: Publisher) => Reading;
}
