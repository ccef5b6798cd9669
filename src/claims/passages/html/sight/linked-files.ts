/** Links to files: what the text of one calls the file, its name says more exactly. */
import { copied, inPlaceOf, type BuiltText } from '../../builder.ts';
import type { HtmlPage } from '../page.ts';
import { percentDecoded } from '../../percent.ts';
import type { AttributeNode, ElementNode } from '../tree/tree.ts';

/** Longer texts say what they say by themselves. */
const longest = 80;

/** Files that are kept and read, and no pages. */
const ending = /\.(?:pdf|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|txt|md|zip|png|jpe?g|webp|svg|json|html?)$/i;

/** What a file's name has besides its words: a year, a version, a number. */
const beside = /^(?:v?\d[\d.]*|final|signed|en|web)$/i;

/**
 * “Our report” over a file that is called `soc2-report.pdf` is “Our soc2 report”: the text with the words of the
 * name in the place of the word that both end with. `null` where they call the file differently.
 */
export function linkedFile(page: HtmlPage, element: ElementNode, attribute: AttributeNode): BuiltText | null {
  if (element.name !== 'a' || (attribute.name !== 'href' && attribute.name !== 'download')) return null;
  // “The report (PDF)”.
  const text = page
    .textOf(element)
    .replace(/\s*\([^()]*\)\s*$/, '')
    .trim();
  if (text === '' || text.length > longest) return null;
  const name = nameWords(page.attribute(element, attribute.name) ?? '');
  const words = text.split(/\s+/);
  const [last, own] = [wordOf(words.at(-1)), wordOf(name.at(-1))];
  if (name.length < 2 || last === '' || last !== own) return null;
  return inPlaceOf([...words.slice(0, -1), ...name].join(' '), attribute.from, attribute.to);
}

/** The words of a file's name, without its folder, its ending and its numbers. */
function nameWords(address: string): string[] {
  const [path = ''] = address.split(/[?#]/);
  const name = percentDecoded(copied(path.slice(path.lastIndexOf('/') + 1), 0)).text;
  if (!ending.test(name)) return [];
  const words = name
    .replace(ending, '')
    .split(/[\s_.+-]+/)
    .filter((word) => word !== '');
  while (words.length > 0 && beside.test(words.at(-1) ?? '')) words.pop();
  return words;
}

function wordOf(word = ''): string {
  return word
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/s$/, '');
}
