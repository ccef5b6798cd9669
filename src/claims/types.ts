/**
 * The vocabulary of the claims engine. Every other file speaks in these words.
 *
 * The pipeline, each step a pure function of the one before:
 *
 *     Source ─ passages/ ─▶ Passage ─ mentions/ ─▶ Mention ─ stance/ ─▶ Reading
 *                                                     └───── judging/ ────▶ JudgedMention
 *
 * Offsets are UTF-16 code units from 0, ends exclusive. Lines and columns count
 * from 1, columns in UTF-16 code units (as unist does). Days are ISO 8601
 * (`2026-01-31`) in UTC.
 */

/** One text to be judged: a file, standard input, or an editor's buffer. */
export interface Source {
  /** As every {@link Unread} has another; it need not be given. */
  readonly kind?: 'text';
  /** Forward slashes; relative to the working directory, absolute outside it. */
  readonly path: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** What the reader's parser is; by default told from the path's ending. */
  readonly format?: Format;
  /** Built output only: the address it is served at, from the site's root (`/a/`). */
  readonly url?: string;
  /** Pages of built output only: texts of the style sheets of the site that it links to, in order. */
  readonly sheets?: readonly string[];
  /** Addresses within the site of style sheets that it links to and that could not be read. */
  readonly unreadSheets?: readonly string[];
  /** It says what other files show: other words for that would not be true of them. */
  readonly isLedger?: true;
}

/** A file of which nothing can be said but why. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
  readonly error: string;
}

/** A file of bytes that are no text. */
export interface Binary {
  readonly kind: 'binary';
  readonly path: string;
  /** Digest of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Whether somebody has looked, and said in the ledger what it shows. */
  readonly isListed: boolean;
  /** What words can be taken out of the bytes. */
  readonly words?: string;
  /** Built output only: the address it is served at, whose words are read. */
  readonly url?: string;
  /** Built output only: no file of the project is the same, and the build may leave none. */
  readonly isOfBuild?: true;
}

/** A file that could not become a {@link Source}. */
export type Unread = Unreadable | Binary;

export function isText(source: Source | Unread): source is Source {
  return source.kind === undefined || source.kind === 'text';
}

export type Format = 'markdown' | 'html' | 'xml' | 'svg' | 'yaml' | 'json' | 'csv' | 'css' | 'script' | 'text';

/** Where a mention can stand. */
export type Carrier =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'task-item'
  | 'table-cell'
  | 'table-header'
  | 'term'
  | 'definition'
  | 'block-quote'
  | 'footnote'
  | 'caption'
  | 'summary'
  | 'control'
  | 'image-alt'
  | 'image-title'
  | 'link-title'
  | 'link-target'
  | 'front-matter'
  | 'data'
  | 'document-title'
  | 'meta'
  | 'html-attribute'
  | 'json-ld'
  | 'svg'
  | 'code'
  | 'comment'
  | 'style'
  | 'script'
  | 'text'
  | 'file-name';

/**
 * A piece of text as a reader meets it, with where it came from and what
 * surrounds it. Markdown, front matter, data files and built HTML all become
 * passages, so that one judgement serves them all.
 */
export interface Passage {
  /**
   * Words as read: inline markup gone, entities decoded, soft line breaks and
   * `<br>` a single `\n`. Inline elements join without a space.
   */
  readonly text: string;
  /** In text order, covering it without overlap; see {@link Run}. */
  readonly runs: readonly Run[];
  readonly carrier: Carrier;
  readonly around: Surroundings;
  /**
   * Where texts meet that are passages of their own as well, by offset: only
   * what goes over a seam is read here.
   */
  readonly seams?: readonly number[];
}

/**
 * A stretch of passage text and the source it came from. When both have the
 * same length they map one to one; otherwise the run is indivisible (an
 * entity, an escape). `from` is `null` for text that is in no source place.
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** What stands near a passage and can decide what its words mean. */
export interface Surroundings {
  /** Enclosing headings, outermost first, without the passage itself. */
  readonly headings: readonly string[];
  /** The line that introduces the list, table or block ("We do not hold:"). */
  readonly leadIn: string | null;
  /** Own texts of the list items that hold this one, outermost first. */
  readonly parents: readonly string[];
  /** The nearest task box: the item's own, else its parents'. */
  readonly task: 'done' | 'open' | null;
  readonly cell: Cell | null;
  /** The term a definition belongs to (`dt`, `**Term**: …` in its own block). */
  readonly term: string | null;
  /** Caption of the table or figure that holds the passage. */
  readonly caption: string | null;
  /** Summaries of the `<details>` that hold the passage, outermost first. */
  readonly summaries: readonly string[];
  /** The passage just before in the same container: a question, perhaps. */
  readonly before: string | null;
  /** The passage just after in the same container: an answer, perhaps. */
  readonly after: string | null;
  /** The paragraph after the whole list or table that the passage stands in, where there is one. */
  readonly outro?: string;
  /** Of a heading: what stands under it, up to the next of its rank, in order; of a long section its beginning. */
  readonly section?: readonly Part[];
  /**
   * For data: the keys down to the value, as words (`productionDependency` is
   * "production dependency"), list indexes left out.
   */
  readonly keys: readonly string[];
  /** For data: the sibling values of the same record, as `[key words, text]`. */
  readonly siblings: readonly (readonly [string, string])[];
  /** The page's own title, from front matter, `<title>` or its first heading. */
  readonly title: string | null;
  /** Whether the page says in its front matter that it is a draft. */
  readonly draft: boolean;
  /** The page's furniture that holds the passage, where it is not the page's own words. */
  readonly landmark?: 'navigation' | 'header' | 'footer';
  /** Where a reader does not see the passage at once, in closed details or a tooltip; not at all; or sees it struck out. */
  readonly visibility?: 'collapsed' | 'hidden' | 'struck';
  /** Whether a line across the page parts the passage from what stands under its heading. */
  readonly isParted?: true;
  /** Whether a style may cut off the passage's end. */
  readonly isCut?: true;
  /** What else stood around the passage as the name of a picture or a label: left out, since who sees the page does not meet it. */
  readonly onlyHeard?: string;
  /** The language that the markup names for the passage, where it is not English. */
  readonly language?: string;
}

/** A passage as the heading over it sees it. */
export interface Part extends Pick<Surroundings, 'task' | 'term' | 'cell'> {
  readonly text: string;
  readonly carrier: Carrier;
}

/** A table cell's place: rows and columns count from 0, the header row is 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** Whether the cell heads a column; a row's own header is judged by its row. */
  readonly isHeader: boolean;
  /** Text of the header above the cell, or `null`. */
  readonly columnHeader: string | null;
  /** Text of the row's first cell, or `null` when this is that cell. */
  readonly rowHeader: string | null;
  /** The whole row, first cell included, each with its column's header. */
  readonly rowCells: readonly LabelledText[];
  /** For a column's header: the cells below it, each with its row's header. */
  readonly columnCells: readonly LabelledText[];
  /** Whether a cell of the table says yes, by a tick or in a word: an “x” beside it says no. */
  readonly hasYes: boolean;
}

export interface LabelledText {
  readonly label: string | null;
  readonly text: string;
}

/** A place in a passage where a claim is named; offsets are the passage's. */
export interface Mention {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  /**
   * The words within it that are none of its phrase's, with a space between: a
   * “never” there is the text's, while one of the phrase's own belongs to the
   * claim (“never been hacked”). Left out where no phrase named it.
   */
  readonly between?: string;
  /** The words as they are read, where letters apart do not tell where they end. */
  readonly plain?: string;
}

export const stances = ['asserted', 'denied', 'planned', 'conditional', 'other-party', 'topic'] as const;

/** What the text says about the publisher and the claim; doubt is `asserted`. */
export type Stance = (typeof stances)[number];

/** A stance and what decided it, for people to read. */
export interface Reading {
  readonly stance: Stance;
  readonly because: Because;
  /**
   * What the answer to a whole question says. The question itself is a topic:
   * it says nothing. What is published, and judged, is its answer.
   */
  readonly answer?: Reading;
}

/**
 * What decided a stance. `words` are quoted from the text where there are any;
 * `place` says where they stand as seen from the mention.
 */
export interface Because {
  readonly rule: string;
  readonly words: string | null;
  readonly place: Place;
}

export type Place =
  | 'itself'
  | 'before'
  | 'after'
  | 'sentence'
  | 'lead-in'
  | 'parent'
  | 'heading'
  | 'column'
  | 'row'
  | 'task'
  | 'term'
  | 'caption'
  | 'summary'
  | 'question'
  | 'answer'
  | 'key'
  | 'sibling'
  | 'page'
  | 'end'
  | 'language'
  | 'picture'
  | 'nothing';

/** Who speaks: the names the publisher goes by. */
export interface Publisher {
  readonly names: readonly string[];
}

export const outcomes = ['blocked', 'allowed', 'approved', 'waived'] as const;

/** What the policy makes of a mention. */
export type Outcome = (typeof outcomes)[number];

/** Why an approval of some words does not hold for them. */
export type Lapse =
  | { readonly kind: 'ended'; readonly day: string }
  | { readonly kind: 'not-begun'; readonly day: string }
  | { readonly kind: 'changed-document'; readonly path: string }
  | { readonly kind: 'unseen-link'; readonly url: string; readonly lastSeen: string }
  | { readonly kind: 'failed-check'; readonly name: string }
  | { readonly kind: 'other-page' };

/** The kinds of what blocks, as scripts know them, and what each is called. */
export const findingTitles = {
  claim: 'Unapproved claim',
  boundary: 'Missing boundary',
  'unused-waiver': 'Unused waiver',
  'expired-waiver': 'Waiver past its last day',
  'hidden-characters': 'Invisible characters',
  'unread-file': 'File that cannot be read',
  'unread-part': 'Part of a file that cannot be read',
  'unlisted-script': 'Script that nobody has looked at',
  'unlisted-style': 'Style that nobody has looked at',
  'foreign-part': 'Part from another site',
  'refused-part': 'Part that cannot be listed',
  'ready-without-evidence': 'Ready without evidence',
  'generated-file': 'Manifest of another site',
} as const;

export type FindingKind = keyof typeof findingTitles;

/** A check that could not be done, wholly or in part. Exit status 2. */
export interface CheckError {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}
