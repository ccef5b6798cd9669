import { Lexer } from 'yaml';
import { copied, type BuiltText } from '../builder.ts';

/**
 * The comments of a YAML text, without their marks.
 *
 * @param base Where the text begins in its source.
 */
export function yamlComments(text: string, base: number): BuiltText[] {
  const comments: BuiltText[] = [];
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
    isScalar = false;
    at += lexeme.length;
  }
  return comments;
}

const scalarFollows = '\u001F';
/** Byte order mark, document start and flow error: the lexer's, not the text's. */
const marksOfTheLexer: ReadonlySet<string> = new Set(['\uFEFF', '\u0002', '\u0018']);
