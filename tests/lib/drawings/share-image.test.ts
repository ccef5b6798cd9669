import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shareImageSize } from '../../../src/lib/head/seo.ts';
import { card, renderShareImage } from '../../../src/lib/drawings/share-image.ts';

const words = { title: 'Launch checklist', kicker: 'BayStore' };

describe('a share image', () => {
  it('is a PNG of the size that pages name, small enough to be fetched', async () => {
    const image = await renderShareImage(words);
    const { format, width, height } = await sharp(image).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...shareImageSize });
    expect(image.length).toBeLessThan(100_000);
  });

  it('is the same for the same words, and another for others', async () => {
    const [first, again, other] = await Promise.all([
      renderShareImage(words),
      renderShareImage(words),
      renderShareImage({ ...words, title: 'Launch checklists' }),
    ]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });

  it('draws the words it is given, each once, and no others', () => {
    const texts: string[] = [];
    const addresses: string[] = [];
    const open: unknown[] = [card(words.title, words.kicker)];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node === 'string') texts.push(node);
      else if (Array.isArray(node)) open.push(...(node as unknown[]));
      else {
        const { props } = node as ReturnType<typeof card>;
        if (typeof props['src'] === 'string') addresses.push(props['src']);
        open.push(...[props['children']].filter((child) => child !== undefined));
      }
    }
    expect(texts.sort()).toEqual([words.kicker, words.title].sort());
    const drawings = addresses.map((address) =>
      Buffer.from(address.replace('data:image/svg+xml;base64,', ''), 'base64').toString(),
    );
    expect(drawings.map((svg) => svg.match(/<\/?[a-z:]+/gi))).toEqual(
      drawings.map(() => expect.not.arrayContaining(['<text', '<image', '<use', '<foreignObject']) as unknown),
    );
    expect(drawings).toHaveLength(1);
  });

  it('keeps the longest title within the border', async () => {
    const title = 'Words that nobody would read to the end '.repeat(3).trim();
    const { data, info } = await sharp(await renderShareImage({ title, kicker: 'BayStore' }))
      .extract({ left: 88, top: 26, width: 700, height: 30 })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(1);
    expect(Math.min(...data)).toBeGreaterThan(200);
  });
});
