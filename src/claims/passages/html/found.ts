import type { Carrier, Surroundings } from '../../types.ts';
import { type BuiltText, sliceBuilt, trimBuilt } from '../builder.ts';
import { holdsWords } from './tree/attributes.ts';

/** Words found in an attribute, a script, a style sheet or a comment. */
export interface FoundWords extends BuiltText {
  readonly carrier: Carrier;
  readonly around?: Partial<Surroundings>;
  readonly seams?: readonly number[];
}

/**
 * Reads HTML that stands decoded in another text. It knows how deep texts are
 * within each other, and is handed down: to read a page is to read such texts,
 * and they hold pages.
 */
export type ReadMarkup = (words: BuiltText) => readonly FoundWords[];

/** A start tag, an end tag or a comment. */
const markup = /<(?:[a-z][\w-]*(?:\s[^<>]*)?\/?|\/[a-z][\w-]*|!--)/i;

/**
 * A string of a program or of data as words found; one that holds HTML is read
 * as HTML, since that is what becomes of it.
 */
export function foundString(
  string: BuiltText,
  carrier: Carrier,
  readMarkup: ReadMarkup,
  around: Partial<Surroundings> = {},
): readonly FoundWords[] {
  if (!holdsWords(string.text)) return [];
  if (!markup.test(string.text)) return [{ ...trimBuilt(string), carrier, around }];
  return readMarkup(string).map((found) => ({ ...found, carrier, around: { ...found.around, ...around } }));
}

/** A comment of a program or a style sheet, with or without the signs around it. */
export function foundComment(comment: BuiltText): readonly FoundWords[] {
  if (!holdsWords(comment.text)) return [];
  const start = /^(?:\/[/*]+|#!)?/.exec(comment.text)?.[0].length ?? 0;
  const end = comment.text.endsWith('*/') ? comment.text.length - 2 : comment.text.length;
  return [{ ...trimBuilt(sliceBuilt(comment, start, Math.max(start, end))), carrier: 'comment' }];
}

/** Words of a name in a program: `productionDependency` is "production dependency". */
export function nameWords(name: string): string {
  return name
    .replace(/^[@$#:]+/, '')
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .replace(/[\s_:-]+/g, ' ')
    .trim()
    .toLowerCase();
}
