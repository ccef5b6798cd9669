/** Why a mention was read and decided as it was: a note below a finding, for whoever wrote the sentence. */
import { firstFew } from '../counted.ts';
import type { CompiledApproval, DocumentFault } from '../policy/compiled.ts';
import type { Because, Lapse, Place, Reading, Stance } from '../types.ts';
import { quoted } from './quoted.ts';

/** What each stance reads as. */
export const readAs: Readonly<Record<Stance, string>> = {
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
  picture: 'on a picture beside it',
  nothing: '',
};

/** Why a mention was read as it was: "read as a denial because of “not” before it". */
export function readingMessage({ stance, because }: Reading): string {
  return `read as ${readAs[stance]} ${causeOf(because)}`;
}

function causeOf({ words, place }: Because): string {
  if (place === 'nothing') return 'because nothing around it says that it is not so, or what is still missing';
  if (place === 'picture')
    return `because ${quoted(words ?? '')} is only the name of a picture or a label beside it: not everybody meets it, so it has to stand there in words`;
  if (words === null)
    return place === 'itself' ? 'because of these words themselves' : `because of what stands ${whereabouts[place]}`;
  return `because of ${quoted(words)} ${whereabouts[place]}`;
}

/** Why an approval of the same words does not help. */
export function lapseMessage(lapse: Lapse, given: Given): string {
  const isVoid = lapse.kind === 'changed-document' || lapse.kind === 'unseen-link' || lapse.kind === 'failed-check';
  return `approval \`${given.approval.id}\` ${isVoid ? '' : 'of these words '}${lapseState(lapse, given)}`;
}

/** Approved words of a claim beside those that are blocked. */
export interface OtherWording {
  /** Id of the approval. */
  readonly approval: string;
  readonly wording: string;
  /** Words that are blocked and not in it. */
  readonly extra: readonly string[];
  /** Words of it that are not in those that are blocked. */
  readonly missing: readonly string[];
}

/** More words than these are no slip: then the approved ones are told as a whole. */
const mostApart = 6;

/** What is approved instead, told by the words that differ where those are few. */
export function otherWordingMessage({ approval, wording, extra, missing }: OtherWording): string {
  const covers = `approval \`${approval}\` covers other words`;
  if (extra.length + missing.length > mostApart) return `${covers}: ${quoted(wording)}`;
  const listed = (words: readonly string[]): string => words.map(quoted).join(', ');
  if (extra.length === 0)
    return missing.length === 0 ? `${covers}: these in another order` : `${covers}: also ${listed(missing)}`;
  return `${covers}: ${missing.length === 0 ? '' : `${listed(missing)}, and `}no ${listed(extra)}`;
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

/** Of what is said of a picture, a script or a style. */
export const ledgerMessage =
  'it tells what another file shows, so change that file: to describe it otherwise would not be true';

export function waiverMessage(waiver: string, reason: string): string {
  return `waived by \`${waiver}\`: ${reason}`;
}
