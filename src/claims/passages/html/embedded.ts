import type { CheckError } from '../../types.ts';
import { holdsWords, isMachineMeta, useOf } from './attributes.ts';
import type { Found } from './blocks.ts';
import { traceThrough, shiftWords } from './derived.ts';
import type { Page } from './elements.ts';
import { readMarkup } from './markup.ts';
import { targetWords, targetsIn } from './targets.ts';
import type { AttributeNode, ElementNode, TextNode } from './tree.ts';
import { type Words, wordsOf } from './words.ts';

/** The words of one attribute, read as what its name says it holds. */
export function readAttribute(page: Page, element: ElementNode, attribute: AttributeNode, depth: number, problems: CheckError[]): readonly Found[] {
  const use = useOf(attribute.name, element);
  if (use === null) return [];
  const words = wordsOf(page.source, attribute.from, attribute.to, page.isXml ? 'xml' : 'attribute');
  if (!holdsWords(words.text)) return [];
  switch (use.kind) {
    case 'words':
      return [{ ...words, carrier: use.carrier }];
    case 'meta':
      return readMeta(page, element, words);
    case 'target':
      return [{ ...targetWords(words), carrier: 'link-target' }];
    case 'targets':
      return targetsIn(words.text).map(({ start, end }) => {
        const text = words.text.slice(start, end);
        const own = shiftWords(wordsOf(text, 0, text.length, 'plain'), start);
        return { ...targetWords(traceThrough(own, words.runs)), carrier: 'link-target' };
      });
    case 'html':
      return readMarkup(words, depth, problems);
    case 'style':
      return [{ ...words, carrier: 'style' }];
    case 'script':
      return [{ ...words, carrier: 'script' }];
  }
}

function readMeta(page: Page, element: ElementNode, words: Words): readonly Found[] {
  const name = page.attribute(element, 'name') ?? page.attribute(element, 'property');
  const command = page.attribute(element, 'http-equiv')?.toLowerCase();
  if (command === 'content-security-policy' || isMachineMeta(name, words.text)) return [];
  if (/^https?:\/\/\S+$/i.test(words.text)) return [{ ...targetWords(words), carrier: 'link-target' }];
  return [{ ...words, carrier: 'meta' }];
}

/** The words of an element whose content is no markup to the page around it. */
export function readForeignText(page: Page, element: ElementNode, node: TextNode, depth: number, problems: CheckError[]): readonly Found[] {
  const words = wordsOf(page.source, node.from, node.to, 'plain');
  switch (element.name) {
    case 'script':
      return [{ ...words, carrier: 'script' }];
    case 'style':
      return [{ ...words, carrier: 'style' }];
    default:
      return readMarkup(words, depth, problems);
  }
}
