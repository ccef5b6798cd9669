/** The source of a pattern of several alternatives, a line for each few of them. */
export function either(...alternatives: readonly string[]): string {
  return alternatives.join('|');
}
