import { string as cssString } from 'css-tree/utils';
import { type BuiltText, passageBuilder, sliceBuilt, throughBuilt } from '../../builder.ts';
import { foundComment, foundString, type FoundWords, type ReadMarkup } from '../found.ts';
import { readTarget } from '../targets.ts';
import { proseIn } from './prose.ts';
import { addressOf, eachToken, kinds, plainName } from './tokens.ts';

/**
 * The words in CSS: every string, for `content` or a custom property may show
 * it, every address and every comment, and plain text among its rules.
 *
 * Reads tokens, not rules, so that no broken rule hides a string; strings next
 * to each other are shown as one.
 */
export function readStyle(css: BuiltText, readMarkup: ReadMarkup): readonly FoundWords[] {
  const found: FoundWords[] = [];
  let strings = passageBuilder();
  let isAddress = false;
  const flush = (): void => {
    if (strings.length === 0) return;
    const string = strings.build();
    strings = passageBuilder();
    found.push(...(isAddress ? readTarget(string, readMarkup) : foundString(string, 'style', readMarkup)));
  };
  eachToken(css.text, (type, start, end) => {
    if (type === kinds.WhiteSpace) return;
    if (type === kinds.String || type === kinds.BadString) {
      strings.append(decoded(css, start, end, (text) => cssString.decode(text)));
      return;
    }
    if (type === kinds.Comment) {
      // Strings on both sides of a comment are still side by side.
      found.push(...foundComment(sliceBuilt(css, start, end)));
      return;
    }
    flush();
    isAddress =
      type === kinds.Function && /^(?:url|src|image|image-set)\($/.test(plainName(css.text.slice(start, end)));
    if (type === kinds.Url) found.push(...readTarget(decoded(css, start, end, addressOf), readMarkup));
    else if (type === kinds.BadUrl) found.push(...foundString(sliceBuilt(css, start, end), 'style', readMarkup));
  });
  flush();
  return [...found, ...proseIn(css)];
}

/** Decode a token; only one with an escape loses the place of its single characters. */
function decoded(css: BuiltText, start: number, end: number, decode: (token: string) => string): BuiltText {
  const raw = css.text.slice(start, end);
  const text = decode(raw);
  const at = raw.indexOf(text);
  const builder = passageBuilder();
  if (at === -1) builder.replace(text, start, end);
  else builder.copy(text, start + at);
  return throughBuilt(builder.build(), css);
}
