/** Subtitles are read as they are shown: cue after cue, and without what a style may hide. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { hasCues } from '../../../../src/claims/passages/text/subtitles.ts';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';
import { placeOf } from '../html/read.ts';

const policy = ownPolicy();
const blocked = (path: string, text: string): (string | null)[] =>
  checkSources([{ path, text }], policy, { today: '2026-06-01' }).findings.map(({ claim }) => claim);

const vtt = (...cues: readonly string[]): string =>
  ['WEBVTT', ...cues.map((cue, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${cue}`)].join('\n\n');
const srt = (...cues: readonly string[]): string =>
  cues.map((cue, at) => `${at + 1}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${cue}`).join('\n\n');
const style = 'STYLE\n::cue(b) { visibility: hidden }\n\n';

describe('a claim in subtitles blocks', () => {
  it.each([
    ['in one cue', 'a.vtt', vtt('BayStore is SOC 2 certified.')],
    ['over two cues', 'a.vtt', vtt('BayStore is SOC', '2 certified.')],
    ['over two cues of SubRip', 'a.srt', srt('BayStore is SOC', '2 certified.')],
    [
      'over two cues of SubViewer',
      'a.sbv',
      '0:00:00.000,0:00:02.000\nWe are SOC\n\n0:00:02.000,0:00:04.000\n2 certified.',
    ],
    ['over two lines of a song', 'a.lrc', '[ti:Song]\n[00:00.00]BayStore is SOC\n[00:02.00]2 certified.'],
    ['within a word', 'a.vtt', vtt('BayStore is HIP', 'AA compliant.')],
    ['within a word and at a hyphen', 'a.vtt', vtt('Berths are end-to-', 'end encryp', 'ted, with single', 'sign-on.')],
    ['with voices', 'a.vtt', vtt('<v Jane>We have single', '<v Jane>sign-on.')],
    ['with times within', 'a.vtt', vtt('BayStore is SO<00:00.500>C', '2 certified.')],
    [
      'after many cues',
      'a.srt',
      srt('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'we are SOC', '2 certified'),
    ],
    ['whose “not” has a class', 'a.vtt', vtt('BayStore is <c.h>not</c> SOC 2 certified.')],
    ['whose “no” is in one with a class', 'a.vtt', vtt('BayStore is <c.h>by <i>no</i> means</c> SOC 2 certified.')],
    [
      'whose “not” has a style',
      'a.vtt',
      vtt('').replace('WEBVTT', `WEBVTT\n\n${style}`) + 'BayStore is <b>not</b> SOC 2 certified.',
    ],
  ])('%s', (_, path, text) => {
    expect(hasCues(text)).toBe(true);
    expect(blocked(path, text)).not.toEqual([]);
  });

  it.each([
    ['a plain one', 'a.srt', srt('Is there SSO?', 'Yes.')],
    ['a merry one', 'a.vtt', vtt('Is there SSO?', 'Sure thing. It comes with the berth.')],
    ['one of a singer', 'a.lrc', '[00:01.00]Is there SSO?\n[00:02.00]Of course.'],
    ['one of another voice', 'a.vtt', vtt('<v Ann>Is there SSO?', '<v Bob>Of course.')],
    ['one to a question over two cues', 'a.srt', srt('Is there', 'SSO?', 'Of course.')],
    ['one over two cues', 'a.srt', srt('Is there SSO?', 'Of', 'course.')],
  ])('when it is asked in one cue and the next has the answer: %s', (_, path, text) => {
    expect(blocked(path, text)).toContain('identity.sso');
  });

  it.each([
    ['a question that is denied in the next cue', vtt('Is there SSO?', 'No.')],
    ['a question that is put off', vtt('Is there SSO?', 'Not yet.', 'Is there anything else?', 'Yes.')],
    ['a denial', vtt('BayStore is not SOC 2 certified.')],
    ['a denial over two cues', vtt('BayStore has no SOC', '2 report.')],
    ['an emphatic denial', vtt('BayStore is <i>not</i> SOC 2 certified.')],
    ['a denial in one class', vtt('<c.red>BayStore is not SOC 2 certified.</c>')],
    ['sentences that end', vtt('We name no SOC.', '2 berths.')],
  ])('and not %s', (_, text) => {
    expect(blocked('a.vtt', text)).toEqual([]);
  });
});

it('points at both cues', () => {
  const text = vtt('BayStore is SOC', '2 certified.');
  const passage = passagesOf({ path: 'a.vtt', text }).passages.find(
    ({ seams, text: words }) => seams !== undefined && words.includes('SOC 2'),
  );
  expect(passage && placeOf(text, passage, 'SOC 2')).toBe('4:13-7:2');
});
