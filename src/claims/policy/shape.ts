/**
 * Whether a JSON value has the shape of a policy, and where it has not: every
 * problem at once, in plain English.
 */
import { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import type { JsonPath, JsonProblem, JsonText } from './json-text.ts';
import { policySchema } from './schema.ts';
import type { Policy } from './schema.ts';

export type ShapeResult =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/** The policy in a JSON text, or each place where it is not one. */
export function readShape(json: JsonText): ShapeResult {
  const result = policySchema.safeParse(json.value);
  if (result.success) return { ok: true, policy: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => explain(issue, json)) };
}

function explain(issue: z.core.$ZodIssue, json: JsonText): JsonProblem[] {
  const at = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...at, key], json));
  const value = valueAt(json.value, at);
  if (value === undefined) return [missing(at, json)];
  return [{ at, range: json.locate(at), found: quote(value), expected: expectation(issue, at) }];
}

function unknownKey(at: JsonPath, json: JsonText): JsonProblem {
  const keys = keysOf(schemaAt(at.slice(0, -1)));
  const name = String(at.at(-1));
  const close = nearest(name, keys);
  const expected = close === null ? `one of ${keys.map(code).join(', ')}` : `${code(close)}, perhaps`;
  return { at, range: json.locateKey(at), found: `key ${code(name)}`, expected };
}

function missing(at: JsonPath, json: JsonText): JsonProblem {
  const schema = schemaAt(at);
  const about = schema === null ? undefined : z.globalRegistry.get(schema)?.description;
  return {
    at,
    range: json.locate(at.slice(0, -1)),
    found: `lack of ${code(String(at.at(-1)))}`,
    expected: about === undefined ? typeName(schema) : `${typeName(schema)} (${about})`,
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  enum: 'one of the words allowed',
  literal: 'the one value allowed',
  union: 'one of the shapes allowed',
};

function expectation(issue: z.core.$ZodIssue, at: JsonPath): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => code(String(value))));
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'array' ? issue.message : `at least ${issue.minimum}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? issue.message : oneOf(kindsAt(at).map(code));
    default:
      return issue.message;
  }
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A value as it was found, short enough for a message. */
function quote(value: unknown): string {
  // JSON can write more than a computer holds, and has no word for what comes of it.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'number that is too large';
  const written = JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  return code(written.length > 60 ? `${written.slice(0, 57)}…` : written);
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** The part of the schema that governs a place, through lists and options. */
function schemaAt(path: JsonPath): z.core.$ZodType | null {
  let schema: z.core.$ZodType | null = policySchema;
  for (const part of path) {
    const inner: z.core.$ZodType | null = bare(schema);
    if (inner instanceof z.ZodArray) schema = inner.element;
    else if (inner instanceof z.ZodObject) schema = fieldOf(inner, part);
    else if (inner instanceof z.ZodDiscriminatedUnion)
      schema =
        objectsOf(inner)
          .map((option) => fieldOf(option, part))
          .find((field) => field !== null) ?? null;
    else return null;
  }
  return schema;
}

/** A field of an object's schema; zod's own type for it is any. */
function fieldOf({ shape }: z.ZodObject, name: string | number): z.core.$ZodType | null {
  const field: unknown = shape[String(name)];
  return field instanceof z.ZodType ? field : null;
}

function bare(schema: z.core.$ZodType | null): z.core.$ZodType | null {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

function keysOf(schema: z.core.$ZodType | null): string[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodDiscriminatedUnion)
    return [...new Set(objectsOf(inner).flatMap((option) => Object.keys(option.shape)))];
  return [];
}

function objectsOf(union: z.ZodDiscriminatedUnion): z.ZodObject[] {
  return union.options.filter((option) => option instanceof z.ZodObject);
}

function kindsAt(path: JsonPath): string[] {
  const union = bare(schemaAt(path.slice(0, -1))) ?? bare(schemaAt(path));
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  return objectsOf(union).flatMap((option) => {
    const kind = fieldOf(option, 'kind');
    return kind instanceof z.ZodLiteral ? [String(kind.value)] : [];
  });
}

function typeName(schema: z.core.$ZodType | null): string {
  const inner = bare(schema);
  return (inner && typeNames[inner._zod.def.type]) ?? 'a value';
}
