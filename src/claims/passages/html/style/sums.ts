/** What the sums in a value of style come to. */
import { createRequire } from 'node:module';
import { late } from '../../../late.ts';
import { pixelsOf } from './lengths.ts';

const sums = late(() => createRequire(import.meta.url)('@csstools/css-calc') as typeof import('@csstools/css-calc'));

/** Functions that compute a number or a length of others. */
export const computed =
  /\b(?:calc|progress|min|max|clamp|a?sin|a?cos|a?tan|atan2|sqrt|pow|hypot|log|exp|round|mod|rem|abs|sign|if|random|attr|env)\(/;

const units = /(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))([a-z]+|%)/g;

/** How broad screens are beside one of some 400 pixels. */
const screens = [1, 4];

/**
 * A value with its sums worked out; where they are of several units, besides what
 * they come to on a small screen and on a large one, where letters have their usual size.
 */
export function summed(value: string): string[] {
  if (!computed.test(value)) return [value];
  const plain = sums().calc(value).toLowerCase();
  if (!computed.test(plain)) return [plain];
  const inPixels = screens.map((screen) =>
    sums().calc(
      plain.replace(units, (written, number: string, unit: string) => {
        const pixels = pixelsOf(unit);
        return pixels === null ? written : `${Number(number) * pixels * (/^[dls]?v/.test(unit) ? screen : 1)}px`;
      }),
    ),
  );
  return [plain, ...inPixels.filter((each) => !computed.test(each))];
}
