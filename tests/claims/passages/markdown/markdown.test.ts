import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

describe('a Markdown page', () => {
  it.each([
    ['joins words split by markup', 'S**O**C *2*', ['paragraph: SOC 2']],
    ['joins words split by inline HTML', 'S<b>O</b>C 2', ['paragraph: SOC 2']],
    ['reads inline code as part of the sentence', 'a `SOC 2` b', ['paragraph: a SOC 2 b']],
    ['decodes entities', 'SOC&nbsp;2 &amp; more', ['paragraph: SOC\u00A02 & more']],
    ['decodes escapes', 'SOC\\-2 \\& a\\b', ['paragraph: SOC-2 & a\\b']],
    ['reads soft and hard breaks as a line end', 'a\nb  \nc\\\nd<br>e', ['paragraph: a\nb\nc\nd\ne']],
    ['reads Windows line ends as one', 'a\r\nb', ['paragraph: a\nb']],
    ['reads headings of both kinds', '# One\n\nTwo\n---', ['heading: One', 'heading: Two']],
    ['reads list items', '- one\n- two', ['list-item: one', 'list-item: two']],
    ['reads task items', '- [x] one\n- [ ] two', ['task-item: one', 'task-item: two']],
    ['leaves quote marks out of a quote', '> one\n> two\nthree', ['block-quote: one\ntwo\nthree']],
    ['keeps a `>` that is text', '> one\n>     > two', ['block-quote: one\n> two']],
    [
      'reads the alt text, title and target of an image',
      '![S**O**C 2](a.png "Title")',
      ['image-alt: SOC 2', 'image-title: Title', 'link-target: a.png'],
    ],
    [
      'reads the alt text of an image by reference',
      '![SOC 2][x]\n\n[x]: y.png',
      ['image-alt: SOC 2', 'link-target: y.png'],
    ],
    [
      'reads the title and target of a link',
      '[we](/soc%202/ "Title")',
      ['paragraph: we', 'link-title: Title', 'link-target: /soc 2/'],
    ],
    ['reads a bare address once', '<https://x.example/soc-2>', ['paragraph: https://x.example/soc-2']],
    ['reads an address found in text once', 'www.example.com/soc-2', ['paragraph: www.example.com/soc-2']],
    ['reads definitions', '[x]: </a b> (Title)', ['link-title: Title', 'link-target: /a b']],
    ['reads a comment made of a definition', '[//]: # (SOC 2)', ['link-title: SOC 2', 'link-target: #']],
    ['reads fenced code and its info', '```js title="a"\nSOC 2\n```', ['code: js title="a"', 'code: SOC 2']],
    ['reads indented code', '    SOC 2\n\n    more', ['code: SOC 2\n\nmore']],
    ['reads struck text apart', 'We are ~~not~~ SOC 2', ['paragraph: We are  SOC 2', 'paragraph: not']],
    ['reads text struck by HTML apart', 'a <del>not</del> b', ['paragraph: a  b', 'paragraph: not']],
    ['reads a colon with a word as text', 'Certified:SOC2 now', ['paragraph: Certified:SOC2 now']],
    [
      'reads the label and attributes of a directive',
      'a :abbr[SOC 2]{title="T"} b',
      ['paragraph: a SOC 2 b', 'html-attribute: T'],
    ],
    ['reads a leaf directive', '::video[SOC 2]{alt="T"}', ['paragraph: SOC 2', 'html-attribute: T']],
    [
      'reads a container directive',
      ':::note[SOC 2]{x="T"}\ninside\n:::',
      ['html-attribute: T', 'heading: SOC 2', 'paragraph: inside'],
    ],
    ['reads attributes of inline HTML', 'a <img alt="SOC 2"> b', ['paragraph: a  b', 'image-alt: SOC 2']],
    ['reads comments', 'a <!-- SOC 2 --> b\n\n<!-- HIPAA -->', ['paragraph: a  b', 'comment: SOC 2', 'comment: HIPAA']],
    [
      'reads table cells with escaped pipes',
      '| a | b |\n|---|---|\n| x \\| y | `p \\| q` |',
      ['table-header: a', 'table-header: b', 'table-cell: x | y', 'table-cell: p | q'],
    ],
    ['reads footnotes', 'a[^1]\n\n[^1]: SOC\n    2', ['paragraph: a', 'footnote: SOC\n2', 'paragraph: a SOC\n2']],
    ['reads U+0000 as the replacement character', 'a\0b', ['paragraph: a\uFFFDb']],
    ['reads nothing in nothing', ' \n\n', []],
  ])('%s', (_, markdown, expected) => {
    expect(outline(read(markdown))).toEqual(expected);
  });
});
