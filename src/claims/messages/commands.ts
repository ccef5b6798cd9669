/** What commands answer, where it is not a report. */
import { quoted } from './quoted.ts';

/** A sentence that names no claim: nothing was judged, so nothing is cleared. */
export const tryMessage =
  'The policy has no phrase for anything in this sentence, so it was not judged, and a build would not stop it. ' +
  'That does not make it true: if it says what we offer, hold or promise, ask the owners of the policy first.';

/** @param statements As a page places them. */
export function neededMessage(statements: readonly string[]): string {
  return `A page with this sentence also needs ${statements.map((each) => `\`${each}\``).join(' and ')}, on a line of its own; \`--page FILE\` tells whether it has that`;
}

/** @param address Of a page that no single file of copy is published at. */
export function composedPageMessage(address: string): string {
  return `\`${address}\` is not published from one Markdown file of the copy; the sentence is judged as if it stood there`;
}

/** @param page A file, or an address of the site. */
export function noPageMessage(page: string): string {
  const what = page.startsWith('/') ? `No file is published at \`${page}\`` : `There is no file \`${page}\``;
  return `${what} yet; the sentence is judged as if it stood there`;
}

export const diffMessages = {
  judgedByPresent: (revision: string) =>
    `The policy at ${revision} cannot be used, so what was said there is judged by the present one, too.`,
} as const;

export function fixedMessage(place: string, before: string, after: string): string {
  return `${place} now says ${quoted(after)} instead of ${quoted(before)}`;
}

export const nothingFixedMessage =
  'Nothing was put right: `--fix` changes whole plain sentences of Markdown, on pages of their approval, which differ from its wording in case, spacing, punctuation or hyphens alone';

export const verifyMessages = {
  same: (site: string) => `${site} says what its manifest records, and may.`,
  unchecked: 'What rests on checks of the whole output was taken to hold: those checks can be run only on a folder.',
  noManifest: (path: string) => `There is no \`${path}\`, the manifest that the build writes: publish it with the site`,
  oddManifest: (detail: string) => `Unexpected manifest, expected one as its schema says: ${detail}`,
  unreachable: (site: string, detail: string) => `${site} cannot be read as a published site: ${detail}`,
  oddSitemap: (path: string) => `${path} cannot be read as a sitemap`,
  answers: (status: number) => `answers with status ${status}`,
  elsewhere: (url: string) => `\`${url}\` leads to another origin`,
  dayToCome: (day: string) => `The manifest says that it was made on ${day}, which is in the future`,
  outlived: (day: string) =>
    `The site was to be published only until ${day}, which has passed: build and publish it again`,
  otherPolicy: 'The policy has changed since the site was built: build and publish it again',
  withdrawn: (id: string) => `Approval \`${id}\` was withdrawn, but pages still rest on it`,
  lapsed: (why: string) => `Pages still rest on what no longer holds: ${why}`,
  otherField: (name: string, recorded: string, expected: string) =>
    `The manifest says \`${recorded}\` for \`${name}\`, but its pages and the policy give \`${expected}\``,
  otherBinary: (url: string) => `${url} is not the file that the build made`,
  unrecorded: (url: string) => `${url} is published but not in the manifest`,
  gone: (url: string) => `${url} is in the manifest but not published`,
  blocked: (url: string, claim: string, sentence: string) =>
    `${url} claims ${claim}, which the policy blocks: ${quoted(sentence)}`,
  unrecordedMention: (url: string, claim: string, sentence: string) =>
    `${url} names ${claim} differently from what the manifest records: ${quoted(sentence)}`,
  missingMention: (url: string, claim: string, sentence: string) =>
    `${url} no longer says what the manifest records of ${claim}: ${quoted(sentence)}`,
} as const;

/** @param before The entry that it stands in place of, if it was another. */
export function seenMessage(
  path: string,
  ledger: string,
  before: { readonly shows: string; readonly seenBy: string; readonly seenOn: string } | null,
): string {
  const replaced =
    before === null ? '' : ` It replaces what ${before.seenBy} saw on ${before.seenOn}: ${quoted(before.shows)}.`;
  return `${path} is listed in ${ledger}.${replaced} What it shows is judged as copy from now on.`;
}
