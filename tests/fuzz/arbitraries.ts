/** Texts that nobody would write and somebody might: fragments of markup, claims and odd characters, in any order. */
import fc from 'fast-check';
import { spellings } from '../matrix/spellings.ts';

const names = [
  'SOC 2',
  'HIPAA',
  'ISO 27001',
  'PCI DSS',
  '99.9% uptime',
  'production ready',
  'end-to-end encryption',
  'trusted by 500 teams',
  'checkout',
  'GDPR',
];

/** A name of a claim, written as it is or disguised. */
const disguised = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...spellings.filter(({ kind }) => kind === 'text')))
  .map(([name, { write }]) => write(name));

const words = fc.constantFrom(
  'BayStore',
  'is',
  'not',
  'we',
  'have',
  'no',
  'certified',
  'if',
  'soon',
  'their',
  'before',
  'berth',
  '.',
  ',',
  '?',
  ':',
  '\n',
);

const markdownMarks = fc.constantFrom(
  '\n\n',
  '\n\n# Berths\n\n',
  '\n\n## No claims\n\n',
  '\n\n# Required before launch\n\n',
  '# ',
  '## ',
  '- ',
  '  - ',
  '- [x] ',
  '- [ ] ',
  '1. ',
  '> ',
  '| ',
  ' | ',
  '\n| --- | --- |\n',
  '**',
  '_',
  '`',
  '```\n',
  '~~',
  '[',
  '](',
  ')',
  '![',
  '"',
  '[^1]',
  '[^1]: ',
  ':::note\n',
  ':::\n',
  '::boundary{#x}',
  '---\n',
  'title: ',
  '<p>',
  '</p>',
  '<b title="',
  '">',
  '<!-- ',
  ' -->',
  '<details><summary>',
  '</summary>',
  '</details>',
  '&amp;',
  '&#83;',
  '&shy;',
  '\\',
  '\t',
  '    ',
  '\r\n',
  '<script>',
  '</script>',
  '<svg><text>',
);

const htmlMarks = fc.constantFrom(
  '<p>',
  '</p>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '</li>',
  '<table><tr><th>',
  '</th><td>',
  '</td></tr></table>',
  '<b>',
  '</b>',
  '<i',
  '>',
  '<img alt="',
  '">',
  "<a title='",
  "'>",
  '<input type=checkbox checked>',
  '<!--',
  '-->',
  '<script type="application/ld+json">{"a":"',
  '"}</script>',
  '<script>',
  '</script>',
  '<style>a::after{content:"',
  '"}</style>',
  '<svg><title>',
  '</title></svg>',
  '<template>',
  '</template>',
  '<details><summary>',
  '</summary>',
  '&lt;',
  '&#x53;',
  '&nbsp;',
  '<',
  '"',
  '<title>',
  '</title>',
  '<meta name=description content="',
  '<br>',
  '<wbr>',
  '<textarea>',
  '</textarea>',
  '<iframe srcdoc="',
);

const odd = fc.constantFrom(
  '\u0000',
  '\ufeff',
  '\ufffc',
  '\u202e',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\ud83d\ude00',
  '\ud800',
  'ﬁ',
  '\u2028',
  '\u3000',
  '{',
  '}',
  '[[',
  ']]',
  '=',
  '\u{e0041}',
  '%',
  '$',
  '#1',
);

function pieces(marks: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: words },
        { weight: 2, arbitrary: disguised },
        { weight: 4, arbitrary: marks },
        { weight: 1, arbitrary: odd },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '))
    .chain((spaced) => fc.constantFrom(spaced, spaced.replaceAll(' ', '')));
}

export interface FuzzSource {
  readonly path: string;
  readonly text: string;
}

const paths = ['a.md', 'a.html', 'a.json', 'a.yml', 'a.csv', 'a.svg', 'a.xml', 'a.css', 'a.js', 'a.txt'] as const;

/** A file of any format, made of fragments that its parser cares for. */
export const sources: fc.Arbitrary<FuzzSource> = fc
  .constantFrom(...paths, 'a.md', 'a.md', 'a.html')
  .chain((path) =>
    pieces(path === 'a.md' ? markdownMarks : htmlMarks).map((text) => ({ path, text: text.toWellFormed() })),
  );

/** Phrases that a hostile policy might hold. */
export const phrases: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'SOC',
        'a',
        '(',
        ')',
        '|',
        '[',
        ']',
        '~3',
        '~99',
        '#',
        '#%',
        '*',
        'x*',
        '"',
        '"SOC"',
        '(a|b|c)',
        '[d]',
        '\\',
        '.*',
        '(a+)+',
        '💥',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));
