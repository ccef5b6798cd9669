/** The world that scripts are tried in. Its source is run in a context of its own: it uses nothing from outside. */

/**
 * Fills the global object of a new context: every part of a browser is a
 * stand-in that answers any question with another of its kind, holds one
 * element, and keeps the functions that it is given, to be called later.
 *
 * @param readerActs Types of the events that only a reader's act brings about.
 */
export function inNewWorld(readerActs: readonly string[]): void {
  type Act = (...args: unknown[]) => unknown;
  const world = globalThis as unknown as Record<PropertyKey, unknown>;

  const acts = new Set(readerActs);
  const stored: string[] = [];
  const waiting: (() => void)[] = [];
  const forReader: unknown[] = [];

  const note = (what: string): void => {
    if (stored.length < 10) stored.push(what);
  };
  const isClass = (value: unknown): boolean => /^class\b/.test(Function.prototype.toString.call(value));
  const callLater = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && 'handleEvent' in value) return callLater(value.handleEvent);
    if (typeof value !== 'function') return;
    if (!isClass(value)) {
      waiting.push(() => void (value as Act).call(standIn(), standIn(), standIn(), standIn()));
      return;
    }
    // A custom element: made, and put on the page.
    const { connectedCallback } = value.prototype as { connectedCallback?: Act };
    waiting.push(() => {
      const element: unknown = new (value as unknown as new () => unknown)();
      if (typeof connectedCallback === 'function') connectedCallback.call(element);
    });
  };
  const listen = (type: unknown, listener: unknown): void => {
    if (acts.has(String(type))) forReader.push(listener);
    else callLater(listener);
  };
  /** A script that clicks is no reader. */
  const pretend = (): unknown => {
    for (const listener of forReader.splice(0)) callLater(listener);
    return standIn();
  };

  const store = (name: string): unknown => {
    const keep = (key: unknown): true => {
      note(`${name} “${String(key)}”`);
      return true;
    };
    const methods: Record<PropertyKey, unknown> = {
      getItem: () => null,
      setItem: (key: unknown) => void keep(key),
      removeItem: () => undefined,
      clear: () => undefined,
      key: () => null,
      length: 0,
    };
    return new Proxy(methods, { set: (_, key) => keep(key), defineProperty: (_, key) => keep(key) });
  };
  const stores: Record<PropertyKey, unknown> = {
    localStorage: store('localStorage'),
    sessionStorage: store('sessionStorage'),
  };

  const answers: Record<PropertyKey, unknown> = {
    ...stores,
    addEventListener: listen,
    addListener: callLater,
    click: pretend,
    dispatchEvent: pretend,
    requestSubmit: pretend,
    submit: pretend,
    cookie: '',
    length: 1,
    then: undefined,
    [Symbol.toPrimitive]: () => '0',
    [Symbol.iterator]: () => [standIn()][Symbol.iterator](),
  };
  const called = (args: readonly unknown[]): object => {
    args.forEach(callLater);
    return standIn();
  };
  const standIn = (): object =>
    new Proxy(function () {}, {
      get: (_, key) => (Object.hasOwn(answers, key) ? answers[key] : standIn()),
      set: (_, key, value) => {
        if (key === 'cookie') note('a cookie');
        if (typeof key === 'string' && key.startsWith('on')) listen(key.slice(2), value);
        return true;
      },
      has: () => true,
      apply: (_, __, args: unknown[]) => called(args),
      construct: (_, args: unknown[]) => called(args),
    });

  const parts = `
    document navigator location history screen visualViewport CSS console performance crypto customElements
    trustedTypes matchMedia getComputedStyle getSelection getElementById scrollTo scrollBy scroll
    requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback setTimeout setInterval
    clearTimeout clearInterval queueMicrotask IntersectionObserver MutationObserver ResizeObserver
    PerformanceObserver AbortController DOMParser Event CustomEvent EventTarget HTMLElement Element Node
    Image Audio URL URLSearchParams Headers FormData Blob File FileReader TextEncoder TextDecoder
    devicePixelRatio innerWidth innerHeight scrollX scrollY alert confirm prompt print open close focus blur
    removeEventListener
  `
    .trim()
    .split(/\s+/);
  for (const part of parts) world[part] = standIn();
  Object.assign(world, stores, {
    window: world,
    self: world,
    top: world,
    parent: world,
    frames: world,
    addEventListener: listen,
    dispatchEvent: pretend,
  });

  let isLoaded = false;
  world[Symbol.for('arrival')] = Object.freeze({
    /** Takes one step; `false` when nothing is left to come. */
    next: (): boolean => {
      if (!isLoaded) {
        isLoaded = true;
        for (const key of Object.getOwnPropertyNames(world)) if (key.startsWith('on')) listen(key.slice(2), world[key]);
      }
      const act = waiting.shift();
      act?.();
      return act !== undefined;
    },
    stored: (): string => JSON.stringify(stored),
  });
}
