import { describe, expect, it } from 'vitest';
import { approval, compiled, context, digest, waiver } from '../policy/policies.ts';
import { decide } from '../../../src/claims/judging/decision.ts';
import type { Circumstances } from '../../../src/claims/judging/decision.ts';
import { sentencesAround } from '../../../src/claims/judging/read-mention.ts';
import type { ReadMention } from '../../../src/claims/judging/read-mention.ts';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { pageNames, usualRoutes } from '../../../src/claims/policy/patterns.ts';
import type { Stance } from '../../../src/claims/types.ts';
import { sentences } from '../../../src/claims/text/sentences.ts';

const today = '2026-06-01';
const wording = 'An independent auditor’s SOC 2 report is available.';

function soc2(text: string, stance: Stance = 'asserted', path = 'content/pages/trust.md'): ReadMention {
  const start = text.indexOf('SOC');
  return {
    mention: { claim: 'compliance.soc2', start, end: start + 5 },
    reading: { stance, because: { rule: 'test', words: null, place: 'nothing' } },
    text,
    spans: sentences(text),
    page: pageNames(path, usualRoutes),
  };
}

function outcome(subject: ReadMention, policy: Partial<Policy>, circumstances: Circumstances = { today }): string {
  const { outcome, approval, waiver, lapse } = decide(subject, compiled(policy), circumstances);
  return [outcome, approval?.approval.id ?? waiver?.waiver.id, lapse?.kind].filter(Boolean).join(' ');
}

describe('a stance', () => {
  it.each<[Stance, string]>([
    ['asserted', 'blocked'],
    ['planned', 'blocked'],
    ['other-party', 'blocked'],
    ['denied', 'allowed'],
    ['conditional', 'allowed'],
    ['topic', 'allowed'],
  ])('%s is %s where the policy says nothing else', (stance, expected) => {
    expect(outcome(soc2('SOC 2', stance), {})).toBe(expected);
  });

  it('is judged by the stances a policy blocks, and by the claim’s own before those', () => {
    expect(outcome(soc2('SOC 2', 'planned'), { blocks: ['asserted'] })).toBe('allowed');
    const claims = compiled().data.claims.map((claim) => ({ ...claim, blocks: ['topic' as const] }));
    expect(outcome(soc2('SOC 2', 'topic'), { blocks: ['asserted'], claims })).toBe('blocked');
    expect(outcome(soc2('SOC 2', 'asserted'), { blocks: ['asserted'], claims })).toBe('allowed');
  });
});

describe('an approved wording', () => {
  const approvals = [approval()];

  it.each([
    ['as the policy has it', wording],
    ['with straight quotes', wording.replace('’', "'")],
    ['with other white space', `An independent\nauditor’s  SOC\u00a02 report is available.`],
    ['as one sentence among others', `Welcome. ${wording} Ask us.`],
  ])('is approved %s', (_, text) => {
    expect(outcome(soc2(text), { approvals })).toBe('approved soc2-report');
  });

  it.each([
    ['other words', 'Our auditor’s SOC 2 report is available.'],
    ['more words in the sentence', `${wording.slice(0, -1)} to everybody.`],
    ['words before it', `Of course ${wording}`],
    ['other letter case', wording.toUpperCase()],
  ])('is not approved with %s', (_, text) => {
    expect(outcome(soc2(text), { approvals })).toBe('blocked');
  });

  it('may be several sentences, of which each alone is not approved', () => {
    const wordings = ['There is a report. It is a SOC 2 report.'];
    const approvals = [approval({ wordings })];
    expect(outcome(soc2('There is a report. It is a SOC 2 report. Ask us.'), { approvals })).toBe(
      'approved soc2-report',
    );
    expect(outcome(soc2('It is a SOC 2 report.'), { approvals })).toBe('blocked');
  });

  it('may be any wording, when the policy says so', () => {
    const approvals = [approval({ wordings: 'any' })];
    expect(outcome(soc2('We are SOC 2!'), { approvals })).toBe('approved soc2-report');
  });

  it('holds on its pages, as source and as built', () => {
    const approvals = [approval({ pages: ['content/pages/trust.md'] })];
    expect(outcome(soc2(wording), { approvals })).toBe('approved soc2-report');
    const built = { ...soc2(wording), page: { path: 'dist/trust/index.html', url: '/trust/' } };
    expect(outcome(built, { approvals })).toBe('approved soc2-report');
    expect(outcome(soc2(wording, 'asserted', 'content/pages/other.md'), { approvals })).toBe(
      'blocked soc2-report other-page',
    );
  });

  it('holds on the page that lists approvals, too, which the policy may name', () => {
    const approvals = [approval({ pages: ['/trust/'] })];
    const on = (url: string, changes = {}) =>
      outcome({ ...soc2(wording), page: { path: `dist${url}index.html`, url } }, { approvals, ...changes });
    expect(on('/resources/claims/')).toBe('approved soc2-report');
    expect(on('/said/', { register: '/said/' })).toBe('approved soc2-report');
    expect(on('/resources/claims/', { register: '/said/' })).toBe('blocked soc2-report other-page');
  });

  it('holds from its first day through its last in UTC', () => {
    const on = (day: string) => outcome(soc2(wording), { approvals }, { today: day });
    expect(on('2025-12-31')).toBe('blocked soc2-report not-begun');
    expect(on('2026-01-01')).toBe('approved soc2-report');
    expect(on('2026-12-31')).toBe('approved soc2-report');
    expect(on('2027-01-01')).toBe('blocked soc2-report ended');
  });

  it('is the suggestion for another wording, the nearest of those that hold here', () => {
    const wordings = ['A SOC 2 report exists.', wording];
    const policy = compiled({ approvals: [approval({ wordings })] });
    const suggest = (text: string, path?: string) => decide(soc2(text, 'asserted', path), policy, { today }).suggestion;
    expect(suggest('Yes, a SOC 2 report of ours exists.')).toBe('A SOC 2 report exists.');
    expect(suggest('Our independent auditor’s SOC 2 report is here and available.')).toBe(wording);
  });

  it('is no suggestion for a sentence that it has nothing to do with', () => {
    const suggest = (text: string, ...wordings: string[]) =>
      decide(soc2(text), compiled({ approvals: [approval({ wordings })] }), { today }).suggestion;
    const usual = 'Acme does not have a SOC 2 report.';
    expect(suggest('We are SOC 2.', '*')).toBe(usual);
    expect(suggest('We are SOC 2.', 'Hello there.')).toBe(usual);
    // The claim is made, in other words: to deny it would be untrue.
    expect(suggest('SOC 2 makes our warehouse tidy, and every customer happier than before.', wording)).toBeNull();
  });

  it('is told beside other words, by those that differ where they are few', () => {
    const policy = compiled({ approvals: [approval()] });
    const other = (text: string, path?: string) => decide(soc2(text, 'asserted', path), policy, { today }).other;
    expect(other('An independent auditor’s SOC 2 letter is available.')).toEqual({
      approval: 'soc2-report',
      wording,
      extra: ['letter'],
      missing: ['report'],
    });
    expect(other('SOC 2 makes our warehouse tidy, and every customer happier than before.')?.wording).toBe(wording);
    expect(other(wording)).toBeNull();
  });

  it('is no suggestion once it has ended, or on another page', () => {
    const policy = compiled({ approvals: [approval({ pages: ['/trust/'] })] });
    const suggest = (path: string, day: string) =>
      decide(soc2('We are SOC 2.', 'asserted', path), policy, { today: day }).suggestion;
    const usual = 'Acme does not have a SOC 2 report.';
    expect(suggest('content/pages/trust.md', today)).toBe(wording);
    expect(suggest('content/pages/trust.md', '2027-01-01')).toBe(usual);
    expect(suggest('content/pages/other.md', today)).toBeNull();
  });
});

describe('evidence', () => {
  it('in a document that changed or is gone voids the approval', () => {
    const policy = compiled({ approvals: [approval()] }, { ...context, digestOf: () => null });
    const decision = decide(soc2(wording), policy, { today });
    expect(decision.outcome).toBe('blocked');
    expect(decision.lapse).toEqual({ kind: 'changed-document', path: 'evidence/report.pdf' });
  });

  it('at a link holds for the days the policy allows since it was seen', () => {
    const link = { kind: 'link' as const, url: 'https://a.example/', lastSeen: '2026-01-01' };
    const approvals = [approval({ evidence: [link] })];
    const on = (day: string) => outcome(soc2(wording), { approvals }, { today: day });
    expect(on('2026-06-30')).toBe('approved soc2-report');
    expect(on('2026-07-01')).toBe('blocked soc2-report unseen-link');
    const limits = { approvalDays: 400, linkSeenDays: 30 };
    expect(outcome(soc2(wording), { approvals, limits })).toBe('blocked soc2-report unseen-link');
  });

  it('of a check is left to the build in sources, and must be there for an output', () => {
    const check = { kind: 'check' as const, name: 'no-cookies-or-storage' };
    const approvals = [approval({ evidence: [check] })];
    const withChecks = (checks: ReadonlyMap<string, boolean>) =>
      outcome(soc2(wording), { approvals }, { today, checks });
    expect(outcome(soc2(wording), { approvals })).toBe('approved soc2-report');
    expect(withChecks(new Map([['no-cookies-or-storage', true]]))).toBe('approved soc2-report');
    expect(withChecks(new Map([['no-cookies-or-storage', false]]))).toBe('blocked soc2-report failed-check');
    expect(withChecks(new Map())).toBe('blocked soc2-report failed-check');
  });

  it('must all hold', () => {
    const evidence = [
      { kind: 'document' as const, path: 'evidence/report.pdf', sha256: digest },
      { kind: 'link' as const, url: 'https://a.example/', lastSeen: '2025-01-01' },
    ];
    expect(outcome(soc2(wording), { approvals: [approval({ evidence })] })).toBe('blocked soc2-report unseen-link');
  });

  it('of a second approval counts when the first has lapsed', () => {
    const approvals = [approval({ until: '2026-02-01' }), approval({ id: 'renewed' })];
    expect(outcome(soc2(wording), { approvals })).toBe('approved renewed');
  });
});

describe('a waiver', () => {
  const text = 'See the “SOC 2 Schedule” of the contract.';
  const page = 'content/pages/terms.md';
  const waivers = [waiver({ excerpt: text })];

  it('lets its excerpt stand on its page through its last day', () => {
    expect(outcome(soc2(text, 'asserted', page), { waivers })).toBe('waived contract-title');
    expect(outcome(soc2(text, 'asserted', page), { waivers }, { today: '2027-01-01' })).toBe('blocked');
    expect(outcome(soc2(text), { waivers })).toBe('blocked');
  });

  it('covers no words beyond its excerpt', () => {
    const more = `SOC 2 is ours. ${text}`;
    expect(outcome(soc2(more, 'asserted', page), { waivers })).toBe('blocked');
  });

  it('covers no other sentence that has its words', () => {
    const others = [waiver({ excerpt: 'the “SOC 2 Schedule”' })];
    expect(outcome(soc2(text, 'asserted', page), { waivers: others })).toBe('blocked');
    expect(outcome(soc2(`We passed every audit: ${text}`, 'asserted', page), { waivers })).toBe('blocked');
  });

  it('may hold several sentences, or all of a heading', () => {
    const both = [waiver({ excerpt: `It is short. ${text}` })];
    expect(outcome(soc2(`Tea. It is short. ${text}`, 'asserted', page), { waivers: both })).toBe(
      'waived contract-title',
    );
    expect(
      outcome(soc2('The SOC 2 Schedule', 'asserted', page), { waivers: [waiver({ excerpt: 'The SOC 2 Schedule' })] }),
    ).toBe('waived contract-title');
  });

  it('is for one claim alone', () => {
    const other = [waiver({ claim: 'site.cookies', approver: 'build', excerpt: text })];
    expect(outcome(soc2(text, 'asserted', page), { waivers: other })).toBe('blocked');
  });

  it('finds its excerpt whatever the white space and quotes', () => {
    const waivers = [waiver({ excerpt: 'See the "SOC 2 Schedule" of the contract.' })];
    const broken = text.replace('SOC 2 Schedule', 'SOC\u00a02\nSchedule');
    expect(outcome(soc2(broken, 'asserted', page), { waivers })).toBe('waived contract-title');
  });
});

describe('the sentence of a mention', () => {
  it('is the whole sentence around it', () => {
    const subject = soc2('One thing. We hold SOC 2 today. Another.');
    const { start, end } = sentencesAround(subject);
    expect(subject.text.slice(start, end).trim()).toBe('We hold SOC 2 today.');
  });

  it('is both sentences when a mention reaches over their border', () => {
    const text = 'We hold SOC. 2 is next. Another.';
    const mention = { claim: 'x', start: 8, end: 14 };
    const { start, end } = sentencesAround({ mention, spans: sentences(text) });
    expect(text.slice(start, end).trim()).toBe('We hold SOC. 2 is next.');
  });
});
