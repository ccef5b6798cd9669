/**
 * A page read once more for whoever sees its pictures and does not hear what they are
 * called. A name of a picture is a claim like any other words; but the picture may show
 * a tick where its name says “no”, so that to what is seen around it the name says nothing.
 */
import type { Carrier, LabelledText, Passage, Surroundings } from '../../types.ts';

/** What nobody sees: its words are heard, and so is what stands around them. */
const heardAlone: ReadonlySet<Carrier> = new Set<Carrier>(['image-alt', 'image-title', 'html-attribute', 'comment']);

/** What a name may say to the passages around it. */
const told = ['leadIn', 'term', 'caption', 'summaries', 'cell', 'after', 'section'] as const;

/** Of the passages of a page without names, those that had something else around them with the names. */
export function seenAlone(heard: readonly Passage[], seen: readonly Passage[]): Passage[] {
  const known = new Map<string, Surroundings[]>();
  for (const passage of heard) {
    const all = known.get(keyOf(passage));
    if (all === undefined) known.set(keyOf(passage), [passage.around]);
    else all.push(passage.around);
  }
  return seen.flatMap((passage) => {
    const before = known.get(keyOf(passage))?.shift();
    if (heardAlone.has(passage.carrier) || before === undefined) return [];
    const changed = told.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(passage.around[key]));
    if (changed.length === 0) return [];
    const onlyHeard = changed.map((key) => leftOut(key, before, passage.around)).find((words) => words !== '') ?? '';
    return [{ ...passage, around: { ...passage.around, onlyHeard } }];
  });
}

function keyOf({ carrier, text, runs, seams }: Passage): string {
  return `${carrier} ${String(runs[0]?.from)} ${String(seams === undefined)} ${text}`;
}

/** The words that stood there with the names. */
function leftOut(key: (typeof told)[number], heard: Surroundings, seen: Surroundings): string {
  if (key === 'cell') {
    const texts = (cells: readonly LabelledText[] = []): string[] =>
      cells.flatMap(({ text, label }) => [text, label ?? '']);
    const others = new Set([...texts(seen.cell?.rowCells), ...texts(seen.cell?.columnCells)]);
    return [...texts(heard.cell?.rowCells), ...texts(heard.cell?.columnCells)].find((text) => !others.has(text)) ?? '';
  }
  if (key === 'section') return '';
  const words = heard[key];
  return typeof words === 'string' ? words : (words?.findLast((text) => !seen.summaries.includes(text)) ?? '');
}
