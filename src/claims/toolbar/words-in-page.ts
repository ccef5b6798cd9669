/**
 * Finds words in a document as it is now: its text is gathered once, however many are looked for.
 *
 * @returns The range of words in a sentence, or `null` where the sentence is not in text
 *   nodes (an attribute, say).
 */
export type FindWords = (
  sentence: string,
  /** Offsets within the sentence, UTF-16. */
  words: { readonly start: number; readonly end: number },
) => Range | null;

/** A finder of words, whatever elements they are spread over and however their white space is written. */
export function wordsIn(root: Node): FindWords {
  const page = textOf(root);
  return (sentence, words) => rangeOfWords(page, sentence, words);
}

function rangeOfWords(
  { text, places }: PageText,
  sentence: string,
  words: { readonly start: number; readonly end: number },
): Range | null {
  const isSpace = (character: string): boolean => /\s/.test(character);
  const squeeze = (part: string): string =>
    Array.from(part)
      .filter((c) => !isSpace(c))
      .join('');
  const at = text.indexOf(squeeze(sentence));
  if (at < 0) return null;
  const from = places[at + squeeze(sentence.slice(0, words.start)).length];
  const last = places[at + squeeze(sentence.slice(0, words.end)).length - 1];
  if (!from || !last) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

interface PageText {
  readonly text: string;
  readonly places: readonly { readonly node: Text; readonly offset: number }[];
}

/** The text of a tree without white space, and where each character stands. */
function textOf(root: Node): PageText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      const character = data.charAt(offset);
      if (/\s/.test(character)) continue;
      text += character;
      places.push({ node: node as Text, offset });
    }
  }
  return { text, places };
}
