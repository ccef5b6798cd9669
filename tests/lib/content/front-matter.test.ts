import { describe, expect, it } from 'vitest';
import { fencedFields } from '../../../src/lib/content/front-matter.ts';

describe('the fields of a file', () => {
  it.each([
    ['from the first line', '---\ntitle: A\n---\nWords.\n', 'title: A', 2],
    ['after blank lines and a mark of byte order', '\ufeff\n\n---\ntitle: A\n---\n', 'title: A', 4],
    ['with the line ends of Windows', '\r\n---\r\ntitle: A\r\n---\r\n', 'title: A', 3],
    ['of a file that has none', 'Words.\n\n---\n', '', 1],
    ['of a file whose fence is never closed', '---\ntitle: A\n', '', 1],
  ])('are the YAML between its fences, %s', (_, text, yaml, line) => {
    expect(fencedFields(text)).toEqual({ yaml, line });
  });

  it('are none that can be read here where they are TOML', () => {
    expect(fencedFields('+++\ntitle = "A"\n+++\n')).toBeNull();
  });
});
