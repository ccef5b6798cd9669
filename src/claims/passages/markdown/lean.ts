/**
 * Markdown without the sections that nobody asks about: parsing is where the
 * time goes, and most sections of most files name no claim.
 */

/** Below this length a file is parsed as it is, in UTF-16 code units. */
const shortest = 3_000;

/** What may reach over a heading: then nothing is left out. */
const reaching = /<(?:!|\?|script\b|pre\b|style\b|textarea\b)|^[ \t>*+-]*:::|^(?:[ \t]+|[ \t]*[>*+-].*|[ \t]*\d+[.)].*)(?:```|~~~)/im;

/** What decides about other sections: these are kept. */
const telling = /<[A-Za-z/]|\]:|\[\^|^ {0,3}(?:=+|-+)[ \t]*$/m;

/**
 * The text with sections left out that are not wanted: as blank lines, so that
 * every place and every heading stays where it was.
 *
 * A section reaches from one ATX heading at the margin to the next, outside
 * fenced code: there every list, quote and paragraph has ended, so that what is
 * left out cannot change how the rest is read. The sections beside a wanted one
 * are kept, since a passage knows what stands before and after it.
 *
 * @param isWanted Whether a section might hold what is looked for.
 * @see https://spec.commonmark.org/0.31.2/#atx-headings
 */
export function leanMarkdown(text: string, isWanted: (section: string) => boolean, longerThan = shortest): string {
  if (text.length <= longerThan || reaching.test(text)) return text;
  const starts = sectionStarts(text);
  if (starts === null || starts.length < 3) return text;
  const ends = [...starts.slice(1), text.length];
  const wanted = starts.map((start, index) => {
    const section = text.slice(start, ends[index]);
    return isWanted(section) || telling.test(section);
  });
  // What comes before the first heading holds front matter and the title: it stays.
  const isKept = (index: number): boolean => index <= 1 || [index - 1, index, index + 1].some((each) => wanted[each] === true);
  if (starts.every((_, index) => isKept(index))) return text;
  return starts
    .map((start, index) => {
      const section = text.slice(start, ends[index]);
      return isKept(index) ? section : withoutBody(section);
    })
    .join('');
}

/** The heading's line, and the rest as spaces and line ends. */
function withoutBody(section: string): string {
  const end = section.indexOf('\n') + 1;
  return end === 0 ? section : section.slice(0, end) + section.slice(end).replace(/[^\r\n]/g, ' ');
}

const line = /^(?:(#{1,6})(?:[ \t].*)?|(`{3,}|~{3,}).*)$/gm;

/** Where sections begin, the text's own beginning first; `null` where a fence has no end. */
function sectionStarts(text: string): number[] | null {
  const starts = [0];
  let fence: string | null = null;
  for (const { index, 0: whole, 1: heading, 2: mark } of text.matchAll(line)) {
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence.charAt(0)) && mark.length >= fence.length && whole.trim() === mark) fence = null;
    } else if (heading !== undefined && fence === null && index > 0) starts.push(index);
  }
  return fence === null ? starts : null;
}
