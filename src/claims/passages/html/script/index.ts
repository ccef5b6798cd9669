/** Programs, whose parser is loaded with the first text that needs it. */
import { createRequire } from 'node:module';
import { late } from '../../../late.ts';
import type { BuiltText } from '../../builder.ts';
import type { FoundWords, ReadMarkup } from '../found.ts';

const script = late(() => createRequire(import.meta.url)('./script.ts') as typeof import('./script.ts'));

/** {@link import('./script.ts').readScript} */
export function readScript(text: BuiltText, readMarkup: ReadMarkup): readonly FoundWords[] {
  return script().readScript(text, readMarkup);
}
