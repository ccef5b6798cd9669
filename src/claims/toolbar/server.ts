/** The server's half of the toolbar: judges what the browser sends. */
import { checkSources } from '../check.ts';
import { loadPolicy, loadSources } from '../load.ts';
import type { CompiledPolicy } from '../policy/index.ts';
import type { Report, ReportedMention } from '../report.ts';
import type { Source } from '../types.ts';
import type { JudgePage, PageReport, ShownMention, Tried, TrySentence } from './protocol.ts';

export interface ToolbarSetting {
  /** The project's folder. */
  readonly root: string;
  /** Path of the policy, from the project's folder. */
  readonly policy: string;
  /** Folders of content, from the project's folder. */
  readonly content: readonly string[];
  /** The day to judge by, ISO 8601 in UTC; asked anew for every judgement. */
  readonly today: () => string;
}

/** Judge a page as the browser got it, and trace what it says to its content. */
export function judgePage({ url, html }: JudgePage, setting: ToolbarSetting): PageReport {
  return withPolicy(setting, { url }, (policy) => {
    const page = judge([{ path: url, url, text: html, format: 'html' }], policy, setting);
    const content = judge(loadSources(setting.content, { cwd: setting.root }), policy, setting);
    const known = placesOf(content.mentions);
    return {
      url,
      mentions: inOrder(page.mentions).map((found) => shown(found, known)),
      errors: [...page.errors, ...content.errors].map(({ path, message }) => `${path}: ${message}`),
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
  { policy: path, root }: ToolbarSetting,
  key: Key,
  answer: (policy: CompiledPolicy) => Answer,
): Answer | (Key & { mentions: []; errors: string[] }) {
  const result = loadPolicy(path, root);
  if (result.ok) return answer(result.policy);
  return { ...key, mentions: [], errors: result.problems.map(({ at, message }) => `${result.path} ${at}: ${message}`) };
}

function judge(
  sources: Parameters<typeof checkSources>[0],
  policy: CompiledPolicy,
  { today }: ToolbarSetting,
): Report {
  return checkSources(sources as Iterable<Source>, policy, { today: today(), mentions: true });
}

/** Blocked mentions before the others, else in order of place. */
function inOrder(mentions: readonly ReportedMention[]): ReportedMention[] {
  const isBlocked = ({ outcome }: ReportedMention): boolean => outcome === 'blocked';
  return [...mentions.filter(isBlocked), ...mentions.filter((found) => !isBlocked(found))];
}

function shown(found: ReportedMention, known: ReadonlyMap<string, string>): ShownMention {
  const { claim, text, because, suggestion, carrier, stance, outcome, title, owner, excerpt } = found;
  return {
    claim, text, because, suggestion, carrier, stance, outcome, title, owner,
    sentence: excerpt,
    source: known.get(saying(found)) ?? null,
  };
}

/** Where in the content the same words are said of the same claim. */
function placesOf(mentions: readonly ReportedMention[]): Map<string, string> {
  return new Map(
    mentions
      .filter(({ line }) => line !== null)
      .map((found) => [saying(found), `${found.path}:${found.line}:${found.column}`]),
  );
}

function saying({ claim, excerpt, text }: ReportedMention): string {
  return `${claim} ${(excerpt?.text ?? text).replace(/\s+/g, ' ').trim()}`;
}
