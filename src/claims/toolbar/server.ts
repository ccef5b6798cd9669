/** The server's half of the toolbar: judges what the browser sends. */
import { checkSources } from '../check.ts';
import type { Unread } from '../check.ts';
import { loadSources } from '../load.ts';
import type { CompiledPolicy, PolicyResult } from '../policy/index.ts';
import type { Report, ReportedMention } from '../report.ts';
import type { Source } from '../types.ts';
import type { JudgePage, PageReport, ShownMention, Tried, TrySentence } from './protocol.ts';

export interface ToolbarSetting {
  /** The project's folder. */
  readonly root: string;
  readonly readPolicy: () => PolicyResult;
  /** Folders of content, from the project's folder. */
  readonly content: readonly string[];
  /** The day to judge by, ISO 8601 in UTC; asked anew for every judgement. */
  readonly today: () => string;
}

/** Judge a page as the browser got it, and trace what it says to its content. */
export function judgePage({ url, html }: JudgePage, setting: ToolbarSetting): PageReport {
  return withPolicy(setting, { url }, (policy) => {
    const page = judge([{ path: url, url, text: html, format: 'html' }], policy, setting);
    const known = page.mentions.length === 0 ? new Map<string, string>() : placesIn(policy, setting);
    return {
      url,
      mentions: inOrder(page.mentions).map((found) => shown(found, known)),
      errors: page.errors.map(({ path, message }) => `${path}: ${message}`),
    };
  });
}

/** Judge a sentence before it is written, as a paragraph of its own. */
export function trySentence({ text }: TrySentence, setting: ToolbarSetting): Tried {
  return withPolicy(setting, { text }, (policy) => {
    const report = judge([{ path: 'try.md', text }], policy, setting);
    return {
      text,
      mentions: inOrder(report.mentions).map((found) => shown(found, new Map())),
      errors: report.errors.map(({ message }) => message),
    };
  });
}

function withPolicy<Answer extends { errors: readonly string[] }, Key>(
  { readPolicy }: ToolbarSetting,
  key: Key,
  answer: (policy: CompiledPolicy) => Answer,
): Answer | (Key & { mentions: []; errors: string[] }) {
  const result = readPolicy();
  if (result.ok) return answer(result.policy);
  return { ...key, mentions: [], errors: result.problems.map(({ at, message }) => `${result.path} ${at}: ${message}`) };
}

function judge(
  sources: Iterable<Source | Unread>,
  policy: CompiledPolicy,
  { today }: ToolbarSetting,
): Report {
  return checkSources(sources, policy, { today: today(), mentions: true });
}

/** Blocked mentions before the others, else in order of place. */
function inOrder(mentions: readonly ReportedMention[]): ReportedMention[] {
  const isBlocked = ({ outcome }: ReportedMention): boolean => outcome === 'blocked';
  return [...mentions.filter(isBlocked), ...mentions.filter((found) => !isBlocked(found))];
}

function shown(found: ReportedMention, known: ReadonlyMap<string, string>): ShownMention {
  const { claim, text, because, suggestion, carrier, stance, outcome, title, owner, excerpt } = found;
  return {
    claim,
    text,
    because,
    suggestion,
    carrier,
    stance,
    outcome,
    title,
    owner,
    sentence: excerpt,
    source: known.get(saying(found)) ?? null,
  };
}

/** Where in the content the same words are said of the same claim. */
function placesIn(policy: CompiledPolicy, setting: ToolbarSetting): Map<string, string> {
  const content = judge(loadSources(setting.content, { cwd: setting.root }), policy, setting);
  return new Map(
    content.mentions
      .filter(({ line }) => line !== null)
      .map((found) => [saying(found), `${found.path}:${found.line}:${found.column}`]),
  );
}

function saying({ claim, excerpt, text }: ReportedMention): string {
  return `${claim} ${(excerpt?.text ?? text).replace(/\s+/g, ' ').trim()}`;
}
