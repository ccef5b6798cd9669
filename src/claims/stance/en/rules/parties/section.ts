import { pattern } from '../../words/pattern.ts';
import type { Reading, Surroundings } from '../../../../types.ts';
import { answerOf } from '../../shared/beside.ts';
import { subjectSpan } from '../../shared/clause.ts';
import { isOurs, isPublisherName, isTextOfUs, namesPublisher, speaksOfUs } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import type { Scene } from '../../sentence/scene.ts';
import { determiners, subjectPronouns } from '../../words/grammar.ts';
import {
  comparisonHeadings,
  directoryEntry,
  directoryHeadings,
  introducing,
  knownCompanies,
  othersHeadings,
  othersIntroduced,
  supplierHeadings,
  supplierLists,
} from '../../words/party.ts';
import type { Rule } from '../rule.ts';

/** A section about another product: the heading introduces the name that the sentence begins with. */
export const otherSection: Rule = (scene) => ownHeading(scene) ?? introduced(scene);

function ownHeading(scene: Scene): Reading | null {
  const { headings, title } = scene.passage.around;
  const own = headings.at(-1);
  const raw = /^\W*([\p{L}\p{N}.]+)/u.exec(scene.passage.text.slice(0, 60))?.[1];
  if (own === undefined || raw === undefined || !/^\p{Lu}/u.test(raw)) return null;
  const first = { raw, word: raw.toLowerCase() };
  if (determiners.has(first.word)) return null;
  const name = own
    .replace(/^\W*\d+[.)]?\s*/u, '')
    .trim()
    .toLowerCase();
  const isIts =
    name.split(/\s+/u)[0] === first.word ||
    (name.split(/\s+/u).some((word) => knownCompanies.has(word)) &&
      name.split(/[^\p{L}\p{N}.]+/u).includes(first.word));
  // "3. Data Protection", and under it "Data is …": a subject, where "3. Pulsar (open source)" is an entry.
  const isEntry = /^\W*\d+[.)]?\s*[\p{L}\p{N}.]+\s*(?:$|[(:–—-])/u.test(own);
  const isListed =
    (/^\W*\d+[.)]/u.test(own) && isEntry) ||
    comparisonHeadings.test(title ?? '') ||
    headings.some((one) => comparisonHeadings.test(one)) ||
    name.split(/\s+/u).some((word) => knownCompanies.has(word));
  if (!isIts || !isListed || isPublisherName(scene, first.word)) return null;
  return reading('other-party', 'other-section', own, 'heading');
}

/** "Migrating from Paystream" introduces Paystream: what is said of it, or of "it" and "they", is of another. */
function introduced(scene: Scene): Reading | null {
  const name = nameIntroduced(scene);
  if (name === null) return null;
  const [from, to] = subjectSpan(scene);
  const subject = scene.tokens.slice(from, to);
  const first = subject[0];
  if (first === undefined || subject.some((token) => token.word === 'you' || isOurs(scene, token))) return null;
  const isNamed = first.word === name.toLowerCase();
  // "It" follows a sentence that began with the name.
  const isMeant = subjectPronouns.has(first.word) || first.word === 'their' || first.word === 'its';
  const isOfIt =
    first.word === 'they' ||
    first.word === 'their' ||
    /^\W*([\p{L}\p{N}.]+)/u.exec(scene.lead.slice(0, 80))?.[1] === name;
  return isNamed || (isMeant && isOfIt) ? reading('other-party', 'other-section', name, 'heading') : null;
}

/** The name that the page's title or a heading brings in as another's, if it is not ours. */
function nameIntroduced(scene: Scene): string | null {
  const { around } = scene.passage;
  const known = names.get(around);
  if (known?.publisher === scene.publisher) return known.name;
  const name = introducedIn(scene);
  names.set(around, { publisher: scene.publisher, name });
  return name;
}

/** Whose section a place is in: asked for each mention there, and found once. */
const names = new WeakMap<Surroundings, { readonly publisher: ReadonlySet<string>; readonly name: string | null }>();

function introducedIn(scene: Scene): string | null {
  const { headings, title } = scene.passage.around;
  for (const heading of [...headings, title ?? ''].reverse()) {
    const found = introducing
      .map((pattern) => pattern.exec(heading.slice(0, 120))?.[1])
      .find((one) => one !== undefined);
    const name = found?.split(/\s+/u)[0];
    if (
      name !== undefined &&
      /^\p{Lu}/u.test(name) &&
      !isPublisherName(scene, name) &&
      !determiners.has(name.toLowerCase())
    )
      return name;
  }
  const [own, parent] = [headings.at(-1) ?? '', headings.slice(0, -1)];
  const isOther =
    parent.some((one) => othersHeadings.test(one)) && /^\p{Lu}[\p{L}\p{N}.]*(?: \p{Lu}[\p{L}\p{N}.]*){0,2}$/u.test(own);
  const first = own.split(/\s+/u)[0] ?? '';
  return isOther && !isPublisherName(scene, first) ? first : null;
}

/** Words in another product's entry: under its heading, in its row, or after its name. */
export const otherEntry: Rule = (scene) =>
  speaksOfUs(scene) || isInOurColumn(scene) ? null : (underHeading(scene) ?? inRow(scene) ?? afterName(scene));

/** Under our own name in a table that compares. */
function isInOurColumn(scene: Scene): boolean {
  return namesPublisher(scene, scene.passage.around.cell?.columnHeader ?? null);
}

/** Under a rival's heading on a page that compares, or under a name that heads its own section. */
function underHeading(scene: Scene): Reading | null {
  const { headings, leadIn, parents, title } = scene.passage.around;
  const isCompared = [title ?? '', ...headings.slice(0, -1)].some((one) => comparisonHeadings.test(one));
  const rival = isCompared
    ? headings.find((one) => one !== title && !comparisonHeadings.test(one) && isRival(scene, one))
    : undefined;
  if (rival !== undefined) return reading('other-party', 'other-section', rival, 'heading');
  if (scene.verb >= 0) return null;
  const own = headings.at(-1) ?? '';
  const label = [(parents.at(-1) ?? leadIn ?? '').slice(-80), own].find((one) => isCompanyAlone(scene, one));
  if (label !== undefined) return reading('other-party', 'other-section', label, 'heading');
  const list = headings.findIndex((one) => supplierLists.test(one));
  if (list >= 0 && list < headings.length - 1 && !namesPublisher(scene, own))
    return reading('other-party', 'other-section', own, 'heading');
  const isOneOfOthers = headings.slice(0, -1).some((one) => othersHeadings.test(one)) && nameIntroduced(scene) !== null;
  return isOneOfOthers ? reading('other-party', 'other-section', own, 'heading') : null;
}

/** "Provider | Certification", "Component | Provider | Certification": what stands in a supplier's row is theirs. */
export const supplierRow: Rule = (scene) => {
  const { cell } = scene.passage.around;
  if (
    cell === null ||
    cell.isHeader ||
    cell.column === 0 ||
    scene.kind === 'step' ||
    speaksOfUs(scene) ||
    isInOurColumn(scene)
  )
    return null;
  const supplier = cell.rowCells.find(
    ({ label, text }) =>
      supplierColumn.test(label ?? '') &&
      text !== scene.passage.text &&
      answerOf(text) === null &&
      !ownSupply.test(text) &&
      isOthersName(scene, text),
  );
  return supplier === undefined ? null : reading('other-party', 'entry', supplier.text, 'row');
};

/** Nobody else, under "Provider". */
const ownSupply = /\b(?:in[- ]house|internal|ourselves|self|own|house|this (?:site|company))\b/iu;

const supplierColumn = pattern('iu')`
  ^\W*(?:(?:service|hosting|cloud|infrastructure) )?(?:
    providers?|vendors?|suppliers?|sub-?processors?|third[- ]part(?:y|ies)
  )\W*$`;

/** In a table of suppliers or rivals, in a row that is not ours. */
function inRow(scene: Scene): Reading | null {
  const { cell, headings, title } = scene.passage.around;
  const row = cell?.rowHeader ?? '';
  if (cell === null || cell.column === 0 || !isOthersName(scene, row)) return null;
  const hasOurs = cell.rowCells.some(({ label }) => namesPublisher(scene, label));
  const isOfSuppliers = [title ?? '', ...headings.slice(-2)].some((one) => supplierHeadings.test(one));
  if (isOfSuppliers && !hasOurs && othersColumn.test(cell.rowCells[0]?.label ?? ''))
    return reading('other-party', 'entry', row, 'row');
  // "Service | Uptime", and in its row "Cloudflare | 99.99 %".
  if (isCompanyAlone(scene, row) && !hasOurs && othersColumn.test(cell.rowCells[0]?.label ?? ''))
    return reading('other-party', 'entry', row, 'row');
  // "Our customers inherit coverage from the following providers:"
  if (
    othersIntroduced.test((scene.passage.around.leadIn ?? '').slice(-200)) &&
    !hasOurs &&
    othersColumn.test(cell.rowCells[0]?.label ?? '')
  )
    return reading('other-party', 'entry', row, 'row');
  // "Pulsar | Pulsar supports …"
  const isCompared = [title ?? '', ...headings].some((one) => comparisonHeadings.test(one));
  const namesItself = scene.passage.text.trimStart().startsWith(`${row.trim()} `);
  return isCompared && namesItself ? reading('other-party', 'entry', row, 'row') : null;
}

/** After a name at the start of an entry, in a list of others or a directory. */
function afterName(scene: Scene): Reading | null {
  const { headings } = scene.passage.around;
  const near = headings.slice(-2);
  const told = scene.passage.text.slice(0, 120);
  const other = near.some((one) => othersHeadings.test(one)) ? othersEntry.exec(told)?.[1] : undefined;
  if (other !== undefined && isOthersName(scene, other)) return reading('other-party', 'entry', other, 'before');
  const isListed = scene.passage.carrier === 'list-item' && near.some((one) => directoryHeadings.test(one));
  const name = isListed ? directoryEntry.exec(told)?.[1] : undefined;
  return name === undefined ? null : reading('other-party', 'entry', name, 'before');
}

/** "Stripe:": a label that is a known company's name and no more. */
function isCompanyAlone(scene: Scene, text: string): boolean {
  const words =
    text
      .replace(/\(.*$/u, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  const [name, kind] = [words[0] ?? '', words.slice(1)];
  return (
    knownCompanies.has(name.replace(/\.$/u, '')) &&
    !isPublisherName(scene, name) &&
    kind.every((word) =>
      /^(?:plans?|provides|offers|cloud|platform|hosting|pro|free|team|business|enterprise|starter|tier)$/u.test(word),
    )
  );
}

/** What heads the names of others in a table. */
const othersColumn = pattern('iu')`
  ^\W*$|
  \b(?:
    vendors?|compan(?:y|ies)|products?|names?|tools?|providers?|competitors?|platforms?|sdks?|suppliers?|
    sub-?processors?|partners?|services?|dealers?|who|third part(?:y|ies)|entit(?:y|ies)
  )\b`;

/** "RocksDB. Battle-tested …", "InfluxDB: the most popular": an entry of a comparison. */
const othersEntry = /^\W*(\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,2})(?:\.|:|\s[-–—])\s/u;

/** A name in a row or entry: capitals, and not ours. */
function isOthersName(scene: Scene, text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 4 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return !isTextOfUs(scene, text);
}

/** "13. AWS Guardrails (aws.amazon.com)": numbered and named, or known, and not ours. */
function isRival(scene: Scene, heading: string): boolean {
  const words = heading
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (isTextOfUs(scene, heading)) return false;
  const isEntry =
    listicle.test(scene.passage.around.title ?? '') &&
    words.length <= 3 &&
    /^\W*(?:\d+\W+)?\p{L}*\p{Lu}/u.test(heading) &&
    !/^(?:conclusion|summary|overview|introduction|faq|features?|pros|cons|pricing|criteria|methodology)$/u.test(
      words[0] ?? '',
    );
  return isEntry || words.some((word) => knownCompanies.has(word)) || /^\W*\d+[.)].*\(\S+\.\w{2,}\S*\)/u.test(heading);
}

/** "Top 7 SQL clients": a page whose headings are the names of others. */
const listicle = /^\W*(?:the )?(?:top|best) \d+\b|^\W*\d+ best\b/iu;
