/**
 * Statements that must stand wherever their subject is raised: visible, near,
 * and not in a footnote, a tooltip or a collapsed block.
 *
 * In Markdown a directive places a statement (`::boundary{#sandbox}`), so that
 * its text lives once; in a built page the text itself must be there.
 */
import type { Nodes, Root } from 'mdast';
import type { JudgedMention, JudgedSource } from '../judging/judged.ts';
import { boundaryDirective, isConspicuous, isPage, isStatement, paragraphsOf, raises } from '../judging/statements.ts';
import { boundaryMessage, boundarySuggestion } from '../messages/findings.ts';
import { formatOf, passagesOf, sourceRange } from '../passages/index.ts';
import { parseMarkdown } from '../passages/markdown/parse.ts';
import { plainSpelling } from '../policy/compiled.ts';
import type { CompiledBoundary, CompiledPolicy } from '../policy/compiled.ts';
import type { ReportedFinding } from '../report.ts';
import type { Passage, Source } from '../types.ts';
import { blanked, frontMatterOf } from '../text/front-matter.ts';
import { finding } from './finding.ts';

/** A finding for each page, or section, that raises a subject without its statement. */
export function boundaryFindings(
  source: Source,
  { judged, passages, page }: JudgedSource,
  policy: CompiledPolicy,
): ReportedFinding[] {
  if (!isPage(source) || isStatement(source, policy)) return [];
  return policy.boundaries
    .filter(({ isPage: isIncluded }) => isIncluded(page))
    .flatMap((each) => {
      const raised = judged.filter((one) => raises(one, each));
      if (raised.length === 0) return [];
      return unbounded(raised, placesOf(each, source, passages), each).map((first) => missing(first, each));
    });
}

/** The chain of headings that a section stands under. */
type Section = string;

function sectionOf(passage: Passage): Section {
  const own = passage.carrier === 'heading' ? [passage.text] : [];
  return JSON.stringify([...passage.around.headings, ...own].map(plainSpelling));
}

/** The first mention of each page or section that has no statement. */
function unbounded(
  raised: readonly JudgedMention[],
  places: ReadonlySet<Section>,
  { boundary }: CompiledBoundary,
): JudgedMention[] {
  if (boundary.scope === 'page') return places.size > 0 ? [] : raised.slice(0, 1);
  const seen = new Set(places);
  return raised.filter(({ passage }) => {
    const section = sectionOf(passage);
    return !seen.has(section) && seen.add(section);
  });
}

function placesOf({ boundary, text }: CompiledBoundary, source: Source, passages: readonly Passage[]): Set<Section> {
  const written = statementSections(text, passages);
  const format = source.format ?? formatOf(source.path);
  const placed = format === 'markdown' ? directiveSections(boundary.id, source, passages) : [];
  return new Set([...written, ...placed]);
}

/** Sections in which every paragraph of a statement can be seen, in order. */
function statementSections(text: string, passages: readonly Passage[]): Section[] {
  const [first, ...rest] = paragraphsOf(text);
  if (first === undefined) return [];
  const visible = passages.filter(isConspicuous);
  return visible.flatMap((passage, index) => {
    if (!plainSpelling(passage.text).includes(first)) return [];
    const follows = rest.every((paragraph, place) =>
      plainSpelling(visible[index + place + 1]?.text ?? '').includes(paragraph),
    );
    return follows ? [sectionOf(passage)] : [];
  });
}

/** Sections in which a directive places the statement where a reader sees it: in no note at the foot, and in nothing closed or hidden. */
function directiveSections(id: string, source: Source, passages: readonly Passage[]): Section[] {
  if (!source.text.includes(`::${boundaryDirective}`)) return [];
  const frontMatter = frontMatterOf(source.text);
  const text = frontMatter === null ? source.text : blanked(source.text, frontMatter.block);
  return seenDirectives(parseMarkdown(text), id).map((offset) => sectionAt(offset, passages));
}

/**
 * Where the directives of a boundary stand that a reader sees. The page's HTML
 * is read as it is once it is built, with a paragraph for each directive: a
 * stray end tag or a comment then means what it means in a browser.
 */
function seenDirectives(tree: Root, id: string): number[] {
  const { html, places } = skeletonOf(tree, id);
  const seen = passagesOf({ path: 'skeleton.html', text: html, format: 'html' }).passages.filter(isConspicuous);
  return places
    .filter(({ at }) =>
      seen.some(({ runs }) => runs.some(({ from, to }) => from !== null && from <= at && at < Number(to))),
    )
    .map(({ offset }) => offset);
}

interface Skeleton {
  /** Nothing but the HTML of a page, its blocks and the boundary's paragraphs. */
  readonly html: string;
  /** Where in it a directive's paragraph has its words, and the directive's offset in the source. */
  readonly places: readonly { readonly at: number; readonly offset: number }[];
}

function skeletonOf(tree: Root, id: string): Skeleton {
  let html = '';
  const places: { at: number; offset: number }[] = [];
  const open: (Nodes | string)[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') html += node;
    else if (node.type === 'html') html += `${node.value}\n`;
    else if (node.type === 'leafDirective') {
      if (node.name !== boundaryDirective || node.attributes?.['id'] !== id) continue;
      places.push({ at: html.length + '<p>'.length, offset: node.position?.start.offset ?? 0 });
      html += '<p>Statement.</p>';
    } else if ('children' in node && node.type !== 'footnoteDefinition' && node.type !== 'containerDirective') {
      const element = blockElements[node.type];
      if (element !== undefined) {
        html += `<${element}>`;
        open.push(`</${element}>`);
      }
      open.push(...node.children.toReversed());
    }
  }
  return { html, places };
}

/** Elements of Markdown's blocks: what is left open in one ends with it, but for a paragraph, which a block ends. */
const blockElements: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  list: 'ul',
  listItem: 'li',
  tableCell: 'div',
  heading: 'h2',
};

/** The section at an offset: that of the last heading before it. */
function sectionAt(offset: number, passages: readonly Passage[]): Section {
  const heading = passages.findLast((passage) => {
    if (passage.carrier !== 'heading') return false;
    const range = sourceRange(passage, 0, passage.text.length);
    return range !== null && range.from < offset;
  });
  return heading === undefined ? JSON.stringify([]) : sectionOf(heading);
}

function missing({ reported, mention }: JudgedMention, { boundary }: CompiledBoundary): ReportedFinding {
  const { path, line, column, endLine, endColumn, text, stance, carrier, excerpt, owner } = reported;
  return finding({
    path,
    line,
    column,
    endLine,
    endColumn,
    text,
    stance,
    carrier,
    excerpt,
    owner,
    rule: 'boundary',
    claim: mention.claim,
    because: boundaryMessage(text, boundary.scope, boundary.id),
    suggestion: boundarySuggestion(boundary.id),
    why: 'A statement that limits a claim has to stand where the claim is read.',
  });
}
