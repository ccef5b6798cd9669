/** Who is "us": the publisher, by name or by pronoun. */
import type { Token } from '../../token.ts';
import type { Scene } from '../sentence/scene.ts';
import { squeezed } from '../sentence/scene.ts';
import { knownCompanies, ownThings } from '../words/party.ts';
import { subjectSpan } from './clause.ts';
import { wordAt, wordsOf } from './sentence-text.ts';

/** What tells a word from its capitals: `us` from `US`. */
type Word = Pick<Token, 'word' | 'raw'>;

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

/** Whether a word is who speaks: "we", or the publisher's name. */
export function isWe(scene: Scene, { word }: Pick<Token, 'word'>): boolean {
  return word === 'we' || isPublisherName(scene, word);
}

/** Whether a word is who speaks, or says what is theirs: "our", "ours" and "us" besides. */
export function isOurs(scene: Scene, { word, raw }: Word): boolean {
  return isPronoun({ word, raw }) || isPublisherName(scene, word);
}

function isPronoun({ word, raw }: Word): boolean {
  return raw !== 'US' && /^(?:we|us|our|ours|ourselves)$/u.test(word);
}

/** Whether the words of a text beside the sentence (a heading, a label, an answer) are, in part, who speaks or theirs. */
export function isTextOfUs(scene: Scene, text: string | null): boolean {
  return wordsOf(text).some((raw) => isOurs(scene, { raw, word: raw.toLowerCase() }));
}

/** Whether a text beside the sentence has the publisher's name among its words. */
export function namesPublisher(scene: Scene, text: string | null): boolean {
  return wordsOf(text).some((word) => isPublisherName(scene, word));
}

/** Whether a text says nothing but the publisher's name, or has it whole among its words. */
export function hasWholeName(scene: Scene, text: string | null): boolean {
  return (
    scene.publisher.has(squeezed(text ?? '')) || wordsOf(text).some((word) => scene.publisher.has(word.toLowerCase()))
  );
}

/** Whether the tokens from one index to before another speak of the publisher, by name or pronoun. */
export function isAmong(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(Math.max(0, from), Math.max(0, to)).some((token) => isOurs(scene, token));
}

/**
 * Whether the sentence speaks of the publisher: a definition that does is
 * none. What follows the sentence is looked at by itself (`afterwards/`).
 */
export function speaksOfUs(scene: Scene): boolean {
  const known = spoken.get(scene);
  if (known !== undefined) return known;
  const isOfUs = scene.tokens.some((token) =>
    token.kind === 'mention' ? isTextOfUs(scene, token.raw) : token.kind === 'word' && isOurs(scene, token),
  );
  spoken.set(scene, isOfUs);
  return isOfUs;
}

/** What was found of a sentence, which almost every rule asks for. */
const spoken = new WeakMap<Scene, boolean>();

/** Whether the clause's subject is the publisher, or theirs. */
export function isPublisherSubject(scene: Scene): boolean {
  const [from, to] = subjectSpan(scene);
  return isAmong(scene, from, to);
}

/** Whether the mention's clause speaks of what is had here: "we", our name, "here", "every plan". */
export function speaksHere(scene: Scene): boolean {
  return scene.tokens.some((token, at) => {
    if (at < scene.clause.from || at >= scene.clause.to || token.kind !== 'word') return false;
    const { word } = token;
    if (isOurs(scene, token)) return true;
    const [before, next] = [wordAt(scene, at - 1), wordAt(scene, at + 1)];
    if (word === 'here')
      return (
        !/^(?:see|click|from|over|described|listed|shown|documented|explained|read|more|details|is|are)$/u.test(
          before,
        ) && next !== 'is'
      );
    return (
      ['every', 'each', 'all'].includes(word) &&
      scene.tokens.slice(at + 1, at + 4).some((one) => ownThings.has(one.word))
    );
  });
}

/** Whether a word in lower case names a company that everybody knows, and not the publisher. */
export function isKnownCompany(scene: Scene, word: string): boolean {
  return knownCompanies.has(word) && !isPublisherName(scene, word);
}
