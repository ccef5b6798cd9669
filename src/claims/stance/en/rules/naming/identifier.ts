import { isQuality, isStating, statingAfter } from '../../shared/noun-phrase.ts';
import { isWe } from '../../shared/publisher.ts';
import { reading } from '../../shared/reading.ts';
import { wordAt } from '../../shared/sentence-text.ts';
import type { Scene } from '../../sentence/scene.ts';
import type { Token } from '../../../token.ts';
import { closedWords, copulas, determiners, instructingVerbs, subjectPronouns } from '../../words/grammar.ts';
import { isKnownThing, kindOf } from '../../words/kinds.ts';
import { pattern } from '../../words/pattern.ts';
import { modifiedNouns } from '../../words/topic.ts';
import type { Case, Rule } from '../rule.ts';

/** A name or setting that merely contains the words: `uptime-kuma`, `checkout_url`. */
export const identifier: Rule = (scene) => {
  const written = writtenAs(scene);
  return written !== null && identifiers.some(({ holds }) => holds(written))
    ? reading('topic', 'identifier', null, 'itself')
    : null;
};

/** A mention as it is spelled, and what stands around it in its passage. */
interface Written {
  readonly scene: Scene;
  /** Its words as written. */
  readonly raw: string;
  readonly text: string;
  /** The token that it is, and the next. */
  readonly token: Token;
  readonly next: Token | undefined;
  /** The 120 characters before it, and the 40 after it. */
  readonly before: string;
  readonly after: string;
}

/** `null` where a mention may stand in a name, and is said all the same. */
export function writtenAs(scene: Scene): Written | null {
  // An address is written so whatever it says.
  if (scene.passage.carrier === 'file-name' || scene.passage.carrier === 'link-target') return null;
  const token = scene.tokens[scene.at];
  if (token === undefined) return null;
  const { text } = scene.passage;
  return isDocument(text, token) || isSettingSaid(text, token)
    ? null
    : {
        scene,
        raw: token.raw,
        text,
        token,
        next: scene.tokens[scene.at + 1],
        before: text.slice(Math.max(0, token.start - 120), token.start),
        after: text.slice(token.end, token.end + 40),
      };
}

/** "soc2-report.pdf": a document, and what is in it; "checkout.session", "uptime.com" are names. */
function isDocument(text: string, { end }: Token): boolean {
  const tail = /^[\w.-]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  return /\.(?:pdf|docx?|odt|p7m|zip)$/iu.test(tail);
}

/** `gdpr_compliant: true`: a setting that says what is so. */
function isSettingSaid(text: string, { start, end }: Token): boolean {
  return (
    /^[\w]*\s*[:=]\s*["']?(?:(?:true|yes|on|live|open|enabled|active|passed|hourly|daily)\b|[1-9])/iu.test(
      text.slice(end, end + 40),
    ) && /^\w*_\w*\s*[:=]/u.test(fieldFrom(text, start, end))
  );
}

/** The word in snake case that holds a mention, and what follows it. */
function fieldFrom(text: string, from: number, to: number): string {
  return `${/\w*$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? ''}${text.slice(from, to)}${text.slice(to, to + 60)}`;
}

/** How a name is written that only contains the words. One that holds is enough: none need be asked first. */
export const identifiers: readonly Case<Written>[] = [
  {
    // A field, whatever it holds.
    example: '`[payment_method]`',
    holds: ({ raw, text }) =>
      kindOf(raw.replaceAll('_', ' ')) === 'step' &&
      /^[a-z]+(?:_[a-z]+)+$/u.test(raw) &&
      text.trim().length <= raw.length + 12,
  },
  {
    example: 'See `@[checkout]/core`.',
    holds: ({ scene }) => isOfProgram(scene),
  },
  {
    example: 'Install pre-[checkout]-hook on the server.',
    holds: ({ raw, token, next }) =>
      token.glue === '-' && next?.glue === '-' && !isStating(next.word) && /^[a-z]/u.test(raw),
  },
  {
    // The name of a folder.
    example: 'It sets "[backups]/" as the prefix.',
    holds: ({ raw, before, after }) => /^[a-z-]+$/u.test(raw) && /["'`]$/u.test(before) && /^\/["'`]/u.test(after),
  },
  {
    // A list of ids that says what became of their entries: "Claims approved" would say more.
    example: 'Claims rewritten: payments.checkout, identity.[sso].',
    holds: ({ scene }) => changedIds.test(scene.passage.text.slice(scene.tokens[0]?.start ?? 0)),
  },
  {
    example: '[HIPAA]-specific considerations',
    holds: ({ raw, next }) =>
      next?.glue === '-' &&
      kindOf(raw) === 'name' &&
      /^(?:specific|related|relevant|driven|oriented)$/u.test(next.word),
  },
  {
    example: '[HIPAA]-checklist for ships',
    holds: ({ next }) => next?.glue === '-' && modifiedNouns.has(next.word),
  },
  {
    example: 'Look into my-[backups].yml first.',
    holds: ({ raw, after }) =>
      /^[a-z0-9 -]+$/u.test(raw) &&
      /^[\w-]*\.(?:ya?ml|json|toml|md|ts|js|py|go|rs|tf|sh|txt|csv|xml|lock|env|ini|conf)\b/u.test(after),
  },
  {
    // The way through a menu.
    example: 'The page Monitors → [Uptime] shows the last 90 days.',
    holds: ({ scene, raw, before }) =>
      statingAfter(scene) < 0 &&
      /\p{Lu}\p{L}*\s*(?:→|›|»)\s*$/u.test(before.slice(-40)) &&
      /^\p{Lu}/u.test(raw) &&
      isKnownThing(raw) &&
      !isQuality(raw) &&
      scene.verb >= 0,
  },
  {
    example: 'tall-[checkout]',
    holds: ({ raw, text }) => {
      const slug = text.trim();
      return (
        slug.length > raw.length &&
        /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/u.test(slug) &&
        !isQuality(raw) &&
        !slug.split(/[-_]/u).some(isStating)
      );
    },
  },
  {
    example: 'Run the command with --[backups].',
    holds: ({ scene, raw, text, token, before }) =>
      isCommanded(scene) &&
      /(?:^|\s)--$/u.test(before.slice(-3)) &&
      /^[a-z]\S*$/u.test(raw) &&
      isKnownThing(raw) &&
      !text.slice(token.end).includes('--'),
  },
  {
    example: 'The route is /api/evidence/anchor-[checkout].',
    holds: ({ raw, text, token, before }) =>
      /^[a-z-]+$/u.test(raw) &&
      kindOf(raw) !== 'name' &&
      !isQuality(raw) &&
      /^(?:\/(?:[\w.@:{}-]+\/)+[\w.@:{}-]+|(?:[\w.@-]+\/)+[\w.-]+\.[a-z]{1,5})$/u.test(
        `${/\S*$/u.exec(before)?.[0] ?? ''}${raw}${/^\S*/u.exec(text.slice(token.end, token.end + 120))?.[0] ?? ''}`.replace(
          /^[`"'(]+|[`"'),.;:]+$/gu,
          '',
        ),
      ),
  },
];

/** "Claims rewritten: payments.checkout, identity.sso.": entries of a register by their ids, and nothing else. */
const changedIds = pattern('iu')`
  ^(?:claims?|approvals?|waivers?|entries|ids) (?:entered|rewritten|changed|renamed|reviewed|taken out|removed|withdrawn|lapsed): (?:
    [a-z][a-z-]*\.[a-z][a-z\d-]*(?:, | and |, and )?
  )+\.?(?=\s|$)`;

/**
 * `checkout_url`, `@checkout/core`, `checkout.session`: one run of signs and letters,
 * all of it a program's. A sign typed beside a claim makes none ("open--SOC 2
 * certified"), nor does a space forgotten ("and fair.we are"), nor a run that says
 * what is so (`HIPAA=yes`, `#gdpr_ready`).
 */
function isOfProgram(scene: Scene): boolean {
  const {
    passage: { text },
  } = scene;
  const token = scene.tokens[scene.at];
  if (token === undefined || /\s/u.test(token.raw)) return false;
  const before = /[^\s("'`]*$/u.exec(text.slice(Math.max(0, token.start - 80), token.start))?.[0] ?? '';
  const after = /^[^\s"'`;,]*/u.exec(text.slice(token.end, token.end + 80))?.[0].replace(/[.:!?]+$/u, '') ?? '';
  const isScreaming =
    /^[A-Z\d_]+$/u.test(before + token.raw + after) && /_/u.test(before + after) && kindOf(token.raw) !== 'name';
  const isSmall = /^[a-z]/u.test(token.raw) && isKnownThing(token.raw.replaceAll('_', ' '));
  if ((!isSmall && !isScreaming) || isQuality(token.raw)) return false;
  // "We hold compliance.soc2."
  if (isSmall && isWe(scene, { word: wordAt(scene, scene.verb - 1) }) && kindOf(token.raw) === 'name') return false;
  const parts = (run: string): readonly string[] => run.toLowerCase().split(/[^\p{L}\p{N}%]+/u);
  if (
    parts(before).some(isClosed) ||
    parts(after).some((part) => isStating(part) || isClosed(part) || (saysYes.test(part) && !isCommanded(scene)))
  )
    return false;
  return (
    /[\p{L}\p{N}]_$|^[@$]$|\/@?$|[\p{L}\p{N}][@=\\]$|[a-z]\.$|[./]\S*#$/u.test(before) ||
    /^(?:_[\p{L}\p{N}]|@[\w.]|=[\w"'{$]|\\\w|\.[a-z]{2}|\(\))/u.test(after)
  );
}

/** "checkout = on": values that say of a setting that it is so. */
const saysYes = /^(?:on|yes|true|live|always|best|fair|made|ok|done|home|work|world|good|great|free|\d+%?)$/u;

/** Whether a text orders a program about, or tells of its options. */
function isCommanded({ passage: { carrier, text }, tokens }: Scene): boolean {
  return (
    carrier === 'code' ||
    !/\S\s/u.test(text.trim()) ||
    instructingVerbs.has(tokens.find(({ kind }) => kind === 'word')?.word ?? '') ||
    /\b(?:flags?|options?|commands?|arguments?|variables?|settings?|parameters?|fields?|packages?)\b/iu.test(
      text.slice(0, 200),
    )
  );
}

function isClosed(word: string): boolean {
  return closedWords.has(word) || determiners.has(word) || subjectPronouns.has(word) || copulas.has(word);
}
