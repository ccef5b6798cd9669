/** Sentences with the verdict that a careful reader would give, by the site's own policy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeSource } from '../../src/claims/judging/judge.ts';
import type { JudgedMention } from '../../src/claims/judging/judged.ts';
import { ownPolicy } from '../matrix/sentences.ts';

const policy = ownPolicy();

/** Rows of a built page: the label is a header of its row. */
const rows: readonly (readonly [label: string, cell: string, isBlocked: boolean])[] = [
  ['SOC 2', '✓', true],
  ['SOC 2', 'Yes', true],
  ['SOC 2', '', true],
  ['SOC 2', 'No', false],
  ['SOC 2', 'Not claimed', false],
  ['Runtime operations', 'Changes to a production runtime remain deferred.', false],
];

/** One wording a line, its own line breaks as `\n`. */
function wordings(name: string): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, '..', 'corpus', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.replaceAll('\\n', '\n'));
}

function judgedIn(text: string, path = 'content/pages/page.md'): readonly JudgedMention[] {
  return judgeSource({ path, text }, policy, { today: '2026-11-21' })?.judged ?? [];
}

function blockedOf(judged: readonly JudgedMention[]): string[] {
  return judged
    .filter(({ decision }) => decision.outcome === 'blocked')
    .map(({ reported }) => `${reported.text}: ${reported.because}`);
}

describe('a careful reader takes for a claim', () => {
  test.each(wordings('blocked-wordings.txt'))('%s', (text) => {
    expect(blockedOf(judgedIn(text))).not.toEqual([]);
  });
});

describe('a careful reader takes for none', () => {
  test.each(wordings('honest-wordings.txt'))('%s', (text) => {
    const judged = judgedIn(text);
    expect(judged).not.toEqual([]);
    expect(blockedOf(judged)).toEqual([]);
  });
});

describe('a row of a built table', () => {
  test.each(rows)('%s | %s', (label, cell, isBlocked) => {
    const row = `<tr><th scope="row">${label}</th><td>${cell}</td></tr>`;
    const page = `<table><tr><th scope="col">Area</th><th scope="col">Today</th></tr>${row}</table>`;
    const judged = judgedIn(page, 'dist/page/index.html');
    expect(judged).not.toEqual([]);
    expect(blockedOf(judged).length > 0).toBe(isBlocked);
  });
});
