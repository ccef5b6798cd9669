/**
 * Ways of hiding words that an element within what is hidden can undo for itself: what
 * it would inherit, and what is counted from where the outer one stands. Nothing brings
 * back the words of what is not displayed, or masked.
 */
import { hidingOf, type StyleWorld } from './hiding.ts';
import type { Declaration } from './sheet.ts';

const bits = { sight: 1, size: 2, family: 4, spacing: 8, indent: 16, ink: 32, signs: 64, place: 128 } as const;

/** The ways of a style that may have its words off the page. */
export const offPageWays: number = bits.place;

const ways: readonly (readonly [RegExp, number])[] = [
  [/^visibility$/, bits.sight],
  [/^font$/, bits.size | bits.family],
  [/^(?:font-size(?:-adjust)?|text-size-adjust|zoom|scale|math-depth)$/, bits.size],
  [/^transform$/, bits.size | bits.place],
  [/^font-family$/, bits.family],
  [/^(?:letter|word)-spacing$/, bits.spacing],
  [/^text-indent$/, bits.indent],
  [/^(?:color|fill|fill-opacity|text-fill-color|text-stroke.*|stroke-width)$/, bits.ink],
  [/^text-security$/, bits.signs],
  [/^(?:margin|inset|overflow|max|min)\b|^(?:width|height|inline-size|block-size|line-height)$/, bits.place],
  [/^(?:left|right|top|bottom|translate|rotate|position|contain|perspective|z-index)$/, bits.place],
];

function wayOf(property: string): number {
  const name = property.replace(/^-(?:webkit|moz|ms|o)-/, '');
  return ways.find(([names]) => names.test(name))?.[1] ?? 0;
}

/** The ways by which declarations hide words, of those that can be undone. */
export function waysHidden(declarations: readonly Declaration[], world: StyleWorld): number {
  return declarations.reduce((found, declaration) => {
    const way = wayOf(declaration.property);
    return way !== 0 && hidingOf([declaration], world) !== null ? found | way : found;
  }, 0);
}

/**
 * The ways of hiding that declarations may undo for the element they are for, whose
 * parent hides by them.
 *
 * Who is out of place comes back by a move as far, which would hide by itself.
 */
export function waysUndone(declarations: readonly Declaration[], world: StyleWorld): number {
  return declarations.reduce((found, declaration) => {
    const way = wayOf(declaration.property);
    if (way === 0 || /^(?:inherit|unset)\b/i.test(declaration.value)) return found;
    const isMoving =
      (way & bits.place) !== 0 &&
      (hidingOf([declaration], world) !== null ||
        (declaration.property === 'position' && /absolute|fixed|\(/i.test(declaration.value)));
    const isPlain = hidingOf([declaration], world) === null;
    return found | (isMoving ? way : isPlain ? way & ~bits.place : 0);
  }, 0);
}
