/**
 * The place in a document of words in a sentence, whatever elements they are
 * spread over and however their white space is written.
 *
 * @param words Offsets within the sentence, UTF-16.
 * @returns The range of the words, or `null` where the sentence is not in text
 *   nodes (an attribute, say).
 */
export function rangeOfWords(
  root: Node,
  sentence: string,
  words: { readonly start: number; readonly end: number },
): Range | null {
  const { text, places } = textOf(root);
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

/** The text of a tree without white space, and where each character stands. */
function textOf(root: Node): { text: string; places: { node: Text; offset: number }[] } {
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
