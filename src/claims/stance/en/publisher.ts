import { squeezed } from './scene.ts';
import type { Scene } from './scene.ts';

/** Whether a word, in any case, is the publisher's name, or its short form or an inflection, which share four letters at least. */
export function isPublisherName(scene: Scene, word: string): boolean {
  const plain = squeezed(word);
  for (const name of scene.publisher) {
    if (name === plain) return true;
    const isLong = plain.length >= 4 && name.length >= 4;
    if (isLong && (name.startsWith(plain) || plain.startsWith(name))) return true;
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
