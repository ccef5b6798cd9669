/** What a site publishes and nobody can read, for whoever builds it: each has to be looked at, or to be made otherwise. */
import { seenCommand } from './shell.ts';

/** @param file Where it lies in the project; `null` where the build made it, and it is gone with the build. */
export function unreadFileMessage(sha256: string, file: string | null): string {
  const how =
    file === null ? `list it in content/binaries.yml (sha256: ${sha256})` : `run ${seenCommand(file, 'what it shows')}`;
  return `This file cannot be read as text, so somebody has to look at it and say what it shows: ${how}`;
}

/** @param file Where its text was put to be looked at. */
export function unlistedScriptMessage(file: string, decoder: string | null): string {
  const hint = decoder === null ? '' : `, first at \`${decoder}\`, which it calls with values known only at run time`;
  return `Nobody has looked at this script: read ${file}${hint}, then run ${seenCommand(file, whatItDoes)}`;
}

/** What a style does to words, and what to do instead. */
const doings = {
  words: { does: 'puts words onto the page', instead: 'Write the words in the page' },
  order: {
    does: 'may hide words or show them in another order',
    instead: 'Show words as they are written and in their order',
  },
  boxes: {
    does: 'redraws boxes and switches, which may then look ticked',
    instead: 'Leave them as the browser draws them',
  },
} as const;

/**
 * @param kind What the style does.
 * @param rule The style as it is written, with what it applies to; its beginning is quoted.
 * @param file Where the rule was put to be looked at.
 */
export function unlistedStyleMessage(kind: keyof typeof doings, rule: string, file: string): string {
  const { does, instead } = doings[kind];
  return `Nobody has looked at this style, which ${does}: \`${rule.slice(0, 200)}\`. ${instead}, or look at the page and run ${seenCommand(file, whatItDoes)}`;
}

const whatItDoes = 'what it shows and does';

export function foreignPartMessage(address: string): string {
  return `This file fetches a part from another site, ${address}: put a copy of it into \`public/\` and name that, or look at it and run ${seenCommand(address, 'what it shows')}`;
}

/** What runs, or decides what is shown, and cannot be listed: what it is, why that matters, and what to do. */
export const refusedPartMessages = {
  handler:
    'A script stands in an attribute, where nobody can look at it by itself: move it into a script file that listens to the event',
  'script-address':
    'A script stands in an address, where nobody can look at it by itself: make the link a button, and let a script file listen to it',
  'page-address':
    'A page, style sheet or script stands inside an attribute, where nobody can look at it by itself: make it a file of its own',
  'foreign-script':
    'A script is fetched from somewhere that is no `.js` or `.mjs` file of this site, so nobody here knows what it does: keep a copy in this site and name it by its path',
  'foreign-style':
    'A style sheet comes from another site or stands within an address, so nobody here knows what it hides: keep it in this site as a `.css` file and name it by its path',
  'long-style':
    'The style sheet has more selectors than are read, so nobody knows what the rest hides: divide it into several',
  'foreign-base': 'A `<base>` leads the addresses of this page to another site: remove it',
  transformation: 'An instruction turns this file into other words when it is opened: remove it and write those words',
  formula: 'A spreadsheet computes this cell, so nobody knows here what it will show: write the value',
  shadow:
    'Words stand in a shadow tree (`shadowrootmode`), which a browser shows elsewhere than they are written: write them where they are shown',
  marks: 'This list is numbered with letters, which can spell words: number it with digits',
  control: 'A form field is filled with words, which are seen as part of the text: write them in the text',
  floating:
    'A table floats beside the text, so its words are seen elsewhere than they are written: remove its `align` and put it where it is read',
  animation:
    'Words of this drawing may move, so their order is not known: keep the drawing still, or its words out of it',
  'formula-order':
    'A formula sets words above one another, so their order is not known: write them as a sentence outside the formula',
  rewriting:
    'This line serves one file in the place of another, so readers get other words than were judged at that address: put the file itself there, or redirect with status 301',
  'other-kind':
    'This header tells browsers to take files for another kind than they were judged as: remove it, or name the kind that their extension stands for',
  'header-style':
    'This header adds a style sheet that the pages do not name, so nobody knows what it hides: link it with a `<link>` in each page that it is for',
  charset:
    'This names an encoding other than UTF-8, in which a browser may read other letters than were judged: write `utf-8`',
} as const;

export function unreadSheetMessage(address: string): string {
  return `The style sheet \`${address}\` could not be read, so nobody knows what it hides: link a file of this site that is not redirected, and at most 256 of them on a page`;
}

export function embeddedFileMessage(type: string, sha256: string): string {
  return `A file (${type}) stands inside an address, and nobody has said what it shows: make it a file of its own, or list it in content/binaries.yml (sha256: ${sha256})`;
}
