/** The one way a policy is written, so that a change shows only what changed. */
import { policySchema } from './schema.ts';
import { z } from 'zod';

const width = 100;

/**
 * The policy's JSON in canonical form: keys in the schema's order, two spaces,
 * short lists of plain values on one line. The order of lists is kept.
 *
 * @param value A JSON value of the policy's shape.
 */
export function canonicalPolicy(value: unknown): string {
  return `${write(value, policySchema, 0, 0)}\n`;
}

function write(value: unknown, schema: z.core.$ZodType | null, depth: number, used: number): string {
  if (Array.isArray(value)) return writeList(value, schema, depth, used);
  if (typeof value === 'object' && value !== null) return writeObject(value as Record<string, unknown>, schema, depth);
  return JSON.stringify(value);
}

function writeList(values: readonly unknown[], schema: z.core.$ZodType | null, depth: number, used: number): string {
  if (values.length === 0) return '[]';
  const list = bare(schema);
  const element = list instanceof z.ZodArray ? list.element : null;
  if (values.every((value) => typeof value !== 'object' || value === null)) {
    const line = `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
    if (used + line.length < width) return line;
  }
  const inner = values.map((value) => indent(depth + 1) + write(value, element, depth + 1, 0));
  return `[\n${inner.join(',\n')}\n${indent(depth)}]`;
}

function writeObject(value: Readonly<Record<string, unknown>>, schema: z.core.$ZodType | null, depth: number): string {
  const shape = shapeFor(schema, value);
  const known = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const keys = [...known, ...Object.keys(value).filter((key) => !known.includes(key))];
  if (keys.length === 0) return '{}';
  const lines = keys.map((key) => {
    const start = `${indent(depth + 1)}${JSON.stringify(key)}: `;
    return start + write(value[key], shape[key] ?? null, depth + 1, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent(depth)}}`;
}

function shapeFor(
  schema: z.core.$ZodType | null,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, z.core.$ZodType>> {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return {};
  const option = inner.options.find((each) => each instanceof z.ZodObject && fits(each.shape['kind'], value['kind']));
  return option instanceof z.ZodObject ? option.shape : {};
}

function bare(schema: z.core.$ZodType | null): z.core.$ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodUnion && !(schema instanceof z.ZodDiscriminatedUnion))
    return schema.options.find((option) => option instanceof z.ZodArray) ?? schema;
  return schema;
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}

function fits(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(value).success;
}
