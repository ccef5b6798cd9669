/** What a description of an interface says of a service: a path that answers is a thing that is there. */
import { wordsOfKey } from '../../text/words-of-key.ts';
import { inPlaceOf, passageBuilder, type BuiltText } from '../builder.ts';
import { draftOf, type Draft } from '../draft.ts';
import type { DataEntry, DataNode } from './data-node.ts';

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'patch', 'query']);

/** Ways to sign in that the standard has names for, in words. */
const schemes: ReadonlyMap<string, string> = new Map([
  ['openidconnect', 'Single sign-on with OpenID Connect'],
  ['mutualtls', 'Mutual TLS'],
]);

/** The things of a service that a document of OpenAPI, or Swagger as it was called, describes; none of any other. */
export function describedService(root: DataNode): Draft[] {
  if (!entriesOf(root).some(({ key }) => /^(?:openapi|swagger)$/.test(key.text))) return [];
  const paths = entriesOf(fieldOf(root, 'paths')).flatMap(pathDrafts);
  const kinds = [fieldOf(fieldOf(root, 'components'), 'securitySchemes'), fieldOf(root, 'securityDefinitions')];
  return [...paths, ...kinds.flatMap((kind) => entriesOf(kind).flatMap(schemeDrafts))];
}

function pathDrafts({ key, value }: DataEntry): Draft[] {
  const operations = entriesOf(value).filter((entry) => methods.has(entry.key.text) && isAnswered(entry.value));
  if (operations.length === 0) return [];
  const words = key.text
    .replace(/\{[^{}]*\}/g, ' ')
    .split('/')
    .map(wordsOfKey)
    .filter((part) => /\p{L}/u.test(part) && !/^(?:api|v ?\d+)$/.test(part));
  const things = words.map((part) =>
    draftOf(named(key, part), 'data', { keys: ['paths'], after: 'Yes, it is there.' }),
  );
  return [...things, ...operations.flatMap(summaryDrafts)];
}

/** Whether a request has another answer than that there is nothing: 501 is “not implemented”. */
function isAnswered(operation: DataNode): boolean {
  const codes = entriesOf(fieldOf(operation, 'responses')).map(({ key }) => key.text);
  return codes.length === 0 || codes.some((code) => !/^(?:404|410|501|503)$/.test(code));
}

/** “Restore a backup”, said of a request, is what it does. */
function summaryDrafts({ value }: DataEntry): Draft[] {
  const summary = fieldOf(value, 'summary');
  if (summary?.kind !== 'value' || !/^\p{Lu}\p{Ll}+\s\S/u.test(summary.text.text)) return [];
  const builder = passageBuilder();
  builder.insert('With us you can: ');
  builder.append(summary.text);
  return [draftOf(builder.build(), 'data', { keys: ['paths', 'summary'] })];
}

function schemeDrafts({ value }: DataEntry): Draft[] {
  const type = fieldOf(value, 'type');
  const words = type?.kind === 'value' ? schemes.get(type.text.text.trim().toLowerCase()) : undefined;
  if (words === undefined || type?.kind !== 'value') return [];
  return [draftOf(named(type.text, words), 'data', { keys: ['security schemes'] })];
}

/** Words for a name that the source spells otherwise. */
function named(name: BuiltText, words: string): BuiltText {
  return inPlaceOf(words, name.runs[0]?.from ?? null, name.runs.at(-1)?.to ?? null);
}

function entriesOf(node: DataNode | null): readonly DataEntry[] {
  return node?.kind === 'record' ? node.entries : [];
}

function fieldOf(node: DataNode | null, name: string): DataNode | null {
  return entriesOf(node).find(({ key }) => key.text === name)?.value ?? null;
}
