import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  boundaryMessage,
  findingMessage,
  foreignPartMessage,
  refusedPartMessages,
  tryMessage,
  unlistedScriptMessage,
  unlistedStyleMessage,
  unreadFileMessage,
} from '../../src/claims/messages.ts';
import { stances } from '../../src/claims/types.ts';
import { finding } from './reporters/reports.ts';

const shown = {
  'a part from elsewhere': foreignPartMessage,
  'a file': (file: string) => unreadFileMessage('0'.repeat(64), file),
  'a script': (file: string) => unlistedScriptMessage(file, null),
  'a style': (file: string) => unlistedStyleMessage('words', 'p::after { content: "x" }', file),
};

/** What a shell makes of the command at the end of a message, after the program's name. */
function wordsOf(message: string): string[] {
  const [, words = ''] = / -- (seen .*)`$/s.exec(message) ?? [];
  return execFileSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
}

describe.skipIf(process.platform === 'win32').each(Object.entries(shown))('the command that lists %s', (_, message) => {
  it.each([
    'https://x.example/a.png',
    'https://x.example/a?b=1&c=$(id)',
    'https://x.example/`id`;id|id>x',
    'public/an icon.png',
    'public/Mara\'s "icon" \\ $HOME!!.png',
    "'; id; '",
    '*',
  ])('takes %s for one word and runs nothing in it', (target) => {
    const [command, first, ...rest] = wordsOf(message(target));
    expect([command, first]).toEqual(['seen', target]);
    expect(rest.filter((word) => word.startsWith('--'))).toEqual(['--shows', '--by']);
  });

  it('calls npm so that it says nothing of its own', () => {
    expect(message('a.js')).toContain('`npm run --silent claims -- seen a.js --shows');
  });
});

describe('the headline of a finding', () => {
  it.each([
    ['asserted', 'is claimed here'],
    ['planned', 'is announced for later'],
    ['other-party', 'is claimed of somebody else'],
  ] as const)('tells what a sentence does that is %s, and what to do', (stance, does) => {
    expect(findingMessage({ ...finding, text: 'SOC 2', stance })).toBe(
      `“SOC 2” ${does}, and no approval covers that: reword it, or have it approved`,
    );
  });

  it('has words for every stance that a policy may block', () => {
    const told = stances.map((stance) => findingMessage({ ...finding, stance }));
    expect(new Set(told).size).toBe(stances.length);
  });

  it('names the words that need a boundary, and where it has to stand', () => {
    expect(boundaryMessage('Checkout', 'page', 'checkout')).toBe(
      '“Checkout” is mentioned, but the statement that limits it (boundary `checkout`) is not in sight on the same page: add it',
    );
  });

  it.each(Object.entries(refusedPartMessages))('of %s says what to do after a colon', (_, message) => {
    expect(message).toMatch(/^(?!Unexpected ).+: [a-z].+/);
  });
});

describe('what is said of a sentence without a phrase of the policy', () => {
  it('does not read as a clearance', () => {
    expect(tryMessage).toMatch(/was not judged.*does not make it true.*ask the owners of the policy/);
  });
});
