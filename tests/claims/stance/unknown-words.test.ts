/** Claims of other companies, in words that no list of the engine holds: doubt is a claim. */
import { describe, expect, it } from 'vitest';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { marked } from './marked.ts';

/** As where a phrase of a policy names the words, all of them its own. */
function read(example: string) {
  const [passage, mention, publisher] = marked(example);
  return saidBy(readStance(passage, { ...mention, between: '' }, publisher));
}

describe('words that nobody knows', () => {
  it.each([
    'The [most efficient] panels money can buy.',
    'Why pay for tutors when [one-to-one tuition] is part of the day?',
    'All staff are [DBS checked].',
    'It is not magic, it is physics: [25-year warranty].',
    '## [Sail on time], every time',
    'Every hull is surveyed to [SOLAS] each year.',
    '- **[MCS]**: Microgeneration Certification Scheme on every roof',
    '# [Fee-free] transfers',
    '# [No hidden fees]',
    '# [Risk-free] savings',
    '# [Capital-protected] funds',
    '# [Regulated by the FCA]',
    '# [FDIC-insured]',
    '# [Gluten-free] bread',
    '# [Organic] olive oil',
    '# [Non-GMO]',
    '# [Painless] dentistry',
    '# A [five-star airline]',
    '# [Never late]',
    '# [Postgres-compatible]',
    '---\ntitle: "[Sugar-free] jam"\n---\n\nText.',
    'Open a [fee-free] account in minutes.',
    'Book a [painless] check-up.',
    'A [carbon-neutral] process.',
    'Order the [organic] sample box.',
    'A [risk-free] process from start to finish.',
    '[DNV certificate] no. 55221',
    '[ISO 14001] (reg. no. 4711)',
    'Not a comparison site. A [chartered insurance broker].',
    'No jargon. [No broker fees].',
    'Our bus needs [no export licence].',
    'To move in, [no deposit] is required.',
    'A booking depends on [no prescription].',
    'The roof requires [zero maintenance].',
    'Saturday has [planned maintenance] from ten to eleven.',
    '**Are drivers [vetted]?** They are, every year.',
    '**Are lectures [captioned]?** All of them.',
  ])('are asserted: %s', (example) => {
    expect(read(example).stance).toBe('asserted');
  });

  it.each([
    ['BayStore transfers are not [fee-free].', 'denied'],
    ['We offer no [gluten-free] bread.', 'denied'],
    ['If you need [gluten-free] bread, ask the baker.', 'conditional'],
    ['Beware of anybody who offers you [guaranteed] returns.', 'topic'],
    ['[Sustainable aviation] fuel is scarce, and we use none.', 'denied'],
    ['What does [gluten-free] mean?', 'topic'],
    ['The bag is not [recyclable], since it is made of two plastics.', 'denied'],
    ['Not yet: [five-star] rooms.', 'denied'],
    ['We do not claim [planned maintenance].', 'denied'],
    ['[Zero emissions] would require another engine.', 'conditional'],
    ['Visitors need [zero emissions] by then.', 'topic'],
    ['No [24/7 support].', 'denied'],
    ['Our [NICEIC] registration lapsed in March 2025.', 'denied'],
    ['We applied to become an [IB World School] and were turned down.', 'denied'],
    ['**[MCS]** – the Microgeneration Certification Scheme, which registers installers.', 'topic'],
  ])('are read like any others: %s', (example, stance) => {
    expect(read(example).stance).toBe(stance);
  });
});
