/** Lines that a page shows as two things: a term and what defines it, a caption and the figures under it. */
import type { Carrier } from '../../types.ts';
import { passageBuilder, type BuiltText } from '../builder.ts';
import { labelledValue } from '../labelled.ts';
import type { OwnSurroundings } from './context.ts';

interface Read {
  readonly words: BuiltText;
  readonly carrier: Carrier;
  readonly around: OwnSurroundings;
  readonly seams?: readonly number[];
}

/** Those of a page, from its passages in order; each has what is around its label. */
export function labelledValues(passages: readonly Read[]): Read[] {
  const lines = passages.filter(({ seams }) => seams === undefined);
  return lines.flatMap((label, index) => {
    const value = label.carrier === 'term' ? definition(label, lines[index + 1]) : figures(label, lines, index);
    const words = value === null ? null : labelledValue(label.words, value);
    const { visibility } = label.around;
    const isSeen = visibility === undefined || visibility === 'collapsed';
    return words === null || !isSeen ? [] : [{ words, carrier: 'paragraph', around: { ...label.around, term: null } }];
  });
}

function definition(term: Read, next: Read | undefined): BuiltText | null {
  return next?.carrier === 'definition' && next.around.term === term.words.text ? next.words : null;
}

/** The first row under a caption, where all of its cells are figures: of anything else the row itself tells. */
function figures(caption: Read, lines: readonly Read[], index: number): BuiltText | null {
  if (caption.carrier !== 'caption') return null;
  const cells = lines
    .slice(index + 1, index + 1 + mostLooked)
    .filter(({ carrier, around }) => carrier === 'table-cell' && around.caption === caption.words.text);
  const row = cells.filter(({ around }) => around.cell?.row === cells[0]?.around.cell?.row);
  if (row.length === 0 || !row.every(({ words }) => figure.test(words.text))) return null;
  const builder = passageBuilder();
  for (const { words } of row) {
    if (builder.length > 0) builder.insert(', ');
    builder.append(words);
  }
  return builder.build();
}

const mostLooked = 40;
const figure = /^[^\p{L}\p{N}]{0,2}\p{N}[^\n]{0,24}$/u;
