import { describe, expect, it } from 'vitest';
import { fixSource } from '../../../src/claims/judging/fix.ts';
import { approval, compiled } from '../policy/policies.ts';

const wording = 'Acme is SOC 2 certified';
const near = 'Acme is SOC-2 certified';
const page = 'content/pages/a.md';
const policy = compiled({ approvals: [approval({ wordings: [wording], pages: [page] })] });
const today = '2026-06-01';

describe('near misses in one text', () => {
  it('are all put right, each told in its place', () => {
    const text = `# ${near}\n\nTea. ${near}\n`;
    expect(fixSource({ path: page, text }, policy, { today })).toEqual({
      text: `# ${wording}\n\nTea. ${wording}\n`,
      fixes: [
        { line: 1, column: 11, before: near, after: wording },
        { line: 3, column: 14, before: near, after: wording },
      ],
    });
  });

  it.each([[[1, 2, 3]], [[0, 2]], [[0, 1, 3, 4, 5]], [[]]])(
    'are put right beside others whose replacement would run into the next sentence: those at %j',
    (places) => {
      const lines = (yes: string) => [0, 1, 2, 3, 4, 5].map((at) => (places.includes(at) ? yes : `${near}. Tea.`));
      const { text, fixes } = fixSource({ path: page, text: lines(near).join('\n\n') }, policy, { today });
      expect(text).toBe(lines(wording).join('\n\n'));
      expect(fixes.map(({ line }) => line)).toEqual(places.map((at) => 2 * at + 1));
    },
  );

  it('take as long as their number says', () => {
    const asked = (count: number): number => {
      let times = 0;
      const circumstances = {
        get today() {
          times++;
          return today;
        },
      };
      const { fixes } = fixSource({ path: page, text: `${near}\n\n`.repeat(count) }, policy, circumstances);
      expect(fixes).toHaveLength(count);
      return times;
    };
    expect(asked(40)).toBeLessThan(2.5 * asked(20));
  });
});
