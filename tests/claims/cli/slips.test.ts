/** Slips of the hand in a command: what was meant is named, or done where it is beyond doubt. */
import { describe, expect, it } from 'vitest';
import { project } from './project.ts';

const files = { 'content/pages/trust.md': 'Tea.\n', 'public/chart.txt': 'Tea.\n' };
const nothing = { status: 2, out: '' };

describe('a slip in a command', () => {
  it.each([
    [['chekc'], /^Unexpected command `chekc`, .*; nearest: `check`\n/],
    [['fix'], /^Unexpected command `fix`, .*; `fix` is an option: `check --fix`\n/],
    [['nonsense'], /^Unexpected command `nonsense`, expected one of .*`seen`\n/],
    [['try', 'Tea.', '--pgae', '/'], /^Unexpected option `--pgae`, .*; nearest: `--page`\n/],
    [['check', '--nonsense'], /^Unexpected option `--nonsense`, expected one of .*`--fix`\n/],
    [['seen'], /^Unexpected lack of `FILE`, expected `FILE --shows TEXT --by NAME`\n/],
    [['seen', 'a.png', '--by', 'Ann'], /^Unexpected lack of `--shows`, /],
    [['seen', 'a.png', '--shows', 'Tea'], /^Unexpected lack of `--by`, /],
    [
      ['seen', 'a.png', 'cup', '--shows', 'A', '--by', 'Ann'],
      /^Unexpected second file `cup`, expected one, and quotes/,
    ],
    [
      ['seen', 'chart.txt', '--shows', 'Tea', '--by', 'Ann'],
      /^chart\.txt: There is no file or folder of this name; nearest: `public\/chart\.txt`\n/,
    ],
  ])('such as %j is told with what was meant', async (argv, expected) => {
    expect(await project(files).claims(...argv)).toMatchObject({
      ...nothing,
      err: expect.stringMatching(expected) as string,
    });
  });

  it('is told where a path is misspelled', async () => {
    const { status, out } = await project(files).claims('check', 'contnet');
    expect(status).toBe(2);
    expect(out).toContain('contnet\n  ✖ There is no file or folder of this name; nearest: `content`  error\n');
  });

  it.each([':1', ':1:5'])('is none where a path ends with %s, as a finding names its place', async (place) => {
    const answer = await project(files).claims('check', `content/pages/trust.md${place}`);
    expect(answer).toMatchObject({ status: 0, out: 'Nothing blocked; 1 file checked for 2026-06-01\n' });
  });

  it('is not to be supposed where `--fix` finds nothing to do', async () => {
    expect((await project(files).claims('check', '--fix')).err).toMatch(/^Nothing was put right: `--fix` changes /);
  });
});
