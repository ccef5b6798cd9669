/**
 * A page read once more for whoever sees its pictures and does not hear what they are
 * called. A name of a picture is a claim like any other words; but the picture may show
 * a tick where its name says “no”, so that to what is seen around it the name says nothing.
 */
import type { Carrier, Cell, LabelledText, Passage, Surroundings } from '../../types.ts';

/** What nobody sees: its words are heard, and so is what stands around them. */
const heardAlone: ReadonlySet<Carrier> = new Set<Carrier>(['image-alt', 'image-title', 'html-attribute', 'comment']);

/** What a name may say to the passages around it. */
const told = ['leadIn', 'term', 'caption', 'summaries', 'cell', 'after', 'section'] as const;

/** Of the passages of a page without names, those that had something else around them with the names. */
export function seenAlone(heard: readonly Passage[], seen: readonly Passage[]): Passage[] {
  const places = new Map<string, Surroundings[]>();
  for (const passage of heard) {
    const all = places.get(keyOf(passage));
    if (all === undefined) places.set(keyOf(passage), [passage.around]);
    else all.push(passage.around);
  }
  return seen.flatMap((passage) => {
    const before = places.get(keyOf(passage))?.shift();
    if (heardAlone.has(passage.carrier) || before === undefined) return [];
    const changed = told.filter((key) => !isSame(key, before, passage.around));
    if (changed.length === 0) return [];
    const onlyHeard = changed.map((key) => leftOut(key, before, passage.around)).find((words) => words !== '') ?? '';
    return [{ ...passage, around: { ...passage.around, onlyHeard } }];
  });
}

function keyOf({ carrier, text, runs, seams }: Passage): string {
  return `${carrier} ${String(runs[0]?.from)} ${String(seams === undefined)} ${text}`;
}

function isSame(key: (typeof told)[number], one: Surroundings, other: Surroundings): boolean {
  if (key === 'cell') return isSameCell(one.cell, other.cell);
  if (key === 'summaries') return one.summaries.join('\n') === other.summaries.join('\n');
  if (key !== 'section') return one[key] === other[key];
  const [heard = [], seen = []] = [one.section, other.section];
  return heard.length === seen.length && heard.every((part, at) => isSameCell(part.cell, seen[at]?.cell ?? null));
}

function isSameCell(one: Cell | null, other: Cell | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.hasYes === other.hasYes &&
    one.columnHeader === other.columnHeader &&
    one.rowHeader === other.rowHeader &&
    written(one.rowCells) === written(other.rowCells) &&
    written(one.columnCells) === written(other.columnCells)
  );
}

/** All cells of a row share its texts: they are written down once. */
const known = new WeakMap<readonly LabelledText[], string>();

function written(cells: readonly LabelledText[]): string {
  const before = known.get(cells);
  if (before !== undefined) return before;
  const text = cells.map(({ label, text: words }) => `${label ?? ''}\t${words}`).join('\n');
  known.set(cells, text);
  return text;
}

/** The words that stood there with the names. */
function leftOut(key: (typeof told)[number], heard: Surroundings, seen: Surroundings): string {
  if (key === 'cell') {
    const [one, other] = [heard.cell, seen.cell];
    return firstOther(one?.rowCells, other?.rowCells) ?? firstOther(one?.columnCells, other?.columnCells) ?? '';
  }
  if (key === 'section') return '';
  const words = heard[key];
  return typeof words === 'string' ? words : (words?.findLast((text) => !seen.summaries.includes(text)) ?? '');
}

/** The first text or label that is another without the names. */
function firstOther(heard: readonly LabelledText[] = [], seen: readonly LabelledText[] = []): string | null {
  for (const [at, { text, label }] of heard.entries()) {
    const other = seen[at];
    if (text !== other?.text) return text;
    if (label !== other.label) return label;
  }
  return null;
}
