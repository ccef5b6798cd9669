import { describe, expect, it } from 'vitest';
import { page, reasons } from './output.ts';

const check = 'no-cookies-or-storage';
const script = (code: string): Record<string, string> => ({ 'index.html': page(`<script>${code}</script>`) });

describe(check, () => {
  it.each([
    ['no script', ''],
    ['reading what was kept', 'JSON.parse(localStorage.getItem("a") ?? "[]"); localStorage.length; localStorage.kept'],
    ['clearing what was kept', 'localStorage.removeItem("a"); sessionStorage.clear()'],
    [
      'keeping on a click',
      'document.querySelector("button").addEventListener("click", () => localStorage.setItem("a", "1"))',
    ],
    ['keeping on a change, by property', 'document.querySelector("input").onchange = () => { localStorage.a = 1 }'],
    ['keeping on a key, anywhere', 'addEventListener("keydown", () => localStorage.setItem("a", "1"))'],
    ['a listener that is an object', 'document.addEventListener("submit", { handleEvent() { localStorage.a = 1 } })'],
    ['the words import and export', 'const text = "import or export"; // import nothing'],
    ['a loop of frames', 'const draw = () => requestAnimationFrame(draw); draw()'],
    [
      'a class of its own',
      'customElements.define("x-a", class extends HTMLElement { connectedCallback() { this.hidden = false } })',
    ],
    [
      'many elements',
      'for (const each of document.querySelectorAll("a")) each.hidden = true; [...document.links].forEach((a) => a.rel = "x")',
    ],
  ])('holds with %s', (_, code) => {
    expect(reasons(check, script(code))).toEqual([]);
  });

  it.each([
    ['at once', 'localStorage.setItem("a", "1")'],
    ['for the session', 'sessionStorage.setItem("a", "1")'],
    ['by property', 'localStorage.a = "1"'],
    ['by a computed property', 'window["local" + "Storage"]["a" + "b"] = 1'],
    ['by definition', 'Object.defineProperty(localStorage, "a", { value: 1 })'],
    ['through the window', 'self.localStorage.setItem("a", "1")'],
    ['through another document', 'document.defaultView.localStorage.setItem("a", "1")'],
    ['after a time', 'setTimeout(() => localStorage.setItem("a", "1"), 5000)'],
    ['after a time, twice over', 'setTimeout(() => setTimeout(() => localStorage.a = 1))'],
    ['in a promise', 'Promise.resolve().then(() => localStorage.setItem("a", "1"))'],
    ['after waiting', '(async () => { await null; localStorage.a = 1 })()'],
    ['when idle', 'requestIdleCallback(() => localStorage.setItem("a", "1"))'],
    ['when the document is read', 'document.addEventListener("DOMContentLoaded", () => localStorage.a = 1)'],
    ['when all is loaded', 'window.onload = () => { localStorage.a = 1 }'],
    ['when all is loaded, by object', 'addEventListener("load", { handleEvent() { localStorage.a = 1 } })'],
    ['when the page is left', 'addEventListener("pagehide", () => localStorage.setItem("left", Date.now()))'],
    ['when it is seen', 'new IntersectionObserver(() => localStorage.setItem("seen", "1")).observe(document.body)'],
    ['on scrolling, which is no consent', 'addEventListener("scroll", () => localStorage.a = 1)'],
    ['for each element', 'document.querySelectorAll("a").forEach(() => localStorage.setItem("a", "1"))'],
    [
      'in an element of its own',
      'customElements.define("x-a", class extends HTMLElement { connectedCallback() { localStorage.a = 1 } })',
    ],
    [
      'by a click of its own',
      'const b = document.querySelector("button"); b.onclick = () => { localStorage.a = 1 }; b.click()',
    ],
    [
      'by an event of its own',
      'addEventListener("change", () => localStorage.a = 1); dispatchEvent(new Event("change"))',
    ],
    ['in a cookie', 'document.cookie = "a=1"'],
    ['in a cookie on a click', 'document.onclick = () => { document.cookie = "a=1" }'],
    ['in a cookie by another name', 'document["coo" + "kie"] = "a=1"'],
    ['in a database', 'indexedDB.open("a")'],
    ['in a cache', 'caches.open("a")'],
    ['in a worker', 'navigator.serviceWorker.register("/a.js")'],
    ['by code made from text', 'new Function("localStorage.a = 1")()'],
    ['by eval', 'eval("localStorage.a = 1")'],
  ])('does not hold where a script stores %s', (_, code) => {
    expect(reasons(check, script(code)), code).toHaveLength(1);
  });

  it.each([
    ['a module with parts', 'import "./b.js"; localStorage.a = 1'],
    ['no end', 'for (;;);'],
    ['no end of promises', 'const on = () => Promise.resolve().then(on); on()'],
    ['a slip of the pen', 'const = 1'],
    ['an error that is none', 'throw { get toString() { throw 1 } }'],
  ])('does not hold for a script with %s', (_, code) => {
    expect(reasons(check, script(code))).toHaveLength(1);
  });

  it('runs the scripts of a page together, in their order', () => {
    const texts = {
      'index.html': page('<script src="/a.js"></script><script>keep("a")</script>'),
      'a.js': 'function keep(key) { localStorage.setItem(key, "1") }',
    };
    expect(reasons(check, texts)).toEqual(['index.html: localStorage “a”']);
    expect(reasons(check, { ...texts, 'index.html': page('<script src="/a.js"></script>') })).toEqual([]);
  });

  it('runs scripts that no page names, too', () => {
    expect(reasons(check, { 'index.html': page(''), 'late.js': 'localStorage.a = 1' })).toEqual([
      'late.js: localStorage “a”',
    ]);
  });

  it.each([
    ['a handler that runs by itself', { 'index.html': page('<img src="/a.png" alt="" onerror="localStorage.a = 1">') }],
    ['a cookie in a link', { 'index.html': page('<a href="javascript:document.cookie=1">Keep</a>') }],
    ['a cookie in a meta element', { 'index.html': page('', '<meta http-equiv="Set-Cookie" content="a=1">') }],
    ['a cookie in the host’s headers', { 'index.html': page(''), _headers: '/*\n  Set-Cookie: a=1\n' }],
    [
      'a page within the page',
      { 'index.html': page('<iframe srcdoc="&lt;script&gt;localStorage.a=1&lt;/script&gt;"></iframe>') },
    ],
    [
      'a script in a drawing',
      {
        'index.html': page(''),
        'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>localStorage.a=1</script></svg>',
      },
    ],
  ])('does not hold with %s', (_, texts) => {
    expect(reasons(check, texts)).toHaveLength(1);
  });

  it.each(['click', 'dblclick', 'mousedown', 'touchstart', 'paste'])(
    'holds with a handler that waits for the reader, be it an attribute or a listener: %s',
    (act) => {
      const waits = { 'index.html': page(`<button on${act}="localStorage.a = 1">Keep</button>`) };
      expect(reasons(check, waits)).toEqual([]);
      expect(reasons(check, script(`addEventListener("${act}", () => localStorage.a = 1)`))).toEqual([]);
    },
  );

  it.each(['scroll', 'load', 'pagehide', 'toggle'])('does not hold with one that comes by itself: %s', (event) => {
    expect(reasons(check, { 'index.html': page(`<p on${event}="localStorage.a = 1">Keep</p>`) })).toHaveLength(1);
    expect(reasons(check, script(`addEventListener("${event}", () => localStorage.a = 1)`))).toHaveLength(1);
  });

  it('lets a strange script reach nothing of this program', () => {
    const reach = `
      for (const start of [this, globalThis, document, localStorage, setTimeout, addEventListener, new Event("a"), Symbol.for])
        for (const make of [() => start.constructor, () => start.constructor.constructor, () => Object.getPrototypeOf(start).constructor])
          try { const found = make()("return process")(); if (found.pid > 0) localStorage.setItem("reached", "1"); } catch {}
      if (typeof process !== "undefined" || typeof require !== "undefined") localStorage.setItem("reached", "1");`;
    expect(reasons(check, script(reach))).toEqual([]);
  });
});
