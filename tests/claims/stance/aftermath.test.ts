/** Every way in which the words around a mention that would pass say that it is so after all, by its example. */
import { describe, expect, it } from 'vitest';
import { closingIn, undoingIn } from '../../../src/claims/stance/en/afterwards/following.ts';
import { sequelOf, textUnder } from '../../../src/claims/stance/en/afterwards/sequel.ts';
import {
  partsAfter,
  secondThoughtOn,
  secondThoughts,
} from '../../../src/claims/stance/en/afterwards/second-thoughts.ts';
import { rulesFor } from '../../../src/claims/stance/en/rules/index.ts';
import { plainOf, weFor } from '../../../src/claims/stance/en/shared/plain.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import type { Scene } from '../../../src/claims/stance/en/sentence/scene.ts';
import { closings } from '../../../src/claims/stance/en/words/closings.ts';
import { grantedValues } from '../../../src/claims/stance/en/words/granted-values.ts';
import { sequels } from '../../../src/claims/stance/en/words/sequels.ts';
import { turns } from '../../../src/claims/stance/en/words/turns/index.ts';
import { undoings } from '../../../src/claims/stance/en/words/undoings.ts';
import { readStance, saidBy } from '../../../src/claims/stance/index.ts';
import { examplesOf, marked } from './marked.ts';
import { valuesOf } from './values.ts';

/** The first rule's reading, before anybody thinks twice. */
function firstReading(scene: Scene) {
  for (const rule of rulesFor(scene)) {
    const found = rule(scene);
    if (found !== null) return found;
  }
  throw new Error('no rule reads it');
}

describe('a second thought', () => {
  it.each(secondThoughts.map((thought) => [thought.example, thought] as const))(
    'asserts its example, and is the first to: %s',
    (example, thought) => {
      const scene = sceneOf(...marked(example));
      const found = firstReading(scene);
      expect(found.stance).not.toBe('asserted');
      expect(secondThoughtOn(scene, found)?.thought).toBe(thought);
      expect(saidBy(readStance(...marked(example)))).toMatchObject({
        stance: 'asserted',
        because: { rule: thought.rule, place: thought.place },
      });
    },
  );
});

describe('a value beside its label', () => {
  it.each(grantedValues.flatMap((value) => examplesOf(value).map((example) => [example, value] as const)))(
    'asserts its example, and is the first to fit: %s',
    (example, value) => {
      const scene = sceneOf(...marked(example));
      const { stance } = firstReading(scene);
      expect(
        grantedValues.find(
          ({ of, pattern }) => of.some((one) => one === stance) && valuesOf(scene).some((one) => pattern.test(one)),
        ),
        `${stance}: ${valuesOf(scene).join()}`,
      ).toBe(value);
      expect(saidBy(readStance(...marked(example))).stance).toBe('asserted');
    },
  );
});

describe('a turn', () => {
  it.each(turns.flatMap((turn) => examplesOf(turn).map((example) => [example, turn] as const)))(
    'asserts its example, and is the first to fit: %s',
    (example, turn) => {
      const scene = sceneOf(...marked(example));
      const { stance } = firstReading(scene);
      const plain = plainOf(scene);
      expect(
        turns.find(({ of, pattern }) => of.some((one) => one === stance) && pattern.test(plain)),
        `${stance}: ${plain}`,
      ).toBe(turn);
      expect(saidBy(readStance(...marked(example))).stance).toBe('asserted');
    },
  );
});

describe('a sequel', () => {
  it.each(sequels.flatMap((sequel) => examplesOf(sequel).map((example) => [example, sequel] as const)))(
    'asserts its example, and is the first to fit: %s',
    (example, sequel) => {
      const scene = sceneOf(...marked(example));
      const stance = sequel.of.find((one) => one === firstReading(scene).stance);
      expect(stance).toBeDefined();
      expect(stance && sequelOf(scene, stance)).toBe(sequel);
      expect(saidBy(readStance(...marked(example))).stance).toBe('asserted');
    },
  );
});

describe.each([
  ['a closing', closings, (scene: Scene) => partsAfter(scene).map((part) => closingIn(weFor(scene, part)))],
  ['an undoing', undoings, (scene: Scene) => [undoingIn(scene.rest), undoingIn(textUnder(scene))]],
] as const)('%s', (_, forms, found) => {
  it.each(forms.flatMap((form) => examplesOf(form).map((example) => [example, form] as const)))(
    'asserts its example, and is the first to fit: %s',
    (example, form) => {
      const scene = sceneOf(...marked(example));
      expect(firstReading(scene).stance).not.toBe('asserted');
      expect(found(scene).find((one) => one !== undefined)).toBe(form);
      expect(saidBy(readStance(...marked(example))).stance).toBe('asserted');
    },
  );
});
