/** Calendars are read property by property; a task says whether it is done. */
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';

const policy = ownPolicy();
const task = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VTODO', ...lines, 'END:VTODO', 'END:VCALENDAR'].join('\r\n');
const blocked = (text: string): (string | null)[] =>
  checkSources([{ path: 'a.ics', text }], policy, { today: '2026-06-01' }).findings.map(({ claim }) => claim);

describe('a task of a calendar', () => {
  it.each([
    ['by its status', task('SUMMARY:Get a SOC 2 report', 'STATUS:COMPLETED')],
    ['by its day', task('SUMMARY;LANGUAGE=en:Get a SOC 2 report', 'COMPLETED:20260503T100000Z')],
    ['by its share', task('SUMMARY:Get a SOC ', ' 2 report', 'PERCENT-COMPLETE:100')],
    ['without its end', 'BEGIN:VTODO\nSUMMARY:Get a SOC 2 report\nSTATUS:COMPLETED'],
  ])('blocks where it is done, %s', (_, text) => {
    expect(blocked(text)).toContain('compliance.soc2');
  });

  it('passes where it is still to be done', () => {
    expect(blocked(task('SUMMARY:Get a SOC 2 report', 'STATUS:NEEDS-ACTION', 'PERCENT-COMPLETE:10'))).toEqual([]);
  });
});

it('reads a property without its escapes', () => {
  const { passages } = passagesOf({ path: 'a.ics', text: task('DESCRIPTION:Two\\, three\\nberths\\;', 'PRIORITY:1') });
  expect(passages.filter(({ carrier }) => carrier === 'task-item').map(({ text }) => text)).toEqual([
    'Two, three\nberths;',
  ]);
});
