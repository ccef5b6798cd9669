import type { Source } from '../types.ts';
import { copied } from './builder.ts';
import { draftOf, settled } from './draft.ts';
import type { PassagesRead } from './embedded-html.ts';

/** Read plain text: every line that is not blank. */
export function readText(source: Source): PassagesRead {
  const passages = [...source.text.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) =>
    settled(draftOf(copied(line, index), 'text'), { title: null, draft: false }),
  );
  return { passages, problems: [] };
}
