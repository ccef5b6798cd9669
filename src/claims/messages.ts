/**
 * The sentences of findings, of reports and of the commands' answers, in the
 * grammar that all messages follow: *Unexpected ⟨found⟩, expected
 * ⟨acceptable⟩*, with notes that say why and where to act. Words of the page
 * stand in typographic quotes, code in backticks.
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
  if (place === 'nothing') return 'because nothing near it says otherwise';
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

/** The headline of a finding. */
export function findingMessage(finding: ReportedFinding): string {
  switch (finding.rule) {
    case 'claim':
      return `Unexpected claim ${quoted(finding.text)}, expected approval or other wording`;
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
  if (finding.suggestion !== null) notes.push(`write instead: ${finding.suggestion}`);
  if (finding.owner !== null) notes.push(`ask: ${finding.owner}`);
  return notes;
}

export function boundaryMessage(title: string, scope: 'page' | 'section', id: string): string {
  return `Unexpected mention of ${title} without boundary \`${id}\`, expected its statement, visible, ${scope === 'page' ? 'on the same page' : 'in the same section'}`;
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
    return `Unexpected waiver \`${id}\`, whose excerpt is no whole sentence of its page, expected the whole: ${quoted(whole)}`;
  if (others.length > 0)
    return `Unexpected waiver \`${id}\` of \`${claim}\`, expected ${others.length === 1 ? '' : 'one of '}${firstFew(others.map((each) => `\`${each}\``))}, for which its words are blocked: correct its \`claim\` or remove the waiver`;
  return `Unexpected waiver \`${id}\`, expected its excerpt on its page: remove the waiver or correct it`;
}

export function expiredWaiverMessage(id: string, until: string): string {
  return `Unexpected waiver \`${id}\`, which ended on ${until}, expected a later last day or no waiver`;
}

export function hiddenCharacterMessage(code: string): string {
  return `Unexpected invisible character ${code}, expected only characters that show how the words read`;
}

/** @param file Where it lies in the project; `null` where the build made it, and it is gone with the build. */
export function unreadFileMessage(sha256: string, file: string | null): string {
  const how = file === null ? `(sha256: ${sha256})` : `: run ${seenCommand(file, 'what it shows')}`;
  return `Unexpected file that cannot be read as text, expected an entry in content/binaries.yml that says what it shows${file === null ? ' ' : ''}${how}`;
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
  return `Unexpected script that nobody has looked at, expected an entry in content/scripts.yml: read ${file}${hint}, then run ${seenCommand(file, whatItDoes)}`;
}

/** What a style does to words, as a part of a sentence. */
const doings = {
  words: 'shows words',
  order: 'shows words in another order',
  boxes: 'redraws boxes and switches, which may then look ticked,',
} as const;

/**
 * @param kind What the style does.
 * @param rule The style as it is written, with what it applies to; its beginning is quoted.
 * @param file Where the rule was put to be looked at.
 */
export function unlistedStyleMessage(kind: keyof typeof doings, rule: string, file: string): string {
  const does = doings[kind];
  return `Unexpected style that ${does} and that nobody has looked at, \`${rule.slice(0, 200)}\`, expected signs alone in the written order, or an entry in content/styles.yml: run ${seenCommand(file, whatItDoes)}`;
}

const whatItDoes = 'what it shows and does';

export function foreignPartMessage(address: string): string {
  return `Unexpected part from another site, ${address}, expected a file of this site, or an entry in content/binaries.yml: run ${seenCommand(address, 'what it shows')}`;
}

/** What runs, or decides what runs, and cannot be listed. */
export const refusedPartMessages = {
  handler: 'Unexpected script in an attribute, expected a script of its own that listens to the event',
  'script-address': 'Unexpected script in an address, expected a button, and a script of its own that listens to it',
  'page-address': 'Unexpected page, style sheet or script inside an attribute, expected a file of its own',
  'foreign-script':
    'Unexpected address of a script, expected a file of this site that ends in `.js` or `.mjs`, by its path',
  'foreign-style':
    'Unexpected style sheet of another site or within an address, expected a file of this site that ends in `.css`, by its path: what it hides is not known here',
  'long-style':
    'Unexpected style sheet with more selectors than are read, expected several: what the rest hides is not known here',
  'foreign-base': 'Unexpected base for addresses on another site, expected none',
  transformation: 'Unexpected instruction that makes other words of this file, expected the words themselves',
  formula: 'Unexpected formula, expected a value: what a spreadsheet makes of it cannot be read here',
  shadow: 'Unexpected shadow tree, expected its words where they are shown',
  marks: 'Unexpected letters as list numbers, expected numbers',
  control: 'Unexpected words in a field, expected them in the text',
  floating: 'Unexpected table beside the text, expected it where it is read',
  animation: 'Unexpected animation in a drawing with words, expected words that stay in their place',
  'formula-order': 'Unexpected stacked words in a formula, expected them in a sentence',
  rewriting:
    'Unexpected file served in the place of another, expected the file itself where it is served, or a redirection (301)',
  'other-kind': 'Unexpected kind of file in a header, expected the one that matches the extension of these files',
  'header-style': 'Unexpected style sheet in a header, expected a `<link>` in each page that it is for',
  charset: 'Unexpected encoding, expected UTF-8, in which every file is read',
} as const;

export function unreadSheetMessage(address: string): string {
  return `Unexpected style sheet that could not be read, \`${address}\`, expected a file of this site that is not redirected, and at most 256 of them on a page: what it hides is not known here`;
}

export function embeddedFileMessage(type: string, sha256: string): string {
  return `Unexpected ${type} inside an address, expected a file of its own, or an entry in content/binaries.yml that says what it shows (sha256: ${sha256})`;
}

export const readyWithoutEvidenceMessage =
  'Unexpected status “ready” without evidence, expected evidence beside it, or `conditional` or `deferred`';

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
  'Unexpected claims manifest or schema, expected the one that follows from the pages and the policy';

export function crashMessage(detail: string): string {
  return `Unexpected failure of the check itself, expected a judgement: ${detail}. Nothing in this file counts as checked`;
}

/** Words of a page in typographic quotes, on one line. */
export function quoted(words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”`;
}

/** Why a file could not be read. */
export const loadMessages = {
  noPolicy: (path: string) =>
    `Unexpected lack of the policy, expected it here: restore it with \`git checkout ${shellWord(path)}\`, or name another with \`--policy\``,
  notUtf8: 'Unexpected bytes that are not UTF-8 text, expected a text file saved as UTF-8',
  notBuilt: 'Unexpected lack of the built site, expected it here: run `npm run build` first',
  nothingToCheck: 'Unexpected empty folder, expected files to check',
  notAFile: 'Unexpected device or pipe, expected a file or a folder',
  tooLarge: (size: number, limit: number) =>
    `Unexpected size of ${megabytes(size)}, expected less than ${megabytes(limit)}`,
  linkOutside: (target: string) =>
    `Unexpected link to \`${target}\`, expected one that stays within the folder being checked`,
  linkLoop: 'Unexpected link to a folder that it lies in, expected one that leads elsewhere',
  tooDeep: 'Unexpected depth of folders, expected fewer levels',
  ledger: (detail: string) => `Unexpected ledger of what was looked at, expected a list in YAML: ${detail}`,
  system: (code: string) => systemMessages[code] ?? `Unexpected failure to read, expected a file: ${code}`,
} as const;

const systemMessages: Readonly<Record<string, string>> = {
  ENOENT: 'Unexpected path: nothing is there, expected a file or a folder',
  EACCES: 'Unexpected lack of permission to read, expected a readable file',
  EPERM: 'Unexpected lack of permission to read, expected a readable file',
  EISDIR: 'Unexpected folder, expected a file',
  ENOTDIR: 'Unexpected path through a file, expected a folder there',
  ELOOP: 'Unexpected link that leads back to itself, expected a file or a folder',
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What is wrong with a policy's example, or statement. */
export const exampleMessages = {
  wordless: (path: string) =>
    `Unexpected file \`${path}\` without words that a page would show, expected a file that holds the statement`,
  notFound: (claim: string, text: string) =>
    `Unexpected silence on example ${quoted(text)}, expected \`${claim}\` to block it: no phrase of the claim is found in it`,
  overlooked: (claim: string, text: string) =>
    `Unexpected silence on example ${quoted(text)} in a file of its own, expected \`${claim}\` to block it: no file is searched for these words; write the phrase without its signs`,
  passes: (claim: string, text: string, words: string, because: string) =>
    `Unexpected pass of example ${quoted(text)}, expected \`${claim}\` to block it: ${quoted(words)} was ${because}`,
  blocks: (claim: string, text: string, blockedBy: string, words: string, because: string) =>
    `Unexpected block of ${quoted(text)}, expected it to pass for \`${claim}\`: ${quoted(words)} is blocked by \`${blockedBy}\`, ${because}`,
} as const;

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

/** A sentence that names no claim. */
export const tryMessage = 'No claim of the policy is named in this sentence.';

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
  unsoundPolicy: (path: string) => `Unexpected errors in the policy, expected none before ${path} records it`,
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
    `Blocked when: ${blocks.map((stance) => readAs[stance]).join('; ')}`,
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
  noManifest: (path: string) => `Unexpected absence of \`${path}\`, expected the manifest that the build writes`,
  oddManifest: (detail: string) => `Unexpected manifest, expected one as its schema says: ${detail}`,
  unreachable: (site: string, detail: string) => `Unexpected answer from ${site}, expected a published site: ${detail}`,
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
