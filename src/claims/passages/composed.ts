/** Texts whose words cannot be told from their raw letters. */
import type { Format } from '../types.ts';
import { frontMatterOf } from '../text/front-matter.ts';
import { hasBrokenLabels } from './text/graph.ts';
import { hasCues } from './text/subtitles.ts';
import { isEncoded } from './encoded.ts';

/**
 * Whether a text may say words that its raw letters do not hold, because a
 * program in it composes them, or they are encoded or cut: then only reading it tells.
 */
export function mayCompose(text: string, format: Format): boolean {
  if (format === 'text') return isEncoded(text) || hasCues(text) || hasBrokenLabels(text);
  if ((format === 'yaml' || format === 'json') && schemes.test(text)) return true;
  if (format === 'yaml') return refers.test(text);
  if (format === 'markdown' && refers.test(frontMatter(text))) return true;
  if ((format === 'xml' || format === 'svg') && text.includes('<!ENTITY')) return true;
  if (format === 'script') return composes.test(text);
  const isMarkup = format === 'html' || format === 'svg' || (format === 'markdown' && text.includes('<'));
  if (!isMarkup) return false;
  if (means.test(text) || (cardField.test(text) && text.includes('<input'))) return true;
  return (programs.test(text) && composes.test(text)) || arranges.test(text) || (text.match(letters) ?? []).length > 2;
}

/** Tags, anchors and aliases of YAML: values in base64, and values that stand elsewhere. */
const refers = /(?:^|[\s,[{:?-])[!&*%]\S/;

function frontMatter(text: string): string {
  const { content } = frontMatterOf(text) ?? {};
  return content === undefined ? '' : text.slice(content.from, content.to);
}

/** Names that stand for others in data for machines, and values that say in words what they are. */
const means =
  /"@context"\s*:\s*(?:\{|\[[^\]]*\{)|"[a-z][\w-]*:[a-z]+"\s*:|opening ?hours|(?:buy|order|pay|register|join|subscribe|install)action|merchantreturn|freereturn|refundtype|(?:product|og):(?:availability|price)/i;

/** What a field may take that is nobody's but a seller's to take. */
const cardField = /\bcard ?(?:number|no\b|holder)|\bon (?:the |your )?card\b/i;

/** Ways to sign in, in a description of an interface. */
const schemes = /openIdConnect|mutualTLS/i;

const programs = /<script(?:\s(?!type=["']?application\/)|>)|\son[a-z]+\s*=|javascript:/i;

/** Markup and styles that show words elsewhere or otherwise than they stand, or others beside them. */
const arranges =
  /<bdo|<rt|<t(?:ext|span)\b|:text\b|\salt=|aria-|-override|reverse|rtl|scale|rotate|content\s*:|<style|\sstyle=|\shidden/i;

/** A letter or two with an element of their own. */
const letters = />[\s\p{P}]*[\p{L}\p{N}]{1,2}[\s\p{P}]*</gu;

/** A sign or a call that makes text of texts. */
const composes =
  /\+|\$\{|\b(?:atob|unescape|decode\w*|fromC\w+|source|raw|concat|join|reverse|toReversed|flat|slice|substr(?:ing)?|charAt|at|split|replace(?:All)?|repeat|pad(?:Start|End)|toString|append\w*|prepend|write\w*|insert\w*)\b/;
