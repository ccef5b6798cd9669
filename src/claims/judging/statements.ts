/** Which statements a source needs by its mentions, and whether one may stand where nothing was read. */
import { formatOf, passagesOf } from '../passages/index.ts';
import { plainSpelling } from '../policy/compiled.ts';
import type { CompiledBoundary, CompiledPolicy } from '../policy/compiled.ts';
import { inFamily } from '../policy/patterns.ts';
import type { Carrier, Passage, Source } from '../types.ts';
import type { JudgedMention, JudgedSource } from './judged.ts';

/** The directive that places a boundary's statement in Markdown. */
export const boundaryDirective = 'boundary';

/**
 * Whether a statement that what was read so far needs may stand in a part of
 * the source that was not read: its most telling word is there, or its
 * directive. Where neither is, no reading would find it.
 */
export function mayStandUnread(
  source: Source,
  { judged, page }: Pick<JudgedSource, 'judged' | 'page'>,
  policy: CompiledPolicy,
): boolean {
  const needed = policy.boundaries.filter((each) => each.isPage(page) && judged.some((one) => raises(one, each)));
  if (needed.length === 0 || !isPage(source) || isStatement(source, policy)) return false;
  if (source.text.includes(`::${boundaryDirective}`)) return true;
  const spelled = plainSpelling(source.text);
  return needed.some(({ text }) => spelled.includes(tellingWord(text)));
}

/** The longest word of a statement's first paragraph, as it is compared. */
function tellingWord(text: string): string {
  const words = (paragraphsOf(text)[0] ?? '').split(/[^\p{L}]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Whether a source is a page, on which a statement has its place. */
export function isPage(source: Source): boolean {
  const format = source.format ?? formatOf(source.path);
  return format === 'html' || (format === 'markdown' && source.url === undefined);
}

/** A statement's own file raises its subject and needs no statement. */
export function isStatement(source: Source, policy: CompiledPolicy): boolean {
  return policy.boundaries.some(
    ({ boundary }) => source.path === boundary.text || source.path.endsWith(`/${boundary.text}`),
  );
}

/** Carriers whose words the page's reader does not meet as part of the page. */
const unread: ReadonlySet<Carrier> = new Set([
  'link-target',
  'file-name',
  'comment',
  'script',
  'style',
  'meta',
  'json-ld',
]);

/** Whether a mention raises the subject of a boundary, to whoever reads the page. */
export function raises({ mention, reading, passage }: JudgedMention, { boundary }: CompiledBoundary): boolean {
  const { landmark } = passage.around;
  return (
    reading.stance !== 'other-party' &&
    landmark !== 'navigation' &&
    landmark !== 'footer' &&
    !unread.has(passage.carrier) &&
    boundary.claims.some((family) => inFamily(family, mention.claim))
  );
}

/** Carriers in which a reader sees words as part of the page. */
const conspicuous: ReadonlySet<Carrier> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'table-cell',
  'term',
  'definition',
  'block-quote',
  'caption',
]);

/** Whether a reader sees a passage as part of the page, without opening anything. */
export function isConspicuous({ carrier, around }: Passage): boolean {
  return (
    conspicuous.has(carrier) &&
    around.visibility === undefined &&
    around.summaries.length === 0 &&
    around.landmark !== 'navigation' &&
    around.landmark !== 'footer'
  );
}

/** Whether a statement's file has words that a page would show; of most files the beginning tells. */
export function hasWords(text: string): boolean {
  return /^(?:\*\*)?\p{L}/u.test(text) || paragraphsOf(text).some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

const paragraphsByText = new Map<string, readonly string[]>();

/** A statement's paragraphs; its file is read as Markdown once. */
export function paragraphsOf(text: string): readonly string[] {
  const known = paragraphsByText.get(text);
  if (known !== undefined) return known;
  const { passages } = passagesOf({ path: 'statement.md', text, format: 'markdown' });
  const paragraphs = passages.filter(isConspicuous).map((passage) => plainSpelling(passage.text));
  paragraphsByText.set(text, paragraphs);
  return paragraphs;
}
