import type { Passage, Reading } from '../../../types.ts';
import type { Named } from '../../language.ts';
import { saidIn } from '../shared/beside.ts';
import * as words from '../words/explained.ts';
import { gloss } from '../words/topic.ts';
import { isLongForm, linesUnder } from './record.ts';

/** How much stands under a heading that is a card, a feature or a clause, in UTF-16 code units; more is a chapter. */
const longestBody = 320;

/** The rules by which a heading only names what stands under it. */
const naming: ReadonlySet<string> = new Set(['bare-heading', 'step', 'use', 'row-label']);

/**
 * A name over a few words, "## Encryption" and under it "On by default.", is a topic by
 * itself. The page is held to what both say together, as if the name were run in:
 * "Encryption. On by default."
 *
 * @param read How a passage is read; the name alone has been.
 */
export function heldByBody(
  passage: Passage,
  mention: Named,
  found: Reading,
  read: (passage: Passage, mention: Named) => Reading,
): Reading {
  if (passage.carrier !== 'heading' || found.stance !== 'topic' || found.answer !== undefined) return found;
  if (!naming.has(found.because.rule)) return found;
  const body = bodyUnder(passage, mention);
  if (body === null || explains(mention, passage, body)) return found;
  const name = passage.text.trimEnd();
  const text = `${name}${/[.:!?]$/u.test(name) ? '' : '.'} ${body}`;
  const { section: _, after: __, ...around } = passage.around;
  const together = read({ ...passage, carrier: 'paragraph', text, around: { ...around, after: null } }, mention);
  // What denies something is not taken for a yes for want of better.
  const isDoubted =
    together.because.place === 'nothing' && saidIn(body.replace(words.easeDenied, '')).includes('denied');
  return together.stance === 'asserted' && !isDoubted
    ? {
        ...found,
        answer: { stance: 'asserted', because: { rule: 'told-below', words: body, place: 'answer' } },
      }
    : found;
}

/** What stands under a heading that is a name, or a name and how it works here, as one text; `null` where that is a chapter, or holds more than text. */
function bodyUnder(passage: Passage, { start, end }: Named): string | null {
  const lines = linesUnder({ named: passage.text.slice(start, end), passage });
  const isOfHow = lines.length === 0 && words.howItGoes.test(passage.text);
  const parts = isOfHow ? (passage.around.section ?? []) : [...new Set(lines.map(({ part }) => part))];
  // Lines with labels are a record, and lists may be of anything.
  if (parts.length === 0 || parts.length > 4) return null;
  if (lines.some(({ label }) => label !== null) || parts.some(({ carrier }) => carrier !== 'paragraph')) return null;
  const body = parts.map(({ text }) => text.trim()).join(' ');
  if (body.length > longestBody || isPutOff(body)) return null;
  return !isOfHow || words.ofOurs.test(body) ? body : null;
}

/** Whether a body asks, or says at large that there is nothing to tell; what else it denies is for the reading of both. */
function isPutOff(body: string): boolean {
  return body.trimEnd().endsWith('?') || words.nothingToTell.test(body);
}

/** Whether a body says what the name means, or what to know of such things anywhere. */
function explains({ start, end }: Named, { text }: Passage, body: string): boolean {
  const [first = ''] = body.split(/(?<=[.!?])\s/u);
  const named = text.slice(start, end).toLowerCase();
  return (
    gloss.test(`${named}: ${first}`) ||
    first.toLowerCase().includes(named) ||
    isLongForm(first, text.slice(start, end)) ||
    [words.sortOfThing, words.anybodys, words.adviceAtLarge, words.ofTheWord].some((form) => form.test(first))
  );
}
