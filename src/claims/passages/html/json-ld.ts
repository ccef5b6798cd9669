import { createScanner, type SyntaxKind } from 'jsonc-parser';
import type { Carrier } from '../../types.ts';
import { answerInRecord, overAnswer } from '../records/answer-in-record.ts';
import { inPlaceOf, throughBuilt, type BuiltText } from '../builder.ts';
import { foundString, type FoundWords, nameWords, type ReadMarkup } from './found.ts';
import { localName, ownNames } from './json-ld-context.ts';
import { saidByValue, sayings } from './schema-org.ts';
import { unescaped } from './script/escapes.ts';
import { readScript } from './script/index.ts';

// jsonc-parser exports its token kinds as a const enum, which nothing can import
// from a module that is compiled alone.
const openBrace = 1 as SyntaxKind.OpenBraceToken;
const closeBrace = 2 as SyntaxKind.CloseBraceToken;
const openBracket = 3 as SyntaxKind.OpenBracketToken;
const closeBracket = 4 as SyntaxKind.CloseBracketToken;
const comma = 5 as SyntaxKind.CommaToken;
const colon = 6 as SyntaxKind.ColonToken;
const stringLiteral = 10 as SyntaxKind.StringLiteral;
const endOfFile = 17 as SyntaxKind.EOF;

/** An object or list that is being read. */
interface Container {
  readonly keys: readonly string[];
  readonly siblings: [string, string][];
  readonly isObject: boolean;
  key: string | null;
  /** What other records call it by, and what it says. */
  id: string | null;
  readonly said: string[];
}

/** A record whose answer is another, called by its `@id`. */
interface Referral {
  readonly asked: Container;
  readonly id: string;
}

/** How many keys a value remembers, nearest last. */
const deepest = 20;

/** How many values of its record a value is read with. */
const mostSiblings = 50;

/**
 * The strings of JSON inside a page, each with its keys and the other values of
 * its record. Text that is not JSON is read as a program, so nothing is lost.
 */
export function readEmbeddedJson(json: BuiltText, carrier: Carrier, readMarkup: ReadMarkup): readonly FoundWords[] {
  if (!isJson(json.text)) return readScript(json, readMarkup).map((found) => ({ ...found, carrier }));
  const scanner = createScanner(json.text, true);
  const names = ownNames(json.text);
  const open: Container[] = [{ keys: [], siblings: [], isObject: false, key: null, id: null, said: [] }];
  const strings: FoundString[] = [];
  const records: Container[] = [];
  const referrals: Referral[] = [];
  for (let kind = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    const container = open.at(-1);
    if (container === undefined) break;
    const from = scanner.getTokenOffset();
    const to = from + scanner.getTokenLength();
    if (kind === openBrace || kind === openBracket) open.push(inside(container, kind === openBrace));
    else if (kind === closeBrace || kind === closeBracket) {
      open.pop();
      if (container.id !== null) records.push(container);
    } else if (kind === comma) container.key = null;
    else if (kind === stringLiteral) {
      strings.push(...readString(json, from, to, container, carrier, names));
      const text = json.text.slice(from + 1, to - 1);
      noteAnswer(open, container, text);
      const referral = noteName(open, container, text);
      if (referral !== null) referrals.push(referral);
    } else if (kind !== colon) note(container, json.text.slice(from, to));
  }
  for (const { asked, id } of referrals) {
    for (const record of records)
      if (record.id === id) asked.siblings.push(...record.said.map((text): [string, string] => ['answer', text]));
  }
  return strings.flatMap(({ text, keys, key, container }) => {
    const siblings = container.siblings.slice(0, mostSiblings).filter(([name]) => name !== key);
    const after = answerInRecord(text.text, siblings);
    const found = foundString(text, carrier, readMarkup, { keys, siblings, after });
    return after === null ? found : [...found, ...foundString(text, overAnswer, readMarkup, { keys, after })];
  });
}

interface FoundString {
  readonly text: BuiltText;
  readonly keys: readonly string[];
  readonly key: string | null;
  readonly container: Container;
}

function readString(
  json: BuiltText,
  from: number,
  to: number,
  container: Container,
  carrier: Carrier,
  names: ReadonlyMap<string, string>,
): FoundString[] {
  const text = unescaped(json, from + 1, to - 1);
  const saying = (said: string | undefined): FoundString[] => {
    if (said === undefined || carrier !== 'json-ld') return [];
    return [
      { text: throughBuilt(inPlaceOf(said, from + 1, to - 1), json), keys: container.keys, key: null, container },
    ];
  };
  if (container.isObject && container.key === null) {
    const property = names.get(text.text) ?? localName(text.text);
    container.key = nameWords(property);
    const said = saying(sayings.get(property));
    return said.length > 0 || isName(text.text) ? said : [{ text, keys: container.keys, key: null, container }];
  }
  note(container, text.text);
  const said = saying(saidByValue(container.key ?? '', names.get(text.text) ?? text.text));
  return [...said, { text, keys: keysInside(container), key: container.key, container }];
}

/** Keys under which a record says something, and under which it has its answer. */
const saying = /^(?:text|@?value|name|description)$/;
const answering = /\banswer$/;

/** The nearest record whose answer is being read. */
function askedBy(open: readonly Container[]): Container | undefined {
  return open.findLast(({ isObject, key }) => isObject && key !== null && answering.test(key));
}

/** The texts of an answer, however deep, answer the record that has it. */
function noteAnswer(open: readonly Container[], container: Container, text: string): void {
  if (container.key !== null && !saying.test(container.key)) return;
  const asked = askedBy(open);
  if (asked !== undefined && asked !== container) asked.siblings.push(['answer', text]);
}

/**
 * Keep what a record is called by and what it says; tell which record is called
 * as an answer: `"acceptedAnswer": { "@id": "#yes" }` or `"acceptedAnswer": "#yes"`.
 */
function noteName(open: readonly Container[], container: Container, text: string): Referral | null {
  const { key } = container;
  if (key === null) return null;
  const isId = /^@?id$/.test(key);
  if (isId) container.id = text;
  else if (saying.test(key)) container.said.push(text);
  if (container.isObject && answering.test(key)) return { asked: container, id: text };
  if (!isId) return null;
  const asked = askedBy(open);
  return asked === undefined ? null : { asked, id: text };
}

/** Whether a key is a name for programs, not words that a page may show. */
function isName(key: string): boolean {
  return /^[@$]?[\w:.-]+$/.test(key);
}

function keysInside({ keys, key }: Container): readonly string[] {
  return key === null ? keys : [...keys, key].slice(-deepest);
}

function note({ siblings, key }: Container, text: string): void {
  if (key !== null) siblings.push([key, text]);
}

function inside(outer: Container, isObject: boolean): Container {
  return { keys: keysInside(outer), siblings: [], isObject, key: null, id: null, said: [] };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
