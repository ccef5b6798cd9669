/**
 * Parts of a published text of which nobody can tell beforehand what they
 * show: programs, rules of style that put words or move them, pictures and
 * fonts inside addresses. Each has to be looked at and listed by its digest;
 * what runs in a place where it cannot be listed is refused.
 */
import { lineIndex } from '../line-index.ts';
import {
  embeddedFileMessage,
  refusedPartMessages,
  unlistedScriptMessage,
  unlistedStyleMessage,
  unreadSheetMessage,
} from '../messages/parts.ts';
import { onlyAddsSentences } from '../passages/html/script/additions.ts';
import { decodingCall, isStyleSheet, programsIn } from '../passages/html/script/programs.ts';
import { addressesInStyle, type StyleAddress } from '../passages/html/style/addresses.ts';
import { stylesIn, type StyleText, wordyDeclarations } from '../passages/html/style/declarations.ts';
import { unreadRules } from '../passages/html/style/rules.ts';
import { formatOf, publishedFormats } from '../passages/format.ts';
import { faultOf, headersIn, redirectionsIn } from '../passages/host/host-files.ts';
import type { ReportedFinding } from '../report.ts';
import { sha256Of } from '../sha256.ts';
import type { Format, Source } from '../types.ts';
import { finding } from './finding.ts';

/** Where a build leaves what has to be looked at, from the project's folder. */
export const lookFolder = '.astro/claims';

interface Part {
  /** `null` where the source has no place for it. */
  readonly from: number | null;
  readonly to: number;
  readonly rule: 'unread-part' | 'unlisted-script' | 'unlisted-style' | 'refused-part';
  readonly because: string;
  /** `null` where nothing can be listed. */
  readonly sha256: string | null;
  /** What to look at, under a name of its own. */
  readonly kept?: { readonly name: string; readonly text: string };
}

/** Looks through published texts; what stands in many of them is told once. */
export class Legibility {
  readonly #isListed: (sha256: string) => boolean;
  readonly #told = new Set<string>();
  readonly #sheets = new Set<string>();
  readonly #met = new Set<string>();
  readonly #toLookAt = new Map<string, string>();

  /** @param isListed Whether somebody has looked at what has this digest, and said what it shows. */
  constructor(isListed: (sha256: string) => boolean) {
    this.#isListed = isListed;
  }

  /** Names and texts of the programs and rules that nobody has looked at. */
  get toLookAt(): ReadonlyMap<string, string> {
    return this.#toLookAt;
  }

  /** Whether a program or rule of this digest is published. */
  has(sha256: string): boolean {
    return this.#met.has(sha256);
  }

  /** A finding for each part of a source that nobody has looked at. */
  findings(source: Source): ReportedFinding[] {
    const parts = this.#partsOf(source).filter((part) => this.#isNew(part));
    if (parts.length === 0) return [];
    const lines = lineIndex(source.text);
    return parts.map(({ from, to, rule, because, kept }) => {
      if (kept !== undefined) this.#toLookAt.set(kept.name, kept.text);
      const [start, end] = from === null ? [null, null] : [lines.at(from), lines.at(to)];
      return finding({
        path: source.path,
        line: start?.line ?? null,
        column: start?.column ?? null,
        endLine: end?.line ?? null,
        endColumn: end?.column ?? null,
        rule,
        text: from === null ? '' : source.text.slice(from, Math.min(to, from + 80)),
        because,
        why: reasons[rule],
      });
    });
  }

  #isNew({ sha256, kept }: Part): boolean {
    if (sha256 === null) return true;
    this.#met.add(sha256);
    if (this.#told.has(sha256) || this.#isListed(sha256)) return false;
    if (kept !== undefined) this.#told.add(sha256);
    return true;
  }

  #partsOf(source: Source): Part[] {
    const parts = publishedFormats(source.path, source.text, source.format).flatMap((format) => [
      ...programParts(source, format),
      ...this.#styleParts(source, format),
    ]);
    return [...parts, ...formulas(source), ...embeddedFiles(source), ...unreadSheets(source), ...hostParts(source)];
  }

  #styleParts({ text, path }: Source, format: Format): Part[] {
    if (format !== 'css' && format !== 'html' && format !== 'svg' && format !== 'xml') return [];
    // What is listed of a style, and refused, depends on whose it is.
    const keyOf = ({ owner, isInner, code }: StyleText): string => JSON.stringify([owner, isInner, code]);
    const sheets = stylesIn(text, format).filter((style) => !this.#sheets.has(keyOf(style)));
    for (const style of sheets) this.#sheets.add(keyOf(style));
    return sheets.flatMap(({ code, owner, isInner, from, to }) => [
      ...wordyDeclarations(code).map((found): Part => {
        const rule = owner === null ? found.rule : `${owner} { ${found.rule} }`;
        const name = `${plainName(path, '')}.${sha256Of(rule).slice(0, 8)}.css`;
        const place = to - from === code.length ? { from: from + found.from, to: from + found.to } : { from, to };
        return {
          ...place,
          rule: 'unlisted-style',
          sha256: sha256Of(rule),
          because: unlistedStyleMessage(found.kind, rule, `${lookFolder}/${name}`),
          kept: { name, text: rule },
        };
      }),
      ...(owner === null ? unreadParts(code, path, { from, to }) : []),
      ...importsOf(code, isInner).map((found): Part => ({
        ...(to - from === code.length ? { from: from + found.from, to: from + found.to } : { from, to }),
        rule: 'refused-part',
        sha256: null,
        because: refusedPartMessages[isInner ? 'page-address' : 'foreign-style'],
      })),
    ]);
  }
}

/** Rules that hide words by what only a browser can tell, and a sheet that is too long to be read to its end. */
function unreadParts(code: string, path: string, place: { readonly from: number; readonly to: number }): Part[] {
  const { rules, isCut } = unreadRules(code);
  const parts = rules.map((rule): Part => {
    const name = `${plainName(path, '')}.${sha256Of(rule).slice(0, 8)}.css`;
    return {
      ...place,
      rule: 'unlisted-style',
      sha256: sha256Of(rule),
      because: unlistedStyleMessage('order', rule, `${lookFolder}/${name}`),
      kept: { name, text: rule },
    };
  });
  return isCut
    ? [...parts, { ...place, rule: 'refused-part', sha256: null, because: refusedPartMessages['long-style'] }]
    : parts;
}

/** Style sheets of another site, or within an address, that a style brings in; of a page within an attribute, any. */
function importsOf(css: string, isInner: boolean): StyleAddress[] {
  return addressesInStyle(css).filter(({ kind, address }) => kind === 'sheet' && (isInner || !isStyleSheet(address)));
}

/** Style sheets that are not where the page looks for them, or that a redirection puts others in place of. */
function unreadSheets({ text, unreadSheets: addresses = [] }: Source): Part[] {
  return addresses.map((address) => {
    const from = text.indexOf(address);
    return {
      from: from === -1 ? null : from,
      to: from + address.length,
      rule: 'refused-part',
      sha256: null,
      because: unreadSheetMessage(address),
    };
  });
}

/** What the host is told to make of files beside what they are. */
function hostParts({ text, url }: Source): Part[] {
  const refused = (
    kind: keyof typeof refusedPartMessages,
    { from, to }: { readonly from: number; readonly to: number },
  ): Part => ({ from, to, rule: 'refused-part', sha256: null, because: refusedPartMessages[kind] });
  if (url === '/_redirects')
    return redirectionsIn(text).flatMap((each) => (each.status < 300 ? [refused('rewriting', each)] : []));
  if (url !== '/_headers') return [];
  return headersIn(text).flatMap((header) => {
    const fault = faultOf(header);
    return fault === null ? [] : [refused(fault, header)];
  });
}

const reasons: Readonly<Record<Part['rule'], string>> = {
  'unread-part': 'What only a browser can make out is published as well: somebody has to look.',
  'unlisted-script':
    'A script can write any words onto a page: somebody has to look at each that is published, and again when it changes.',
  'unlisted-style': 'What a style shows or moves is read with the words of the page: somebody has to look.',
  'refused-part': 'Nobody can look at it and list it once and for all.',
};

function programParts(source: Source, format: Format): Part[] {
  if (format !== 'script' && format !== 'html' && format !== 'svg' && format !== 'xml') return [];
  const { programs, others } = programsIn(source.text, format);
  return [
    ...programs
      .filter(({ code }) => !onlyAddsSentences(code))
      .map(({ code, from, to }, index): Part => {
        const sha256 = sha256Of(code);
        const name = `${plainName(source.path, format === 'script' ? '' : `-${index + 1}`)}.${sha256.slice(0, 8)}.js`;
        const call = decodingCall(code);
        // A script that stands in the text exactly so has places of its own.
        const isExact = to - from === code.length;
        const place = isExact && call !== null ? { from: from + call.start, to: from + call.end } : { from, to };
        return {
          ...place,
          rule: 'unlisted-script',
          sha256,
          because: unlistedScriptMessage(`${lookFolder}/${name}`, call?.name ?? null),
          kept: { name, text: code },
        };
      }),
    ...others.map(({ kind, from, to }): Part => ({
      from,
      to,
      rule: 'refused-part',
      sha256: null,
      because: refusedPartMessages[kind],
    })),
  ];
}

/** Cells that a spreadsheet computes: what it makes of them cannot be read here, and may do harm there. */
function formulas({ path, text, format = formatOf(path) }: Source): Part[] {
  if (format !== 'csv') return [];
  return [...text.matchAll(computed)].map(({ index, 0: found, 1: cell = '' }): Part => {
    const to = index + found.length;
    return { from: to - cell.length, to, rule: 'refused-part', sha256: null, because: refusedPartMessages.formula };
  });
}

/** After a plus or minus, only what calls, joins or refers is computed: there are numbers, and items of lists. */
const computed =
  /(?:^|[,;\t\r\n])[ "]*([=@][^,;\t\r\n]*|[+-](?:\s*\$?[a-z]{1,3}\$?\d+\s*(?=[-+*/^:&",;\t\r\n]|$)|[^,;\t\r\n(&]*(?:\w\(|&))[^,;\t\r\n]*)/gi;

/** A name for a file of what stands in a built file; the bundler's digest in it is left out. */
function plainName(path: string, place: string): string {
  const name = path
    .replace(/^[^/]*\//, '')
    .replace(/\.[\w-]{8}(?=\.(?:[cm]?js|css)$)/, '')
    .replace(/\.(?:[cm]?js|css)$/, '');
  return `${name.replace(/[^\w.-]+/g, '-')}${place}`;
}

/** A `data:` address of what is no text. */
const embedded =
  /data:((?:image\/(?!svg)|font\/|audio\/|video\/|application\/(?:octet-stream|pdf|font|x-font|vnd\.))[\w.+-]*)((?:;[\w=.-]+)*),([\w+/=%-]*)/gi;

function embeddedFiles({ text }: Source): Part[] {
  return [...text.matchAll(embedded)].map(
    ({ index, 0: address, 1: type = '', 2: parameters = '', 3: body = '' }): Part => {
      const plain = body.includes('%') ? decoded(body) : body;
      const sha256 = sha256Of(
        /;base64$/i.test(parameters) ? Buffer.from(plain, 'base64') : Buffer.from(plain, 'latin1'),
      );
      return {
        from: index,
        to: index + address.length,
        rule: 'unread-part',
        sha256,
        because: embeddedFileMessage(type, sha256),
      };
    },
  );
}

function decoded(body: string): string {
  return body.replace(/%([\da-f]{2})/gi, (_, pair: string) => String.fromCharCode(Number.parseInt(pair, 16)));
}
