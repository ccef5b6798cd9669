import { describe, expect, it } from 'vitest';
import { strayFile } from '../../../src/lib/content/stray-files.ts';

const collections = [
  { base: './content/pages', pattern: '**/*.md' },
  { base: './content/notices', pattern: '*.md' },
  { base: './content', pattern: 'home.yml' },
  { base: './content', pattern: 'site.yml' },
];
const told = (path: string): string | null => strayFile(path, collections, ['content/binaries.yml']);

describe('a file among the copy', () => {
  it.each([
    'content/pages/a.md',
    'content/pages/a/b.md',
    'content/notices/a.md',
    'content/home.yml',
    'content/binaries.yml',
    'content/pages/chart.png',
    'content/.DS_Store',
    'content/pages/.obsidian/x.json',
    'elsewhere/a.md',
  ])('is taken, or somebody else’s: %s', (path) => {
    expect(told(path)).toBeNull();
  });

  it.each([
    ['content/pages/a.mdx', 'Unexpected ending `.mdx`, expected `.md`: this file would not be published'],
    ['content/pages/a.MD', 'Unexpected ending `.MD`, expected `.md`: this file would not be published'],
    ['content/pages/report.pdf', 'Unexpected ending `.pdf`, expected `.md`: this file would not be published'],
    ['content/notices/a.yml', 'Unexpected ending `.yml`, expected `.md`: this file would not be published'],
    [
      'content/notices/2026/a.md',
      'Unexpected folder within `content/notices/`, expected the file in that folder itself: this file would not be published',
    ],
    ['content/home.yaml', 'Unexpected ending `.yaml`, expected `.yml`: this file would not be published'],
    [
      'content/about.md',
      'Unexpected place, expected one of `content/pages/`, `content/notices/`: this file would not be published',
    ],
    [
      'content/blog/a.md',
      'Unexpected place, expected one of `content/pages/`, `content/notices/`: this file would not be published',
    ],
  ])('is told of where nobody takes it: %s', (path, expected) => {
    expect(told(path)).toBe(expected);
  });
});
