import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/lib/head/atom.ts';
import { longDay } from '../../src/lib/days.ts';
import { inlineParts } from '../../src/lib/markdown/inline.ts';
import { expiryOf, lifetimeInDays, securityTxt } from '../../src/lib/head/security-txt.ts';
import { trailOf } from '../../src/lib/head/trail.ts';

describe('security.txt', () => {
  it.each(['2031-01-01T00:00:00Z', '2031-12-31T23:59:59Z', '2032-02-29T12:00:00Z'])(
    'built at %s expires in less than a year and not before its lifetime',
    (built) => {
      const days = (expiryOf(new Date(built)).getTime() - Date.parse(built)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(lifetimeInDays);
      expect(days).toBeLessThan(365);
    },
  );

  it('has the fields of RFC 9116, one on each line', () => {
    expect(
      securityTxt({
        contact: 'mailto:a@baystore.example',
        canonical: 'https://baystore.example/.well-known/security.txt',
        policy: 'https://baystore.example/security/',
        language: 'en',
        expires: new Date('2031-06-30T23:59:59Z'),
      }),
    ).toBe(
      [
        'Contact: mailto:a@baystore.example',
        'Expires: 2031-06-30T23:59:59Z',
        'Canonical: https://baystore.example/.well-known/security.txt',
        'Policy: https://baystore.example/security/',
        'Preferred-Languages: en',
        '',
      ].join('\n'),
    );
  });
});

describe('the Atom feed', () => {
  const feed = {
    title: 'Notices & more',
    author: 'BayStore',
    language: 'en',
    page: 'https://baystore.example/notices/',
    self: 'https://baystore.example/notices/feed.xml',
  };
  const entry = { url: `${feed.page}#b`, title: 'B <b>', text: '“x” & y', day: '2031-05-03' };

  it('is dated by its newest entry', () => {
    const older = { ...entry, url: `${feed.page}#a`, day: '2030-01-01' };
    const [head = ''] = atomFeed({ ...feed, entries: [entry, older] }).split('<entry>');
    expect(head).toContain('<updated>2031-05-03T00:00:00Z</updated>');
  });

  it('dates an entry anew each time it was added to, within its day', () => {
    const dated = (changes?: number): (string | undefined)[] =>
      [
        ...atomFeed({ ...feed, entries: [changes === undefined ? entry : { ...entry, changes }] }).matchAll(
          /<updated>(.*)<\/updated>/g,
        ),
      ].map(([, moment]) => moment);
    const of = (moment: string): string[] => [moment, moment];
    expect(dated()).toEqual(of('2031-05-03T00:00:00Z'));
    expect(dated(1)).toEqual(of('2031-05-03T00:00:00Z'));
    expect(dated(62)).toEqual(of('2031-05-03T00:01:01Z'));
    expect(dated(100_000)).toEqual(of('2031-05-03T23:59:59Z'));
  });

  it('escapes what it is given', () => {
    const text = atomFeed({ ...feed, entries: [entry] });
    expect(text).toContain('<title>Notices &amp; more</title>');
    expect(text).toContain('<title>B &lt;b&gt;</title>');
    expect(text).toContain('<summary>“x” &amp; y</summary>');
  });
});

describe('a line of copy', () => {
  it.each([
    ['plain', [{ kind: 'text', text: 'plain' }]],
    [
      '**Only here.** See `sandbox_placeholder`.',
      [
        { kind: 'bold', text: 'Only here.' },
        { kind: 'text', text: ' See ' },
        { kind: 'code', text: 'sandbox_placeholder' },
        { kind: 'text', text: '.' },
      ],
    ],
    ['two ** stars', [{ kind: 'text', text: 'two ** stars' }]],
  ])('%s is read in parts', (line, parts) => {
    expect(inlineParts(line)).toEqual(parts);
  });
});

it('writes a day in words', () => {
  expect(longDay('2031-05-03')).toBe('3 May 2031');
});

it('leads to a page through the pages above it', () => {
  const labels = new Map([
    ['legal', 'Legal'],
    ['legal/terms', 'Terms'],
  ]);
  expect(trailOf('legal/terms', labels)).toEqual([
    { label: 'Legal', href: '/legal/' },
    { label: 'Terms', href: '/legal/terms/' },
  ]);
});
