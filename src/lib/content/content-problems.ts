/** What is wrong with the fields of a content file, in plain English, each with its place; how such problems are told. */
import { z } from 'astro/zod';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { yamlFault } from '../../claims/site-tools.ts';
import { fencedFields, lackOfFields } from './front-matter.ts';

export interface ContentFile {
  /** From the project's folder; its ending tells whether the fields are the whole file. */
  readonly path: string;
  readonly text: string;
}

export interface ContentProblem {
  readonly path: string;
  /** From 1; `null` where the file itself is the problem. */
  readonly line: number | null;
  readonly column: number | null;
  /** One sentence, *Unexpected …, expected …*. */
  readonly message: string;
  /** Whether the fields are no YAML, which the claims check finds as well. */
  readonly isSyntax?: true;
}

type Path = readonly (string | number)[];

/** Every problem of a file's fields by the schema of its collection, in the order of the file. */
export function contentProblems({ path, text }: ContentFile, schema: z.ZodType): ContentProblem[] {
  const isYaml = /\.ya?ml$/.test(path);
  const fields = isYaml ? { yaml: text.replace(/^\ufeff/, ''), line: 1 } : fencedFields(text);
  if (fields === null) return [];
  const lines = new LineCounter();
  const document = parseDocument(fields.yaml, { lineCounter: lines, prettyErrors: false, merge: true });
  const problem = (offset: number, message: string): ContentProblem => {
    const { line, col } = lines.linePos(offset);
    return { path, line: line + fields.line - 1, column: col, message };
  };
  if (document.errors.length > 0)
    return document.errors.map((error) => {
      const { at, message } = yamlFault(error, document);
      return { ...problem(at, message), isSyntax: true as const };
    });
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return [];
  const { issues } = result.error;
  const lack = isYaml ? null : lackOfFields(text, [...new Set(issues.map((issue) => String(issue.path[0])))]);
  if (lack !== null) return [{ path, line: lack.line, column: 1, message: lack.message }];
  return issues
    .filter((issue) => !isOfAnotherKind(issue, issues))
    .flatMap((issue) => explained(issue, value, schema))
    .map(({ at, message, isKey }) => problem(offsetOf(document, at, isKey), message))
    .sort(byPlace);
}

/** In the order of a file. */
export function byPlace(a: ContentProblem, b: ContentProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The error that stops the build, in the shape that Astro prints. */
export class ContentError extends Error {
  override readonly name = 'ContentProblems';
  readonly hint: string;

  constructor(
    problems: readonly ContentProblem[],
    hint = 'docs/site.md says what each folder of content is for and what Markdown can hold; src/collections/ names the fields.',
  ) {
    super(
      `${problems.length === 1 ? 'One problem keeps' : `${problems.length} problems keep`} the site from being published:\n${problems.map(problemLine).join('\n')}`,
    );
    this.hint = hint;
    // Where in this file the error was made helps nobody who reads it.
    this.stack = '';
  }
}

/** A problem as it is told: its place, then what is wrong. */
export function problemLine({ path, line, column, message }: ContentProblem): string {
  return line === null ? `${path} ${message}` : `${path}:${line}:${column ?? 1} ${message}`;
}

interface Explained {
  readonly at: Path;
  readonly message: string;
  /** Whether the name of the field is meant, not its value. */
  readonly isKey: boolean;
}

/** Whether a value is told to be of the wrong kind already: how long it is says nothing then. */
function isOfAnotherKind({ code, path }: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  const at = JSON.stringify(path.map(String));
  return (
    (code === 'too_small' || code === 'too_big') &&
    issues.some((other) => other.code === 'invalid_type' && JSON.stringify(other.path.map(String)) === at)
  );
}

function explained(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): Explained[] {
  const at = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, at)).map((key) => `\`${key}\``);
    const expected = known.length === 0 ? 'no fields here' : `one of ${known.join(', ')}`;
    return issue.keys.map((key) => ({
      at: [...at, key],
      isKey: true,
      message: `Unexpected field \`${named([...at, key])}\`, expected ${expected}`,
    }));
  }
  if (issue.message.startsWith('Unexpected ')) return [{ at, isKey: false, message: issue.message }];
  const found = valueAt(value, at);
  const about = aboutOf(schema, at);
  const more = about === null ? '' : `: ${about}`;
  const isMissing = found === undefined;
  const what = isMissing ? `lack of \`${named(at)}\`` : `${quoted(found)} as \`${named(at)}\``;
  return [
    {
      at,
      isKey: isMissing,
      message: `Unexpected ${what}, expected ${isMissing ? kindOf(schemaAt(schema, at)) : expectation(issue, found, schemaAt(schema, at))}${more}`,
    },
  ];
}

function expectation(issue: z.core.$ZodIssue, found: unknown, schema: z.core.$ZodType | null): string {
  switch (issue.code) {
    case 'invalid_type': {
      const fields = keysOf(schema).map((key) => `\`${key}\``);
      return fields.length > 0 ? `below it the fields ${fields.join(', ')}` : (kinds[issue.expected] ?? issue.expected);
    }
    case 'invalid_value':
      return `one of ${issue.values.map((each) => `\`${String(each)}\``).join(', ')}`;
    case 'too_small':
      return found === '' ? 'text' : `at least ${measure(issue.minimum, issue.origin, found)}`;
    case 'too_big':
      return `at most ${measure(issue.maximum, issue.origin, found)}`;
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
  enum: 'one of the words allowed',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day that exists, such as `2026-01-31`',
  url: 'an address such as `https://a.example/`',
  starts_with: 'an address that begins with a slash',
};

function measure(limit: number | bigint, origin: string, found: unknown): string {
  const number = String(limit);
  if (typeof found === 'string') return `${number} character${number === '1' ? '' : 's'}, and it has ${found.length}`;
  if (Array.isArray(found)) return `${number} ${number === '1' ? 'entry' : 'entries'}, and it has ${found.length}`;
  return origin === 'number' || origin === 'int' ? number : `${number} ${origin}`;
}

/** A field by its name: `cards[1].label`. */
function named(at: Path): string {
  return at.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'object') return 'fields';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

function valueAt(value: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (inner, part) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<string | number, unknown>)[part] : undefined,
    value,
  );
}

function schemaAt(schema: z.core.$ZodType | null, at: Path): z.core.$ZodType | null {
  return at.reduce<z.core.$ZodType | null>((outer, part) => {
    const inner = bare(outer);
    if (inner instanceof z.ZodArray) return inner.element;
    if (inner instanceof z.ZodRecord) return inner.valueType;
    return inner instanceof z.ZodObject
      ? ((inner.shape as Record<string, z.core.$ZodType>)[String(part)] ?? null)
      : null;
  }, schema);
}

/** A schema without what makes it optional or prepares its value. */
function bare(schema: z.core.$ZodType | null): z.core.$ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.out) : schema;
}

function kindOf(schema: z.core.$ZodType | null): string {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.map((each) => `\`${String(each)}\``).join(', ')}`;
  if (inner instanceof z.ZodISODate) return formats['date'] ?? 'a day';
  return (inner === null ? undefined : kinds[inner._zod.def.type]) ?? 'a value';
}

function keysOf(schema: z.core.$ZodType | null): string[] {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What the schema says of a field; of the nearest around it that it says something of. */
function aboutOf(schema: z.ZodType, at: Path): string | null {
  const field = schemaAt(schema, at);
  return (field === null ? undefined : z.globalRegistry.get(field)?.description) ?? null;
}

/** Where a field stands; what is missing is told where it is missing from. */
function offsetOf(document: Document, at: Path, isKey: boolean): number {
  for (let length = at.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(at.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === at[length - 1])
      : undefined;
    if (pair !== undefined && isScalar(pair.key) && (isKey || length < at.length)) return pair.key.range?.[0] ?? 0;
    const node = document.getIn(at.slice(0, length), true) as
      { range?: readonly [number, number, number] | null } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
