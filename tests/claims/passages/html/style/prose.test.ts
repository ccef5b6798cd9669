import { describe, expect, it } from 'vitest';
import { cssPassages } from '../../../../../src/claims/passages/html/index.ts';

const textsOf = (text: string): string[] =>
  cssPassages({ path: 'a.css', text }).passages.map(({ text: words }) => words);

describe('plain text in a style sheet is read', () => {
  it.each([
    ['where there is nothing else', 'Acme has a report.\nSo it says.', 'Acme has a report.\nSo it says.'],
    ['before rules', 'Acme has a report. .a{color:red}', 'Acme has a report.'],
    ['after rules', 'a{color:red} A report', 'A report'],
    ['with a colon', 'Report: yes', 'Report: yes'],
    ['in a comment of another language', '// Acme has a report.\n.a{color:red}', 'Acme has a report.'],
    ['within a rule', 'a{Acme has a report;color:red}', 'Acme has a report'],
    ['before a semicolon', 'A report; a{color:red}', 'A report'],
  ])('%s', (_, css, text) => {
    expect(textsOf(css)).toContain(text);
  });

  it('and rules are not', () => {
    const css =
      '@layer report, sales;@media print{.report{animation:report 1s ease infinite;grid-area:report}}.report tr td a,.report:hover h3 p>b.sales i u{font:italic bold 1rem/1.5 serif}';
    expect(textsOf(css).join()).not.toMatch(/report|sales/);
  });
});
