/** The server's half of the toolbar: judges what the browser sends. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkSources } from '../checking/check.ts';
import { withOrigins } from '../checking/origins.ts';
import { judgeSentence } from '../checking/sentence.ts';
import { loadSources } from '../files/load.ts';
import { errorLine, policyErrorLines } from '../messages/reports.ts';
import type { CompiledPolicy, PolicyResult } from '../policy/index.ts';
import type { Report, ReportedFinding, ReportedMention } from '../report.ts';
import type { Source, Unread } from '../types.ts';
import type { JudgePage, PageReport, ShownMention, Tried, TrySentence } from './protocol.ts';

export interface ToolbarSetting {
  /** The project's folder. */
  readonly root: string;
  readonly readPolicy: () => PolicyResult;
  /** Folders of content, from the project's folder. */
  readonly content: () => readonly string[];
  /** The day to judge by, ISO 8601 in UTC; asked anew for every judgement. */
  readonly today: () => string;
}

/**
 * Where the content says what pages say: kept between pages, as all copy is judged for it, until
 * somebody who watches its files says that they have changed.
 */
export class ContentPlaces {
  #known: { readonly policy: CompiledPolicy; readonly today: string; readonly places: Places } | null = null;

  /** Places by sentence and claim, for a policy and a day. */
  by(policy: CompiledPolicy, setting: ToolbarSetting): Places {
    const today = setting.today();
    if (this.#known?.policy !== policy || this.#known.today !== today)
      this.#known = { policy, today, places: placesIn(policy, setting) };
    return this.#known.places;
  }

  /** To be called when a file of the content, or one that the policy rests on, has changed. */
  forget(): void {
    this.#known = null;
  }
}

type Places = ReadonlyMap<string, string>;

/** Judge a page as the browser got it, and trace what it says to its content. */
export function judgePage({ url, html }: JudgePage, setting: ToolbarSetting, places: ContentPlaces): PageReport {
  return withPolicy(setting, { url }, (policy) => {
    const page = judge([{ path: url, url, text: html, format: 'html' }], policy, setting);
    const others = page.findings.filter(({ rule }) => rule !== 'claim');
    const known = page.mentions.length + others.length === 0 ? new Map<string, string>() : places.by(policy, setting);
    const origins = originsOf(page, known, setting);
    return {
      url,
      mentions: [...others, ...inOrder(page.mentions)].map((found) =>
        shown(found, known.get(saying(found)) ?? origins.get(saying(found)) ?? null),
      ),
      errors: page.errors.map(errorLine),
    };
  });
}

/** Judge a sentence before it is written, as `claims try` does. */
export function trySentence({ text }: TrySentence, setting: ToolbarSetting): Tried {
  return withPolicy(setting, { text }, (policy) => {
    const report = judgeSentence(text, policy, { today: setting.today() });
    return {
      text,
      mentions: inOrder(report.mentions).map((found) => shown(found, null)),
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
  return { ...key, mentions: [], errors: policyErrorLines(result) };
}

function judge(sources: Iterable<Source | Unread>, policy: CompiledPolicy, { today }: ToolbarSetting): Report {
  return checkSources(sources, policy, { today: today(), mentions: true });
}

/** Blocked mentions before the others, else in order of place. */
function inOrder(mentions: readonly ReportedMention[]): ReportedMention[] {
  const isBlocked = ({ outcome }: ReportedMention): boolean => outcome === 'blocked';
  return [...mentions.filter(isBlocked), ...mentions.filter((found) => !isBlocked(found))];
}

function shown(found: ReportedMention | ReportedFinding, source: string | null): ShownMention {
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
    source,
  };
}

/** Where in the content the same words are said of the same claim. */
function placesIn(policy: CompiledPolicy, setting: ToolbarSetting): Places {
  const content = judge(loadSources(setting.content(), { cwd: setting.root, now: setting.today() }), policy, setting);
  return new Map(
    content.mentions
      .filter(({ line }) => line !== null)
      .map((found) => [saying(found), `${found.path}:${found.line}:${found.column}`]),
  );
}

/** Where blocked words were written that are in no content: in a component, say. */
function originsOf(page: Report, known: Places, { root, today }: ToolbarSetting): Map<string, string> {
  const lost = { ...page, findings: page.findings.filter((found) => !known.has(saying(found))) };
  const folders = existsSync(join(root, 'src')) ? ['src'] : [];
  const traced = withOrigins(
    lost,
    () => true,
    () => loadSources(folders, { cwd: root, now: today() }),
  ).findings;
  return new Map(
    traced.flatMap((found) =>
      found.origin == null ? [] : [[saying(found), `${found.origin.path}:${found.origin.line}:${found.origin.column}`]],
    ),
  );
}

function saying({ claim, excerpt, text }: ReportedMention | ReportedFinding): string {
  return `${claim} ${(excerpt?.text ?? text).replace(/\s+/g, ' ').trim()}`;
}
