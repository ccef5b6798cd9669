/** Pages of XHTML and drawings: browsers read them as XML, others may read them as HTML, and neither may be told what the other is not. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { compiled } from '../../policy/policies.ts';

const hypertext = 'xmlns="http://www.w3.org/1999/xhtml"';
const page = (body: string, before = ''): string =>
  `${before}<html ${hypertext} xmlns:h="http://www.w3.org/1999/xhtml" lang="en"><head><title>Berths</title></head><body>${body}</body></html>`;
const drawing = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

function told(path: string, text: string): { blocked: (string | null)[]; problems: string[] } {
  const { findings, errors } = checkSources([{ path: `dist/${path}`, text }], compiled(), { today: '2026-06-01' });
  return { blocked: findings.map(({ claim }) => claim), problems: errors.map(({ message }) => message) };
}

describe('a claim is blocked where only XML shows it', () => {
  it.each([
    ['after a style that is closed in itself', 'a.xhtml', page('<style/><p>Acme is SOC 2 certified.</p>')],
    ['the same by the other ending', 'a.xht', page('<title/><p>Acme is SOC 2 certified.</p>')],
    ['in an element in capitals, which XHTML does not know', 'a.xhtml', page('<STYLE>Acme is SOC 2 certified</STYLE>')],
    [
      'under a heading of which a prefix hides a part',
      'a.xhtml',
      page('<h2><h:template>What we do not have</h:template>What we have</h2><ul><li>SOC 2</li></ul>'),
    ],
    [
      'where a “not” is in a template by a prefix',
      'a.xhtml',
      page('<p>Acme is <t:template xmlns:t="http://www.w3.org/1999/xhtml">not</t:template> SOC 2 certified.</p>'),
    ],
    ['with CDATA within its words', 'a.xhtml', page('<p>Acme is <![CDATA[SOC]]> 2 certified.</p>')],
    ['where a “not” is in a line break', 'a.xhtml', page('<p>Acme is <br>not</br> SOC 2 certified.</p>')],
    [
      'in an element that only another vocabulary calls a style',
      'a.xhtml',
      page('<x:style xmlns:x="urn:acme">Acme is SOC 2 certified</x:style>'),
    ],
    ['after a style within the description of a drawing', 'a.svg', drawing('<desc><style/></desc><text>SOC 2</text>')],
    ['after one within its title', 'a.svg', drawing('<title><style/></title><text>SOC 2</text>')],
    [
      'after one of HTML within it',
      'a.svg',
      drawing(`<foreignObject><style ${hypertext}/><p ${hypertext}>Acme is SOC 2 certified.</p></foreignObject>`),
    ],
    [
      'in a drawing of names with prefixes',
      'a.svg',
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:desc><s:style/></s:desc><s:text>SOC <s:tspan>2</s:tspan></s:text></s:svg>',
    ],
    ['in a page with the ending of a drawing', 'a.svg', page('<style/><p>Acme is SOC 2 certified.</p>')],
    ['in a page with the ending of XML', 'a.xml', page('<STYLE>Acme is SOC 2 certified</STYLE>')],
  ])('%s', (_, path, text) => {
    expect(told(path, text).blocked).toContain('compliance.soc2');
  });
});

it('a claim is blocked where only HTML shows it', () => {
  expect(told('a.xhtml', page('<p>Acme is <TEMPLATE>not</TEMPLATE> SOC 2 certified.</p>')).blocked).toContain(
    'compliance.soc2',
  );
});

describe('what both say is no claim stays none', () => {
  it.each([
    [
      'a page',
      'a.xhtml',
      page('<p>Acme is not <b>SOC 2</b> certified.</p><h2>What we do not have</h2><ul><li>SOC 2</li></ul><br/>'),
    ],
    ['an answer', 'a.xhtml', page('<p>Is Acme SOC 2 certified?</p><hr/><p>No.</p>')],
    ['a drawing', 'a.svg', drawing('<title>Chart</title><desc>Berths</desc><text>We have no SOC 2 report</text>')],
    [
      'a page with letters by name, of a type that knows them',
      'a.xhtml',
      page(
        '<p>Acme&nbsp;is not SOC&nbsp;2 certified.</p>',
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
      ),
    ],
  ])('%s', (_, path, text) => {
    expect(told(path, text)).toEqual({ blocked: [], problems: [] });
  });
});

it('a page of XHTML that is not well-formed is a problem, since a browser shows a part of it', () => {
  expect(told('a.xhtml', page('<p>Acme has no<br>SOC 2 report.</p>')).problems).toHaveLength(1);
});
