/** Lines of a page that stand apart: a label, an empty line, a term. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();

function blocked(body: string): string[] {
  const text = `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
  return checkSources([{ path: 'dist/a.html', text }], policy, { today: '2026-11-21' }).findings.map(
    ({ text: words }) => words,
  );
}

describe('what denies one line leaves the next', () => {
  it.each([
    ['under a label of its own', '<p>not: a pool<br>have: SSO</p>'],
    ['under a label of its own, as it stands', '<pre>not:  a pool\nhave: SSO</pre>'],
    ['after an empty line', '<p>no <br><br><br> SSO: 12 seats</p>'],
    ['under a second term', '<dl><dt>Not ours<dt>Ours<dd>SSO</dl>'],
    ['on a button that goes on', '<form><button>Continue without SSO</button></form>'],
  ])('%s', (_, body) => {
    expect(blocked(body)).toContain('SSO');
  });

  it.each([
    ['under the same label', '<p>Not offered: a pool<br>Not offered: SSO</p>'],
    ['after a colon and an empty line', '<p>We do not have:<br><br>SSO<br>backups</p>'],
    ['under two terms that deny', '<dl><dt>Missing<dt>Not ours<dd>SSO</dl>'],
  ])('but not %s', (_, body) => {
    expect(blocked(body)).toEqual([]);
  });
});
