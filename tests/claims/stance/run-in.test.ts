/** A name over a few words is a topic, and the page is held to what both say together. */
import { describe, expect, it } from 'vitest';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { marked } from './marked.ts';

function read(text: string): [stance: string, said: string] {
  const reading = readStance(...marked(text));
  return [reading.stance, saidBy(reading).stance];
}

describe('a name over a few words', () => {
  it.each([
    '## [Encryption]\n\nOn by default; cannot be switched off.',
    '## [Backups]\n\nYou choose how long we keep them.',
    '## [Single sign-on]\n\nMembers join with their work address.',
    '### [SOC 2]\n\nThe report is yours on request.',
    '## [HIPAA]\n\nWe sign with every clinic.',
    '## [Failover]\n\nTraffic moves by itself.',
    '## [Data residency]\n\nYour data does not leave the EU.',
    '## [Card payments]\n\nFor buyers in a hurry.',
    '## [Backups]\n\nA second city holds the copies.',
  ])('says what both say together: %s', (text) => {
    expect(read(text)[1]).toBe('asserted');
  });

  it.each([
    '## [Encryption]\n\nBayStore promises none.',
    '## [Encryption]\n\nEncryption makes data unreadable to whoever has no key.',
    '## [Encryption]\n\nMaking data unreadable to whoever has no key.',
    '## [Failover]\n\nA second machine takes over when the first one stops.',
    '## [SSO]\n\nSingle sign-on lets people use one password for many tools.',
    '## [SOC 2]\n\nA report by an independent accountant on a company’s controls.',
    '## [HIPAA]\n\nThe US law on health data. It asks for safeguards and a signed agreement.',
    '## [Backups]\n\nAsk any host when it last restored one.',
    '## [Uptime]\n\nThe share of time in which a service answers.',
    '## [GDPR]\n\nThe General Data Protection Regulation of the European Union.',
    '## [Audit log]\n\n- Owner: the team\n- Due: June',
  ])('stays a topic where they deny, explain or advise: %s', (text) => {
    expect(read(text)).toEqual(['topic', 'topic']);
  });
});
