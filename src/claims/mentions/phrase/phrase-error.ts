/** What is wrong with a phrase, where, and what would be right. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
  readonly phrase: string;
  /** UTF-16 offset in the phrase. */
  readonly offset: number;

  constructor(phrase: string, offset: number, message: string) {
    super(`${message} (at character ${offset + 1} of \`${visible(phrase)}\`)`);
    this.phrase = phrase;
    this.offset = offset;
  }
}

/** What is not shown, and is no space. */
export const control = /[^\P{Cc}\s]/u;

/** A phrase as it can be shown: of a character that nobody sees, its code. */
export function visible(phrase: string): string {
  const code = (each: string): string => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return phrase.replace(new RegExp(control, 'gu'), code);
}
