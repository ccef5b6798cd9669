/** The addresses that a style sheet has fetched, however it and they are written. */
import { string as cssString } from 'css-tree/utils';
import { addressOf, eachToken, kinds, plainName } from './tokens.ts';

export interface StyleAddress {
  readonly address: string;
  /** `sheet` where another style sheet is imported; `text` where only a string says it, of which a custom property may make an address. */
  readonly kind: 'sheet' | 'part' | 'text';
  readonly from: number;
  readonly to: number;
}

/** Functions whose strings are addresses. */
const addressing = /^(?:url|src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade)\($/;

/** Every address of a style sheet, or of a value of style, in order. */
export function addressesInStyle(css: string): StyleAddress[] {
  if (!mayHold.test(css)) return [];
  const found: StyleAddress[] = [];
  /** What is open: names of functions, and brackets. */
  const open: string[] = [];
  let rule = '';
  const add = (address: string, from: number, to: number, kind: StyleAddress['kind']): void => {
    if (rule !== '@namespace') found.push({ address, kind: rule === '@import' ? 'sheet' : kind, from, to });
  };
  eachToken(css, (kind, from, to) => {
    const text = css.slice(from, to);
    if (kind === kinds.AtKeyword) rule = plainName(text);
    else if (kind === kinds.Url) add(addressOf(text), from, to, 'part');
    else if (kind === kinds.String) {
      // In square brackets it is what a selector asks for.
      if (open.at(-1) !== '[')
        add(cssString.decode(text), from, to, open.some((each) => addressing.test(each)) ? 'part' : 'text');
    } else if (kind === kinds.Function) open.push(plainName(text));
    else if (text === '(' || text === '[') open.push(text);
    else if (text === ')' || text === ']') open.pop();
    else if (text === '{' || text === '}' || (text === ';' && open.length === 0)) {
      rule = '';
      open.length = 0;
    }
  });
  return found;
}

/** A quick look that spares most values of style the reading. */
const mayHold = /["'(]/;
