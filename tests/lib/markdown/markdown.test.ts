import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import remarkDirective from 'remark-directive';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rehypeAnchors } from '../../../src/lib/markdown/rehype-anchors.ts';
import { remarkBoundaries } from '../../../src/lib/markdown/remark-boundaries.ts';
import { remarkContacts } from '../../../src/lib/markdown/remark-contacts.ts';
import { remarkKnownDirectives } from '../../../src/lib/markdown/remark-known-directives.ts';

let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'boundaries '));
  writeFileSync(join(place, 'checkout.md'), '**Here.** It stays `as it is`.\n\nAnd so on.\n');
});

afterAll(() => {
  rmSync(place, { recursive: true });
});

async function html(markdown: string): Promise<string> {
  const processor = await unified({
    smartypants: false,
    remarkPlugins: [
      remarkDirective,
      [
        remarkBoundaries,
        { folder: pathToFileURL(place + sep), link: (id: string) => ({ url: `/register/#${id}`, label: 'Register' }) },
      ],
      [remarkContacts, { contacts: { security: 'mailto:security@baystore.example' } }],
      remarkKnownDirectives,
    ],
    rehypePlugins: [rehypeHeadingIds, rehypeAnchors],
  }).createRenderer({});
  return (await processor.render(markdown)).code;
}

describe('a boundary in Markdown', () => {
  it('is the statement of its file, in a note that links to the register', async () => {
    expect(await html('Before.\n\n::boundary{#checkout}\n\nAfter.')).toBe(
      '<p>Before.</p>\n' +
        '<div class="boundary">\n<p><strong>Here.</strong> It stays <code>as it is</code>.</p>\n<p>And so on.</p>\n<p class="boundary-more"><a href="/register/#checkout">Register</a></p>\n</div>\n' +
        '<p>After.</p>',
    );
  });

  it.each(['::boundary', '::boundary{#nowhere}', '::boundary{id=../checkout}'])(
    'stops the build when it reads %s',
    async (markdown) => {
      await expect(html(markdown)).rejects.toThrow(/boundary/);
    },
  );
});

describe('a heading in Markdown', () => {
  it('is the link to itself', async () => {
    expect(await html('## Where it `stops`')).toBe(
      '<h2 id="where-it-stops"><a class="anchor" href="#where-it-stops">Where it <code>stops</code></a></h2>',
    );
  });

  it('is left alone when it holds a link', async () => {
    expect(await html('## See [plans](/plans/)')).toBe('<h2 id="see-plans">See <a href="/plans/">plans</a></h2>');
  });
});

describe('a contact in Markdown', () => {
  it('is the address of the site file, as a link', async () => {
    expect(await html('Write to :contact{#security}.')).toBe(
      '<p>Write to <a href="mailto:security@baystore.example">security@baystore.example</a>.</p>',
    );
  });

  it('stops the build when there is none of that name', async () => {
    await expect(html(':contact{#nobody}')).rejects.toThrow(/contact `nobody`/);
  });
});

it.each([':note[x]', '::pull{#a}', ':::aside\nText\n:::', 'Ratio 3:to one'])(
  'stops the build at a directive that nothing replaces: %s',
  async (markdown) => {
    await expect(html(markdown)).rejects.toThrow(/Unexpected directive/);
  },
);
