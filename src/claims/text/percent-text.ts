/** The text of an address without its escapes (`%20`); `null` where the bytes they stand for are no text. */
export function percentText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
