/** Commands that a message says to run. */
/** How the command line is called: npm itself says nothing then, so that JSON stands alone. */
export const claimsCommand = 'npm run --silent claims --';

/** @param target A file, or an address as a page has it: whoever wrote the page must not have a shell run anything. */
export function seenCommand(target: string, shows: string): string {
  return `\`${claimsCommand} seen ${shellWord(target)} --shows "${shows}" --by "your name"\``;
}

/** A text as a shell takes it for one word, and for nothing else. */
export function shellWord(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
