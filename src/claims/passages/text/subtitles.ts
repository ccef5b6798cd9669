/** Subtitles: what is shown of a text in steps, each at its time (`.vtt`, `.srt`, `.sbv`, `.lrc`). */
import { passageBuilder, type BuiltText } from '../builder.ts';
import { draftOf, follow, type Chain, type Draft } from '../draft.ts';
import { mostParts, reach } from '../continuation.ts';
import { joinedTexts } from '../records/joined-values.ts';

/** When a cue is shown: on a line before it, or at its start. */
const clock = String.raw`(?:\d+:)?\d{1,2}:\d\d[.,:]\d{1,3}`;
export const timingLine = new RegExp(String.raw`^[ \t]*(?:${clock}[ \t]*-->.*|${clock}[ \t]*,[ \t]*${clock}[ \t]*)$`);
const stamp = /^[ \t]*(?:\[\d+:\d\d(?:[.:]\d+)?\][ \t]*)+/;
const anyTime = new RegExp(`(?:${timingLine.source})|(?:${stamp.source})`, 'm');

/** Whether a text is shown in steps: then its words may be parted at any place. */
export function hasCues(text: string): boolean {
  return anyTime.test(text);
}

/**
 * What goes on from one cue to the next, and what of a cue is left where a style
 * takes words away: a page may style what has a class, and a text all else.
 */
export function cueDrafts(text: string): Draft[] {
  const cues = cuesIn(text);
  const isStyled = /^STYLE\b/m.test(text);
  const whole = cues.map((cue) => shown(cue, text, () => false));
  const bare = cues.map((cue) => shown(cue, text, (tag) => isStyled || /^<\w*\.|^<font\b/i.test(tag)));
  const isLess = bare.map((each, index) => each.text !== whole[index]?.text);
  const parts = isLess.includes(true) ? [whole, bare] : [whole];
  const hanging = bare.filter((_, index) => isLess[index]);
  return [
    ...parts.flatMap((each) => [...oneAfterTheOther(each), ...oneAfterTheOther(sentencesOver(each))]),
    ...parts.flatMap((each) => joinedTexts(each)).map(({ built, seams }) => ({ ...draftOf(built, 'text'), seams })),
    ...hanging.map((built) => draftOf(built, 'text')),
  ];
}

/** Each text with what is shown before and after it: a question may have its answer in the next cue. */
function oneAfterTheOther(texts: readonly BuiltText[]): Draft[] {
  const chain: Chain = { previous: null };
  const drafts = texts.filter(({ text }) => /\S/.test(text)).map((built) => draftOf(built, 'text'));
  for (const draft of drafts) follow(chain, draft);
  return drafts;
}

/** Cues that go on in the next as one text, up to where a sentence ends. */
function sentencesOver(cues: readonly BuiltText[]): BuiltText[] {
  const sentences: BuiltText[][] = [];
  let open: BuiltText[] = [];
  for (const cue of cues) {
    if (open.length === 0) sentences.push(open);
    open.push(cue);
    if (open.length === mostParts || /[.!?…][\s"'”’)]*$/.test(cue.text.slice(-reach))) open = [];
  }
  return sentences.map((parts) => {
    const builder = passageBuilder();
    for (const part of parts) {
      if (builder.length > 0) builder.insert(' ');
      builder.append(part);
    }
    return builder.build();
  });
}

interface Cue {
  readonly from: number;
  readonly to: number;
}

function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  let open: Cue | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const words = line.trimEnd();
    const stamped = stamp.exec(words)?.[0] ?? '';
    const isEnd = words === '' || stamped !== '' || timingLine.test(words);
    if (open !== null && isEnd) {
      cues.push(open);
      open = null;
    }
    if (stamped !== '') cues.push({ from: index + stamped.length, to: index + words.length });
    else if (timingLine.test(words)) open = { from: index + line.length, to: index + line.length };
    else if (open !== null) open = { from: open.from, to: index + words.length };
  }
  return open === null ? cues : [...cues, open];
}

/** The words of a cue without its tags, and without what stands in tags that may be hidden. */
function shown({ from, to }: Cue, text: string, mayHide: (tag: string) => boolean): BuiltText {
  const builder = passageBuilder();
  const hidden: boolean[] = [];
  for (const { 0: part, index } of text.slice(from, to).matchAll(/<[^<>]*>|[^<\r\n]+|\r\n?|\n|</g)) {
    if (part.startsWith('</')) hidden.pop();
    else if (/^<[a-z]/i.test(part)) hidden.push(hidden.at(-1) === true || mayHide(part));
    else if (hidden.at(-1) === true || /^<\d/.test(part)) continue;
    else if (/^\s+$/.test(part)) builder.replace(' ', from + index, from + index + part.length);
    else builder.copy(part, from + index);
  }
  return builder.build();
}
