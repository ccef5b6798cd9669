/** Every fault in every place where it is denied: it was a fault of what is there. */
import { describe, expect, it } from 'vitest';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { marked } from './marked.ts';

const places = {
  'of the thing': (fault: string) => `There are no [SLA] ${fault}.`,
  'in the thing': (fault: string) => `No ${fault} in the [SLA].`,
  'found in the thing': (fault: string) => `The auditors found no ${fault} in our [backups].`,
  'behind a colon': (fault: string) => `[Failover]: no ${fault}`,
  'as a column': (fault: string) => `| Control | ${fault} |\n|---|---|\n| [Backups] | none |`,
  'as a label': (fault: string) => `<dl><dt>${fault} in [SSO]</dt><dd>none known</dd></dl>`,
  'in a record': (fault: string) => `## [SOC 2]\n\n- Auditor: Prescott & Lane\n- ${fault}: none`,
};

const faults = [
  ...['violations', 'breaches', 'failures', 'outages', 'interruptions', 'incidents', 'complaints', 'exceptions'],
  ...['exclusions', 'findings', 'faults', 'flaws', 'defects', 'bugs', 'errors', 'deviations', 'delays', 'losses'],
];

function stanceOf(text: string): string {
  return saidBy(readStance(...marked(text))).stance;
}

describe('a thing without a fault is there', () => {
  it.each(faults)('where the fault is one of its %s', (fault) => {
    expect(Object.fromEntries(Object.entries(places).map(([place, write]) => [place, stanceOf(write(fault))]))).toEqual(
      Object.fromEntries(Object.keys(places).map((place) => [place, 'asserted'])),
    );
  });
});

describe('a thing may be lacking whose name begins with a fault', () => {
  it.each([
    '[HIPAA]: no breach notification',
    'Security: no [incident response] plan',
    'There is no [SLA] breach notification.',
    'We have no [backup] failure monitoring.',
  ])('%s', (text) => {
    expect(stanceOf(text)).toBe('denied');
  });
});
