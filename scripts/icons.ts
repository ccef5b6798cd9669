/**
 * Draws the icons of `public/` from the site's mark and colours: `npm run icons`.
 * Run it when either changes, then list the files anew in content/binaries.yml.
 */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { hull, markSide, quay } from '../src/lib/drawings/mark.ts';
import { ink, paper } from '../src/lib/drawings/theme.ts';

/** The mark in the ink of the reader's theme, on nothing. */
const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markSide} ${markSide}">` +
  `<style>path{fill:${ink.light}}.quay{fill:none;stroke:${ink.light};stroke-width:${quay.width}}` +
  `@media(prefers-color-scheme:dark){path{fill:${ink.dark}}.quay{stroke:${ink.dark}}}</style>` +
  `<path class="quay" d="${quay.path}"/><path d="${hull}"/></svg>\n`;

/** The mark on paper, `margin` units around it. */
function onPaper(margin: number): Buffer {
  const side = markSide + 2 * margin;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}" width="512" height="512">` +
      `<path fill="${paper.light}" d="M${-margin} ${-margin}h${side}v${side}h${-side}z"/>` +
      `<path d="${quay.path}" fill="none" stroke="${ink.light}" stroke-width="${quay.width}"/>` +
      `<path d="${hull}" fill="${ink.light}"/></svg>`,
  );
}

function png(size: number, margin: number): Promise<Buffer> {
  return sharp(onPaper(margin)).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
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
writeFileSync(new URL('favicon.svg', folder), svg);
writeFileSync(new URL('favicon.ico', folder), ico(await png(32, 1), 32));
writeFileSync(new URL('apple-touch-icon.png', folder), await png(180, 7));
writeFileSync(new URL('icon-192.png', folder), await png(192, 9));
writeFileSync(new URL('icon-512.png', folder), await png(512, 9));
