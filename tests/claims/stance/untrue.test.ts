/** Every word that calls a statement wrong, in every place where it may stand: one that reads otherwise than its kin is a list of its own. */
import { describe, expect, it } from 'vitest';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { marked } from './marked.ts';

/** What calls a denial wrong leaves no denial. */
const denials = {
  'the next sentence': (word: string) => `There are no [backups]. ${word}.`,
  'the next sentence, with a verb': (word: string) => `There are no [backups]. That is ${word.toLowerCase()}.`,
  'the next block': (word: string) => `There are no [backups].\n\n${word}.`,
  'the words before': (word: string) => `**${word}.** There are no [backups].`,
  'the cell beside it': (word: string) => `| Statement | Verdict |\n|---|---|\n| There are no [backups] | ${word} |`,
  'why it was struck': (word: string) =>
    `| Statement | Verdict |\n|---|---|\n| There are no [backups] | Removed: ${word.toLowerCase()} |`,
  'its record': (word: string) => `---\nstatement: "There are no [backups]"\nverdict: ${word.toLowerCase()}\n---`,
  'a key of its record': (word: string) =>
    `---\nstatement: "There are no [backups]"\n${word.toLowerCase().replace(/^(?:an?|plainly) (?:old )?/u, '')}: true\n---`,
  'the heading': (word: string) => `## ${word}\n\n- There are no [backups].`,
  'the label': (word: string) => `${word}: there are no [backups].`,
  'who says it': (word: string) => `That there are no [backups] is ${word.toLowerCase()}.`,
  'what is quoted': (word: string) => `“BayStore has no [backups]” is ${word.toLowerCase()}.`,
};

/** What calls wrong that somebody else said so. */
const assertions = {
  'the next sentence': (word: string) => `A blog claims that we have [backups]. That is ${word.toLowerCase()}.`,
  'the block after a quotation': (word: string) => `> BayStore has [backups].\n\nThis is ${word.toLowerCase()}.`,
  'the cell beside it': (word: string) => `| Claim | Verdict |\n|---|---|\n| “We have [backups]” | ${word} |`,
  'why it was struck': (word: string) =>
    `| Claim | Verdict |\n|---|---|\n| “We have [backups]” | Removed: ${word.toLowerCase()} |`,
};

const wrong = [
  ...['False', 'Untrue', 'Wrong', 'Incorrect', 'Inaccurate', 'Mistaken', 'Nonsense', 'Rubbish', 'Bogus', 'Fiction'],
  ...['Busted', 'Debunked', 'Refuted', 'Disproved', 'Not true', 'Not so', 'Not correct', 'Not accurate'],
  ...['A myth', 'A misconception', 'A rumour', 'A hoax', 'A falsehood', 'An old legend', 'A fallacy', 'A lie'],
  ...['Retracted', 'Withdrawn', 'No longer true', 'Plainly wrong'],
];
/** What has come in the place of these may be more: “backups each night” is outdated once they run each hour. */
const outdated = ['Outdated', 'Out of date', 'Superseded', 'Obsolete'];

function stancesOf(places: Readonly<Record<string, (word: string) => string>>, word: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places).map(([place, write]) => [place, saidBy(readStance(...marked(write(word)))).stance]),
  );
}

function everywhere(places: object, stance: string): Record<string, string> {
  return Object.fromEntries(Object.keys(places).map((place) => [place, stance]));
}

describe('a denial is none', () => {
  it.each([...wrong, ...outdated])('where it is called %s', (word) => {
    expect(stancesOf(denials, word)).toEqual(everywhere(denials, 'asserted'));
  });
});

describe('what others say of us is denied', () => {
  it.each(wrong)('where it is called %s', (word) => {
    expect(stancesOf(assertions, word)).toEqual(everywhere(assertions, 'denied'));
  });
});

describe('what others say of us is asserted', () => {
  it.each(outdated)('where it is only called %s', (word) => {
    const { 'why it was struck': struck, ...others } = stancesOf(assertions, word);
    expect(new Set(Object.values(others))).toEqual(new Set(['asserted']));
    expect(struck).toBe('denied');
  });

  it.each([
    'A review says that we have [daily backups]. That is wrong: they are hourly.',
    'Somebody wrote that our [rye bread] is baked twice a week. That is false; it is baked every day.',
    '| Claim | Verdict |\n|---|---|\n| “We have [SSO]” | Wrong: it is on every plan |',
  ])('where more is said in its place: %s', (text) => {
    expect(saidBy(readStance(...marked(text))).stance).toBe('asserted');
  });
});

describe('a denial stands', () => {
  it.each([
    'There are no [backups]. Incorrect passwords are refused.',
    'We have no [SSO]. It is wrong to promise it.',
    'Withdrawn in May: the [SOC 2 report] has lapsed.',
    '> Every shop has [SSO].\n\nWe found this in an old draft. It is untrue: no shop has it.',
  ])('%s', (text) => {
    expect(saidBy(readStance(...marked(text))).stance).toBe('denied');
  });
});
