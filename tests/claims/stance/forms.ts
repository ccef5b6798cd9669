/** The forms of `forms.txt`, by how they may be read, and what is read of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passagesOf } from '../../../src/claims/passages/index.ts';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const things = JSON.parse(readFileSync(join(corpus, 'things.json'), 'utf8')) as Record<string, readonly string[]>;
export const groups = readFileSync(join(corpus, 'forms.txt'), 'utf8')
  .split('\n\n')
  .map((group) => {
    const [title = '', ...forms] = group.trim().split('\n');
    return { stances: title.replace('# ', '').split(' or '), forms };
  });

/** What is read of the thing in a form. */
export function readingsOf(form: string): string[] {
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
