/**
 * Forms of sentences and blocks, each tried with things of one kind in its
 * place: what is read of a form must not hang on what it is said of.
 *
 * A line of `forms.txt` is Markdown (`\n` a line break) with a slot: `{name}`
 * a standard, `{a x}` a thing with its article, `{x}` without, `{mass}` a
 * feature, `{adj}` a state; a capital begins a sentence. The heading over the
 * lines says how they may be read.
 */
import { describe, expect, it } from 'vitest';
import { groups, readingsOf } from './forms.ts';

describe.each(groups)('read as $stances', ({ stances, forms }) => {
  it.each(forms)('%s', (form) => {
    const readings = readingsOf(form);
    expect(readings).not.toEqual([]);
    expect(readings.filter((reading) => !stances.some((stance) => reading.endsWith(`: ${stance}`)))).toEqual([]);
  });
});
