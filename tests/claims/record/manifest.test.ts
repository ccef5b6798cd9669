import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Policy } from '../../../src/claims/policy/index.ts';
import { manifestOf, manifestSchemaText, readManifest } from '../../../src/claims/record/manifest.ts';
import { approval, compiled, waiver } from '../policy/policies.ts';
import { built, page } from './built.ts';

const report = 'An independent auditor’s SOC 2 report is available.';
const evidence = { 'evidence/report.pdf': 'The report.' };
const sha256 = createHash('sha256').update('The report.').digest('hex');
const document = { kind: 'document' as const, path: 'evidence/report.pdf', sha256 };
const link = { kind: 'link' as const, url: 'https://a.example/', lastSeen: '2026-03-01' };

function approved(...changes: Parameters<typeof approval>): Partial<Policy> {
  return { approvals: [approval({ evidence: [document], ...changes[0] })] };
}

describe('a manifest', () => {
  it('has every page, and every mention with how it was read and what it rests on', () => {
    const site = built(
      {
        'index.html': page(report),
        'about/index.html': page('Acme does not claim SOC 2.'),
        'silent/index.html': page('Tea.'),
        'notes.txt': 'Acme has no SOC 2 report.',
      },
      approved(),
      evidence,
    );
    expect(site.manifest().pages).toMatchObject([
      {
        url: '/',
        mentions: [
          {
            claim: 'compliance.soc2',
            text: 'SOC 2',
            sentence: report,
            carrier: 'paragraph',
            stance: 'asserted',
            outcome: 'approved',
            approval: 'soc2-report',
          },
        ],
      },
      {
        url: '/about/',
        mentions: [{ sentence: 'Acme does not claim SOC 2.', stance: 'denied', outcome: 'allowed', approval: null }],
      },
      { url: '/notes.txt', mentions: [{ stance: 'denied', outcome: 'allowed' }] },
      { url: '/silent/', mentions: [] },
    ]);
    expect(site.manifest().approvals).toEqual([
      {
        id: 'soc2-report',
        claim: 'compliance.soc2',
        approver: 'security',
        until: '2026-12-31',
        evidence: [{ kind: 'document', name: 'evidence/report.pdf', digest: sha256, lastSeen: null }],
      },
    ]);
  });

  it('is of the policy whose digest it has', () => {
    const site = built({ 'index.html': page('Tea.') });
    expect(site.manifest().policy.sha256).toBe(
      createHash('sha256').update(site.read('claims-policy.json')).digest('hex'),
    );
  });

  it.each<[string, Partial<Policy>, string | null]>([
    ['its approval’s last day', approved(), '2026-12-31'],
    ['the day on which a link was seen too long ago', approved({ evidence: [document, link] }), '2026-08-28'],
    [
      'the policy’s own tighter limit for links',
      { limits: { approvalDays: 400, linkSeenDays: 100 }, ...approved({ evidence: [link] }) },
      '2026-06-09',
    ],
    ['a waiver’s last day', { waivers: [waiver({ page: '/', excerpt: report, until: '2026-07-01' })] }, '2026-07-01'],
  ])('is valid until %s', (_, changes, day) => {
    expect(built({ 'index.html': page(report) }, changes, evidence).manifest().validUntil).toBe(day);
  });

  it('is valid until the earliest of several days, and not of those that nothing uses', () => {
    const approvals = [
      approval({ evidence: [document] }),
      approval({ id: 'other', wordings: ['Acme has a SOC 2 report.'], until: '2026-06-02', evidence: [document] }),
    ];
    expect(built({ 'index.html': page(report) }, { approvals }, evidence).manifest().validUntil).toBe('2026-12-31');
    expect(
      built(
        { 'index.html': page(report), 'a/index.html': page('Acme has a SOC 2 report.') },
        { approvals },
        evidence,
      ).manifest().validUntil,
    ).toBe('2026-06-02');
  });

  it('has no end where nothing it rests on has one', () => {
    expect(built({ 'index.html': page('Acme does not claim SOC 2.') }, approved(), evidence).manifest()).toMatchObject({
      validUntil: null,
      approvals: [],
    });
  });

  it('is the same whatever order pages come in', () => {
    const policy = compiled();
    const pages = ['/b/', '/', '/a/'].map((url) => ({ url, mentions: [] }));
    const facts = { today: '2026-06-01', origin: null, generated: [] };
    expect(manifestOf(pages, policy, facts)).toEqual(manifestOf(pages.toReversed(), policy, facts));
  });

  it('is what its published schema says', () => {
    const schema = z.fromJSONSchema(JSON.parse(manifestSchemaText()) as Parameters<typeof z.fromJSONSchema>[0]);
    const manifest = built({ 'index.html': page(report) }, approved(), evidence).manifest();
    expect(schema.safeParse(manifest).success).toBe(true);
    expect(schema.safeParse({ ...manifest, validUntil: 'soon' }).success).toBe(false);
    expect(schema.safeParse({ ...manifest, extra: true }).success).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['another shape', '{"version":1}'],
    ['half of one', '{"version":'],
  ])('is not %s', (_, text) => {
    expect(typeof readManifest(text)).toBe('string');
  });

  it('is never written of an output that says what is blocked', () => {
    expect(() => built({ 'index.html': page('Acme is SOC 2 certified.') })).toThrow(RangeError);
  });
});
