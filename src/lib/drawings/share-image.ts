/**
 * Adapter: share images, a page's title on a chart sheet, drawn with the fonts
 * of the site's files. The same words give the same bytes.
 */
import { readFile } from 'node:fs/promises';
import satori from 'satori';
import type { Font } from 'satori';
import sharp from 'sharp';
import { shareImageSize } from '../head/seo.ts';
import { ink, paper } from './theme.ts';

export interface ShareImageWords {
  readonly title: string;
  /** A line over the title, such as the site's name. */
  readonly kicker: string;
}

const soft = '#44566a';
const { width, height } = shareImageSize;
const fontFolder = new URL('../../assets/fonts/cards/', import.meta.url);

/** The image as a PNG, 1200 by 630 pixels. */
export async function renderShareImage({ title, kicker }: ShareImageWords): Promise<Uint8Array> {
  const svg = await satori(card(title, kicker), { width, height, fonts: await fonts() });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 64 }).toBuffer();
}

let loaded: Promise<Font[]> | undefined;

function fonts(): Promise<Font[]> {
  return (loaded ??= Promise.all([
    font('Besley', 500, 'besley-latin-500-normal.woff'),
    font('Public Sans', 400, 'public-sans-latin-400-normal.woff'),
    font('Public Sans', 600, 'public-sans-latin-600-normal.woff'),
  ]));
}

async function font(name: string, weight: Font['weight'], file: string): Promise<Font> {
  return { name, weight: weight ?? 400, style: 'normal', data: await readFile(new URL(file, fontFolder)) };
}

/** An element as satori takes it. */
export interface SatoriElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

function element(type: string, props: Record<string, unknown>, ...children: unknown[]): SatoriElement {
  return { type, props: children.length === 0 ? props : { ...props, children } };
}

/** The drawing, of which everything that is a text is one of the words given. */
export function card(title: string, kicker: string): SatoriElement {
  return element(
    'div',
    { style: { display: 'flex', width, height, backgroundColor: paper.light, position: 'relative' } },
    element('img', { src: backdrop, width, height, style: { position: 'absolute', top: 0, left: 0 } }),
    element(
      'div',
      {
        style: {
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          width: 760,
          padding: '72px 0 72px 88px',
        },
      },
      element(
        'div',
        { style: { fontFamily: 'Public Sans', fontWeight: 600, fontSize: 30, color: soft, marginBottom: 24 } },
        kicker,
      ),
      element(
        'div',
        {
          style: {
            fontFamily: 'Besley',
            fontWeight: 500,
            fontSize: titleSize(title),
            lineHeight: 1.12,
            letterSpacing: '-0.015em',
            color: ink.light,
          },
        },
        title,
      ),
    ),
  );
}

/** Long titles are set smaller, so that every title fits the sheet. */
function titleSize(title: string): number {
  if (title.length <= 36) return 76;
  if (title.length <= 60) return 62;
  return title.length <= 90 ? 52 : 42;
}

/** The sheet: a graduated border, water to the right, a hull in its berth. */
const backdrop = svgAddress(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path d="M830 20h350v590H880c40-90-60-190-10-290s-60-190-40-300z" fill="#e4eff3"/>` +
    `<path d="M1010 20h170v590h-90c30-110-70-190-30-300s-90-180-50-290z" fill="#cfe2ea"/>` +
    `<path d="M830 20c-20 110 90 200 40 300s50 200 10 290M1010 20c-40 110 90 180 50 290s60 190 30 300" fill="none" stroke="#7fa6b8" stroke-width="2"/>` +
    `<path d="M880 20h300v84H1110v170h-24V104H944v170h-24V104h-40z" fill="#f1e8d2" stroke="${ink.light}" stroke-width="3"/>` +
    `<path d="M976 146h78q5 0 5 6v128c0 54-22 90-44 116-22-26-44-62-44-116V152q0-6 5-6z" fill="#fff" stroke="${ink.light}" stroke-width="3.5"/>` +
    `<path d="M984 160h62v118c0 44-15 74-31 96-16-22-31-52-31-96z" fill="none" stroke="${ink.light}" stroke-width="2"/>` +
    `<path d="M932 300v82c44 66 122 66 166 0v-82" fill="none" stroke="#98145a" stroke-width="4" stroke-dasharray="28 11"/>` +
    `<path d="M14 14h1172v602H14z" fill="none" stroke="${ink.light}" stroke-width="12" stroke-dasharray="60 60"/>` +
    `<path d="M7 7h1186v616H7zM21 21h1158v588H21z" fill="none" stroke="${ink.light}" stroke-width="2"/></svg>`,
);

function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
