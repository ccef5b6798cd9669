import { describe, expect, it } from 'vitest';
import { finding, report } from '../reporters/reports.ts';
import { withOrigins } from '../../../src/claims/checking/origins.ts';
import type { Source } from '../../../src/claims/types.ts';

const built = { ...finding, path: 'dist/index.html', line: 1, column: 5000 };
const card: Source = { path: 'src/Card.astro', text: '<p>\n  Acme is SOC 2 certified.\n</p>' };
const origin = (sources: readonly Source[], path = built.path) =>
  withOrigins(
    report({ findings: [{ ...built, path }] }),
    (each) => each.startsWith('dist/'),
    () => sources,
  ).findings[0]?.origin ?? null;

describe('the origin of words in a built page', () => {
  it('is the words in their sentence, in the one file that has it', () => {
    expect(origin([{ path: 'content/a.md', text: 'Tea.' }, card])).toEqual({
      path: 'src/Card.astro',
      line: 2,
      column: 11,
      endLine: 2,
      endColumn: 16,
    });
  });

  it('is unknown where no file has the sentence, or several places have it', () => {
    expect(origin([{ path: 'content/a.md', text: 'SOC 2' }])).toBeNull();
    expect(origin([card, { ...card, path: 'src/Other.astro' }])).toBeNull();
    expect(origin([{ ...card, text: card.text.repeat(2) }])).toBeNull();
  });

  it('is that of an address, for a part that is fetched from elsewhere', () => {
    const address = 'https://x.example/a.png';
    const foreign = { ...built, rule: 'foreign-part' as const, excerpt: null, text: address };
    const [found] = withOrigins(
      report({ findings: [foreign] }),
      () => true,
      () => [{ path: 'content/a.md', text: `Tea.\n\n![A bay](${address})\n` }],
    ).findings;
    expect(found?.origin).toMatchObject({ path: 'content/a.md', line: 3, column: 10 });
  });

  it('is said to be nowhere where no file has the words at all', () => {
    const isNowhere = (text: string) =>
      withOrigins(
        report({ findings: [built] }),
        () => true,
        () => [{ path: 'content/a.md', text }],
      ).findings[0]?.isNowhere ?? false;
    expect(isNowhere('Tea.')).toBe(true);
    expect(isNowhere('SOC 2, by other words')).toBe(false);
  });

  it('is not looked for where the words are no built page’s', () => {
    expect(origin([card], 'content/a.md')).toBeNull();
    const files = (): never => {
      throw new Error('Nothing to look for.');
    };
    expect(withOrigins(report(), () => true, files).findings).toEqual([]);
  });
});
