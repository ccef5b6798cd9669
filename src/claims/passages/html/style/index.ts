/** Style sheets, whose parser is loaded with the first text that needs it. */
import { createRequire } from 'node:module';
import { late } from '../../../late.ts';
import type { BuiltText } from '../../builder.ts';
import type { FoundWords, ReadMarkup } from '../found.ts';

const style = late(() => createRequire(import.meta.url)('./style.ts') as typeof import('./style.ts'));

/** {@link import('./style.ts').readStyle} */
export function readStyle(css: BuiltText, readMarkup: ReadMarkup): readonly FoundWords[] {
  return style().readStyle(css, readMarkup);
}
