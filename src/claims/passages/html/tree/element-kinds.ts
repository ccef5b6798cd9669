/**
 * Elements by the part they play in reading a page, after the HTML standard's
 * parsing and rendering sections. Names are lower case.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidElements = set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose start tag ends an open paragraph. */
export const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p plaintext pre search section summary table ul xmp li dd dt listing',
);

/**
 * Elements that start and end a piece of text of their own. Everything else is
 * inline: its words belong to the sentence around it.
 */
export const blockElements = new Set([
  ...closesParagraph,
  ...set(
    'html head body title tr td th thead tbody tfoot caption colgroup optgroup option select datalist textarea legend template noscript iframe noembed noframes object video audio canvas picture map svg math dt dd li foreignobject desc metadata marquee applet frameset',
  ),
]);

/** Elements whose end another element's end tag does not reach across. */
export const scopeBoundaries = set('applet caption html table td th marquee object template');

/** Elements that only an end tag of a block may close. */
export const structural = new Set([...blockElements, 'button', 'form']);

/** End tags that reach to the nearest table rather than the nearest cell. */
export const tableParts = set('table caption colgroup tbody tfoot thead tr td th template');

/** HTML start tags that end an open `<svg>` or `<math>`. */
export const leavesForeign = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** Inside `<svg>` and `<math>`, elements whose content is HTML again. */
export const htmlInForeign = { svg: set('foreignobject desc title'), math: set('mi mo mn ms mtext') };

/** Elements whose content the parser does not take for markup. */
export const rawText = set('script style xmp iframe noembed noframes plaintext');

/** Elements at whose end the headings inside them stop counting. */
export const sectioning = set(
  'article aside blockquote dd details dialog fieldset figure footer header li main nav section td th',
);

export const headingElements = set('h1 h2 h3 h4 h5 h6');

/** Inline elements that stand as things of their own, side by side in a row. */
export const controls = set('button label a output meter progress');

/** Inline elements that only style the words they hold. */
export const formatting = set(
  'abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr q rb rp rt rtc ruby samp small strong sub sup time tt u var wbr tspan textpath',
);

/** Roles that make a block of an element, whatever it is. */
export const blockRoles = set(
  'alert article banner blockquote caption cell columnheader complementary contentinfo definition dialog figure form grid gridcell group heading list listitem main menuitem navigation note option paragraph region row rowgroup rowheader search status tab table tabpanel term tooltip treegrid treeitem',
);
