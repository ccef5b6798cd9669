/** What a value of data says of the name that it stands at: `soc2: passed`, `backups: { interval: 1h }`. */
import { isDenyingValue, isDetail, isScheme, isTelling, lackWords } from '../../text/values.ts';
import { wordsOfKey } from '../../text/words-of-key.ts';
import type { DataEntry, DataNode } from './data-node.ts';
import { crosses, ticks } from '../../text/marks.ts';

/** Keys whose value decides for the whole record. */
const deciding = new Set(
  (
    'status state stage phase progress answer value verdict result outcome held have has here there exists present enabled ' +
    'available active live supported included offered certified compliant accredited audited passed met done complete ' +
    'completed signed approved verified ready ok okay success successful healthy up'
  ).split(' '),
);

/** Keys of what is so in the end, whatever the record says before. */
const overriding = new Set(
  'effective effectively actual actually real really current currently now today final'.split(' '),
);

/** Keys of what says that a thing is not there yet, or only what its name means. */
const disclaiming = new Set(
  (
    'gap gaps missing lack lacks lacking blocked blocker blockers reason reasons why because need needs needed require ' +
    'requires required requirement requirements todo due eta deadline planned plans phrases pattern patterns question ' +
    'definition meaning means example examples ref properties'
  ).split(' '),
);

/** How deep a record is asked: `soc2: { audit: { by: … } }`. */
const deepest = 3;

/**
 * What a value says of the name that it stands at; `null` where it says nothing,
 * because it is none, a sentence of its own, an address or a name.
 */
export function toldBy(node: DataNode, depth = 0): string | null {
  if (node.kind === 'value') return toldByText(node.text.text.trim());
  if (node.kind === 'list') return firstOf(node.items, (item) => toldBy(item, depth));
  return depth < deepest ? toldByRecord(node.entries, depth + 1) : null;
}

/** Whether a value says that there is none. */
export function isNone(node: DataNode): boolean {
  return node.kind === 'value' && isDenyingValue(node.text.text.trim());
}

function toldByText(text: string): string | null {
  return isTelling(text) || isScheme(text) ? text : null;
}

function toldByRecord(entries: readonly DataEntry[], depth: number): string | null {
  const named = entries.map(({ key, value }) => ({ key: wordsOfKey(key.text), value }));
  const [last] = named.filter(({ key, value }) => overriding.has(key) && value.kind === 'value');
  if (last !== undefined) return toldBy(last.value);
  const notOff = firstOf(named, ({ key, value }) => (lackKey.test(key) && saysNo(value) ? unlacked(key, value) : null));
  if (notOff !== null) return notOff;
  const status = named.find(
    ({ key, value }) => deciding.has(key.replace(/^(?:is|has|was) /, '')) && value.kind === 'value',
  );
  if (status !== undefined) return toldBy(status.value);
  if (named.some(({ key, value }) => isDisclaiming(key, value))) return null;
  const chosen = toldByChoice(named);
  if (chosen !== null) return chosen;
  return firstOf(named, ({ key, value }) => {
    if (value.kind === 'record') return toldBy(value, depth);
    if (isDetail(key)) return detail(key, value);
    const text = textOf(value) ?? '';
    if (period.test(key)) return toldByText(text);
    return standing.test(text) || isScheme(text) ? text : null;
  });
}

/**
 * The yes in a record of nothing but yes and no, by what there may be several of: `{ shallow: false, deep: true }`
 * says who has the thing. What is planned, wanted or told of it is none of these.
 */
function toldByChoice(named: readonly { readonly key: string; readonly value: DataNode }[]): string | null {
  const texts = named.map(({ value }) => textOf(value) ?? '');
  if (!texts.every((text) => choice.test(text)) || named.some(({ key }) => ofMatter.test(key))) return null;
  return texts.find((text) => isTelling(text)) ?? null;
}

const choice = new RegExp(`^(?:true|false|yes|no|y|n|on|off|[${ticks}${crosses}])$`, 'iu');

/** Keys that say what is the matter with a thing, and not who has it or where. */
const ofMatter =
  /(?:ed|ing|able|ible|ly|ional|less|ful|ous|al)$|\b(?:not|no|un\w+|soon|later|plans?|gaps?|claims?|topics?|links?|notes?|public|private|new|beta|alpha|draft|open|todo|hidden|visible|secret|wip)\b/;

/** Keys of a figure over some time: `30d`, `last 90 days`, `2026-10`. */
const period = /^(?:last |past )?(?:\d+ ?(?:d|h|w|m|mo|y|days?|hours?|weeks?|months?|years?)|(?:19|20)\d\d(?: \d\d)?)$/;

/** Whether a key and its value say that a thing is not there yet; a list of plans is of those that have it. */
function isDisclaiming(key: string, value: DataNode): boolean {
  return disclaiming.has(key) && !isEmpty(value) && !(key === 'plans' && value.kind === 'list');
}

/** Whether a value is a no, and not only empty or unknown. */
function saysNo(node: DataNode): boolean {
  return /^(?:no|n|none|nil|false|off|never|nothing|0)$/i.test(textOf(node) ?? '');
}

/** `disabled: false` under a name: it is there. */
function unlacked(key: string, value: DataNode): string {
  return `✓ ${key}: ${textOf(value) ?? ''}`;
}

/** `gaps: 0`, `missing: []`: nothing is said to be in the way. */
function isEmpty(node: DataNode): boolean {
  if (node.kind === 'value') return /^(?:no|none|nothing|nil|null|false|0|~|-|–)?$/i.test(node.text.text.trim());
  return (node.kind === 'list' ? node.items : node.entries).length === 0;
}

/** What a detail says, whatever its words are, where there is one. */
function detail(key: string, value: DataNode): string | null {
  const text = value.kind === 'list' ? firstOf(value.items, (item) => detail(key, item)) : textOf(value);
  return text === null || isDenyingValue(text) ? null : `${key}: ${text}`;
}

function textOf(node: DataNode): string | null {
  return node.kind === 'value' ? node.text.text.trim() : null;
}

/** What says by itself that something is there, whatever its key, as a number or a “true” does not. */
const standing = new RegExp(
  `^(?:certified|compliant|accredited|audited|signed|passed|held|met|unqualified|live|in (?:place|force)|hourly|daily|nightly|[${ticks}])$`,
  'iu',
);

function firstOf<T>(items: readonly T[], told: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = told(item);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a value says that what was lacking is there now. */
export function isOver(node: DataNode): boolean {
  return node.kind === 'value' && /^\s*(?:closed|resolved|solved|fixed|filled|done|settled)\s*$/i.test(node.text.text);
}

/** Whether a key denies what it names, or what stands under it: `noSso`, `ssoDisabled`, `missing`, `gaps`. */
export function isDenying(key: string): boolean {
  const words = wordsOfKey(key);
  return denying.test(words) || lackedLast.test(words);
}

const denying = /^(?:no|not|non|without|lacks?|lacking|missing|absent|gaps?|un(?:met|available|supported))\b/;

const lackKey = new RegExp(`^(?:is |was |has been )?${lackWords}$`);
const lackedLast = new RegExp(` (?:is |was )?${lackWords}$`);
