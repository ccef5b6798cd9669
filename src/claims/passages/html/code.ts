/**
 * Programs, style sheets and feeds: their parsers are loaded with the first
 * text that needs them.
 */
import { createRequire } from 'node:module';
import { late } from '../../late.ts';
import type { BuiltText } from '../builder.ts';
import type { Found } from './blocks.ts';

const require = createRequire(import.meta.url);
const script = late(() => require('./script.ts') as typeof import('./script.ts'));
const style = late(() => require('./style.ts') as typeof import('./style.ts'));

/** {@link import('./xml.ts')} */
export const xml = late(() => require('./xml.ts') as typeof import('./xml.ts'));

/** {@link import('./script.ts').readScript} */
export function readScript(text: BuiltText, depth: number): readonly Found[] {
  return script().readScript(text, depth);
}

/** {@link import('./style.ts').readStyle} */
export function readStyle(css: BuiltText, depth: number): readonly Found[] {
  return style().readStyle(css, depth);
}
