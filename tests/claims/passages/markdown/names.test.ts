/** Names that a page has for its own parts: no page shows them, but whoever is served the Markdown reads them. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();
const blocked = (text: string): (string | null)[] =>
  checkSources([{ path: 'a.md', text }], policy, { today: '2026-06-01' }).findings.map(({ claim }) => claim);

describe('a claim blocks as the name of', () => {
  it.each([
    ['a definition', '[BayStore is SOC 2 certified.]: /berths/'],
    ['a definition over lines', 'a\n\n[BayStore\nis SOC 2 certified.]: /x "b"'],
    ['a definition without words of its own', 'a\n\n[SOC 2: passed, SSO: on every berth]: #x'],
    ['a definition in a list', '- a\n\n  [BayStore is SOC 2 certified]: #x'],
    [
      'a definition that a link uses',
      'See [the wall][BayStore is SOC 2 certified].\n\n[BayStore is SOC 2 certified]: #x',
    ],
    ['a footnote', 'a\n\n[^BayStore-is-SOC-2-certified]: x'],
    ['a directive', 'a\n\n::BayStore-is-SOC-2-certified'],
    ['a directive with content', ':::soc-2-certified\nx\n:::'],
    ['an anchor of front matter', '---\nx: &BayStore-is-SOC-2-certified y\n---\n'],
  ])('%s', (_, text) => {
    expect(blocked(text)).toContain('compliance.soc2');
  });

  it.each([
    ['a definition that names', 'BayStore has no [report][soc2].\n\n[soc2]: /x'],
    ['a definition that names a page', 'BayStore has no [report][soc2-docs].\n\n[soc2-docs]: /x'],
    ['a definition that is shown', 'BayStore has no [SOC 2 report][] yet.\n\n[soc 2 report]: /x'],
    ['a definition that denies', 'BayStore has no [report][no SOC 2].\n\n[no SOC 2]: /x'],
    ['a footnote that names', 'BayStore has no SOC 2 report.[^soc2]\n\n[^soc2]: It would need an auditor.'],
    ['a directive that names', '::sso-question'],
  ])('and not %s', (_, text) => {
    expect(blocked(text)).toEqual([]);
  });
});
