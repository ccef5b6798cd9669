/** A sentence as a row of words and marks, the mention being one of them. */
export interface Token {
  /** Lower case, contractions undone: `isn't` is the two tokens `is`, `not`. */
  readonly word: string;
  /** As written, but for look-alikes, widths and what cannot be seen. */
  readonly raw: string;
  /** Offsets into the passage. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'mark' | 'mention';
  /**
   * What joins the token to the one before without white space: `-` in
   * `HIPAA-ready`, `_` and `.` in identifiers, the empty string between
   * `100` and `%`; `null` after white space.
   */
  readonly glue: string | null;
}
