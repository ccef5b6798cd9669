/** What is wrong with a phrase, where, and what would be right. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  readonly phrase: string;
  /** UTF-16 offset in the phrase. */
  readonly offset: number;

  constructor(phrase: string, offset: number, message: string) {
    super(`${message} (at character ${offset + 1} of \`${phrase}\`)`);
    this.phrase = phrase;
    this.offset = offset;
  }
}
