import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../../src/claims/checking/check.ts';
import { passagesOf } from '../../../../src/claims/passages/index.ts';
import { ownPolicy } from '../../../matrix/sentences.ts';
import { placeOf } from '../html/read.ts';

const policy = ownPolicy();
const blocked = (text: string): string[] =>
  checkSources([{ path: 'a.dot', text }], policy, { today: '2026-06-01' }).findings.map(({ text: words }) => words);

describe('a graph', () => {
  it.each([
    ['in lines', 'digraph {\n a [label="Single\\nsign-on"];\n}', 'Single\\nsign-on'],
    ['under a label that denies another', 'graph g { a [label="Nothing yet:"] b [label="SSO on every plan"] }', 'SSO'],
    ['with quotes', 'strict digraph { "We hold a \\"SOC 2\\" report" -> b }', 'SOC 2\\" report'],
  ])('says what its labels show: %s', (_, text, words) => {
    expect(blocked(text)).toContain(words);
  });

  it.each([
    ['a label that denies', 'digraph {\n a [label="No single\\nsign-on"];\n b [label="SSO: not available"];\n}'],
    ['steps', 'digraph { "Choose a plan" -> "Write to us" }'],
  ])('and passes with %s', (_, text) => {
    expect(blocked(text)).toEqual([]);
  });

  it('has places', () => {
    const text = 'digraph {\n a [label="Single\\nsign-on \\"SSO\\""];\n}';
    const passage = passagesOf({ path: 'a.gv', text }).passages.find((one) => one.text === 'Single\nsign-on "SSO"');
    expect(passage && placeOf(text, passage, 'SSO')).toBe('2:30-2:33');
  });
});
