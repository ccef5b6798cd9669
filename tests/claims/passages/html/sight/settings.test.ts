/** A field that sets something offers what its label says. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../../matrix/sentences.ts';

const policy = ownPolicy();
const blocked = (body: string): (string | null)[] =>
  checkSources([{ path: 'dist/a.html', text: `<html lang="en"><body>${body}</body></html>` }], policy, {
    today: '2026-06-01',
  }).findings.map(({ claim }) => claim);

const days = '<select><option>7 days</option><option selected>30 days</option></select>';
const box = '<label><input type="checkbox"> Enforce MFA for all members</label>';

describe('a field by which something is set', () => {
  it.each([
    ['around which its label stands', `<label>Keep backups for ${days}</label>`],
    [
      'with its label elsewhere',
      `<label for="a">Keep backups for</label> ${days.replace('<select', '<select id="a"')}`,
    ],
    ['with its label in an attribute', days.replace('<select', '<select aria-label="Keep backups for"')],
    ['in a line', `<p>Keep backups for ${days}</p>`],
    ['for a number', '<label>Keep backups for <input type="number"> days</label>'],
    ['for a file', '<label>Upload SAML metadata <input type="file"></label>'],
    ['for an address', '<label>SAML metadata URL <input type="url"></label>'],
    ['in a form that is sent', `<form>${box}<button>Save</button></form>`],
    ['in a form that is sent by a field', `<form>${box}<input type="submit" value="Save"></form>`],
    ['that is a switch', box.replace('type=', 'role="switch" type=')],
  ])('offers what its label says: %s', (_, body) => {
    expect(blocked(body)).not.toEqual([]);
  });

  it.each([
    ['of a list that its reader ticks', `<ul><li>${box}</li></ul>`],
    ['of a form that nobody sends', `<form>${box}</form>`],
    [
      'that asks',
      `<form><label>Is SSO a must for you? <select><option></option></select></label><button>Send</button></form>`,
    ],
    [
      'by which its reader speaks',
      '<form><label><input type="checkbox"> I need SSO</label><button>Send</button></form>',
    ],
    ['that names nothing', `<form><label>Keep me posted every ${days}</label><button>Send</button></form>`],
  ])('offers nothing where it is one %s', (_, body) => {
    expect(blocked(body)).toEqual([]);
  });
});
