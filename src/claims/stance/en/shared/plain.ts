/** A sentence as the patterns of constructions and turns read it. */
import type { Token } from '../../token.ts';
import { isPublisherName } from './publisher.ts';
import type { Scene } from '../sentence/scene.ts';

/** Sentences longer than this many words are looked at no further. */
const longest = 80;

/** A sentence as the patterns of constructions and turns read it: words one space apart, `§` for the mention, `we` for the publisher. */
export function plainOf(scene: Scene): string {
  const known = plains.get(scene);
  if (known !== undefined) return known;
  const plain = asPlain(scene, scene.tokens.slice(0, longest)).replace(/^(?:[\d.)(§]+ )+(?=[a-z])/u, (number) =>
    number.includes('§') ? number : '',
  );
  plains.set(scene, plain);
  return plain;
}

/** Several rules ask for the same sentence. */
const plains = new WeakMap<Scene, string>();

/** Some tokens of a sentence as such patterns read them. */
export function asPlain(scene: Scene, tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, word }) => (kind === 'mention' ? '§' : isPublisherName(scene, word) ? 'we' : word))
    .join(' ');
}

/** Words beside a sentence, as written but for `we` and `ours` in place of the publisher's name. */
export function weFor(scene: Scene, text: string): string {
  return text
    .split(/\s+/u)
    .map((word) =>
      isPublisherName(scene, word) ? 'we' : isPublisherName(scene, word.replace(/['’]s$/u, '')) ? 'ours' : word,
    )
    .join(' ');
}
