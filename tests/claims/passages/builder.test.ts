import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copied, passageBuilder, sliceBuilt, trimBuilt } from '../../../src/claims/passages/builder.ts';
import { sourceRange } from '../../../src/claims/passages/source-range.ts';

describe('passageBuilder', () => {
  it('joins stretches that continue one another in the source', () => {
    const builder = passageBuilder();
    builder.copy('SOC', 4);
    builder.copy(' 2', 7);
    builder.copy('!', 20);
    expect(builder.build()).toEqual({
      text: 'SOC 2!',
      runs: [
        { start: 0, end: 5, from: 4, to: 9 },
        { start: 5, end: 6, from: 20, to: 21 },
      ],
    });
  });

  it('keeps an entity apart from its neighbours', () => {
    const builder = passageBuilder();
    builder.copy('A', 0);
    builder.replace('&', 1, 6);
    builder.copy('B', 6);
    expect(builder.build().runs).toEqual([
      { start: 0, end: 1, from: 0, to: 1 },
      { start: 1, end: 2, from: 1, to: 6 },
      { start: 2, end: 3, from: 6, to: 7 },
    ]);
  });

  it('marks inserted text as standing nowhere', () => {
    const builder = passageBuilder();
    builder.insert('a');
    builder.insert('b');
    expect(builder.build().runs).toEqual([{ start: 0, end: 2, from: null, to: null }]);
  });

  it('ignores empty text', () => {
    const builder = passageBuilder();
    builder.copy('', 3);
    builder.replace('', 3, 9);
    expect(builder.build()).toEqual({ text: '', runs: [] });
    expect(builder.last).toBe('');
  });

  it('tells its length and last code unit as it grows', () => {
    const builder = passageBuilder();
    builder.copy('ab', 0);
    expect([builder.length, builder.last]).toEqual([2, 'b']);
  });
});

describe('trimBuilt', () => {
  it('cuts white space and moves the runs with the text', () => {
    expect(trimBuilt(copied('  SOC 2 \n', 10))).toEqual({
      text: 'SOC 2',
      runs: [{ start: 0, end: 5, from: 12, to: 17 }],
    });
  });
});

describe('sourceRange', () => {
  const builder = passageBuilder();
  builder.copy('SO', 10);
  builder.replace('C', 12, 18);
  builder.insert(' ');
  builder.copy('2 of', 30);
  const passage = builder.build();

  it.each([
    { start: 0, end: 1, range: { from: 10, to: 11 } },
    { start: 0, end: 3, range: { from: 10, to: 18 } },
    { start: 2, end: 5, range: { from: 12, to: 31 } },
    { start: 3, end: 6, range: { from: 30, to: 32 } },
    { start: 3, end: 4, range: null },
    { start: 1, end: 1, range: null },
  ])('maps $start-$end', ({ start, end, range }) => {
    expect(sourceRange(passage, start, end)).toEqual(range);
  });
});

describe('sliceBuilt', () => {
  it('keeps the place of every code unit it keeps', () => {
    const piece = fc.oneof(
      fc.record({ kind: fc.constant('copy' as const), text: fc.string(), gap: fc.nat(3) }),
      fc.record({ kind: fc.constant('insert' as const), text: fc.string(), gap: fc.nat(3) }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(30), fc.nat(30), (pieces, a, b) => {
        const builder = passageBuilder();
        let source = 0;
        for (const { kind, text, gap } of pieces) {
          source += gap;
          if (kind === 'insert') builder.insert(text);
          else {
            builder.copy(text, source);
            source += text.length;
          }
        }
        const whole = builder.build();
        const start = Math.min(a, b, whole.text.length);
        const end = Math.min(Math.max(a, b), whole.text.length);
        const cut = sliceBuilt(whole, start, end);
        expect(cut.text).toBe(whole.text.slice(start, end));
        for (let at = 0; at < cut.text.length; at += 1) {
          expect(sourceRange(cut, at, at + 1)).toEqual(sourceRange(whole, start + at, start + at + 1));
        }
      }),
    );
  });
});
