/** Phrases of every sort, spelled in every way, in files of every format: what the prefilter must not pass over. */
import fc from 'fast-check';
import {
  compilePhrases,
  findMentions,
  mightMention,
  PhraseError,
  type Matcher,
} from '../../../src/claims/mentions/index.ts';
import { mayCompose } from '../../../src/claims/passages/composed.ts';
import { formatOf, passagesOf } from '../../../src/claims/passages/index.ts';
import { spellings } from '../../matrix/spellings.ts';

export interface PhraseInFile {
  readonly phrase: string;
  readonly path: string;
  readonly text: string;
}

const words = [
  'supports',
  'rated',
  'users',
  'geese',
  'feeds',
  'interest',
  'Google',
  'uptime',
  'per',
  'percent',
  'number',
  'and',
  'SOC',
  'HIPAA',
  'ISO',
  'C',
  'A',
  'a',
  's',
  'is',
  'bus',
  'class',
  'pain-free',
  'x-ray',
  "it's",
  'l’eau',
  "d'or",
  'AT&T',
  'R&D',
  'M&S',
  'naïve',
  'größte',
  'Ærø',
  'Œuvre',
  'ﬁrst',
  'Безопасность',
  'самый',
  'آمن',
  'גיבוי',
  'δωρεάν',
  'No.',
  'Dr.',
  'U.S.',
  'p.a.',
  'A.I.',
  'node.js',
  '.NET',
  'Yahoo!',
  'pain:',
  'certif*',
  'begin*',
  'production',
  'penetration',
  'TCP/IP',
  'µm',
  'H₂O',
  'CO₂',
  'Łódź',
  'гарантия',
  'Weißbier',
  'cœur',
  'ηγέτης',
  '№',
  'l33t',
  'v2',
  'B12',
  'x86-64',
  '5G',
  'c/o',
  '℀',
  '日本一',
  '完全',
  'ปลอดภัย',
  '안전한',
  'アルバ',
  'が日',
  '(無|有)料',
  'SOC日本',
  'ລາວ',
] as const;

const numbers = [
  '1',
  '2',
  '7',
  '24',
  '9s',
  '99.9',
  '3,5',
  '1,000',
  '10,000',
  '1,000,000',
  '1.000',
  '88·95',
  '0.5',
  '10000',
  '27001',
  '２',
  '½',
  '⅔',
  '⑵',
  '٣',
  '1st',
  '10x',
  '24/7',
  '3:1',
  '4.9/5',
  '50k',
] as const;

const signs = [
  '+',
  '++',
  '%',
  '#',
  '#%',
  '99.#%',
  '"#1"',
  '"C#"',
  '&',
  '+ ',
  '★',
  '=',
  '@',
  '·',
  '°',
  '€',
  '$',
  '"SOC"',
  '(two|II)',
  '[very]',
  '~2',
  '~5',
  '(1|one)',
  '# users',
  '#+',
] as const;

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom(...signs) },
);

/** Phrases whose parts are words apart. */
export const spacedPhrases: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));

/** Parts of phrases, with and without spaces between. */
const phrases = fc
  .array(fc.tuple(part, fc.constantFrom(' ', ' ', ' ', ' ', '', '-', ', ', '. ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([word, after], index) => (index === parts.length - 1 ? word : word + after)).join(''));

/** A text that the phrase stands for: its own words, with what has a meaning of its own filled in. */
function literal(phrase: string): string {
  return phrase
    .replace(/\(([^|()]*)\|[^()]*\)/g, '$1')
    .replace(/"([^"]*)"|#/g, (found, quoted: string | undefined) => quoted ?? (found === '#' ? '5' : found))
    .replace(/~\d+/g, 'of the,')
    .replace(/(?<=\p{L})\*/gu, 'ing')
    .replace(/[[\]]/g, '');
}

const digits = /\d+/g;

const numberSpellings: readonly ((text: string) => string)[] = [
  (text) => text.replace(digits, (found) => found.replace(/\d(?=(?:\d{3})+$)/g, '$&,')),
  (text) => text.replaceAll(/(?<=\d),(?=\d)/g, '，'),
  (text) => text.replaceAll(/(?<=\d)[.](?=\d)/g, ','),
  (text) => text.replaceAll(/(?<=\d)[.,](?=\d)/g, '·'),
  (text) =>
    text.replace(digits, (found) => Array.from(found, (digit) => String.fromCharCode(0x660 + Number(digit))).join('')),
  (text) => text.replaceAll(/(?<=\d),(?=\d)/g, ''),
  (text) => text.replaceAll('+', '＋').replaceAll('%', '％'),
  (text) => text.replaceAll('.', '．').replaceAll('!', '！'),
  (text) => text.replaceAll(/\. ?/g, ''),
  (text) => text.replaceAll('-', ''),
  (text) => Array.from(text.replaceAll(' ', '')).join(' '),
  (text) => text.replace(/(\p{L}{3})(\p{L})(\p{L})/u, '$1$3$2'),
  (text) => text.replace(/5/, 'ninety-eight').replace(/1,000/, '1k'),
  (text) => text.replace(/5/, 'two hundred and fifty-one thousand'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/(\p{Lu}{2})(\p{Lu}{2})/u, '$1-$2'),
  (text) => text.toUpperCase().replace(/(\p{Lu}{2})(\p{Lu})/u, '$1-\n$2'),
  (text) => text.toUpperCase().replace(/(\p{Lu}{2})(\p{Lu})/u, '$1\u2011$2'),
  (text) => text.toLowerCase(),
  (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
  (text) => text.replace(/\d(?=\s)/, '$&+'),
  (text) => text.replace(/\d(?=\s)/, '$&＋'),
  (text) => text.replace(/\d(?=\s)/, '$&k+'),
  (text) => text.replace(/\d(?=\s)/, '$& plus'),
  (text) => text.replace(/\d(?=\s)/, '$& ++'),
  (text) => text.replace(/\d+/, 'a million').replace(/\d/, '$&k'),
];

/** Elements within the text, and characters written as references. */
const elements: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[,.](?=\d)/, '$&<b>').replace(/<b>\d+/, '$&</b>'),
  (text) => text.replace(/[,.](?=\d)/, '<i>$&</i>'),
  (text) => text.replace(/[,.](?=\d)/, '$&<!-- x -->'),
  (text) => text.replace(/[+]/, '<sup>$&</sup>'),
  (text) => text.replace(/[,.%+]/, (sign) => `&#${sign.charCodeAt(0)};`),
];

/** By the ending of a file: marks within the text. */
const markup: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  md: [
    ...elements,
    (text) => text.replace(/\S+/, '**$&**'),
    (text) => text.replace(/(?<=[,.])(\d+)/, '_$1_'),
    (text) => text.replace(/(\d+)(?=[,.])/, '_$1_'),
    (text) => text.replace(/(\d+)(?=[,.])/, '[$1](#x)'),
    (text) => text.replace(/[,.+]/, String.raw`\$&`),
    (text) => text.replace(/[+]/, '[+](#x)'),
    (text) => text.replace(' ', '\n'),
    (text) => text.replace(/(\p{Lu}{2})(\p{Lu})/u, '$1-<br>$2'),
    (text) => text.replace(/\+/, '&plus;').replace('%', '&percnt;'),
  ],
  html: [
    ...elements,
    (text) => text.replace(/\+/, '&plus;').replace('%', '&percnt;').replace(',', '&comma;'),
    (text) => text.replace(' ', '</p><p>'),
    (text) => text.replace(' ', '\n\n'),
  ],
  xml: elements,
  svg: elements,
};

const tagged = (text: string): string =>
  text.replaceAll('&', '&amp;').replace(/&amp;(#\d+|#x\w+|plus|percnt|comma);/g, '&$1;');
const inCode = (text: string): string => JSON.stringify(text).slice(1, -1);
const inCss = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\a ');

/** An identifier of these words, which a program may show as them. */
const asKey = (text: string): string =>
  text.replace(
    /[ "'-]+(\S)/g,
    (_, next: string) =>
      ['.', '_', next.toUpperCase(), `.:${next}`].map((by) => (/^[._]$/.test(by) ? by + next : by))[text.length % 4] ??
      next,
  );

type Frame = (text: string) => string;

const sentences: readonly Frame[] = [
  (text) => `当社は${text}です。`,
  (text) => `é${text}ж`,
  (text) => text,
  (text) => `${text}.`,
  (text) => `We are ${text}, we say.`,
  (text) => `It is ${text}!`,
  (text) => `One two. ${text} today`,
  (text) => `(${text})`,
  (text) => `“${text}”`,
  (text) => `7, ${text}; 8`,
];

/** Where a text of Markdown goes on over a blank line. */
const overBlankLines: readonly Frame[] = [
  (text) => `\n---\ntitle: >\n  ${apart(text, '  ')}\n---\n\nx`,
  (text) => `---\ntitle: >\n  ${apart(text, '  ')}\n---\n\nx`,
  (text) => `# x\n\n<!-- ${apart(text)} -->`,
  (text) => `<pre title='${apart(tagged(text))}'>\n</pre>`,
  (text) => `<textarea placeholder='${apart(tagged(text))}'></textarea>`,
  (text) => `<div>\n\n<style>\na::after{content:"${inCss(text)}"}\n\n</style>`,
  (text) => `\`\`\`\n${apart(text)}\n\`\`\``,
  (text) => `x\n\n    ${apart(text, '    ')}`,
];

const apart = (text: string, indent = ''): string => text.replaceAll(/ (?=\S)/g, `\n\n${indent}`);

/** By the ending of a file: what may stand around words in it. */
const frames: Readonly<Record<string, readonly Frame[]>> = {
  md: [
    (text) => `${text}\n\nMore.`,
    (text) => `# ${text}\n\nMore.`,
    (text) => `- a\n- ${text}\n- b`,
    (text) => `| a | b |\n| - | - |\n| 1 | ${text} |`,
    (text) => `---\ntitle: "${inCode(text)}"\n---\nx`,
    (text) => `---\na: [1, ${text}, 2]\n---\nx`,
    (text) => `---\na: [1,${text},2]\n---\nx`,
    (text) => `![${text}](a.png)`,
    (text) => `> ${text}\n\nx`,
    (text) => `a <b title='${tagged(text)}'>x</b>`,
    (text) => `a\n\n[${text}]: /x`,
    (text) => `a\n\n[^${text.replaceAll(/\s+/g, '-')}]: x`,
    (text) => `::${text.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`,
    (text) => `---\ntitle: ${text.replace(' ', '\nsubtitle: ')}\n---\nx`,
    ...overBlankLines,
  ],
  html: [
    (text) => `<p>${tagged(text)}</p><p>More</p>`,
    (text) => `<p>${tagged(text)}`,
    (text) => `<li>a<li>${tagged(text)}<li>b`,
    (text) => `<img alt='${tagged(text)}'>`,
    (text) => `<title>${tagged(text)}</title>`,
    (text) => `<table><tr><td>1<td>${tagged(text)}<td>2</table>`,
    (text) => `<script type="application/ld+json">{"a":[1,"${inCode(text)}",2]}</script>`,
    (text) => `<style>a::after{content:"${inCss(text)}"}</style>`,
  ],
  xml: [
    (text) => `<a>${tagged(text)}</a>`,
    (text) => `<a><b>${tagged(text)}</b><c>x</c></a>`,
    (text) => `<a b='${tagged(text)}'/>`,
    (text) => `<a><title>${tagged(text).replace(/ (?![^<]*>)/, '</title><subtitle>')}</subtitle></a>`,
    (text) =>
      `<a><${asKey(text).replaceAll(/[^\p{L}\p{N}_.:]+/gu, '')}>yes</${asKey(text).replaceAll(/[^\p{L}\p{N}_.:]+/gu, '')}></a>`,
  ],
  svg: [
    (text) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${tagged(text)}</text></svg>`,
    (text) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${tagged(text)}</title><text>1</text></svg>`,
  ],
  yml: [
    (text) => `a: ${text}\n`,
    (text) => `- ${text}\n- b\n`,
    (text) => `a: "${inCode(text)}"\n`,
    (text) => `a: [1,${text},2]\n`,
    (text) => `a: [${text}, 2]\n`,
    (text) => `a: >\n  ${text}\n  x\n`,
    (text) => `? ${text}\n: x\n`,
    (text) => `${asKey(text)}: yes\n`,
    (text) => `${asKey(text)}:\n  status: live\n  since: 2026\n`,
    (text) => `title: ${text.replace(' ', '\nsubtitle: ')}\n`,
    (text) => `"we say ${inCode(text).replace(' ', '": "')}"\n`,
    (text) => `a: &${text.replaceAll(/[^\p{L}\p{N}]+/gu, '-')} x\n`,
    (text) => `a: !${text.replaceAll(/[^\p{L}\p{N}]+/gu, '-')} x\n`,
  ],
  json: [
    (text) => `{"fact":"${inCode(text)}"}`,
    (text) => `["${inCode(text)}",1]`,
    (text) => `{"${inCode(text)}":1}`,
    (text) => `[1,{"a":"${inCode(text)}"},2,"x"]`,
    (text) => JSON.stringify({ a: text, b: 'c' }, null, 2),
    (text) => JSON.stringify({ [asKey(text)]: true }),
    (text) => JSON.stringify({ [asKey(text)]: { by: 'Acme', since: 2026 } }),
    (text) => `{"line1":"${inCode(text).replace(' ', '","line2":"')}"}`,
    (text) => `{"we say ${inCode(text).replace(' ', '":"')}"}`,
  ],
  csv: [
    (text) => `a,b\n1,${text}\n`,
    (text) => `a,b\n1,"${text.replaceAll('"', '""')}"\n`,
    (text) => `${text},2025\n`,
    (text) => `a;b\n1;${text}\n`,
    (text) => `${text}\n`,
    (text) => `a,${text}\nb,2\n`,
    (text) => `title,subtitle\n${text.replace(' ', ',')}\n`,
    (text) => `title;subtitle\n${text.replace(' ', ';')}\n`,
  ],
  css: [
    (text) => `a::after { content: "${inCss(text)}"; }`,
    (text) => `a::after{content:"${inCss(text)}" "x"}`,
    (text) => `a { --fact: "${inCss(text)}" }`,
    (text) => `/* ${text} */`,
  ],
  js: [
    (text) => `const fact = "${inCode(text)}";`,
    (text) => `say('${inCode(text).replaceAll("'", "\\'")}',1)`,
    (text) => `const a=\`${text.replaceAll('`', '')}\``,
    (text) => `const a = [1,"${inCode(text)}",2]; // ${text}`,
    (text) => `const a = "${inCode(text).replace(' ', '" + " ')}";`,
  ],
  txt: [(text) => text, (text) => `${text}\n\nMore text.`, (text) => `a\n${text}\nb`, (text) => `* ${text}\n* b`],
};

const endings = Object.keys(frames);

const textSpellings: readonly Frame[] = [
  ...spellings.filter(({ kind }) => kind === 'text').map(({ write }) => write),
  ...numberSpellings,
];

/** A phrase, and a file in which it may be named. */
export const phrasesInFiles: fc.Arbitrary<PhraseInFile> = fc
  .tuple(phrases, fc.constantFrom(...endings))
  .chain(([phrase, ending]) =>
    fc
      .tuple(
        fc.oneof(
          { weight: 2, arbitrary: fc.constant((text: string) => text) },
          { weight: 3, arbitrary: fc.constantFrom(...textSpellings) },
        ),
        fc.constantFrom((text: string) => text, ...(markup[ending] ?? [])),
        fc.constantFrom(...sentences),
        fc.constantFrom(...(frames[ending] ?? [])),
      )
      .map(([spell, mark, say, frame]) => ({
        phrase,
        path: `a.${ending}`,
        text: frame(say(mark(spell(literal(phrase))))),
      })),
  );

/** The phrase ready to be looked for; `null` where it is refused. */
function matcherOf(phrase: string): Matcher | null {
  try {
    return compilePhrases([{ id: 'x', phrases: [phrase] }]);
  } catch (error) {
    if (error instanceof PhraseError) return null;
    throw error;
  }
}

/** What a phrase is written as, where it is not found in that; `null` where it is, or is refused. */
export function unfoundIn(phrase: string): string | null {
  const matcher = matcherOf(phrase);
  const text = literal(phrase);
  return matcher === null || findMentions(matcher, text).length > 0 ? null : text;
}

/** The passage that names the phrase in a file that the prefilter passes over; `null` where it passes over nothing. */
export function passedOver({ phrase, path, text }: PhraseInFile): string | null {
  const matcher = matcherOf(phrase);
  if (matcher === null) return null;
  const format = formatOf(path);
  const formats = format === 'html' ? [format, 'text' as const, undefined] : [format, undefined];
  if (mayCompose(text, format) || formats.every((each) => mightMention(matcher, text, each))) return null;
  return (
    passagesOf({ path, text }).passages.find((passage) => findMentions(matcher, passage.text).length > 0)?.text ?? null
  );
}
