/** Lines that whoever opens a file reads, and whoever has it shown by a program does not: names of cues, comments. In a change, what it takes away. */
import { timingLine } from './subtitles.ts';

/** What a change takes away, and its marks: what is left is the text that it makes. */
const takenAway = /^(?:-.*|(?:diff|index|new|old|deleted|rename|similarity) .*|\+\+\+ .*|@@[^@\n]*@@|\+)/gm;

/** Comments, and the like, by the endings of files that are mostly shown by another program: each pattern matches what is left out of a line. */
const comments: Readonly<Record<string, RegExp>> = {
  rst: /^[ \t]*\.\.(?![ \t]+(?:[\w-]+::|\[|_|\|))(?:[ \t].*)?$/gm,
  org: /^[ \t]*#(?:[ \t+].*)?$/gm,
  adoc: /^\/\/(?!\/\/).*$/gm,
  asciidoc: /^\/\/(?!\/\/).*$/gm,
  diff: takenAway,
  patch: takenAway,
  tex: /(?<!\\)%.*$/gm,
};

/**
 * A text as it is shown, with spaces for what is not, so that all else keeps
 * its place; `null` where all of it is shown.
 */
export function withoutUnshown(path: string, text: string, hasCues: boolean): string | null {
  const comment = comments[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  const commentless = comment === undefined ? text : text.replace(comment, blank);
  const shown = hasCues ? withoutIdentifiers(commentless) : commentless;
  return shown === text ? null : shown;
}

/** A cue may have a name, on the line before its time. */
function withoutIdentifiers(text: string): string {
  const lines = text.split(/(?<=\n)/);
  const isTiming = lines.map((line) => timingLine.test(line.trimEnd()));
  return lines
    .map((line, index) => (isTiming[index + 1] === true && isTiming[index] !== true ? blank(line) : line))
    .join('');
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
