import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/claims/judging/as-written.ts';

describe('the words that decided', () => {
  it.each([
    ['encrypt nothing .', 'Today, we encrypt nothing.', 'encrypt nothing'],
    [
      'if you need it , we is not for',
      'If you need it, Acme Ltd is not for you.',
      'If you need it, Acme Ltd is not for',
    ],
    ['ours does not', 'Acme Ltd’s doesn’t.', 'Acme Ltd’s doesn’t'],
    ['we cannot', 'We cannot say.', 'We cannot'],
    ['sla , because there is none', 'Another sentence.', 'sla, because there is none'],
    ['[ ]', 'Backups', '[ ]'],
  ])('%j of %j are quoted as the page has them', (words, sentence, expected) => {
    expect(asWritten(words, sentence, ['Acme Ltd'])).toBe(expected);
  });

  it('end with a word, and say so, where there are too many', () => {
    const sentence = 'Only when an auditor has signed a report may anyone here write so.';
    const cut = sentence.toLowerCase().slice(0, 60);
    expect(asWritten(cut, sentence, [])).toBe('Only when an auditor has signed a report may anyone here …');
    expect(asWritten(cut, 'Tea.', [])).toBe('only when an auditor has signed a report may anyone here …');
  });
});
