/** Whole questions: topics by themselves, and answerable for their answers. */
import { describe, expect, it } from 'vitest';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { marked } from './marked.ts';

describe('a whole question', () => {
  it.each([
    ['Are you [SOC 2] certified? Yes, since May.', 'asserted', 'Yes, since May.', 'answer'],
    [
      '### Is my data [encrypted]?\n\nYes: at rest and on the way.',
      'asserted',
      'Yes: at rest and on the way.',
      'answer',
    ],
    ['### What about [HIPAA]?\n\nYes.', 'asserted', 'Yes.', 'answer'],
    ['Is BayStore [SOC 2] certified? No.', 'denied', 'No.', 'answer'],
    [
      'Are you [GDPR] compliant? Not yet; it is planned for spring.',
      'denied',
      'Not yet; it is planned for spring.',
      'answer',
    ],
    ['Do you hold [ISO 27001]? Ask for a copy.', 'asserted', 'Do you', 'before'],
  ])('is a topic, and its answer is kept: %s', (example, stance, words, place) => {
    const found = readStance(...marked(example));
    expect(found).toMatchObject({ stance: 'topic', because: { rule: 'question', words: '?', place: 'after' } });
    expect(saidBy(found)).toMatchObject({ stance, because: { words, place } });
  });

  it.each([
    ['What is [SOC 2]?', 'topic'],
    ['How do I claim a credit under your [uptime guarantee]?', 'asserted'],
    ["Isn't it good that we are [SOC 2 certified]?", 'asserted'],
    ['Need a custom [SLA]? Contact us.', 'conditional'],
    ['[SOC 2]? Yes.', 'asserted'],
  ])('stands by itself where no answer decided: %s', (example, stance) => {
    const found = readStance(...marked(example));
    expect(found.stance).toBe(stance);
    expect(saidBy(found)).toBe(found);
  });
});
