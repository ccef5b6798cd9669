import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isDay } from '../../../src/claims/policy/day.ts';

describe('a day', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '1900-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '0000-01-01',
    '0026-01-01',
    '1026-01-01',
    '1899-12-31',
    '2026-01-01T00:00Z',
    ' 2026-01-01',
    '',
    'today',
  ])('%j does not exist', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it('counts days over leap days and the change of clocks', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });

  it('adds days over the end of a year', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-01-01', 400)).toBe('2027-02-05');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('are those of UTC, whatever the clock’s zone', () => {
    expect(dayOf(new Date('2026-01-01T23:30:00-02:00'))).toBe('2026-01-02');
  });
});
