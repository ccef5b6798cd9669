import { type Comment, parse, type Program, type Token, tokTypes } from 'acorn';
import { type BuiltText, passageBuilder, sliceBuilt, throughBuilt } from '../../builder.ts';
import { foundComment, foundString, type FoundWords, nameWords, type ReadMarkup } from '../found.ts';
import { unescaped } from './escapes.ts';
import { unknown } from './functions.ts';
import { composedTexts } from './values.ts';

/**
 * The words in a JavaScript program: every string and template, with literals
 * that `+` joins read as one, what it composes of constants, and every comment.
 *
 * A program that does not parse is read line by line.
 */
export function readScript(script: BuiltText, readMarkup: ReadMarkup): readonly FoundWords[] {
  const program = tokensOf(script.text);
  if (program === null) return linesOf(script, readMarkup);
  const comments = program.comments.flatMap(({ start, end }) => foundComment(sliceBuilt(script, start, end)));
  return [
    ...new Strings(script, readMarkup).read(program.tokens),
    ...composed(script, program.program, readMarkup),
    ...comments,
  ];
}

/** Each is located as the expression that makes it. */
function composed(script: BuiltText, program: Program, readMarkup: ReadMarkup): readonly FoundWords[] {
  return composedTexts(program, script.text).flatMap(({ text, start, end }) => {
    const builder = passageBuilder();
    // In two parts, since a text as long as its expression would be taken for a copy of it.
    const cut = text.length === end - start ? 1 : text.length;
    for (const part of [text.slice(0, cut), text.slice(cut)]) builder.replace(part, start, end);
    return foundString(throughBuilt(builder.build(), script), 'script', readMarkup);
  });
}

/** A script as a tree; `null` where it is none. */
export function scriptProgram(code: string): Program | null {
  return tokensOf(code)?.program ?? null;
}

function tokensOf(text: string): { program: Program; tokens: Token[]; comments: Comment[] } | null {
  for (const sourceType of ['module', 'script'] as const) {
    const tokens: Token[] = [];
    const comments: Comment[] = [];
    try {
      const program = parse(text, {
        ecmaVersion: 'latest',
        sourceType,
        allowHashBang: true,
        allowReturnOutsideFunction: true,
        onToken: tokens,
        onComment: comments,
      });
      return { program, tokens, comments };
    } catch {
      // A syntax error, or nesting too deep for the parser: the next way will do.
    }
  }
  return null;
}

function linesOf(script: BuiltText, readMarkup: ReadMarkup): readonly FoundWords[] {
  const found: FoundWords[] = [];
  for (const { index, 0: line } of script.text.matchAll(/[^\r\n]+/g)) {
    found.push(...foundString(unescaped(script, index, index + line.length), 'script', readMarkup));
  }
  return found;
}

/** A string or template that is being put together from literals. */
interface Chain {
  readonly parts: BuiltText[];
  readonly key: string | null;
  isOpen: boolean;
}

class Strings {
  readonly #script: BuiltText;
  readonly #readMarkup: ReadMarkup;
  readonly #found: FoundWords[] = [];
  readonly #templates: { parts: BuiltText[]; outer: Chain | null; expression: number }[] = [];
  readonly #braces: boolean[] = [];
  #chain: Chain | null = null;

  constructor(script: BuiltText, readMarkup: ReadMarkup) {
    this.#script = script;
    this.#readMarkup = readMarkup;
  }

  read(tokens: readonly Token[]): readonly FoundWords[] {
    tokens.forEach((token, index) => this.#take(token, tokens, index));
    this.#flush();
    return this.#found;
  }

  #take(token: Token, tokens: readonly Token[], index: number): void {
    switch (token.type) {
      case tokTypes.string:
        return this.#operand(unescaped(this.#script, token.start + 1, token.end - 1), tokens, index);
      case tokTypes.num:
        if (this.#chain !== null || tokens[index - 1]?.type === tokTypes.dollarBraceL)
          this.#operand(sliceBuilt(this.#script, token.start, token.end), tokens, index);
        return;
      case tokTypes.plusMin:
        if (this.#chain !== null && this.#script.text.charAt(token.start) === '+') this.#chain.isOpen = true;
        else this.#flush();
        return;
      case tokTypes.backQuote:
        return this.#backQuote(tokens, index);
      case tokTypes.template:
        this.#templates.at(-1)?.parts.push(unescaped(this.#script, token.start, token.end));
        return;
      case tokTypes.dollarBraceL:
        this.#braces.push(true);
        this.#chain = null;
        this.#startExpression(index);
        return;
      case tokTypes.braceL:
        this.#braces.push(false);
        return this.#flush();
      case tokTypes.braceR:
        if (this.#braces.pop() === true) return this.#endExpression(index);
        return this.#flush();
      default:
        return this.#flush();
    }
  }

  #operand(text: BuiltText, tokens: readonly Token[], index: number): void {
    if (this.#chain?.isOpen === true) {
      this.#chain.parts.push(text);
      this.#chain.isOpen = false;
      return;
    }
    this.#flush();
    this.#chain = { parts: [text], key: this.#keyBefore(tokens, index), isOpen: false };
  }

  /** The name in `name: "…"` and `name = "…"`. */
  #keyBefore(tokens: readonly Token[], index: number): string | null {
    const sign = tokens[index - 1]?.type;
    const name = tokens[index - 2];
    if (name === undefined || (sign !== tokTypes.colon && sign !== tokTypes.eq)) return null;
    if (name.type !== tokTypes.name && name.type !== tokTypes.string) return null;
    return nameWords(this.#script.text.slice(name.start, name.end).replace(/^["']|["']$/g, '')) || null;
  }

  #backQuote(tokens: readonly Token[], index: number): void {
    const open = this.#templates.at(-1);
    if (open === undefined || open.expression !== -1) {
      this.#templates.push({ parts: [], outer: this.#chain, expression: -1 });
      this.#chain = null;
      return;
    }
    this.#templates.pop();
    this.#chain = open.outer;
    const builder = passageBuilder();
    for (const part of open.parts) builder.append(part);
    this.#operand(builder.build(), tokens, index);
  }

  #startExpression(index: number): void {
    const template = this.#templates.at(-1);
    if (template !== undefined) template.expression = index;
  }

  /** An expression of one literal is part of its template's text. */
  #endExpression(index: number): void {
    const template = this.#templates.at(-1);
    if (template === undefined) return;
    const chain: Chain | null = this.#chain;
    this.#chain = null;
    const isOneLiteral = chain !== null && index - template.expression === 2;
    const builder = passageBuilder();
    if (isOneLiteral) for (const part of chain.parts) builder.append(part);
    else builder.insert(unknown);
    template.parts.push(builder.build());
    template.expression = -1;
    if (isOneLiteral) return;
    this.#chain = chain;
    this.#flush();
  }

  #flush(): void {
    const chain = this.#chain;
    this.#chain = null;
    if (chain === null) return;
    const builder = passageBuilder();
    for (const part of chain.parts) builder.append(part);
    const around = chain.key === null ? {} : { keys: [chain.key] };
    this.#found.push(...foundString(builder.build(), 'script', this.#readMarkup, around));
  }
}
