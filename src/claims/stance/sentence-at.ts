/** How far around a mention its sentence is looked for: a bound on work, and on sense. */
const reach = 1000;

export interface Span {
  readonly start: number;
  readonly end: number;
}

const abbreviations = /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|no|nos|sec|art|fig|vol|inc|ltd|llc|co|corp|dept|est|mr|mrs|ms|dr|st|u\.s|u\.k|ver|v)|\b[A-Z])$/u;

/**
 * The sentence that holds a mention, cut off 1,000 characters to either side.
 */
export function sentenceAt(text: string, mention: Span): Span {
  const floor = Math.max(0, mention.start - reach);
  const ceiling = Math.min(text.length, mention.end + reach);
  let start = floor;
  for (let at = floor; at < mention.start; at += 1) {
    if (endsSentence(text, at)) start = at + 1;
  }
  let end = ceiling;
  for (let at = mention.end; at < ceiling; at += 1) {
    if (endsSentence(text, at)) {
      end = at + 1;
      break;
    }
  }
  return { start, end };
}

function endsSentence(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if (!'.!?。'.includes(char)) return false;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"'”’)\]]/u.test(next)) return false;
  if (char !== '.') return true;
  if (abbreviations.test(text.slice(Math.max(0, at - 8), at))) return false;
  const follower = /^[\s"'”’)\]]*(\S)/u.exec(text.slice(at + 1, at + 12))?.[1];
  return follower === undefined || !/\p{Ll}/u.test(follower);
}
