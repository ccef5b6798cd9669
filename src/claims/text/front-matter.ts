/** From and to, in UTF-16 code units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The block at the start of a text that describes it. */
export interface FrontMatter {
  readonly language: 'yaml' | 'toml';
  /** The block with its fences. */
  readonly block: Stretch;
  readonly content: Stretch;
}

/**
 * Find the front matter of a text, as Astro does: blank lines may come before
 * it, and its language is told by the fence.
 */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = /^\s*(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text);
  const fence = opening?.[1];
  if (!opening || !fence) return null;
  const from = opening[0].length;
  const closing = closingFence(text, fence, from);
  if (!closing) return null;
  return {
    language: fence === '---' ? 'yaml' : 'toml',
    block: { from: opening[0].lastIndexOf(fence), to: closing.to },
    content: { from, to: closing.from },
  };
}

function closingFence(text: string, fence: string, from: number): Stretch | null {
  for (let at = text.indexOf(fence, from); at !== -1; at = text.indexOf(fence, at + 1)) {
    const isLineStart = at === from || text[at - 1] === '\n' || text[at - 1] === '\r';
    if (isLineStart) return { from: at, to: at + fence.length };
  }
  return null;
}

/** Blank a stretch of a text: line ends stay, so that every other place does. */
export function blanked(text: string, { from, to }: Stretch): string {
  return text.slice(0, from) + text.slice(from, to).replaceAll(/[^\r\n]/g, ' ') + text.slice(to);
}
