/**
 * Words that a program puts together before it shows them: constants joined,
 * cut, turned round or decoded. Nothing is run; what depends on anything but
 * constants stays unknown.
 */
import type { AnyNode, Expression, Program, SpreadElement } from 'acorn';
import { flattened, functions, methods, unknown, type Value } from './functions.ts';

/** A text that an expression comes to, and where the expression stands. */
export interface Composed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Expressions within expressions; a program that people or bundlers write has fewer. */
const deepest = 400;

/** The longest text that is composed: what is shown is shorter, and repeating must not fill memory. */
const longest = 20_000;

/** The texts that a program composes of its constants, other than by literals alone. */
export function composedTexts(program: Program, source: string): readonly Composed[] {
  const nodes = nodesOf(program);
  const names = constantsOf(nodes);
  const first = new Evaluation(names, 0);
  const found = composedBy(first, nodes);
  const other = first.hasChoices ? composedBy(new Evaluation(names, 1), nodes) : [];
  return [...found, ...other, ...sequences(nodes, source, first)];
}

/**
 * Uses of certain functions, by their names, that come to nothing known here.
 * A mere mention of one counts, since it may be called by another name.
 */
export function unresolvedCalls(
  program: Program,
  functions: ReadonlySet<string>,
): readonly { name: string; start: number; end: number }[] {
  const nodes = nodesOf(program);
  const evaluation = new Evaluation(constantsOf(nodes), 0);
  const found: { name: string; start: number; end: number }[] = [];
  // Where a known value ends: what it is made of is known too.
  let known = -1;
  for (const node of nodes) {
    if (node.start < known) continue;
    const { type, start, end } = node;
    if (type === 'CallExpression' && isLegible(evaluation.of(node))) known = end;
    else if (type === 'Identifier' && functions.has(node.name)) found.push({ name: node.name, start, end });
    else if (type === 'Literal' && typeof node.value === 'string' && functions.has(node.value))
      found.push({ name: node.value, start, end });
    else if (type === 'CallExpression' && isSpelling(node)) found.push({ name: 'toString', start, end });
  }
  return found;
}

function isLegible(value: Value | undefined): boolean {
  return value !== undefined && !JSON.stringify(value).includes(unknown);
}

/** `(36732).toString(36)`: letters of a number. */
function isSpelling({ callee, arguments: [radix] }: Extract<AnyNode, { type: 'CallExpression' }>): boolean {
  const isOfText =
    callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'toString';
  return (
    isOfText &&
    radix !== undefined &&
    !(radix.type === 'Literal' && (radix.value === 2 || radix.value === 8 || radix.value === 10 || radix.value === 16))
  );
}

/** Every node, outer before inner, in source order. */
function nodesOf(program: Program): readonly AnyNode[] {
  const found: AnyNode[] = [];
  const open: AnyNode[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    const children = (Object.values(node) as unknown[]).flat().filter(isNode);
    for (const child of children.reverse()) open.push(child);
  }
  return found;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Names that are given one value, once. */
function constantsOf(nodes: readonly AnyNode[]): ReadonlyMap<string, Expression> {
  const given = new Map<string, Expression>();
  const changed = new Set<string>();
  const give = (name: string, value: Expression): void =>
    void (given.has(name) ? changed.add(name) : given.set(name, value));
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) give(node.id.name, node.init);
    else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier')
      if (node.operator === '=') give(node.left.name, node.right);
      else changed.add(node.left.name);
    else if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') changed.add(node.argument.name);
  }
  for (const name of changed) given.delete(name);
  return given;
}

const composing: ReadonlySet<AnyNode['type']> = new Set([
  'BinaryExpression',
  'TemplateLiteral',
  'TaggedTemplateExpression',
  'CallExpression',
  'MemberExpression',
  'ConditionalExpression',
]);

function composedBy(evaluation: Evaluation, nodes: readonly AnyNode[]): readonly Composed[] {
  const found: Composed[] = [];
  let end = -1;
  for (const node of nodes) {
    if (node.start < end || !composing.has(node.type)) continue;
    const text = evaluation.composed(node);
    if (text === null) continue;
    found.push({ text, start: node.start, end: node.end });
    ({ end } = node);
  }
  return found;
}

/** What is added to the same place one after the other: `x += "a"; x += "b"`, `add("a"); add("b")`. */
function sequences(nodes: readonly AnyNode[], source: string, evaluation: Evaluation): readonly Composed[] {
  const places = new Map<string, { text: string; start: number; end: number; count: number }>();
  const add = (place: string, values: readonly (Value | undefined)[], { start, end }: AnyNode): void => {
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length === 0) return;
    const known = places.get(place);
    if (known === undefined) places.set(place, { text: texts.join(''), start, end, count: texts.length });
    else if (known.text.length < longest)
      Object.assign(known, {
        text: known.text + texts.join(''),
        end: Math.max(end, known.end),
        count: known.count + texts.length,
      });
  };
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      add(node.id.name, [evaluation.of(node.init)], node);
    else if (node.type === 'AssignmentExpression')
      add(source.slice(node.left.start, node.left.end), [evaluation.of(node.right)], node);
    else if (node.type === 'CallExpression')
      add(`${source.slice(node.callee.start, node.callee.end)}()`, evaluation.all(node.arguments), node);
  }
  return [...places.values()].filter(({ count }) => count > 1);
}

/** Works out what expressions come to, each once. */
class Evaluation {
  /** Whether conditions were met: a second evaluation takes their other side. */
  hasChoices = false;
  readonly #names: ReadonlyMap<string, Expression>;
  readonly #choice: 0 | 1;
  readonly #known = new Map<AnyNode, { value: Value | undefined; isComposed: boolean }>();
  #depth = 0;
  /** Whether the value at hand rests on more than literals side by side, which are read anyway. */
  #isComposed = false;

  constructor(names: ReadonlyMap<string, Expression>, choice: 0 | 1) {
    this.#names = names;
    this.#choice = choice;
  }

  /** The text that an expression composes; `null` where there is none, or literals alone make it. */
  composed(node: AnyNode): string | null {
    const value = this.of(node);
    const isComposed = this.#known.get(node)?.isComposed === true;
    return typeof value === 'string' && isComposed ? value : null;
  }

  /** The value, or `undefined` where it is not known. */
  of(node: AnyNode): Value | undefined {
    const known = this.#known.get(node);
    if (known !== undefined) {
      this.#isComposed ||= known.isComposed;
      return known.value;
    }
    if (this.#depth > deepest) return undefined;
    // Until it is known it is unknown, also to itself.
    this.#known.set(node, { value: undefined, isComposed: false });
    const outer = this.#isComposed;
    this.#isComposed = false;
    this.#depth++;
    const value = limited(this.#work(node));
    this.#depth--;
    this.#known.set(node, { value, isComposed: this.#isComposed });
    this.#isComposed ||= outer;
    return value;
  }

  all(nodes: readonly (Expression | SpreadElement | null)[]): readonly (Value | undefined)[] {
    return nodes.flatMap((node): readonly (Value | undefined)[] => {
      if (node === null) return [undefined];
      if (node.type !== 'SpreadElement') return [this.of(node)];
      const spread = this.of(node.argument);
      return typeof spread === 'string'
        ? Array.from(spread)
        : Array.isArray(spread)
          ? (spread as readonly Value[])
          : [undefined];
    });
  }

  #work(node: AnyNode): Value | undefined {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' || typeof node.value === 'number' ? node.value : undefined;
      case 'TemplateLiteral':
        return this.#join(
          node.quasis.flatMap((part, index) => [
            part.value.cooked ?? part.value.raw,
            ...(index < node.expressions.length ? [this.of(node.expressions[index] as Expression)] : []),
          ]),
        );
      case 'TaggedTemplateExpression':
        this.#isComposed = true;
        return this.#join(
          node.quasi.quasis.flatMap((part, index) => [
            part.value.raw,
            ...(index < node.quasi.expressions.length ? [this.of(node.quasi.expressions[index] as Expression)] : []),
          ]),
        );
      case 'ParenthesizedExpression':
      case 'ChainExpression':
      case 'AwaitExpression':
        return this.of(node.type === 'AwaitExpression' ? node.argument : node.expression);
      case 'SequenceExpression':
        return this.of(node.expressions.at(-1) as Expression);
      case 'AssignmentExpression':
        return this.of(node.right);
      case 'ArrayExpression':
        return listOf(this.all(node.elements));
      case 'NewExpression':
        // Typed arrays are lists; a decoder is known by its method.
        return node.callee.type === 'Identifier' &&
          /^(?:Uint8|Uint16|Uint32|Uint8Clamped)?Array$/.test(node.callee.name)
          ? listOf(flattened(this.all(node.arguments)))
          : undefined;
      case 'Identifier': {
        const init = this.#names.get(node.name);
        const value = init === undefined ? undefined : this.of(init);
        this.#isComposed ||= value !== undefined;
        return value;
      }
      case 'BinaryExpression':
        return node.operator === '+' ? this.#sum(node) : undefined;
      case 'ConditionalExpression':
        this.hasChoices = true;
        this.#isComposed = true;
        return this.of(this.#choice === 0 ? node.consequent : node.alternate);
      case 'LogicalExpression':
        this.hasChoices = true;
        this.#isComposed = true;
        return (
          this.of(this.#choice === 0 ? node.left : node.right) ?? this.of(this.#choice === 0 ? node.right : node.left)
        );
      case 'MemberExpression':
      case 'CallExpression': {
        const value = node.type === 'MemberExpression' ? this.#member(node) : this.#call(node);
        this.#isComposed ||= value !== undefined;
        return value;
      }
      default:
        return undefined;
    }
  }

  /** A long sum is a long way down on its left side: it is walked, not descended. */
  #sum(node: AnyNode): Value | undefined {
    const parts: AnyNode[] = [];
    let at = node;
    while (at.type === 'BinaryExpression' && at.operator === '+') {
      parts.push(at.right);
      at = at.left;
    }
    parts.push(at);
    const values = parts.reverse().map((part) => this.of(part));
    if (values.every((value) => typeof value === 'number')) return values.reduce((sum, value) => sum + value, 0);
    return this.#join(values);
  }

  #join(values: readonly (Value | undefined)[]): string | undefined {
    if (!values.some((value) => typeof value === 'string' && value !== '')) return undefined;
    return values
      .map((value) => (value === undefined || Array.isArray(value) ? unknown : String(value as string | number)))
      .join('');
  }

  #member(node: Extract<AnyNode, { type: 'MemberExpression' }>): Value | undefined {
    if (node.object.type === 'Super') return undefined;
    const key = node.computed
      ? this.of(node.property)
      : node.property.type === 'Identifier'
        ? node.property.name
        : undefined;
    const object = node.object.type === 'Identifier' ? (this.#names.get(node.object.name) ?? node.object) : node.object;
    if (object.type === 'ObjectExpression') return this.#property(object, key);
    if (object.type === 'Literal' && object.regex && key === 'source') return object.regex.pattern;
    const value = this.of(object);
    if (key === 'length') return undefined;
    return typeof key === 'number' && (typeof value === 'string' || Array.isArray(value))
      ? (value as string | readonly Value[])[key]
      : undefined;
  }

  #property(object: Extract<AnyNode, { type: 'ObjectExpression' }>, key: Value | undefined): Value | undefined {
    for (const property of object.properties) {
      if (property.type !== 'Property') continue;
      const name = property.key.type === 'Identifier' && !property.computed ? property.key.name : this.of(property.key);
      if (name !== undefined && `${name}` === `${key}`) return this.of(property.value);
    }
    return undefined;
  }

  #call(node: Extract<AnyNode, { type: 'CallExpression' }>): Value | undefined {
    const { callee } = node;
    const given = (): readonly (Value | undefined)[] => this.all(node.arguments);
    if (callee.type === 'Identifier') return functions.get(callee.name)?.(given());
    if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
      return undefined;
    const { name } = callee.property;
    const known = functions.get(name);
    if (known !== undefined && callee.object.type === 'Identifier' && owners.has(callee.object.name))
      return known(given());
    if (callee.object.type === 'Super') return undefined;
    if (name === 'decode') return functions.get('fromCharCode')?.(flattened(given()));
    const value = this.of(callee.object);
    return value === undefined ? undefined : methods.get(name)?.(value, given());
  }
}

const owners: ReadonlySet<string> = new Set(['String', 'JSON', 'window', 'globalThis', 'self']);

function listOf(values: readonly (Value | undefined)[]): Value {
  return values.map((value) => value ?? unknown);
}

function limited(value: Value | undefined): Value | undefined {
  return value !== undefined && typeof value !== 'number' && value.length > longest ? undefined : value;
}
