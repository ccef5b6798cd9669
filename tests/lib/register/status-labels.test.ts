import { describe, expect, it } from 'vitest';
import { lists } from '../../../src/collections/lists.ts';
import { claimsRegister } from '../../../src/collections/claims-register.ts';
import { contentProblems } from '../../../src/lib/content/content-problems.ts';
import {
  lackLabelProblem,
  metNeedProblem,
  openLabelProblem,
  openWordsProblem,
} from '../../../src/lib/register/status-labels.ts';
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';

describe('the label of a status without evidence', () => {
  it.each([
    'Deferred',
    'Conditional',
    'Not claimed',
    'Not done',
    'Pending',
    'Planned',
    'Postponed',
    'To do',
    'Unproven',
  ])('may be %s', (label) => {
    expect(openLabelProblem(label)).toBeNull();
  });

  it.each([
    'Done',
    'Nearly done',
    'Held since May',
    'Ready',
    'Live',
    'Evidence on file',
    'Signed off',
    'Certified',
    '✓',
  ])('may not be %s', (label) => {
    expect(openLabelProblem(label)).toBe(
      `Unexpected “${label}” for what has no approval and no evidence, expected words that say no, not yet or what it depends on, such as \`Deferred\`, \`Conditional\` or \`Not claimed\``,
    );
  });

  it.each(['It is done, and the owner keeps the proof.', 'Held since May.', 'Live on every plan.', 'Yes.'])(
    'may not be explained as %s',
    (text) => {
      expect(openWordsProblem(text)).toMatch(/ no approval and no evidence, expected words that are no yes$/);
    },
  );

  it.each(['It waits for a decision.', 'It is described or begun, but depends on what is missing.', 'Approval void'])(
    'may be explained as %s',
    (text) => {
      expect(openWordsProblem(text)).toBeNull();
    },
  );

  it('says before what is missing that it is', () => {
    expect(['Missing', 'Not there', 'What is lacking'].map(lackLabelProblem)).toEqual([null, null, null]);
    expect(lackLabelProblem('On file')).toBe(
      'Unexpected “On file” before what is missing, expected words that say so, such as `Missing`',
    );
  });
});

describe('a line that says whom it is for', () => {
  it.each([
    'You need your users to come in through Okta',
    'If you need a supplier with an ISO 27001 certificate',
    'Your buyers ask for a signed report',
    'Teams that need nightly backups',
    'A need for backups',
  ])('names no need: %s', (text) => {
    expect(metNeedProblem(text)).toBe(
      `Unexpected need “${text}” among those that it fits, where it is said to be met, expected whom it is for`,
    );
  });

  it.each(['Operators who run one instance', 'Teams that want readiness put in words', 'Internal platforms'])(
    'may be %s',
    (text) => {
      expect(metNeedProblem(text)).toBeNull();
    },
  );
});

describe('the words of the registers', () => {
  const told = (path: string, { schema }: { schema?: unknown }, from: string, to: string): string[] => {
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    return contentProblems({ path, text: text.replace(from, to) }, schema as z.ZodType).map(({ message }) => message);
  };

  it.each([
    ['deferred: { label: Deferred,', 'deferred: { label: Done,', /^Unexpected “Done” for what has no/],
    ['conditional: { label: Conditional,', 'conditional: { label: Nearly done,', /^Unexpected “Nearly done” for/],
    ['    missing: Missing', '    missing: On file', /^Unexpected “On file” before what is missing/],
  ])('of the launch: not %s as %s', (from, to, message) => {
    expect(told('content/lists.yml', lists, from, to)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['unmade: Not claimed', 'unmade: Held since May', /^Unexpected “Held since May” for/],
    ['withheld: Approval void', 'withheld: Certified', /^Unexpected “Certified” for/],
    ['waived: Under a waiver', 'waived: Yes', /^Unexpected “Yes” for/],
  ])('of the claims: not %s as %s', (from, to, message) => {
    expect(told('content/claims-register.yml', claimsRegister, from, to)).toEqual([expect.stringMatching(message)]);
  });

  it('are right as they stand', () => {
    expect(told('content/lists.yml', lists, 'Deferred', 'Deferred')).toEqual([]);
    expect(told('content/claims-register.yml', claimsRegister, 'Not claimed', 'Not claimed')).toEqual([]);
  });
});
