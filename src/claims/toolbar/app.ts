/**
 * The browser's half of the toolbar: lists what the page says about claims,
 * marks the words in the page, and tries a sentence before it is written.
 *
 * Astro bundles this file for development only; none of it is ever published.
 */
import { defineToolbarApp } from 'astro/toolbar';
import { count } from '../counted.ts';
import { messages, type JudgePage, type PageReport, type ShownMention, type Tried } from './protocol.ts';
import { styles } from './styles.ts';
import { wordsIn } from './words-in-page.ts';
import type { FindWords } from './words-in-page.ts';

export default defineToolbarApp({
  init(canvas, app, server) {
    const view = createView(canvas, {
      onJump: (mention) => jumpTo(mention),
      onTry: (text) => server.send(messages.trySentence, { text }),
    });
    const ask = async () => server.send<JudgePage>(messages.judgePage, await thisPage());
    server.on<PageReport>(messages.page, (report) => {
      if (report.url !== location.pathname) return;
      const blocked = report.mentions.filter(({ outcome }) => outcome === 'blocked');
      const find = wordsIn(document.body);
      view.show(report, find);
      mark(blocked, find);
      const hasTrouble = blocked.length > 0 || report.errors.length > 0;
      app.toggleNotification(hasTrouble ? { state: true, level: 'error' } : { state: false });
    });
    server.on<Tried>(messages.tried, (tried) => view.showTried(tried));
    server.on(messages.changed, () => void ask());
    app.onToggled(({ state }) => view.toggle(state));
    void ask();
  },
});

/** The page as the server sends it: scripts may have changed the one shown. */
async function thisPage(): Promise<JudgePage> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  return { url: location.pathname, html: await answer.text() };
}

const highlightName = 'claims-blocked';

/** Mark words without touching the document's elements. */
function mark(mentions: readonly ShownMention[], find: FindWords): void {
  if (!('highlights' in CSS)) return;
  const ranges = mentions.map((mention) => placeOf(mention, find)).filter((range) => range !== null);
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  if (document.getElementById(highlightName)) return;
  const style = document.createElement('style');
  style.id = highlightName;
  style.textContent = `::highlight(${highlightName}) { background-color: #ffd6e8; color: #5c0a35; text-decoration: underline wavy #b3155f 2px; }`;
  document.head.append(style);
}

function placeOf({ text, sentence }: ShownMention, find: FindWords): Range | null {
  return find(sentence?.text ?? text, sentence ?? { start: 0, end: text.length });
}

function jumpTo(mention: ShownMention): void {
  // The page may have changed since it was judged.
  const range = placeOf(mention, wordsIn(document.body));
  const target = range?.startContainer.parentElement ?? elementOf(mention);
  target?.scrollIntoView({ block: 'center' });
  if (range === null) {
    target?.animate([{ outline: '3px solid #b3155f' }, { outline: '3px solid transparent' }], 4000);
    return;
  }
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** The element that carries words in an attribute: a picture's alternative text, say. */
function elementOf({ text, sentence }: ShownMention): Element | null {
  const words = sentence?.text ?? text;
  return (
    [...document.body.querySelectorAll('*')].find((each) =>
      [...each.attributes].some(({ value }) => value.includes(words)),
    ) ?? null
  );
}

interface Actions {
  readonly onJump: (mention: ShownMention) => void;
  readonly onTry: (text: string) => void;
}

interface View {
  show(report: PageReport, find: FindWords): void;
  showTried(tried: Tried): void;
  toggle(isOpen: boolean): void;
}

function createView(canvas: ShadowRoot, { onJump, onTry }: Actions): View {
  const panel = element('astro-dev-toolbar-window', {});
  panel.hidden = true;
  const summary = element('p', { className: 'summary' });
  const list = element('ul', { className: 'mentions' });
  const field = element('input', { type: 'text', name: 'sentence', placeholder: 'Try a sentence before you write it' });
  field.setAttribute('aria-label', 'Sentence to try');
  const form = element('form', {}, field, element('button', { type: 'submit' }, 'Try'));
  const verdict = element('ul', { className: 'mentions tried' });
  verdict.setAttribute('aria-live', 'polite');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() !== '') onTry(field.value);
  });
  const body = element(
    'div',
    { className: 'body' },
    element('h1', {}, 'Claims on this page'),
    summary,
    list,
    form,
    verdict,
  );
  panel.append(element('style', {}, styles), body);
  canvas.append(panel);
  return {
    show({ mentions, errors }, find) {
      summary.textContent = summaryOf(mentions, errors);
      list.replaceChildren(
        ...errors.map((error) => element('li', { className: 'error' }, error)),
        ...mentions.map((mention) => entry(mention, { onJump, find })),
      );
    },
    showTried({ mentions, errors }) {
      const nothing = element(
        'li',
        {},
        'The policy has no phrase for this, so it was not judged. If it says what we offer, hold or promise, ask its owners.',
      );
      const entries = [
        ...errors.map((error) => element('li', { className: 'error' }, error)),
        ...mentions.map((mention) => entry(mention, null)),
      ];
      verdict.replaceChildren(...(entries.length > 0 ? entries : [nothing]));
    },
    toggle(isOpen) {
      panel.hidden = !isOpen;
    },
  };
}

function summaryOf(mentions: readonly ShownMention[], errors: readonly string[]): string {
  if (errors.length > 0) return 'This page could not be fully judged.';
  const blocked = mentions.filter(({ outcome }) => outcome === 'blocked').length;
  if (mentions.length === 0) return 'The policy has a phrase for nothing on this page, so nothing was judged.';
  if (blocked === 0) return `${count(mentions.length, 'mention')}, none blocked.`;
  return `${blocked} of ${mentions.length} would block a build.`;
}

function entry(
  mention: ShownMention,
  page: { readonly onJump: Actions['onJump']; readonly find: FindWords } | null,
): HTMLElement {
  const { title, claim, carrier, stance, outcome, because, suggestion, owner, source } = mention;
  const item = element('li', { className: outcome });
  item.dataset['claim'] = claim ?? '';
  item.append(
    element(
      'p',
      { className: 'head' },
      element('strong', {}, title),
      ' ',
      element('span', { className: 'chip' }, stance === null ? outcome : `${outcome}: ${stance}`),
    ),
    quotation(mention),
    element('p', {}, capital(because), '.'),
  );
  if (outcome === 'blocked' && suggestion !== null)
    item.append(element('p', {}, 'Write instead: ', element('q', {}, suggestion)));
  if (outcome === 'blocked' && owner !== null) item.append(element('p', {}, `Ask: ${owner}`));
  const actions = element('p', { className: 'actions' });
  if (page !== null)
    actions.append(
      placeOf(mention, page.find) !== null || elementOf(mention) !== null
        ? button('Show in the page', () => page.onJump(mention))
        : `Not visible on the page (${(carrier ?? 'file').replaceAll('-', ' ')})`,
    );
  if (source !== null)
    actions.append(button(`Open ${source}`, () => void fetch(`/__open-in-editor?file=${encodeURIComponent(source)}`)));
  item.append(actions);
  return item;
}

/** The sentence with its words marked, or the words alone. */
function quotation({ text, sentence }: ShownMention): HTMLElement {
  if (sentence === null) return element('blockquote', {}, element('mark', {}, text));
  const { text: all, start, end } = sentence;
  return element('blockquote', {}, all.slice(0, start), element('mark', {}, all.slice(start, end)), all.slice(end));
}

function button(label: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An element with properties and children; text children stay text. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
