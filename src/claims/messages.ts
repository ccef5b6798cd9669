/**
 * The sentences of findings, of reports and of the commands' answers: what was
 * found, why it counts, and what to do. Values and arguments of the wrong form
 * have one grammar, *Unexpected ⟨found⟩, expected ⟨acceptable⟩*. Words of the
 * page stand in typographic quotes, code in backticks.
 *
 * What stops a build is said in `gate/messages.ts`; what is wrong with a
 * policy, a phrase, a data file or an argument, where it is found.
 */
import { count, firstFew, grouped } from './counted.ts';
import type { CompiledApproval, DocumentFault } from './policy/compiled.ts';
import { problemsAsErrors } from './policy/index.ts';
import type { RefusedPolicy } from './policy/index.ts';
import type { Expiry } from './policy/expiry.ts';
import type { Claim, Waiver } from './policy/schema.ts';
import type { Report, ReportedFinding, ReportedMention } from './report.ts';
import type { Because, CheckError, Lapse, Place, Reading, Stance } from './types.ts';

/** What each stance reads as. */
const readAs: Readonly<Record<Stance, string>> = {
  asserted: 'a claim that holds today',
  denied: 'a denial',
  planned: 'a plan',
  conditional: 'a condition still to be met',
  'other-party': 'somebody else’s claim',
  topic: 'a topic, claimed of nobody',
};

/** Where the deciding words stand, seen from the mention. */
const whereabouts: Readonly<Record<Place, string>> = {
  itself: 'in the words themselves',
  before: 'before it',
  after: 'after it',
  sentence: 'in its sentence',
  'lead-in': 'in the line that introduces it',
  parent: 'in the list item around it',
  heading: 'in the heading above it',
  column: 'in the column’s header',
  row: 'in its row',
  task: 'at its task box',
  term: 'in the term it defines',
  caption: 'in the caption',
  summary: 'in the summary above it',
  question: 'in the question above it',
  answer: 'in the answer below it',
  key: 'in the name of its field',
  sibling: 'in the field beside it',
  page: 'in what the page says of itself',
  end: 'after it, which a style may cut off',
  language: 'as the language of its markup, which is not read here',
  nothing: '',
};

/** Why a mention was read as it was: "read as a denial because of “not” before it". */
export function readingMessage({ stance, because }: Reading): string {
  return `read as ${readAs[stance]} ${causeOf(because)}`;
}

function causeOf({ words, place }: Because): string {
  if (place === 'nothing') return 'because nothing around it says that it is not so, or what is still missing';
  if (words === null) return `because of what stands ${whereabouts[place]}`;
  return `because of ${quoted(words)} ${whereabouts[place]}`;
}

/** Why an approval of the same words does not help. */
export function lapseMessage(lapse: Lapse, given: Given): string {
  const isVoid = lapse.kind === 'changed-document' || lapse.kind === 'unseen-link' || lapse.kind === 'failed-check';
  return `approval \`${given.approval.id}\` ${isVoid ? '' : 'of these words '}${lapseState(lapse, given)}`;
}

/** The same where nothing else says whom to ask. */
export function askedLapseMessage(lapse: Lapse, given: Given): string {
  return `${lapseMessage(lapse, given)}; ask ${given.approval.approver}`;
}

/** Why an approval does not hold, where none of its words stand, and whom to ask. */
export function approvalLapseMessage(lapse: Lapse, given: Given): string {
  const { id, claim, approver } = given.approval;
  return `approval \`${id}\` (${claim}) ${lapseState(lapse, given)}; ask ${approver}`;
}

/** An approval, with what is wrong with its documents. */
type Given = Pick<CompiledApproval, 'approval' | 'faults'>;

function lapseState(lapse: Lapse, { approval, faults }: Given): string {
  switch (lapse.kind) {
    case 'ended':
      return `ended on ${lapse.day}`;
    case 'not-begun':
      return `begins on ${lapse.day}`;
    case 'changed-document':
      return `is void: its evidence \`${lapse.path}\` ${documentState(faults.find(({ path }) => path === lapse.path)?.found ?? 'missing')}`;
    case 'unseen-link':
      return `is void: its evidence ${lapse.url} was last seen on ${lapse.lastSeen}`;
    case 'failed-check':
      return `is void: its check \`${lapse.name}\` does not hold for this output`;
    case 'other-page':
      return `is only for ${firstFew(approval.pages.map((page) => `\`${page}\``))}: it would have to name this page`;
  }
}

function documentState(found: DocumentFault['found']): string {
  if (typeof found === 'object') return `has changed: its SHA-256 is now \`${found.sha256}\``;
  switch (found) {
    case 'missing':
      return 'is missing';
    case 'outside':
      return 'is outside the folder of the policy';
    case 'folder':
      return 'is a folder, not a file';
    case 'unreadable':
      return 'cannot be read';
  }
}

export function approvalMessage(approval: string, until: string | undefined): string {
  return `allowed by approval \`${approval}\` ${until === undefined ? 'while its checks hold' : `until ${until}`}`;
}

export function waiverMessage(waiver: string, reason: string): string {
  return `waived by \`${waiver}\`: ${reason}`;
}

/** What a sentence does to a claim, by its stance. */
const doneTo: Readonly<Record<Stance, string>> = {
  asserted: 'is claimed here',
  denied: 'is denied here',
  planned: 'is announced for later',
  conditional: 'is tied to a condition',
  'other-party': 'is claimed of somebody else',
  topic: 'is raised here',
};

/** The headline of a finding. */
export function findingMessage(finding: ReportedFinding): string {
  switch (finding.rule) {
    case 'claim':
      return `${quoted(finding.text)} ${doneTo[finding.stance ?? 'asserted']}, and no approval covers that: reword it, or have it approved`;
    default:
      return finding.because;
  }
}

/** Notes below the headline of a finding, each one line. */
export function findingNotes(finding: ReportedFinding): string[] {
  const notes = finding.rule === 'claim' ? [finding.because] : [];
  const { origin = null } = finding;
  if (origin !== null) notes.unshift(`written in: ${origin.path}:${origin.line}:${origin.column}`);
  if (finding.isNowhere === true)
    notes.unshift(
      'written in no file of the project: unless code composes these words, they come from an old cache; delete `node_modules/.astro/` and `.astro/`, and build again',
    );
  if (finding.why !== '') notes.push(finding.why);
  if (finding.suggestion !== null)
    notes.push(`${finding.rule === 'boundary' ? 'add' : 'write instead'}: ${finding.suggestion}`);
  if (finding.owner !== null) notes.push(`ask: ${finding.owner}`);
  return notes;
}

/** @param words Those that raise the subject. */
export function boundaryMessage(words: string, scope: 'page' | 'section', id: string): string {
  return `${quoted(words)} is mentioned, but the statement that limits it (boundary \`${id}\`) is not in sight ${scope === 'page' ? 'on the same page' : 'in the same section'}: add it`;
}

export function boundarySuggestion(id: string): string {
  return `::boundary{#${id}}`;
}

/**
 * @param others The claims for which its words are blocked on its page.
 * @param whole A sentence on its page that is blocked for its own claim, and of which it quotes a part, or more than it.
 */
export function unusedWaiverMessage(
  { id, claim }: Pick<Waiver, 'id' | 'claim'>,
  others: readonly string[],
  whole: string | null,
): string {
  if (whole !== null)
    return `The \`excerpt\` of waiver \`${id}\` is not a whole sentence of its page: quote the whole, ${quoted(whole)}`;
  if (others.length > 0)
    return `Waiver \`${id}\` is for \`${claim}\`, but its words are blocked for ${firstFew(others.map((each) => `\`${each}\``))}: correct its \`claim\`, or remove the waiver`;
  return `Waiver \`${id}\` covers nothing, because its \`excerpt\` is not blocked on its page: correct the waiver, or remove it`;
}

export function expiredWaiverMessage(id: string, until: string): string {
  return `Waiver \`${id}\` ended on ${until}: reword what it covered and remove it, or have it extended`;
}

export function hiddenCharacterMessage(code: string): string {
  return `The invisible character ${code} changes what a reader sees here: delete it`;
}

/** @param file Where it lies in the project; `null` where the build made it, and it is gone with the build. */
export function unreadFileMessage(sha256: string, file: string | null): string {
  const how =
    file === null ? `list it in content/binaries.yml (sha256: ${sha256})` : `run ${seenCommand(file, 'what it shows')}`;
  return `This file cannot be read as text, so somebody has to look at it and say what it shows: ${how}`;
}

/** How the command line is called: npm itself says nothing then, so that JSON stands alone. */
export const claimsCommand = 'npm run --silent claims --';

/** @param target A file, or an address as a page has it: whoever wrote the page must not have a shell run anything. */
function seenCommand(target: string, shows: string): string {
  return `\`${claimsCommand} seen ${shellWord(target)} --shows "${shows}" --by "your name"\``;
}

/** A text as a shell takes it for one word, and for nothing else. */
function shellWord(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
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
  return `This file fetches a part from another site, ${address}: put a copy of it into this site, or look at it and run ${seenCommand(address, 'what it shows')}`;
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

export const readyWithoutEvidenceMessage =
  'The status is “ready”, but no evidence stands beside it: add `evidence` with `path` and `sha256`, or say `conditional` or `deferred`';

/** Why a check that approvals rest on does not hold; the first reasons are enough to act on. */
export function checkFailedMessage(name: string, reasons: readonly string[]): string {
  const shown = reasons.slice(0, 5).map((each) => `\n  ${each}`);
  const more = reasons.length > shown.length ? `\n  and ${grouped(reasons.length - shown.length)} more` : '';
  return `Check \`${name}\` does not hold, so approvals that rest on it are void:${shown.join('')}${more}`;
}

export function needlessEntryMessage(ledger: string, entry: string): string {
  return `${ledger} lists something that the site no longer has; remove the entry: ${entry}`;
}

/** What a published site lacks because checks do not hold, on one line; a single reason stands with its check. */
export function wordsLeftOutMessage(
  failed: readonly (readonly [name: string, reasons: readonly string[]])[],
  paths: readonly string[],
): string {
  const checks = failed.map(
    ([name, reasons]) => `\`${name}\` does not hold${reasons.length === 1 ? ` (${reasons[0] ?? ''})` : ''}`,
  );
  return `Left out of ${paths.join(' and ')}, since ${checks.join(' and ')}: the words that rest on ${failed.length === 1 ? 'it' : 'them'}`;
}

export const recordMessage =
  'This claims manifest or schema is not the one that follows from the pages and the policy: build the site again, and remove any copy of it from `public/`';

export function crashMessage(detail: string): string {
  return `The check itself failed here, so nothing in this file counts as checked; this is a fault of the engine: ${detail}`;
}

/** Words of a page in typographic quotes, on one line. */
export function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”`;
}

/** Why a file could not be read. */
export const loadMessages = {
  noPolicy: (path: string) =>
    `There is no policy here: restore it with \`git checkout ${shellWord(path)}\`, or name another with \`--policy\``,
  notUtf8: 'Unexpected bytes that are not UTF-8 text, expected a text file saved as UTF-8',
  notBuilt: 'The site has not been built: run `npm run build` first',
  nothingToCheck: 'There is nothing to check in this folder: name one that holds files',
  notAFile: 'Unexpected device or pipe, expected a file or a folder',
  tooLarge: (size: number, limit: number) =>
    `Unexpected size of ${megabytes(size)}, expected less than ${megabytes(limit)}`,
  linkOutside: (target: string) =>
    `This link leads to \`${target}\`, outside the folder being checked: put the file itself here`,
  linkLoop: 'This link leads back to a folder that it lies in: remove it',
  tooDeep: 'There are too many folders within each other to check them all: move the files up',
  ledger: (detail: string) => `This list of what was looked at cannot be used: ${detail}`,
  system: (code: string) => systemMessages[code] ?? `This cannot be read: ${code}`,
} as const;

const systemMessages: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file or folder of this name',
  EACCES: 'There is no permission to read this',
  EPERM: 'There is no permission to read this',
  EISDIR: 'Unexpected folder, expected a file',
  ENOTDIR: 'There is a file on the way where this path names a folder',
  ELOOP: 'This link leads back to itself: remove it',
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What is wrong with a policy's example, or statement. */
export const exampleMessages = {
  wordless: (path: string) => `The file \`${path}\` has no words that a page would show: write the statement into it`,
  notFound: (claim: string, text: string) =>
    `Example ${quoted(text)} has to be blocked by \`${claim}\`, but passes, because no phrase of the claim is in it: add a phrase, or correct the example`,
  overlooked: (claim: string, text: string) =>
    `Example ${quoted(text)} has to be blocked by \`${claim}\`, but passes in a file of its own, because no file is searched for these words: write the phrase without its signs`,
  passes: (claim: string, text: string, words: string, because: string) =>
    `Example ${quoted(text)} has to be blocked by \`${claim}\`, but passes: ${quoted(words)} was ${because}; ${wayOut}`,
  blocks: (claim: string, text: string, blockedBy: string, words: string, because: string) =>
    `${quoted(text)} has to pass for \`${claim}\`, but is blocked by \`${blockedBy}\`: ${quoted(words)} was ${because}; ${wayOut}`,
} as const;

const wayOut = 'reword it, or have the engine mended where that is a misreading';

interface Position {
  readonly line: number | null;
  readonly column: number | null;
}

/** `3:9`, or that the place is not known: never an invented one. */
export function positionMessage({ line, column }: Position): string {
  if (line === null) return 'position unavailable';
  return column === null ? String(line) : `${line}:${column}`;
}

/** An error on a line of its own, after its place as far as that is known. */
export function errorLine({ path, line, column, message }: CheckError): string {
  const place = line === null ? '' : `:${positionMessage({ line, column })}`;
  return `${path}${place}: ${message}`;
}

/** Why a policy cannot be used, a line for each problem. */
export function policyErrorLines(refused: RefusedPolicy): string[] {
  return problemsAsErrors(refused).map(errorLine);
}

export function waivedMessage(mention: ReportedMention): string {
  return `${quoted(mention.text)}: ${mention.because}`;
}

/** A denial of what an approval lets be said: it blocks nothing, and somebody has to look. */
export function outdatedMessage({ text, approval, owner }: ReportedMention): string {
  const ask = owner === null ? '' : `, or ask ${owner}`;
  return `${quoted(text)} is denied, though approval \`${approval ?? ''}\` allows it: reword what is no longer true${ask}`;
}

/** The last line of a report. */
export function summaryMessage({ findings, errors, files, today }: Report): string {
  const paths = new Set(findings.map(({ path }) => path));
  const judged = `${count(files, 'file')} checked for ${today}`;
  const done = errors.length === 0 ? '' : `${count(errors.length, 'problem')} left the check incomplete; `;
  if (findings.length === 0) return errors.length === 0 ? `Nothing blocked; ${judged}` : `${done}${judged}`;
  const blocked = `${count(findings.length, 'finding')} in ${count(paths.size, 'file')}`;
  return `${done}${blocked} ${findings.length === 1 ? 'blocks' : 'block'} publication; ${judged}`;
}

/** How far a long run is, on one line. */
export function progressMessage(files: number): string {
  return `${count(files, 'file')} …`;
}

/** A sentence that names no claim: nothing was judged, so nothing is cleared. */
export const tryMessage =
  'The policy has no phrase for anything in this sentence, so it was not judged, and a build would not stop it. ' +
  'That does not make it true: if it says what we offer, hold or promise, ask the owners of the policy first.';

/** @param address Of a page that no single file of copy is published at. */
export function composedPageMessage(address: string): string {
  return `\`${address}\` is not published from one Markdown file of the copy; the sentence is judged as if it stood there`;
}

/** @param page A file, or an address of the site. */
export function noPageMessage(page: string): string {
  const what = page.startsWith('/') ? `No file is published at \`${page}\`` : `There is no file \`${page}\``;
  return `${what} yet; the sentence is judged as if it stood there`;
}

/** @param standing How many waivers let a sentence stand today. */
export function listMessage(title: string, holding: number, approvals: number, standing: number): string {
  const waived = standing === 0 ? '' : `, but for ${count(standing, 'waiver')}`;
  if (holding > 0) return `${title}: claimed, in the words of ${count(holding, 'approval')}${waived}`;
  return `${title}: not claimed${approvals > 0 ? ', every approval has lapsed' : ''}${waived}`;
}

export function nothingExpires(days: number): string {
  return `Nothing lapses within ${count(days, 'day')}.`;
}

export function expiringMessage({ kind, id, claim, url, lastDay, approver }: Expiry, today: string): string {
  const what = kind === 'link' ? `link ${url} of approval \`${id}\`` : `${kind} \`${id}\``;
  const when = lastDay < today ? `lapsed after ${lastDay}` : `holds until ${lastDay}`;
  return `${what} (${claim}) ${when}; ask ${approver}`;
}

interface PolicyChange {
  readonly kind: string;
  readonly id: string;
  readonly change: string;
}

function changeList(changes: readonly PolicyChange[]): string {
  return firstFew(changes.map(({ kind, id, change }) => `${kind} \`${id}\` ${change}`));
}

const recordCommand = `\`${claimsCommand} policy --record\``;

/** What is said of the history beside a policy. */
export const historyMessages = {
  missing: (path: string) => `No ${path} yet, so changes of the policy are on no record: ${recordCommand} begins it`,
  lacks: (path: string, changes: readonly PolicyChange[]) =>
    `Not in ${path} yet, which stops nothing: ${changeList(changes)}; ${recordCommand} writes it down`,
  odd: (path: string, found: string) =>
    `Unexpected text in ${path}, ${found}, expected the history as it was recorded: restore the file from git`,
  lastToCome: (path: string, day: string, today: string) =>
    `Unexpected future day \`${day}\` in ${path}, expected \`${today}\` or earlier: correct the day in the file, or restore the file from git`,
  recorded: (path: string, changes: readonly PolicyChange[]) => `${path} now says: ${changeList(changes)}.`,
  unsoundPolicy: (path: string) => `The policy has errors: mend them before ${path} records it`,
  earlier: (path: string, day: string, last: string) =>
    `Unexpected day \`${day}\` before the last in ${path}, expected \`${last}\` or later`,
  toCome: (path: string, day: string, today: string) =>
    `Unexpected future day \`${day}\`, expected \`${today}\` or earlier: ${path} says when something was written down`,
} as const;

export const policyMessages = {
  formatted: (path: string) => `${path} is now in canonical form.`,
  notCanonical: `Unexpected layout, expected the canonical one: \`${claimsCommand} policy --format\` writes it`,
  summary: (claims: string, errors: number, weaknesses: number) =>
    errors + weaknesses === 0
      ? `${claims}: nothing wrong, nothing weak`
      : `${claims}: ${count(errors, 'error')}, ${grouped(weaknesses)} ${weaknesses === 1 ? 'weakness' : 'weaknesses'}`,
} as const;

export const diffMessages = {
  judgedByPresent: (revision: string) =>
    `The policy at ${revision} cannot be used, so what was said there is judged by the present one, too.`,
} as const;

export const explainMessages = {
  claim: (claim: Claim, blocks: readonly Stance[]): string[] => [
    `${claim.title} (${claim.id})`,
    claim.why,
    `Named by: ${claim.phrases.join('; ')}`,
    `Blocked when read as: ${blocks.map((stance) => readAs[stance]).join('; ')}`,
    `Write instead: ${claim.instead}`,
    `Ask: ${claim.owner}`,
    `Reviewed: ${claim.reviewed ?? 'not yet'}`,
  ],
  approvals: (approvals: readonly string[]): string[] =>
    approvals.length === 0
      ? ['No approval: we do not make this claim.']
      : ['Approvals:', ...approvals.map((each) => `  ${each}`)],
  waivers: (waivers: readonly Waiver[]): string[] =>
    waivers.length === 0
      ? []
      : [
          '',
          'Allowed to stand under a waiver:',
          ...waivers.map(({ id, page, excerpt, until }) => `  ${id}: “${excerpt}” on ${page}, until ${until}`),
        ],
  mentions: (mentions: readonly string[]): string[] =>
    mentions.length === 0
      ? ['Not mentioned.']
      : [`${count(mentions.length, 'mention')}:`, ...mentions.map((each) => `  ${each}`)],
} as const;

export function fixedMessage(place: string, before: string, after: string): string {
  return `${place} now says ${quoted(after)} instead of ${quoted(before)}`;
}

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
