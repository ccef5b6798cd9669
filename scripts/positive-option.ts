/** Options of scripts that say how much: a mistyped one must not mean “nothing”, and pass. */
import process from 'node:process';

/**
 * The number above 0 that an option gives. Where it gives another text, the
 * program ends with status 2 and says so.
 *
 * @param name The option, with its dashes.
 * @param isWhole Whether a fraction is refused as well.
 */
export function positiveOption(name: string, text: string, isWhole = false): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (number > 0 && Number.isFinite(number) && (!isWhole || Number.isInteger(number))) return number;
  process.stderr.write(
    `Unexpected ${name} \`${text}\`, expected a ${isWhole ? 'whole ' : ''}number above 0, such as \`${name} 5\`.\n`,
  );
  process.exit(2);
}
