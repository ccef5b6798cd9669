/** A line of plain text and what its first characters make of it. */
export interface TextLine {
  readonly kind: 'blank' | 'prose' | 'heading' | 'item' | 'field';
  /** Without indentation, mark and task box. */
  readonly text: string;
  readonly from: number;
  /** Columns before the first character, a tab counting as four. */
  readonly indent: number;
  /** For a heading: 1 is the highest. */
  readonly rank: number;
  readonly task: 'done' | 'open' | null;
  /** For a field: its key. */
  readonly term: string | null;
  /** The line end before it. */
  readonly breakFrom: number;
  readonly breakTo: number;
}

/** Read the lines of a text; the underline of a heading is not one of its own. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  let breakFrom = 0;
  for (const { 0: raw } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const content = raw.replace(/[\r\n]+$/, '');
    const line = lineOf(content, at, breakFrom);
    const above = lines.at(-1);
    const rank = underlines.get(content.trim()[0] ?? '');
    if (above?.kind === 'prose' && rank !== undefined && /^(=+|-{3,})\s*$/.test(content)) {
      lines[lines.length - 1] = { ...above, kind: 'heading', rank };
    } else {
      lines.push(line);
    }
    breakFrom = at + content.length;
    at += raw.length;
  }
  return lines;
}

const underlines: ReadonlyMap<string, number> = new Map([
  ['=', 1],
  ['-', 2],
]);

function lineOf(content: string, at: number, breakFrom: number): TextLine {
  const space = /^\s*/.exec(content)?.[0] ?? '';
  const body = content.slice(space.length);
  const indent = space.replaceAll('\t', '    ').length;
  const prose = { from: at + space.length, indent, rank: 0, task: null, term: null };
  const line = { ...prose, breakFrom, breakTo: at, text: body };
  if (body === '') return { ...line, kind: 'blank' };
  const heading = /^(#{1,6})\s+(?=\S)/.exec(body);
  if (heading) return { ...skip(line, heading[0].length), kind: 'heading', rank: heading[1]?.length ?? 1 };
  const item = /^(?:[-*+•‣◦▪·–]|\d{1,3}[.)]|[a-z][.)])\s+(?:\[([ xX])\]\s+)?/.exec(body);
  if (item) return { ...skip(line, item[0].length), kind: 'item', task: taskOf(item[1]) };
  // A field of reStructuredText: `:Status: available`.
  const marked = /^:(?=[^\s:][^:]{0,60}:(?:\s|$))/.test(body);
  const field = /^:?([A-Za-z][\w-]*(?: [\w-]+){0,2}):(?:\s|$)/.exec(body);
  if (field?.[1] && (marked || isFieldName(field[1])))
    return { ...skip(line, marked ? 1 : 0), kind: 'field', term: field[1] };
  return { ...line, kind: 'prose' };
}

function skip<T extends { readonly text: string; readonly from: number }>(line: T, width: number): T {
  return { ...line, text: line.text.slice(width), from: line.from + width };
}

function taskOf(mark: string | undefined): TextLine['task'] {
  if (mark === undefined) return null;
  return mark === ' ' ? 'open' : 'done';
}

/** `We plan:` is the end of a sentence; `Policy:` and `Last Updated:` are names. */
function isFieldName(name: string): boolean {
  return name.split(' ').every((word) => /^[A-Z]/.test(word)) || /^[a-z][\w-]*$/.test(name);
}
