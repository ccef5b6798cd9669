import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  foreignPartMessage,
  refusedPartMessages,
  unlistedScriptMessage,
  unlistedStyleMessage,
  unreadFileMessage,
} from '../../../src/claims/messages/parts.ts';

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

describe('what is refused', () => {
  it.each(Object.entries(refusedPartMessages))('for %s says what to do after a colon', (_, message) => {
    expect(message).toMatch(/^(?!Unexpected ).+: [a-z].+/);
  });
});
