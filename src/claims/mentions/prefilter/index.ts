/**
 * Whether a raw file can name any claim, told before anything is parsed.
 *
 * The raw text is read once. Its words are looked up in a trie of all words of
 * all phrases; at the last word of a phrase, the words before it are looked for
 * among those just read. Where markup stands between them, it is enough that
 * they are all in the same block of text; where markup or an escape stands
 * within words, the block's letters are searched without regard to words.
 *
 * Sound: `false` means no passage of the file names a claim, whatever its
 * format. Property tests hold it against the unfiltered path.
 */
import type { Format } from '../../types.ts';
import { mayHoldStandIns } from '../../text/stand-ins.ts';
import type { Prefilter } from './compile.ts';
import { isReordered } from './passage-ends.ts';
import { RawText } from './raw-text.ts';

export { compilePrefilter, type Prefilter } from './compile.ts';

/**
 * Whether a raw text might name a claim; `false` is certain.
 *
 * @param raw A file's text, in whatever format.
 * @param format In Markdown a blank line ends a passage, in HTML the tag of a block;
 *   in other formats nothing is sure to.
 */
export function mightName(prefilter: Prefilter, raw: string, format?: Format): boolean {
  return (
    (format === 'html' && isReordered(raw)) || mayHoldStandIns(raw) || new RawText(prefilter, raw, format).mightName()
  );
}
