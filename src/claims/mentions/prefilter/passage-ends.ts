/** Where in a raw text one passage surely ends and another begins, and where only its tree can tell. */
import { frontMatterOf } from '../../text/front-matter.ts';

/** Elements at which a passage of HTML ends: no phrase goes over their tags. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 ' +
    'head header hgroup hr html legend li link main menu meta nav ol option p pre script section style summary table tbody td template textarea tfoot th thead title tr ul'
  ).split(' '),
);

/** Whether a page may show its words in another order than it has them: what is seen first has to be told by its tree. */
export function isReordered(raw: string): boolean {
  return (
    turned.test(raw) || lateHeads.test(raw) || (/<table\b/i.test(raw) && (lateParts.test(raw) || strayWords.test(raw)))
  );
}

const turned = /\bdir\s*=\s*["']?\s*rtl|<bdo\b|\bdirection\s*:\s*rtl|bidi-override|row-reverse/i;

/** A summary or legend that is not the first of its own. */
const lateHeads = /<details\b[^<>]*>\s*(?!<summary\b)\S|<fieldset\b[^<>]*>\s*(?!<legend\b)\S/i;

const lateParts = /<\/t(?:[dhr]|body)\s*>\s*<(?:caption|thead)\b|<tfoot\b/i;

/** Words, or elements that are no part of a table, between its parts: they are put before it. */
const strayWords =
  /<(?:\/(?:td|th|tr|thead|tbody|tfoot|caption|colgroup)|table|thead|tbody|tfoot|tr|colgroup|col)\b[^<>]*>\s*(?:[^<\s]|<(?!\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|script|style|template)\b))/i;

export function isBlockTag(raw: string, at: number): boolean {
  const name = /^<([A-Za-z][A-Za-z0-9]*)/.exec(raw.slice(at, at + 16))?.[1];
  return name !== undefined && blocks.has(name.toLowerCase());
}

export function endOfTag(raw: string, at: number): number {
  const end = raw.indexOf('>', at);
  return end < 0 ? raw.length : end;
}

export function isBlankLine(raw: string, from: number): boolean {
  for (let at = from; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/**
 * From where on a blank line ends what may be read as one text. Front matter folds
 * lines over blank ones; and so does some HTML (comments and the like, scripts,
 * `pre`: CommonMark, HTML blocks 1 to 5), and code, in which letters on lines of
 * their own are a word that is spelled out: in a file with such, none does.
 */
export function blocksBegin(raw: string): number {
  return overBlankLines.test(raw) || letterAlone.test(raw) ? Infinity : (frontMatterOf(raw)?.block.to ?? 0);
}

const overBlankLines = /<(?:[!?]|(?:pre|script|style|textarea)\b)/i;
const letterAlone = /^[ \t]*[\p{L}\p{N}]\p{M}*[ \t]*$/mu;
