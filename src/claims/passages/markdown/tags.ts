import { referenceAt } from './references.ts';

/** A start or end tag in a piece of HTML; a comment is not one. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly from: number;
  readonly to: number;
}

/** List the tags of a piece of HTML, in order, in linear time; an unfinished tag ends the list. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let at = html.indexOf('<');
  while (at !== -1) {
    const end = html.startsWith('<!--', at) ? commentEnd(html, at) : tagEnd(html, at);
    if (end === -1) break;
    tagName.lastIndex = at;
    const match = tagName.exec(html);
    if (match) {
      const [, slash, name = ''] = match;
      tags.push({ name: name.toLowerCase(), isEnd: slash === '/', from: at, to: end });
    }
    at = html.indexOf('<', match || end > at + 1 ? end : at + 1);
  }
  return tags;
}

/** The words of a piece of HTML without its tags, entities decoded, white space collapsed. */
export function textOfHtml(html: string): string {
  let text = '';
  let at = 0;
  for (const tag of tagsOf(html)) {
    text += decode(html.slice(at, tag.from)) + (breakingTags.has(tag.name) ? ' ' : '');
    at = tag.to;
  }
  return (text + decode(html.slice(at))).replaceAll(/\s+/g, ' ').trim();
}

/** Elements before and after which a reader sees a new line. */
export const breakingTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ' +
    'menu nav ol option p pre search section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose text is struck out: it is no longer said. */
export const struckTags: ReadonlySet<string> = new Set(['del', 's', 'strike']);

const tagName = /<(\/?)([A-Za-z][^\s/>]*)/y;

function commentEnd(html: string, at: number): number {
  const end = html.indexOf('-->', at + 2);
  return end === -1 ? -1 : end + 3;
}

/** Where the tag at `at` ends, past quoted values; -1 when it does not, `at + 1` when it is none. */
function tagEnd(html: string, at: number): number {
  if (!/[A-Za-z/!?]/.test(html.charAt(at + 1))) return at + 1;
  let end = at + 1;
  while (end < html.length) {
    const character = html[end];
    if (character === '>') return end + 1;
    if (character === '"' || character === "'") {
      const close = html[end - 1] === '=' ? html.indexOf(character, end + 1) : end;
      if (close === -1) return -1;
      end = close;
    }
    end += 1;
  }
  return -1;
}

function decode(text: string): string {
  let decoded = '';
  let at = 0;
  for (let next = text.indexOf('&'); next !== -1; next = text.indexOf('&', at)) {
    const reference = referenceAt(text, next);
    decoded += text.slice(at, next) + (reference?.text ?? '&');
    at = reference?.end ?? next + 1;
  }
  return decoded + text.slice(at);
}
