/**
 * What a script or style may add to a page without anybody looking at it:
 * whole sentences, which are judged as they stand, and nothing else. A sentence
 * that is added takes nothing away and completes no other.
 */
import type { Expression, Node, Program, SpreadElement, Statement, Super } from 'acorn';
import { scriptProgram } from './script.ts';
import { negations } from '../../../text/denying.ts';

/**
 * A capital, four words or more, and the mark that ends a sentence; one that
 * denies or asks for something, in one clause, and neither answers nor takes back
 * what stands before it.
 */
export function isWholeSentence(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (!holdingBack.test(text) || answering.test(text) || turning.test(text)) return false;
  return (
    words.length >= 4 &&
    words.length <= 60 &&
    /^\p{Lu}[\p{L}\p{N}'’-]*$/u.test(words[0] ?? '') &&
    /\p{Ll}[.!?]$|\p{N}[.!?]$|\p{Lu}[.!?]$/u.test(text.trim()) &&
    !/[<>\\]/.test(text)
  );
}

/** A denial by a word of its own, since only that is read in every sentence; or a demand. */
const holdingBack = new RegExp(String.raw`${negations}|\b(?:needs?|requires?|would|must|should)\b`, 'iu');

/** Words that rest on another sentence, or turn it. */
const answering =
  /^(?:it|its|that|this|these|those|they|yes|no|here|there|so|ours|now|today|since|correction|update|not|never|none|nobody|but|and)\b|\b(?:now|since|no longer|any ?more|changed?|but|until|last (?:year|month|week)|again|today|meanwhile|true|false|wrong|otherwise|doubts?|deny|ask(?:s|ed)?|you)\b/iu;

/**
 * What parts a sentence in two, of which the second may give what the first denies
 * (“Solo has no SSO; Crew has.”), and what leaves some of it standing (“only from Solo”).
 */
const turning =
  /[;:–—()]|,.*\b(?:is|are|was|were|has|have|had|does|do|did|can|gets?)\b|\b(?:only|except|besides|apart|alone|just|while|whereas|unlike|elsewhere|rest|others?)\b/iu;

/** Whether all that a program does is to add whole sentences to the page. */
export function onlyAddsSentences(code: string): boolean {
  if (code.length > mostCode) return false;
  const program = scriptProgram(code);
  return program !== null && program.body.length > 0 && new Additions().holds(program);
}

/** Longer programs do more. */
const mostCode = 4000;

const adding: ReadonlySet<string> = new Set([
  'append',
  'prepend',
  'before',
  'after',
  'appendChild',
  'insertAdjacentText',
  'insertAdjacentElement',
]);
const finding: ReadonlySet<string> = new Set(['querySelector', 'getElementById']);
const places = /^(?:beforebegin|afterbegin|beforeend|afterend)$/;
const plainElements = /^(?:p|span|div|strong|em|b|i|li|small|section|aside)$/i;

/** Follows a program as far as it is of this one kind. */
class Additions {
  readonly #made = new Set<string>();
  readonly #found = new Set<string>();

  holds({ body }: Program): boolean {
    return body.every((each) => this.#isStatement(each as Statement));
  }

  #isStatement(node: Statement): boolean {
    switch (node.type) {
      case 'EmptyStatement':
        return true;
      case 'ExpressionStatement':
        return node.directive !== undefined || this.#isAct(node.expression);
      case 'VariableDeclaration':
        return node.declarations.every(
          ({ id, init }) => id.type === 'Identifier' && init != null && this.#isNamed(id.name, init),
        );
      default:
        return (
          (node as Node).type === 'ExportNamedDeclaration' &&
          (node as unknown as { specifiers: unknown[]; declaration: unknown }).specifiers.length === 0 &&
          (node as unknown as { declaration: unknown }).declaration == null
        );
    }
  }

  #isNamed(name: string, init: Expression): boolean {
    if (isCreation(init)) this.#made.add(name);
    else if (this.#isElement(init)) this.#found.add(name);
    else return false;
    return true;
  }

  #isAct(node: Expression): boolean {
    if (node.type === 'SequenceExpression') return node.expressions.every((each) => this.#isAct(each));
    if (node.type === 'ChainExpression') return this.#isAct(node.expression);
    if (node.type === 'CallExpression') return this.#isAddition(node.callee, node.arguments);
    if (node.type !== 'AssignmentExpression' || node.operator !== '=' || node.left.type !== 'MemberExpression')
      return false;
    const { object, property, computed } = node.left;
    const isMade = object.type === 'Identifier' && this.#made.has(object.name);
    return (
      isMade && !computed && property.type === 'Identifier' && property.name === 'textContent' && isSentence(node.right)
    );
  }

  #isAddition(callee: Expression | Super, args: readonly (Expression | SpreadElement)[]): boolean {
    if (
      callee.type !== 'MemberExpression' ||
      callee.computed ||
      callee.property.type !== 'Identifier' ||
      !adding.has(callee.property.name)
    )
      return false;
    const [first] = args;
    const isPlaced =
      callee.property.name.startsWith('insert') &&
      first?.type === 'Literal' &&
      typeof first.value === 'string' &&
      places.test(first.value);
    const added = isPlaced ? args.slice(1) : args;
    return (
      this.#isElement(callee.object) &&
      added.length > 0 &&
      added.every(
        (each) =>
          each.type !== 'SpreadElement' &&
          (isSentence(each) || (each.type === 'Identifier' && this.#made.has(each.name))),
      )
    );
  }

  /** An element that is there: the body, one that is looked for, or a name of either. */
  #isElement(node: Expression | Super): boolean {
    if (node.type === 'Identifier') return this.#made.has(node.name) || this.#found.has(node.name);
    if (node.type === 'ChainExpression') return this.#isElement(node.expression);
    if (node.type === 'MemberExpression') return isOfDocument(node, 'body');
    if (node.type !== 'CallExpression' || node.arguments.length !== 1 || node.arguments[0]?.type !== 'Literal')
      return false;
    return [...finding].some((name) => isOfDocument(node.callee, name));
  }
}

function isOfDocument(node: Expression | Super, name: string): boolean {
  return (
    node.type === 'MemberExpression' &&
    !node.computed &&
    node.object.type === 'Identifier' &&
    node.object.name === 'document' &&
    node.property.type === 'Identifier' &&
    node.property.name === name
  );
}

function isCreation(node: Expression): boolean {
  if (node.type !== 'CallExpression' || !isOfDocument(node.callee, 'createElement')) return false;
  const [tag] = node.arguments;
  return tag?.type === 'Literal' && typeof tag.value === 'string' && plainElements.test(tag.value);
}

function isSentence(node: Expression): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && isWholeSentence(node.value);
  return (
    node.type === 'TemplateLiteral' &&
    node.expressions.length === 0 &&
    isWholeSentence(node.quasis[0]?.value.cooked ?? '')
  );
}
