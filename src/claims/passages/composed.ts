/** Texts whose words cannot be told from their raw letters. */
import type { Format } from '../types.ts';
import { isEncoded } from './encoded.ts';

/**
 * Whether a text may say words that its raw letters do not hold, because a
 * program in it composes them, or they are encoded: then only reading it tells.
 */
export function mayCompose(text: string, format: Format): boolean {
  if (format === 'text') return isEncoded(text);
  if ((format === 'xml' || format === 'svg') && text.includes('<!ENTITY')) return true;
  if (format === 'script') return composes.test(text);
  return (format === 'html' || format === 'svg') && programs.test(text) && composes.test(text);
}

const programs = /<script(?:\s(?!type=["']?application\/)|>)|\son[a-z]+\s*=|javascript:/i;

/** A sign or a call that makes text of texts. */
const composes =
  /\+|\$\{|\b(?:atob|unescape|decode\w*|fromC\w+|source|raw|concat|join|reverse|toReversed|flat|slice|substr(?:ing)?|charAt|at|split|replace(?:All)?|repeat|pad(?:Start|End)|toString|append\w*|prepend|write\w*|insert\w*)\b/;
