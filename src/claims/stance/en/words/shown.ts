/**
 * What shows a pattern: a text for each of its alternatives, in their order,
 * the mention in brackets. A test reads each, so that no alternative stands
 * there that nobody can say the use of.
 */
export type Shown = { readonly example: string } | { readonly examples: readonly string[] };

/** A pattern with what shows it. */
export type ShownPattern = Shown & { readonly pattern: RegExp };
