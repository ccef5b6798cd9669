/** What reading a source comes to. */
import type { CheckError, Passage } from '../types.ts';

/** Passages, and why some could not be read. */
export interface PassagesRead {
  readonly passages: readonly Passage[];
  readonly problems: readonly CheckError[];
}
