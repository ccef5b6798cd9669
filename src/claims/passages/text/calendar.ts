/** Calendars and address cards: each property of an entry by itself, and of a task whether it is done. */
import { passageBuilder, type BuiltText } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';

/** A property of an entry, its value as a calendar shows it. */
interface Property {
  readonly name: string;
  readonly built: BuiltText;
}

/** Whether a text is a calendar or an address card. */
export function isCalendar(text: string): boolean {
  return /^BEGIN:V/im.test(text);
}

/**
 * The properties of a calendar's entries, whose lines are unfolded.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function calendarDrafts(text: string): Draft[] {
  const drafts: Draft[] = [];
  const open: { readonly kind: string; readonly properties: Property[] }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [head = '', name = '', value = ''] =
      /^([A-Za-z][A-Za-z\d-]*)(?:;(?:"[^"]*"|[^":])*)?:(.*)/.exec(line)?.slice(0, 3) ?? [];
    if (/^begin$/i.test(name)) open.push({ kind: value.trim().toUpperCase(), properties: [] });
    else if (/^end$/i.test(name)) drafts.push(...entryDrafts(open.pop()));
    else
      open
        .at(-1)
        ?.properties.push({ name: name.toUpperCase(), built: shown(value, index + head.length - value.length) });
  }
  return [...drafts, ...open.flatMap(entryDrafts)];
}

function entryDrafts(entry: { readonly kind: string; readonly properties: readonly Property[] } | undefined): Draft[] {
  if (entry === undefined) return [];
  const { kind, properties } = entry;
  const isDone = properties.some(({ name, built: { text } }) => done.get(name)?.test(text));
  const task = kind === 'VTODO' ? (isDone ? 'done' : 'open') : null;
  return properties
    .filter(({ built }) => /\p{L}/u.test(built.text))
    .map(({ built }) => draftOf(built, task === null ? 'text' : 'task-item', { task }));
}

/** What says of a task that it is done. */
const done: ReadonlyMap<string, RegExp> = new Map([
  ['STATUS', /^\s*completed\s*$/i],
  ['COMPLETED', /\d/],
  ['PERCENT-COMPLETE', /^\s*100\s*$/],
]);

/** A value without its escapes: `\,` is a comma, `\n` a line end. */
function shown(value: string, from: number): BuiltText {
  const builder = passageBuilder();
  for (const { 0: part, index } of value.matchAll(/\\.|[^\\]+|\\$/g)) {
    const at = from + index;
    if (part.startsWith('\\')) builder.replace(/^\\n$/i.test(part) ? '\n' : part.slice(1), at, at + part.length);
    else builder.copy(part, at);
  }
  return builder.build();
}
