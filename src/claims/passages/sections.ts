/** What stands under a heading: a name over a record says what the name alone does not. */
import type { Carrier, Part, Surroundings } from '../types.ts';

/** How many passages of a section are remembered, nearest first. */
export const longestSection = 24;

/** What a reader of the page reads there in its lines, and hears nothing else said by. */
const readable: ReadonlySet<Carrier> = new Set<Carrier>([
  'paragraph',
  'heading',
  'list-item',
  'task-item',
  'table-cell',
  'table-header',
  'term',
  'definition',
  'block-quote',
  'summary',
  'control',
  'code',
  'text',
]);

/** A passage in the making, whatever its reader keeps its words in. */
interface Standing {
  readonly carrier: Carrier;
  readonly around: { -readonly [Key in keyof Surroundings]: Surroundings[Key] };
  readonly seams?: readonly number[];
}

/**
 * Give every heading what stands under it, up to the next of its rank: the
 * passages that have it among theirs.
 *
 * @param passages All of a page, in order.
 */
export function placeSections<One extends Standing>(passages: readonly One[], textOf: (passage: One) => string): void {
  for (const [index, heading] of passages.entries()) {
    if (heading.carrier !== 'heading' || heading.seams !== undefined) continue;
    const section = sectionBelow(passages, index, textOf);
    if (section.length > 0) heading.around.section = section;
  }
}

function sectionBelow<One extends Standing>(
  passages: readonly One[],
  index: number,
  textOf: (passage: One) => string,
): readonly Part[] {
  const heading = passages[index] as One;
  const [rank, title] = [heading.around.headings.length, textOf(heading)];
  const section: Part[] = [];
  for (let next = index + 1; next < passages.length && section.length < longestSection; next += 1) {
    const part = passages[next] as One;
    const { carrier, around, seams } = part;
    const { task, term, cell } = around;
    if (seams !== undefined || !readable.has(carrier)) continue;
    if (around.headings[rank] !== title) break;
    // What nobody sees says nothing of what is seen.
    if (around.visibility === undefined || around.visibility === 'collapsed')
      section.push({ text: textOf(part), carrier, task, term, cell });
  }
  return section;
}
