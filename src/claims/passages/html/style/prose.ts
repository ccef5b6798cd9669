/**
 * Plain text in what is taken for a style sheet. A browser that is shown the file
 * shows all of it: what is no rule to it is a sentence to whoever reads it.
 */
import { type BuiltText, sliceBuilt } from '../../builder.ts';
import type { FoundWords } from '../found.ts';
import { eachToken, kinds } from './tokens.ts';

/** More than names that follow each other in a selector say, as a rule. */
const fewestWords = 3;

/** Words with nothing but gaps and the signs of sentences between them. */
interface Stretch {
  readonly from: number;
  to: number;
  words: number;
}

/** What stands between braces and semicolons. */
interface Part {
  readonly stretches: Stretch[];
  /** Whether words may still go on. */
  isOpen: boolean;
  /** Whether a name follows that a selector asks for. */
  isSelecting: boolean;
  /** Whether it is a rule for the browser, or a declaration: what those say is read where they are. */
  isKnown: boolean;
  /** How many tokens there were before. */
  tokens: number;
}

/** Every stretch of words that is no part of a rule; of what stands before a block, those of several words. */
export function proseIn(css: BuiltText): FoundWords[] {
  const found: FoundWords[] = [];
  let depth = 0;
  let part = newPart();
  const end = (hasBlock: boolean): void => {
    const fewest = depth === 0 && !hasBlock ? 1 : fewestWords;
    for (const { from, to, words } of part.isKnown ? [] : part.stretches)
      if (words >= fewest) found.push({ ...sliceBuilt(css, from, to), carrier: 'style' });
    part = newPart();
  };
  eachToken(css.text, (kind, from, to) => {
    const sign = css.text.slice(from, to);
    if (sign === '{') {
      end(true);
      depth += 1;
    } else if (sign === '}') {
      end(false);
      depth = Math.max(0, depth - 1);
    } else if (sign === ';') end(false);
    else {
      if (kind === kinds.AtKeyword || (depth > 0 && sign === ':' && part.tokens === 1)) part.isKnown = true;
      take(part, { kind, sign, from, to, next: css.text.charAt(to) });
    }
  });
  end(false);
  return found;
}

function newPart(): Part {
  return { stretches: [], isOpen: false, isSelecting: false, isKnown: false, tokens: 0 };
}

interface Token {
  readonly kind: number;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  /** The sign that follows at once. */
  readonly next: string;
}

const wordKinds: ReadonlySet<number> = new Set([kinds.Ident, kinds.Number, kinds.Dimension, kinds.Percentage]);

function take(part: Part, { kind, sign, from, to, next }: Token): void {
  if (kind === kinds.WhiteSpace || kind === kinds.Comment) return;
  part.tokens += 1;
  const last = part.isOpen ? part.stretches.at(-1) : undefined;
  const isWord = wordKinds.has(kind) && !part.isSelecting;
  // A point or colon that a name follows at once is of a selector.
  part.isSelecting = /^[.:]$/.test(sign) && /[\w:-]/.test(next);
  if (isWord && last === undefined) part.stretches.push({ from, to, words: 1 });
  else if (isWord && last !== undefined) Object.assign(last, { to, words: last.words + 1 });
  else if (last !== undefined && !part.isSelecting && /^[.,:!?'’"“”–—&%+-]$/.test(sign)) last.to = to;
  part.isOpen = isWord || (part.isOpen && last?.to === to);
}
