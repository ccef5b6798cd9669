/**
 * Readers of JSON values: each yields the value as a schema of the same shape
 * would leave it, or says only that it is refused.
 */
import { isDay } from './day.ts';

export const refused = Symbol('refused');

/** Yields the value as the schema leaves it, or {@link refused}. */
export type ValueReader = (value: unknown) => unknown;

interface Field {
  readonly read: ValueReader;
  /** What stands for a field that is left out: nothing at all, or an empty list. */
  readonly absent: 'refused' | 'nothing' | 'empty';
}

export const optional = (read: ValueReader): Field => ({ read, absent: 'nothing' });
export const usuallyEmpty = (item: ValueReader): Field => ({ read: list(item), absent: 'empty' });

export function string(isRight: (text: string) => boolean): ValueReader {
  return (value) => (typeof value === 'string' && isRight(value) ? value : refused);
}

export function oneOf(...values: readonly unknown[]): ValueReader {
  return (value) => (values.includes(value) ? value : refused);
}

export function wholeUpTo(most: number): ValueReader {
  return (value) => (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most ? value : refused);
}

export function anyOf(...readers: readonly ValueReader[]): ValueReader {
  return (value) => {
    for (const read of readers) {
      const found = read(value);
      if (found !== refused) return found;
    }
    return refused;
  };
}

export function list(item: ValueReader, least = 0): ValueReader {
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return refused;
    const items = value.map((each) => item(each));
    return items.includes(refused) ? refused : items;
  };
}

/** An object of these fields and no others; a reader alone is a field that must be there. */
export function record(shape: Readonly<Record<string, ValueReader | Field>>): ValueReader {
  const fields = Object.entries(shape).map(([name, field]) =>
    typeof field === 'function' ? { name, read: field, absent: 'refused' as const } : { name, ...field },
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused;
    const result: Record<string, unknown> = {};
    let known = 0;
    for (const { name, read, absent } of fields) {
      if (Object.hasOwn(value, name)) {
        const found = read((value as Record<string, unknown>)[name]);
        if (found === refused) return refused;
        result[name] = found;
        known++;
      } else if (absent === 'refused') return refused;
      else if (absent === 'empty') result[name] = [];
    }
    return known === Object.keys(value).length ? result : refused;
  };
}

export const text = string((each) => /\S/.test(each));
export const day = string(isDay);
