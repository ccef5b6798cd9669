/** The cases that rules ask after, each by the example that stands beside it. */
import { describe, expect, it } from 'vitest';
import { antecedents, pronounOn } from '../../../src/claims/stance/en/rules/parties/party/anaphor.ts';
import { compoundOf, possessions } from '../../../src/claims/stance/en/rules/naming/compound.ts';
import { demand, keptDemands } from '../../../src/claims/stance/en/rules/demands/demand.ts';
import { demandOn } from '../../../src/claims/stance/en/rules/demands/demanded.ts';
import { practices } from '../../../src/claims/stance/en/rules/demands/practices.ts';
import { denial, denials } from '../../../src/claims/stance/en/rules/saying/denial/denial.ts';
import { denialOn } from '../../../src/claims/stance/en/rules/saying/denial/denied.ts';
import { identifiers, writtenAs } from '../../../src/claims/stance/en/rules/naming/identifier.ts';
import { instruction, orderOn, orders } from '../../../src/claims/stance/en/rules/demands/instruction.ts';
import { label, labels } from '../../../src/claims/stance/en/rules/surroundings/label.ts';
import { ownDenialOn, turnedDenials } from '../../../src/claims/stance/en/rules/saying/own-words.ts';
import { appositions } from '../../../src/claims/stance/en/rules/parties/party/apposition.ts';
import { party } from '../../../src/claims/stance/en/rules/parties/party/party.ts';
import { question, questionOn, questions } from '../../../src/claims/stance/en/rules/answers/question.ts';
import type { Case, ReadCase, Rule } from '../../../src/claims/stance/en/rules/rule.ts';
import { isStatedOf, statements, statingOf } from '../../../src/claims/stance/en/rules/naming/step/praised.ts';
import { sceneOf } from '../../../src/claims/stance/en/sentence/scene.ts';
import type { Scene } from '../../../src/claims/stance/en/sentence/scene.ts';
import { marked } from './marked.ts';

/** Cases of which any may be asked first. */
function describeCases<Told>(name: string, cases: readonly Case<Told>[], toldIn: (scene: Scene) => Told | null): void {
  describe(name, () => {
    it.each(cases.map((one) => [one.example, one] as const))(
      'holds of its example, and alone does: %s',
      (example, one) => {
        const told = toldIn(sceneOf(...marked(example)));
        if (told === null) throw new Error('the rule does not ask after it');
        expect(cases.filter(({ holds }) => holds(told)).map((held) => held.example)).toEqual([one.example]);
      },
    );
  });
}

/** Cases that are asked in their order. */
function describeReadCases<Told>(
  name: string,
  rule: Rule,
  cases: readonly ReadCase<Told>[],
  toldIn: (scene: Scene) => Told | null,
): void {
  describe(name, () => {
    it.each(cases.map((one) => [one.example, one] as const))(
      'is the first to hold of its example, which is read as it says: %s',
      (example, one) => {
        const scene = sceneOf(...marked(example));
        const told = toldIn(scene);
        if (told === null) throw new Error('the rule does not ask after it');
        expect(cases.find(({ holds }) => holds(told))?.example).toBe(one.example);
        const found = rule(scene);
        expect(found === null ? null : { stance: found.stance, rule: found.because.rule }).toEqual(one.makes);
      },
    );
  });
}

describeCases('a practice', practices, demandOn);
describeReadCases('a demand that is kept', demand, keptDemands, demandOn);
describeCases('a name that contains the words', identifiers, writtenAs);
describeCases('what is had for all the noun after it', possessions, compoundOf);
describeCases('a denial that is denied', turnedDenials, ownDenialOn);
describeCases('what states a step', statements, statingOf);
describeReadCases('an order', instruction, orders, orderOn);
describeReadCases('a denial', denial, denials, denialOn);
describeReadCases('a question', question, questions, questionOn);

describe('a name beside the mention', () => {
  it.each(appositions.map((one) => [one.example, one] as const))(
    'is found in its example, and nowhere before: %s',
    (example, one) => {
      const scene = sceneOf(...marked(example));
      expect(appositions.find(({ names }) => names(scene) !== undefined)).toBe(one);
      expect(party(scene)?.because).toMatchObject({ rule: 'apposition', words: one.names(scene)?.raw });
    },
  );
});

describe('whom a pronoun means', () => {
  it.each(antecedents.map((one) => [one.example, one] as const))(
    'is told first by what holds of its example: %s',
    (example, one) => {
      const scene = sceneOf(...marked(example));
      const pronoun = pronounOn(scene);
      if (pronoun === null) throw new Error('its subject is no pronoun');
      expect(antecedents.find(({ holds }) => holds(pronoun))).toBe(one);
      expect(party(scene)?.because.words).toBe(one.words?.(pronoun)?.trim());
    },
  );
});

describe('what states a step', () => {
  it.each(statements.map(({ example }) => example))('states that of its example: %s', (example) => {
    expect(isStatedOf(sceneOf(...marked(example)))).toBe(true);
  });

  it.each(['How [checkout] works', 'The [checkout] page'])('is not in: %s', (example) => {
    expect(isStatedOf(sceneOf(...marked(example)))).toBe(false);
  });
});

describe('a label', () => {
  it.each(labels.map((one) => [one.example, one] as const))(
    'is found in its example, and says nothing of it before: %s',
    (example, one) => {
      const scene = sceneOf(...marked(example));
      expect(labels.find(({ reads }) => reads(scene) !== null)).toBe(one);
      expect(label(scene)).toEqual(one.reads(scene));
    },
  );
});
