/**
 * Draws the icons of `public/` that have to be pixels from the mark in
 * `Brand.astro`: `node scripts/icons.ts`. Run it when the mark changes, then
 * list the files anew in content/binaries.yml.
 */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

const paper = '#faf8f2';
const ink = '#10243a';

/** The mark on paper, `margin` units around the 28 of the mark. */
function mark(margin: number): Buffer {
  const side = 28 + 2 * margin;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}" width="512" height="512">` +
      `<path fill="${paper}" d="M${-margin} ${-margin}h${side}v${side}h${-side}z"/>` +
      `<path d="M3 3v22h22V3" fill="none" stroke="${ink}" stroke-width="2.5"/>` +
      `<path d="M10 3h8v9c0 4-2 7-4 8.5C12 19 10 16 10 12z" fill="${ink}"/></svg>`,
  );
}

function png(size: number, margin: number): Promise<Buffer> {
  return sharp(mark(margin)).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
}

/** An icon file that holds one PNG. */
function ico(image: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(image.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, image]);
}

const folder = new URL('../public/', import.meta.url);
writeFileSync(new URL('favicon.ico', folder), ico(await png(32, 1), 32));
writeFileSync(new URL('apple-touch-icon.png', folder), await png(180, 7));
writeFileSync(new URL('icon-192.png', folder), await png(192, 9));
writeFileSync(new URL('icon-512.png', folder), await png(512, 9));
