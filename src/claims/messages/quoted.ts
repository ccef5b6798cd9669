/** How messages quote a page. */
/** Words of a page in typographic quotes, on one line. */
export function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”`;
}
