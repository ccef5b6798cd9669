/** What a key of data names, its value or its record says; judged as a whole file is, with the filter before. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';
import { placeOf } from '../html/read.ts';

const policy = ownPolicy();
const blocked = (path: string, text: string): (string | null)[] =>
  checkSources([{ path, text }], policy, { today: '2026-06-01' })
    .findings.filter(({ rule }) => rule === 'claim')
    .map(({ text: words }) => words);

describe('a claim that is a key blocks', () => {
  it.each([
    ['with a day', 'a.json', '{"soc2": "2026-05-03"}'],
    ['with a number', 'a.json', '{"soc2": 1}'],
    ['with a letter for yes', 'a.json', '{"hasSso": "Y"}'],
    ['with a tick', 'a.json', '{"sso": "✓"}'],
    ['with a rhythm', 'a.yml', 'Backups: every night'],
    ['with a list', 'a.yml', 'soc2: [passed, May]'],
    ['with those who have it', 'a.json', '{"SSO": ["all plans"]}'],
    [
      'with a record of its particulars',
      'a.json',
      '{"soc2": {"auditor": "Prescott & Lane", "opinion": "unqualified"}}',
    ],
    ['with a record of one particular', 'a.json', '{"Backups": {"interval": "hourly"}}'],
    ['with a record within its record', 'a.json', '{"soc2": {"audit": {"by": "Prescott & Lane"}}}'],
    ['with a record without gaps', 'a.json', '{"soc2": {"gaps": 0, "auditor": "Prescott & Lane"}}'],
    ['with its status', 'a.json', '{"features": {"sso": {"status": "live"}}}'],
    ['with a paper that is signed', 'a.json', '{"hipaa": {"baa": "signed"}}'],
    ['in YAML', 'a.yml', 'BayStore:\n  soc2:\n    by: Prescott & Lane\n    on: 2026-05-03\n'],
    ['in XML', 'a.xml', '<BayStore><soc2>passed</soc2></BayStore>'],
    ['in XML by an attribute', 'a.xml', '<BayStore><sso enabled="1"/></BayStore>'],
    ['in XML by elements', 'a.xml', '<BayStore><soc2><auditor>Prescott</auditor></soc2></BayStore>'],
    ['in XML by an attribute that is one', 'a.xml', '<plans><plan name="crew" sso="true"/></plans>'],
    ['in XML by an attribute with a rhythm', 'a.xml', '<plan backups="nightly"/>'],
    ['in XML by being there', 'a.xml', '<plan><sso/></plan>'],
    ['in XML by a count', 'a.xml', '<stats customers="412"/>'],
    ['with a plan', 'a.json', '{"sso": "crew"}'],
    ['with plans', 'a.json', '{"backups": ["Team", "Enterprise and up"]}'],
    ['with its plans', 'a.json', '{"sso": {"plans": ["crew"]}}'],
    ['with a plan, in YAML', 'a.yml', 'failover: business plan\n'],
    ['with how it is done', 'a.json', '{"encryption": {"atRest": "aes-256-gcm"}}'],
    ['with how it is done, in YAML', 'a.yml', 'sso:\n  protocol: saml 2.0\n'],
    ['that is told with its record', 'a.json', '{"payments": {"provider": null, "live": true}}'],
    ['with a figure over a time', 'a.json', '{"uptime": {"30d": 100, "90d": 99.99}}'],
    ['with its last', 'a.json', '{"backup": {"last": "2026-11-22T02:00:00Z", "size": "3 GB"}}'],
    ['that is well', 'a.json', '{"backup": {"ok": true}}'],
    ['with a count', 'a.json', '{"stats": {"customers": 412, "berths": 2300}}'],
    ['as a tag', 'a.yml', 'x: !soc2 { certified: true }'],
    ['with a status that is valid', 'a.json', '{"soc2": {"status": "valid", "auditor": "Prescott & Lane"}}'],
    ['with a yes for one of several', 'a.json', '{"sso": {"shallow": false, "deep": true}}'],
    ['with a yes for one of several, in YAML', 'a.yml', 'backups:\n  eu: no\n  us: yes\n'],
    ['asked and answered by a record', 'a.json', '{"name": "Is there SSO?", "acceptedAnswer": {"text": "Yes."}}'],
    ['asked and answered by one of a list', 'a.json', '{"name": "Is there SSO?", "answers": [{"text": "Of course."}]}'],
    [
      'asked, and answered as no title is',
      'a.json',
      '{"question": "Are there backups?", "answer": "Ask for it at the desk."}',
    ],
    ['denied, and denied again', 'a.json', '{"no_soc2": false}'],
    ['denied at its end, and denied again', 'a.json', '{"sso_disabled": false, "area": 1}'],
    ['that may not be left out', 'a.json', '{"sso_optional": false}'],
    ['with a lack that is none', 'a.json', '{"sso": {"missing": false}}'],
    ['with a lack that is none, in YAML', 'a.yml', 'backups:\n  skip: never\n'],
    ['with a lack that is none, in XML', 'a.xml', '<BayStore><sso disabled="no"/></BayStore>'],
    ['with what is so in the end', 'a.json', '{"backups": {"enabled": false, "effective": true}}'],
    ['as one of the gaps, and closed', 'a.yml', 'gaps:\n  - sso: closed\n'],
    ['among lacks that are none', 'a.json', '{"lacks": {"SOC 2": 0}}'],
    ['under no lack', 'a.json', '{"not_missing": ["SOC 2"]}'],
    ['as a gap that is closed', 'a.json', '{"gap": "SOC 2", "closed": true}'],
    ['denied, and the denial refuted', 'a.json', '{"claim": "BayStore has no SOC 2 report", "verdict": "false"}'],
    ['in a question that is rejected', 'a.json', '{"question": "No SOC 2?", "answer": "Wrong."}'],
    ['in a question of XML', 'a.xml', '<faq><q>No SOC 2?</q><a>Wrong.</a></faq>'],
    ['parted between key and value', 'a.json', '{"BayStore is SOC": "2 certified"}'],
    ['parted between title and subtitle', 'a.json', '{"title": "BayStore is SOC", "subtitle": "2 certified"}'],
    ['parted between lines', 'a.yml', 'line1: BayStore has single\nline2: sign-on'],
    ['parted between elements', 'a.xml', '<a><title>BayStore is SOC</title><subtitle>2 certified</subtitle></a>'],
    ['parted between columns', 'a.csv', 'title,subtitle\nBayStore is SOC,2 certified'],
    ['parted in a notebook', 'a.ipynb', '{"cells": [{"source": ["BayStore is ", "StateRAMP ", "authorised"]}]}'],
    ['as an anchor', 'a.yml', 'x: &BayStore-is-SOC-2-certified 1'],
    ['as a tag of words', 'a.yml', 'x: !BayStore%20is%20SOC%202%20certified 1'],
    ['in a directive', 'a.yml', '%BayStore-is-SOC-2-certified\n---\na: 1'],
  ])('%s', (_, path, text) => {
    expect(blocked(path, text)).not.toEqual([]);
  });

  it.each([
    ['no value', 'a.json', '{"soc2": null, "sso": "", "backups": {}, "sla": []}'],
    ['a no', 'a.json', '{"hasSso": "N", "soc2": "not held", "backups": "n/a", "sla": 0}'],
    ['a status that says none', 'a.json', '{"backups": {"status": "none", "reviewed": "2026-05-03"}}'],
    ['a no for each of several', 'a.json', '{"sso": {"shallow": false, "deep": false}}'],
    [
      'a yes to what is the matter with it',
      'a.json',
      '{"sso": {"deferred": true, "promised": false}, "soc2": {"public": true}}',
    ],
    ['a yes beside words', 'a.json', '{"sso": {"deep": true, "state": "undecided"}}'],
    ['an answer that denies, in a record', 'a.json', '{"name": "Is there SSO?", "acceptedAnswer": {"text": "No."}}'],
    ['an answer to something else', 'a.json', '{"name": "Is there SSO?", "author": {"text": "Yes."}}'],
    ['a status that says not yet', 'a.json', '{"soc2": {"status": "not started"}}'],
    ['particulars that are none', 'a.json', '{"soc2": {"auditor": null, "report": "n/a"}}'],
    ['a lack that is one', 'a.json', '{"sso": {"disabled": true}, "mfa_missing": true}'],
    ['a lack of which nobody knows', 'a.json', '{"sso": {"missing": ""}, "soc2": {"revoked": null}}'],
    ['an open gap', 'a.yml', 'gaps:\n  - sso: open\n'],
    ['a reason', 'a.json', '{"soc2": {"reason": "no auditor", "on": "2026-05-03"}}'],
    ['what would be needed', 'a.yml', 'soc2:\n  needs: an auditor\n  by: 2027\n'],
    ['a schema', 'a.json', '{"properties": {"soc2": {"type": "boolean"}}}'],
    ['a sentence of its own', 'a.json', '{"sso": "Available once somebody asks."}'],
    ['a place in a row', 'a.json', '{"cart": 1, "checkout": 2}'],
    ['a lack that there is', 'a.json', '{"lacks": {"SOC 2": true}, "no_sso": true}'],
    ['a gap that is open', 'a.json', '{"gap": "SOC 2", "closed": false}'],
    ['a denial that is right', 'a.json', '{"claim": "BayStore has no SOC 2 report", "verdict": "true"}'],
    ['a question that is denied', 'a.json', '{"question": "Is there SSO?", "answer": "No."}'],
    ['two sentences', 'a.json', '{"title": "We name no SOC.", "subtitle": "2 berths"}'],
    ['a denial in a notebook', 'a.ipynb', '{"cells": [{"source": ["BayStore is ", "not StateRAMP ", "authorised"]}]}'],
    ['values that are not shown together', 'a.json', '{"berths": "We name no SOC", "way": "2 steps"}'],
    ['a plan that is none', 'a.json', '{"sso": "no plan", "backups": [], "failover": {"plans": []}}'],
    ['a way that is none', 'a.json', '{"encryption": {"atRest": null, "inTransit": "undecided"}}'],
    ['a record that denies', 'a.json', '{"payments": {"provider": null, "live": false}}'],
    ['a figure that is none', 'a.json', '{"uptime": {"30d": null}, "stats": {"customers": 0}}'],
    ['a last that is none', 'a.json', '{"backup": {"last": null, "ok": false}}'],
    ['attributes that deny', 'a.xml', '<plan name="crew" sso="false" backups="none"><sla></sla></plan>'],
    ['an anchor that only names', 'a.yml', 'a: &soc2 null\nb: *soc2'],
    ['a tag of YAML itself', 'a.yml', 'a: !!str Berths'],
    [
      'a no in XML',
      'a.xml',
      '<BayStore><soc2>no</soc2><sso enabled="0"/><backups status="none" on="2026"/></BayStore>',
    ],
  ])('and not with %s', (_, path, text) => {
    expect(blocked(path, text)).toEqual([]);
  });
});

it('points at both values of a sentence', () => {
  const text = '{"title": "BayStore is SOC",\n "subtitle": "2 certified"}';
  const passage = passagesOf({ path: 'a.json', text }).passages.find(({ seams }) => seams !== undefined);
  expect(passage?.text).toBe('BayStore is SOC 2 certified');
  if (passage !== undefined) expect(placeOf(text, passage, 'SOC 2')).toBe('1:24-2:16');
});
