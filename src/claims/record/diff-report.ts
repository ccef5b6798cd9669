/** A claims diff as text, as Markdown for a pull request, and as JSON. */
import { quoted } from '../messages/quoted.ts';
import type { ClaimChange, Said } from './diff.ts';

export const diffReporters = {
  pretty: (changes: readonly ClaimChange[]): string =>
    changes.length === 0 ? `${nothing}\n` : changes.map((each) => `${line(each)}\n`).join(''),

  markdown: (changes: readonly ClaimChange[]): string =>
    changes.length === 0
      ? `### Claims\n\n${nothing}\n`
      : [
          '### Claims',
          '',
          '| Change | Page | Claim | Before | After |',
          '| --- | --- | --- | --- | --- |',
          ...changes.map(
            ({ kind, page, claim, before, after }) =>
              `| ${kind} | \`${cell(page)}\` | \`${claim}\` | ${cell(saidOf(before))} | ${cell(saidOf(after))} |`,
          ),
          '',
        ].join('\n'),

  json: (changes: readonly ClaimChange[]): string => `${JSON.stringify({ version: 1, changes }, null, 2)}\n`,
} as const;

export const diffFormats = Object.keys(diffReporters) as (keyof typeof diffReporters)[];

const nothing = 'No claim is added, dropped, reworded or read differently.';

function line({ kind, page, claim, before, after }: ClaimChange): string {
  return `${kind.padEnd(8)} ${page}  ${claim}\n  before: ${saidOf(before)}\n  after:  ${saidOf(after)}`;
}

function saidOf(said: Said | null): string {
  return said === null ? '–' : `${said.stance}, ${said.outcome}: ${quoted(said.sentence)}`;
}

/** Words of a page in a table: nothing in them is markup. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#!@]/g, '\\$&').replace(/\s+/g, ' ');
}
