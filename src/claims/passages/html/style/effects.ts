/** What a block of declarations does to the words it applies to, and what two of them do together. */
import { string as cssString } from 'css-tree/utils';
import { areStriking, cuttingOf, type Hiding, hidingOf, placesOf, type StyleWorld } from './hiding.ts';
import { type Colours, coloursOf, coloursOfBoth, noColours } from './ink.ts';
import type { Declaration } from './sheet.ts';
import { waysHidden } from './undoing.ts';

/** What a declaration block does, as far as words are concerned. */
export interface Effect {
  /** Whether nobody sees the words, or sees them struck; `perhaps` on some screens, or with some colours around. */
  readonly hides: Hiding;
  /** Hidden, perhaps: what it says introduces nothing and answers nothing for those who do not see it. */
  readonly isConcealed: boolean;
  /** Whether the words are struck out, on some screens at least. */
  readonly isStruck: boolean;
  /** What it does to the end of a text: bits of `cutting`. */
  readonly cuts: number;
  /** What it does to the place of the words: bits of `placing`. */
  readonly places: number;
  /** The words run the other way than they are written. */
  readonly isTurned: boolean;
  /** By which ways it hides that an element within can undo, as bits. */
  readonly ways: number;
  /** The ink and the grounds that it gives, by any rule that may apply. */
  readonly colours: Colours;
  /** Words shown before and after those of the element; an attribute's by its name. */
  readonly before: readonly GeneratedPart[];
  readonly after: readonly GeneratedPart[];
}

export type GeneratedPart = { readonly text: string } | { readonly attribute: string };

/** What most rules do. */
export const nothing: Effect = {
  hides: null,
  isConcealed: false,
  isStruck: false,
  cuts: 0,
  places: 0,
  isTurned: false,
  ways: 0,
  colours: noColours,
  before: [],
  after: [],
};

/** With what it hides concealed. */
export function concealing(effect: Effect): Effect {
  return effect.hides === null ? effect : { ...effect, isConcealed: true };
}

/** What both do to one element. */
export function joined(one: Effect, other: Effect): Effect {
  if (one === nothing) return other;
  if (other === nothing) return one;
  return {
    hides: one.hides === 'always' ? one.hides : (other.hides ?? one.hides),
    isConcealed: one.isConcealed || other.isConcealed,
    isStruck: one.isStruck || other.isStruck,
    cuts: one.cuts | other.cuts,
    places: one.places | other.places,
    isTurned: one.isTurned || other.isTurned,
    ways: one.ways | other.ways,
    colours: coloursOfBoth(one.colours, other.colours),
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
  };
}

/** What is done to the first letter or line of an element may be done to all that it says. */
export function ofBeginning(effect: Effect): Effect {
  return effect.hides === null ? effect : { ...effect, hides: 'perhaps' };
}

const turned =
  /(?:^|[;\s])(?:unicode-bidi\s*:\s*(?:bidi|isolate)-override|flex-(?:direction|flow)\s*:[^;]*row-reverse|direction\s*:\s*rtl|(?:transform|scale|rotate)\s*:[^;]*(?:scale(?:x|3d)?\(\s*-|rotatey\(\s*180)|scale\s*:\s*-1)/i;

/**
 * What declarations do to the element they are for.
 *
 * @param condition On which screens alone; `''` for all.
 */
export function effectOf(declarations: readonly Declaration[], world: StyleWorld, condition: string): Effect {
  const hides = hidingOf(declarations, world);
  const isTurned = areTurning(declarations);
  const colours = coloursOf(declarations, world.custom, condition);
  const cuts = cuttingOf(declarations, world);
  const places = placesOf(declarations, world);
  return hides !== null || isTurned || cuts + places !== 0 || colours !== noColours
    ? {
        ...nothing,
        hides,
        isStruck: areStriking(declarations, world),
        cuts,
        places,
        isTurned,
        ways: hides === null ? 0 : waysHidden(declarations, world),
        colours,
      }
    : nothing;
}

/** Whether declarations turn words round. */
export function areTurning(declarations: readonly Declaration[]): boolean {
  return turned.test(declarations.map(({ property, value }) => `${property}: ${value}`).join('; '));
}

/** What declarations do that are for a box before or after what an element holds. */
export function generatedEffect(declarations: readonly Declaration[], side: string, world: StyleWorld): Effect {
  if (side !== 'before' && side !== 'after') return nothing;
  const generated = generatedBy(declarations.findLast(({ property }) => property === 'content')?.value ?? '', world);
  const hides = mayCover(declarations, world) ? 'perhaps' : null;
  if (generated.length === 0 && hides === null) return nothing;
  return { ...nothing, hides, ...(side === 'before' ? { before: generated } : { after: generated }) };
}

/** Whether a box with a ground of its own is put where words may be. */
function mayCover(declarations: readonly Declaration[], { custom }: StyleWorld): boolean {
  if (coloursOf(declarations, custom, '').grounds.length === 0) return false;
  return declarations.some(({ property, value }) =>
    property === 'position' ? /absolute|fixed/i.test(value) : property.startsWith('margin') && value.includes('-'),
  );
}

/** The strings and attributes of a `content`, without its alternative text. */
function generatedBy(content: string, { custom }: StyleWorld): GeneratedPart[] {
  const shown = /^(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[^/"'])*/.exec(content)?.[0] ?? '';
  const parts = /("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|attr\(\s*([\w-]+)|var\(\s*(--[\w-]+)/g;
  return [...shown.matchAll(parts)].map(([, string, attribute, property]): GeneratedPart => {
    if (attribute !== undefined) return { attribute: attribute.toLowerCase() };
    return {
      text:
        string === undefined ? (custom.get(property ?? '') ?? []).map(stringsOf).join(' ') : cssString.decode(string),
    };
  });
}

function stringsOf(value: string): string {
  return [...value.matchAll(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g)]
    .map(([each]) => cssString.decode(each))
    .join('');
}
