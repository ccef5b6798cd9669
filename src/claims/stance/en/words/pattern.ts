/**
 * A regular expression over as many lines as it takes to be read: the ends of
 * lines and the indentation of the next are no part of it. Spaces within a
 * line are; none may stand where a line ends or begins.
 */
export function pattern(flags: string): (lines: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return ({ raw }, ...parts) => new RegExp(String.raw({ raw }, ...parts).replace(/\n\s*/gu, ''), flags);
}
