import { decodedText, decodedWords } from './decoding.ts';
import type { ElementNode } from './tree.ts';

/** A source as its elements. */
export class Elements {
  readonly source: string;
  readonly root: ElementNode;
  readonly isXml: boolean;

  constructor(source: string, root: ElementNode, isXml: boolean) {
    this.source = source;
    this.root = root;
    this.isXml = isXml;
  }

  /** An attribute's decoded value, or `null` where the element has none. */
  attribute(element: ElementNode, name: string): string | null {
    const found = element.attributes.find((attribute) => attribute.name === name);
    if (found === undefined) return null;
    if (found.from === found.to) return '';
    return decodedWords(this.source, found.from, found.to, this.isXml ? 'xml' : 'attribute').text;
  }

  /** An attribute's decoded value with its white space, as a machine reads it; `null` where the element has none. */
  exactAttribute(element: ElementNode, name: string): string | null {
    const found = element.attributes.find((attribute) => attribute.name === name);
    return found === undefined
      ? null
      : decodedText(this.source, found.from, found.to, this.isXml ? 'xml' : 'attribute').text;
  }
}
