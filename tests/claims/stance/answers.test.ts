/** What there is to know of an answer, by the example that stands beside it. */
import { describe, expect, it } from 'vitest';
import { answered, ways } from '../../../src/claims/stance/en/rules/answers/answer.ts';
import { toldAfter } from '../../../src/claims/stance/en/rules/answers/told.ts';
import { detailAsked } from '../../../src/claims/stance/en/shared/detail.ts';
import { details } from '../../../src/claims/stance/en/words/details.ts';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import { marked } from './marked.ts';

describe('an answer', () => {
  it.each(ways.map((way) => [way.example, way] as const))(
    'is read as its example says, and no other way fits before: %s',
    (example, way) => {
      const scene = sceneOf(...marked(example));
      const told = toldAfter(scene);
      if (told === null) throw new Error('nothing follows it');
      expect(ways.find(({ holds }) => holds(told))).toBe(way);
      const found = answered(scene);
      expect(found === null ? null : { stance: found.stance, rule: found.because.rule }).toEqual(way.makes);
    },
  );
});

describe('a question after a detail', () => {
  it.each(details.map((detail) => [detail.example, detail] as const))(
    'takes the thing for granted, and no other fits before: %s',
    (example, detail) => {
      expect(detailAsked(sceneOf(...marked(example)))).toBe(detail);
      expect(saidBy(readStance(...marked(example))).stance).toBe('asserted');
    },
  );
});
