import { htmlPassages } from '../../../../src/claims/passages/html/index.ts';
import type { Carrier, Passage } from '../../../../src/claims/types.ts';

/** The passages of an HTML text, without those that only join others, or that are as others but for the names of pictures. */
export function read(text: string): readonly Passage[] {
  return htmlPassages({ path: 'page.html', text }).passages.filter(
    ({ seams, around }) => seams === undefined && around.onlyHeard === undefined,
  );
}

/** The texts of passages that join others, and of all others. */
export function sights(text: string): readonly string[] {
  return htmlPassages({ path: 'page.html', text }).passages.map((passage) => passage.text);
}

/** The one passage of an HTML text that says this. */
export function passageSaying(html: string, text: string): Passage {
  const found = read(html).filter((passage) => passage.text === text);
  if (found.length !== 1 || found[0] === undefined) {
    const all = read(html).map((passage) => `${passage.carrier}: ${passage.text}`);
    throw new Error(`Expected one passage "${text}", found ${String(found.length)} in\n${all.join('\n')}`);
  }
  return found[0];
}

/** What an HTML text says, as `carrier: text` lines. */
export function outline(html: string): readonly string[] {
  return read(html).map(({ carrier, text }) => said(carrier, text));
}

function said(carrier: Carrier, text: string): string {
  return `${carrier}: ${text}`;
}

/** The stretch of source that a passage's words stand for, by `line:column` ends. */
export function placeOf(html: string, passage: Passage, words: string): string {
  const start = passage.text.indexOf(words);
  const end = start + words.length;
  const touched = passage.runs.filter((run) => run.end > start && run.start < end && run.from !== null);
  const first = touched[0];
  const last = touched.at(-1);
  if (first?.from == null || last?.to == null) return 'position unavailable';
  const isWhole = (run: { start: number; end: number; from: number | null; to: number | null }): boolean =>
    run.from === null || run.to === null || run.to - run.from !== run.end - run.start;
  const from = isWhole(first) ? first.from : first.from + Math.max(0, start - first.start);
  const to = isWhole(last) ? last.to : last.to - Math.max(0, last.end - end);
  return `${lineColumn(html, from)}-${lineColumn(html, to)}`;
}

function lineColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
}
