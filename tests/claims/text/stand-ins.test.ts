import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/claims/checking/check.ts';
import { standInLetters } from '../../../src/claims/text/stand-in-letters.ts';
import { standInTexts } from '../../../src/claims/text/stand-ins.ts';
import { ownPolicy } from '../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(text: string): number {
  return checkSources([{ path: 'content/pages/a.md', text }], policy, { today: '2026-11-21' }).findings.length;
}

describe('the table', () => {
  it.each(Object.entries(standInLetters))('has %s under its own script', (script, rows) => {
    const strangers = Object.values(rows)
      .flatMap((characters) => Array.from(characters))
      .filter((character) => !new RegExp(`^\\p{sc=${script}}$`, 'u').test(character));
    expect(strangers).toEqual([]);
  });

  it('has a character for no more than two letters', () => {
    const counts = new Map<string, number>();
    for (const rows of Object.values(standInLetters))
      for (const character of Object.values(rows).flatMap((characters) => Array.from(characters)))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
  });
});

describe('a claim is found in letters that stand for Latin ones', () => {
  it.each([
    ['Canadian syllabics', 'BayStore is ᔕOᑕ 2 certified, and your data is Eᑎᑕᖇyᑭted.', 2],
    ['Canadian syllabics alone', 'Every berth has ᔕᔕᗝ.', 1],
    ['Yi', 'BayStore is ꌗꂦꉓ 2 certified.', 1],
    ['Cherokee and Ethiopic', 'BayStore is ᏕᎧፈ 2 certified.', 1],
    ['Thai and Greek', 'BayStore is รσς 2 certified.', 1],
    ['Thai signs', 'BayStore is ร๏ς 2 certified.', 1],
    ['Lao', 'BayStore is ຮ໐ċ 2 certified.', 1],
    ['Gujarati digits', 'BayStore is Տ૦૮ 2 certified.', 1],
    ['Malayalam', 'Every berth has ട്ടഠ.', 1],
    ['Han and Bopomofo', 'BayStore is 丂ㄖ匚 2 certified.', 1],
    ['currencies', 'BayStore is ₴Ø₵ 2 certified.', 1],
    ['Armenian', 'BayStore is ֆօƈ 2 certified.', 1],
    ['hooks', 'BayStore is ʂơƈ 2 certified.', 1],
    ['letters upside down', 'Your data is ɘncrypted.', 1],
    ['Cyrillic and Greek', 'Your data is єη¢яуρтє∂.', 1],
    ["N'Ko", 'We run ߕackups every night.', 1],
    ['signs', 'Your data is ∈ncrypted.', 1],
  ])('of %s', (_, text, count) => {
    expect(blocked(text)).toBe(count);
  });
});

describe('a text in its own script is left as it is', () => {
  it.each([
    'ยินดีต้อนรับสู่ร้านของเรา รสอร่อย',
    'Наш сайт хранит данные, я и он.',
    '刀剣の山口さんは千回乙女を見た。',
    'ᐃᓄᒃᑎᑐᑦ ᓴᐅ',
  ])('%s', (text) => {
    expect(standInTexts(text)).toEqual([]);
  });

  it.each([
    'The word for boat is เรือ in Thai and ເຮືອ in Lao.',
    'Prices: ₴40, ฿500, ₹300 and ₱20 a night; ₿ is not accepted.',
    'We bake ნანი and ხაჭაპური.',
    'The vowel ə as in [əˈbaʊt], the ŋ in ring, and √2.',
    'BayStore is not ᔕOᑕ 2 certified.',
  ])('and says nothing of a claim: %s', (text) => {
    expect(blocked(text)).toBe(0);
  });
});

it('keeps the length of a text, so that places stay', () => {
  const text = 'ᔕOᑕ 2 and \u{1f130}ᔕ';
  for (const other of standInTexts(text)) expect(other).toHaveLength(text.length);
});
