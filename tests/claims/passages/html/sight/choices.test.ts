/** Controls that show an answer: what they show is read, and what they only offer is not. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../../src/claims/checking/check.ts';
import { ownPolicy } from '../../../../matrix/sentences.ts';
import { compiled } from '../../../policy/policies.ts';

/** Claims that a page of these words is blocked for. */
function blocked(html: string): (string | null)[] {
  const text = `<!doctype html><html><head><title>Berths</title></head><body>${html}</body></html>`;
  return checkSources([{ path: 'dist/index.html', text }], compiled(), { today: '2026-06-01' }).findings.map(
    ({ claim }) => claim,
  );
}

const asked = 'Does Acme hold a SOC 2 report?';

describe('a control answers a question', () => {
  it.each([
    ['a full gauge', `<p>${asked} <progress value="1"></progress></p>`],
    ['a gauge filled to its end', `<p>${asked} <meter min="0" max="10" value="10"></meter></p>`],
    ['a gauge by its role', `<p>${asked} <span role="progressbar" aria-valuenow="100"></span></p>`],
    ['an output', `<p>${asked} <output>on</output></p>`],
    ['the selected option', `<label>${asked} <select disabled><option>No<option selected>Yes</select></label>`],
    ['a list of options after it', `<p>${asked}</p><select><option>No<option selected>Yes</select>`],
    [
      'the chosen one of several',
      `<fieldset><legend>${asked}</legend><label><input type="radio"> No</label> <label><input type="radio" checked> Yes</label></fieldset>`,
    ],
    [
      'a choice with labels elsewhere',
      `<form><p>${asked}</p><input type="radio" id="n" name="q"><label for="n">No</label><input type="radio" id="y" name="q" checked><label for="y">Yes</label></form>`,
    ],
    [
      'a choice by its role',
      `<div role="radiogroup">${asked} <span role="radio" aria-checked="false">No</span> <span role="radio" aria-checked="true">Yes</span></div>`,
    ],
    [
      'a choice that rejects a lack',
      '<fieldset><legend>No SOC 2?</legend><label><input type="radio"> True</label> <label><input type="radio" checked> False</label></fieldset>',
    ],
  ])('%s with a yes', (_, html) => {
    expect(blocked(html)).toContain('compliance.soc2');
  });

  it.each([
    ['an empty gauge', `<p>${asked} <progress value="0"></progress></p>`],
    ['a gauge that tells of a start', `<p>${asked} <progress value="0.2"></progress></p>`],
    ['an output', `<p>${asked} <output>off</output></p>`],
    ['the option shown', `<label>${asked} <select><option>No<option>Yes</select></label>`],
    ['the first option that can be taken', `<p>${asked} <select><option disabled>Yes<option>No</select></p>`],
    ['an option that asks for a choice', `<p>${asked} <select><option value="">Choose<option>Yes</select></p>`],
    [
      'the chosen one of several',
      `<fieldset><legend>${asked}</legend><label><input type="radio"> Yes</label> <label><input type="radio" checked> No</label></fieldset>`,
    ],
  ])('%s with none', (_, html) => {
    expect(blocked(html)).toEqual([]);
  });
});

const options = (...[first, second]: readonly [string, string]): string =>
  `<p><label><input type="radio" name="r"${first.endsWith('!') ? ' checked' : ''}> ${first.replace('!', '')}</label> <label><input type="radio" name="r"${second.endsWith('!') ? ' checked' : ''}> ${second.replace('!', '')}</label></p>`;

describe('a choice that is made', () => {
  it.each([
    [options('SOC 2!', 'None')],
    [options('None', 'SOC 2!')],
    [`<p>Reports:</p>${options('SOC 2!', 'Missing')}`],
  ])('is read without those beside it: %s', (html) => {
    expect(blocked(html)).toContain('compliance.soc2');
  });

  it.each([[options('SOC 2', 'None!')], [options('No SOC 2!', 'Other')]])('and may deny: %s', (html) => {
    expect(blocked(html)).toEqual([]);
  });
});

describe('a control marks what it stands beside', () => {
  it.each([
    ['a full gauge under a heading', '<h2>SOC 2</h2><p><meter value="1"></meter></p>'],
    ['a full gauge after one', '<h1>SOC 2</h1><progress value="1"></progress>'],
    ['a ticked box under a heading', '<h2>SOC 2</h2><p><input type="checkbox" checked></p>'],
    ['a switch that is on', '<h1>Settings</h1><p><button role="switch" aria-checked="true">SOC 2</button></p>'],
    ['a button that is pressed', '<h1>Settings</h1><p><button aria-pressed="true">SOC 2</button></p>'],
    ['a ticked need', '<ul><li><input type="checkbox" checked> SOC 2 needs an auditor</ul>'],
    ['a step behind the one that is reached', '<ol><li>Needed: SOC 2<li aria-current="step">Open</ol>'],
    ['a gauge of gaps at nothing', '<p>Open gaps before SOC 2: <meter value="0" max="9"></meter></p>'],
  ])('as had: %s', (_, html) => {
    expect(blocked(html)).toContain('compliance.soc2');
  });

  it.each([
    ['an empty gauge', '<h2>SOC 2</h2><p><meter value="0"></meter></p>'],
    ['an empty box', '<h2>SOC 2</h2><p><input type="checkbox"></p>'],
    ['an open need', '<ul><li><input type="checkbox"> SOC 2 needs an auditor</ul>'],
    ['a step that is reached', '<ol><li aria-current="step">Needed: SOC 2<li>Open</ol>'],
  ])('as not: %s', (_, html) => {
    expect(blocked(html)).toEqual([]);
  });
});

describe('a block of nothing', () => {
  it('stands between no denial and what rejects it', () => {
    expect(blocked('<p>Acme has no SOC 2 report.</p><p>&nbsp;</p><ins>Wrong since May.</ins>')).toContain(
      'compliance.soc2',
    );
  });
});

describe('a field that is typed into', () => {
  const own = ownPolicy();
  const told = (html: string): (string | null)[] =>
    checkSources([{ path: 'public/a.html', text: `<form>${html}</form>` }], own, { today: '2026-11-23' }).findings.map(
      ({ claim }) => claim,
    );

  it.each([
    ['<label>Card number <input></label>'],
    ['<label for="n">Card number</label><p>Words.</p><input id="n" type="tel">'],
    ['<input placeholder="Card number">'],
    ['<label>CVC <input></label>'],
    ['<label>Name on card <input></label>'],
    ['<label>Name <input></label><button>Pay €49</button>'],
  ])('takes what its label says: %s', (html) => {
    expect(told(html)).toContain('payments.checkout');
  });

  it.each([
    ['<label>Name <input></label><label>Email <input type="email"></label><button>Send</button>'],
    ['<label>Expiry date <input></label>'],
    ['<label>Card layout <input></label>'],
    ['<p>We ask for no card number.</p><label>Your question <input></label>'],
    ['<label><input type="checkbox"> I sent no card number</label>'],
  ])('and nothing else: %s', (html) => {
    expect(told(html)).toEqual([]);
  });
});
