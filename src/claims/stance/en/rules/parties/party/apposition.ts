/** Others whose names stand beside the mention: in brackets, or after a comma. */
import { pattern } from '../../../words/pattern.ts';
import type { Reading } from '../../../../../types.ts';
import type { Token } from '../../../../token.ts';
import { isKnownCompany, isPublisherName } from '../../../shared/publisher.ts';
import { reading } from '../../../shared/reading.ts';
import { wordAt, wordsBetween } from '../../../shared/sentence-text.ts';
import type { Scene } from '../../../sentence/scene.ts';
import { agencyWords, partyNouns, relianceVerbs } from '../../../words/party.ts';

/** Words before a name that set it beside ours. */
const comparing = new Set(
  'at behind like unlike than against considered tried evaluated install installed download add adopt adopted'.split(
    ' ',
  ),
);

/** The mention stands beside the name of another: in brackets after it, or after a comma. */
export function apposition(scene: Scene): Reading | null {
  // "We accept cards via Stripe (Visa, Mastercard)": ways to pay, and ours.
  if (
    scene.clause.kind === 'aside' &&
    scene.kind === 'step' &&
    scene.tokens.slice(0, scene.at).some(({ word }) => /^(?:accept|accepts|take|takes|pay)$/u.test(word))
  )
    return null;
  const name = besideMention(scene);
  return name === undefined ? null : reading('other-party', 'apposition', name.raw, 'before');
}

/** The other party beside the mention. */
function besideMention(scene: Scene): Token | undefined {
  for (const { names } of appositions) {
    const name = names(scene);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Where another is named beside a mention; the first that finds a name decides which of two is quoted. */
export const appositions: readonly Apposition[] = [
  {
    example: 'Authorised Hetzner personnel ([ISO 27001] certified) can enter.',
    names: (scene) => {
      const [held, owner] = beforeBracket(scene);
      return held !== undefined &&
        /^\p{Lu}/u.test(held.raw) &&
        isKnownCompany(scene, held.word) &&
        heldByCompany.test(owner?.word ?? '')
        ? held
        : undefined;
    },
  },
  {
    example: 'Stripe ([PCI DSS] Level 1) moves the money.',
    names: (scene) => {
      const [, owner] = beforeBracket(scene);
      return owner !== undefined && isKnownCompany(scene, owner.word) ? owner : undefined;
    },
  },
  {
    // So with "outsourced to Lemonade (PCI DSS Level 1 certified)": who does it is named, and then what they hold.
    example: 'Payments are handled by Harbourpay ([PCI DSS] certified).',
    names: (scene) => {
      const [, owner] = beforeBracket(scene);
      const before = wordsBetween(scene, Math.max(0, scene.clause.from - 3), scene.clause.from - 1);
      return owner?.kind === 'word' &&
        /^\p{Lu}/u.test(owner.raw) &&
        !isPublisherName(scene, owner.word) &&
        /(?:ed|run|sent|done) (?:by|to|via|through)$/u.test(before)
        ? owner
        : undefined;
    },
  },
  {
    example: 'Provider attestations ([SOC 2], ISO 27001) are reviewed.',
    names: (scene) => {
      const [held, owner] = beforeBracket(scene);
      return owner?.kind === 'word' && held !== undefined && partyNouns.has(held.word) ? held : undefined;
    },
  },
  {
    // So with "we use Nimbo, a certified provider", where nobody knows the name but the verb leans on it.
    example: 'Payments go to Stripe, a [PCI DSS] certified provider.',
    names: (scene) => {
      const { at, clause, tokens } = scene;
      const comma = tokens.findLastIndex(
        (_, index) => index < at && index > Math.max(clause.from, at - 6) && isAppositive(scene, index),
      );
      return comma < 0 ? undefined : tokens[comma - 1];
    },
  },
];

/** The two tokens before the bracket that the mention's clause opens with; none where it opens with no bracket. */
function beforeBracket({ clause, tokens }: Scene): readonly [Token | undefined, Token | undefined] {
  return clause.kind === 'aside' && tokens[clause.from]?.word === '('
    ? [tokens[clause.from - 2], tokens[clause.from - 1]]
    : [undefined, undefined];
}

/** What of a company's may be named for it. */
const heldByCompany = pattern('u')`
  ^(?:
    personnel|staff|data|centers?|centres?|hosting|servers?|cloud|infrastructure|region|platform
  )$`;

/** Whether a comma parts a name from what it is. */
function isAppositive(scene: Scene, comma: number): boolean {
  const name = scene.tokens[comma - 1];
  if (wordAt(scene, comma) !== ',' || name === undefined) return false;
  const lean = wordAt(scene, comma - 2);
  const isIntroduced =
    /^\p{Lu}/u.test(name.raw) &&
    !isPublisherName(scene, name.word) &&
    (relianceVerbs.has(lean) || agencyWords.has(lean) || comparing.has(lean));
  return (
    (isKnownCompany(scene, name.word) || isIntroduced) &&
    ['a', 'an', 'the', 'one', 'who', 'which'].includes(wordAt(scene, comma + 1)) &&
    !/^mak(?:e|es|ing)$/u.test(wordAt(scene, comma + 2))
  );
}

/** A place for a name beside the mention. */
interface Apposition {
  /** A text with the mention in brackets; a test reads it. */
  readonly example: string;
  readonly names: (scene: Scene) => Token | undefined;
}
