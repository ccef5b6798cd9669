import { squeezed } from './scene.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a word, in any case, is the publisher's name, or enough of it: four
 * letters of it tell a short form and its inflections, three only the whole name,
 * and fewer are no name.
 */
export function isPublisherName(scene: Scene, word: string): boolean {
  const plain = squeezed(word);
  if (plain.length < 3) return false;
  for (const name of scene.publisher) {
    if (name === plain || (plain.length >= 4 && (name.startsWith(plain) || plain.startsWith(name)))) return true;
  }
  return false;
}

/** Whether a word of a text beside the sentence (a heading, a label, an answer) is the publisher's name. */
export function namesPublisher(scene: Scene, text: string | null): boolean {
  return wordsOf(text).some((word) => isPublisherName(scene, word));
}

/** Whether a text says nothing but the publisher's name, or has it whole among its words. */
export function hasWholeName(scene: Scene, text: string | null): boolean {
  return scene.publisher.has(squeezed(text ?? '')) || wordsOf(text).some((word) => scene.publisher.has(word.toLowerCase()));
}

/** The words of a text, as written, without what stands between them. */
export function wordsOf(text: string | null): readonly string[] {
  return text?.match(/[\p{L}\p{N}]+/gu) ?? [];
}
