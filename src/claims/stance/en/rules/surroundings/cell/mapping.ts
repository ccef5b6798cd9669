import { pattern } from '../../../words/pattern.ts';
import type { Cell, Reading } from '../../../../../types.ts';
import { weFor } from '../../../shared/plain.ts';
import { reading } from '../../../shared/reading.ts';
import type { Scene } from '../../../sentence/scene.ts';

/** A standard over numbers of its controls, or a control beside them, on a page of such relations: they relate one to another, and tell of nobody. */
export function mappedTo(scene: Scene, place: Cell): Reading | null {
  const { caption, headings, leadIn, title } = scene.passage.around;
  const near = [
    title ?? '',
    ...headings,
    caption ?? '',
    leadIn ?? '',
    ...place.rowCells.map(({ label }) => label ?? ''),
  ];
  if (!near.some((one) => mapping.test(one)) || near.some((one) => having.test(weFor(scene, one)))) return null;
  const codes = (place.isHeader ? place.columnCells : place.rowCells)
    .map(({ text }) => text)
    .filter((text) => text !== scene.passage.text && !/^\s*#?\d*\s*$/u.test(text));
  const listed = codes.filter((text) => areControls(text));
  return listed.length * 2 > codes.length
    ? reading('topic', 'mapping', listed[0] ?? null, place.isHeader ? 'column' : 'row')
    : null;
}

/** A standard, and columns that tell what it is: "Framework | Focus | Industry". */
export function catalogued(scene: Scene, place: Cell): Reading | null {
  const others = place.rowCells.filter(({ text }) => text !== scene.passage.text);
  const tellsAll =
    others.length > 1 &&
    others.every(({ label, text }) => telling.test(label ?? '') && !having.test(weFor(scene, text)));
  return place.column === 0 && !place.isHeader && standards.test(place.columnHeader ?? '') && tellsAll
    ? reading('topic', 'glossary', place.columnHeader, 'column')
    : null;
}

const standards =
  /^\W*(?:frameworks?|standards?|regulations?|laws?|norms?|certifications?|acronyms?|schemes?|terms?)\W*$/iu;

/** What is told of a standard by whoever explains it. */
const telling = pattern('iu')`
  ^\W*(?:
    focus|industry|industries|scope|covers?|applies to|who (?:it applies to|needs it|asks)|region|jurisdiction|(?:certification |issuing )?body|issuer|
    issued by|validity|(?:typical )?costs?|typical \p{L}+|purpose|descriptions?|meaning|what (?:it )?(?:is|means|covers)|audience|type|full name|year|
    stands for|origin|key (?:focus|points?|requirements?)
  )\W*$`;

const mapping = /\b(?:mappings?|mapped|crosswalks?|(?:success|control) criteri(?:a|on)|criterion)\b/iu;

/** "Passed", "in force", "our": beside the numbers of controls, such a word says that they are met. */
const having = pattern('iu')`
  \b(?:
    we|our|ours|us|in force|passed|pass|met|meets?|implement\w*|audited|attested|certif\w*|exceptions?|proven|
    results?|reports?|features?|every|each|includes?|versions?|since|live
  )\b`;

/** "SC-28, SC-12", "CC6.1", "A.8.24", "1.4.3": numbers in a catalogue of controls. */
function areControls(text: string): boolean {
  const parts = text.trim().split(/[\s,;/&]+/u);
  return parts.some((part) => /\d/u.test(part)) && parts.every((part) => controlNumber.test(part));
}

const controlNumber = pattern('u')`
  ^(?:
    [A-Z]{2,3}-\d{1,2}(?:\(\d+\))?|CC\d\.\d|[A-Z]{1,3}\.?\d+(?:\.\d+){1,3}|(?:[A-Z]{2}\.)[A-Z]{2}-\d{1,2}|
    [1-4]\.\d\.\d{1,2}|[A-Z]{2,4}
  )$`;
