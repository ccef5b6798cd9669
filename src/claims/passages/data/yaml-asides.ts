import { Lexer } from 'yaml';
import { percentText } from '../../text/percent-text.ts';
import { copied, passageBuilder, type BuiltText } from '../builder.ts';

/** What a YAML text says beside its keys and values. */
export interface YamlAsides {
  /** Comments, without their marks. */
  readonly comments: readonly BuiltText[];
  /** Anchors, tags and directives, as the words that they are made of. */
  readonly names: readonly BuiltText[];
}

/**
 * The comments of a YAML text, and the names that it gives to values.
 *
 * @param base Where the text begins in its source.
 */
export function yamlAsides(text: string, base: number): YamlAsides {
  const comments: BuiltText[] = [];
  const names: BuiltText[] = [];
  let at = base;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === scalarFollows) {
      isScalar = true;
      continue;
    }
    if (marksOfTheLexer.has(lexeme)) continue;
    const words = lexeme.replace(/^#+\s*/, '');
    if (!isScalar && lexeme.startsWith('#') && words.trim() !== '') {
      comments.push(copied(words, at + lexeme.length - words.length));
    }
    const name = isScalar ? '' : nameIn(lexeme);
    if (name !== '') names.push(placed(name, at, at + lexeme.length));
    isScalar = false;
    at += lexeme.length;
  }
  return { comments, names };
}

/** `!<tag:a.example,2026:gold-certified>` and `&gold-certified` as words; none of a name of YAML's own, and none of one word, which says nothing. */
function nameIn(lexeme: string): string {
  if (!/^[&!%]/.test(lexeme) || /^!(?:!|<tag:yaml\.org,2002:)/.test(lexeme)) return '';
  const name = lexeme.replace(/^[&!%<]+|>$/g, '');
  const words = (percentText(name) ?? name).replace(/[-_.,:/!]+/g, ' ').trim();
  return /[\p{L}\p{N}]\s+\S/u.test(words) ? words : '';
}

function placed(words: string, from: number, to: number): BuiltText {
  const builder = passageBuilder();
  builder.replace(words, from, to);
  return builder.build();
}

const scalarFollows = '\u001F';
/** Byte order mark, document start and flow error: the lexer's, not the text's. */
const marksOfTheLexer: ReadonlySet<string> = new Set(['\uFEFF', '\u0002', '\u0018']);
