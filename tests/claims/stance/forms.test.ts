/**
 * Forms of sentences and blocks, each tried with things of one kind in its
 * place: what is read of a form must not hang on what it is said of.
 *
 * A line of `forms.txt` is Markdown (`\n` a line break) with a slot: `{name}`
 * a standard, `{a x}` a thing with its article, `{x}` without, `{mass}` a
 * feature, `{adj}` a state; a capital begins a sentence. The heading over the
 * lines says how they may be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const things = JSON.parse(readFileSync(join(corpus, 'things.json'), 'utf8')) as Record<string, readonly string[]>;
const groups = readFileSync(join(corpus, 'forms.txt'), 'utf8')
  .split('\n\n')
  .map((group) => {
    const [title = '', ...forms] = group.trim().split('\n');
    return { stances: title.replace('# ', '').split(' or '), forms };
  });

/** What is read of the thing in a form. */
function readingsOf(form: string): string[] {
  const slot = /\{([^}]+)\}/u.exec(form)?.[1] ?? '';
  const key = slot.charAt(0).toLowerCase() + slot.slice(1);
  return (things[key] ?? []).map((thing) => {
    const shown = slot === key ? thing : thing.charAt(0).toUpperCase() + thing.slice(1);
    const words = shown.replace(/^an? /iu, '');
    const text = form.replaceAll('\\n', '\n').replace(`{${slot}}`, shown);
    const { passages } = passagesOf({ path: 'form.md', text, format: 'markdown' });
    const passage = passages.find((one) => one.text.includes(words));
    if (passage === undefined) return `${words}: nowhere`;
    const start = passage.text.indexOf(words);
    const { stance } = saidBy(readStance(passage, { start, end: start + words.length }, { names: ['BayStore'] }));
    return `${words}: ${stance}`;
  });
}

describe.each(groups)('read as $stances', ({ stances, forms }) => {
  it.each(forms)('%s', (form) => {
    const readings = readingsOf(form);
    expect(readings).not.toEqual([]);
    expect(readings.filter((reading) => !stances.some((stance) => reading.endsWith(`: ${stance}`)))).toEqual([]);
  });
});
