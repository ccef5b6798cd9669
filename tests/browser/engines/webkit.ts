/** WebKit by WebDriver, through the driver that comes with WebKitGTK: https://w3c.github.io/webdriver/ */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { asSource, clickAt, patience } from './engine.ts';
import { firstMatch, start, temporaryFolder } from './process.ts';

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** The browser’s own buttons would keep its window wider than a phone. */
const narrow = '* { min-width: 0; margin: 0; border-width: 0; padding: 0 }';

/** A WebKit on a display that nobody sees. */
export async function startWebKit(path: string): Promise<Engine> {
  const display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const number = await firstMatch(display, 3, /\d+(?=\n)/);
  const port = await freePort();
  const settings = temporaryFolder('webkit');
  mkdirSync(join(settings.path, 'gtk-3.0'));
  writeFileSync(join(settings.path, 'gtk-3.0/gtk.css'), narrow);
  const environment = { DISPLAY: `:${number}`, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: settings.path };
  const driver = start(path, [`--port=${port}`], environment);
  const close = async (): Promise<void> => {
    await driver.end();
    await display.end();
    settings.remove();
  };
  try {
    const send = await connect(`http://127.0.0.1:${port}`);
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } };
    const { sessionId } = (await send('POST', '/session', { capabilities })) as { sessionId: string };
    const inSession: Send = (method, rest, body) => send(method, `/session/${sessionId}${rest}`, body);
    return {
      ...windowOf(inSession),
      close: async () => {
        await inSession('DELETE', '').finally(close);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function windowOf(send: Send): Omit<Engine, 'close'> {
  const evaluate: Engine['evaluate'] = async <Result, Given>(
    read: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => {
    const value = await send('POST', '/execute/sync', { script: `return ${asSource(read, given)}`, args: [] });
    return JSON.parse(String(value)) as Result;
  };
  return {
    evaluate,
    open: async (url) => {
      await send('POST', '/url', { url });
      await evaluate(listen);
    },
    reload: async () => {
      await send('POST', '/refresh', {});
      await evaluate(listen);
    },
    resize: async (width, height) => {
      await send('POST', '/window/rect', { width, height });
      await evaluate(widthBecomes, width);
    },
    press: async (x, y) => {
      await send('POST', '/actions', { actions: clickAt(x, y) });
    },
    messages: () => evaluate(heard),
    screenshot: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
  };
}

/**
 * WebDriver has no log. What the policy refused is kept for whoever asks later;
 * what a script throws is heard from here on.
 */
function listen(): void {
  const told: string[] = [];
  Object.assign(window, { told });
  addEventListener('error', ({ message }) => told.push(message));
  const tell = console.error;
  console.error = (...words: unknown[]) => {
    told.push(words.map(String).join(' '));
    tell(...words);
  };
}

async function heard(): Promise<string[]> {
  const { told } = window as unknown as { told: string[] };
  const refused = await new Promise<string[]>((resolve) => {
    const observer = new ReportingObserver(
      () => {
        /* Taken below. */
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
    // Two frames: the reports that were kept are handed over in a task of their own.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve(observer.takeRecords().map(({ body }) => `violation: ${JSON.stringify(body)}`));
      }),
    );
  });
  return [...told, ...refused];
}

function widthBecomes(width: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (innerWidth === width) resolve();
      else addEventListener('resize', look, { once: true });
    };
    look();
  });
}

/** Waits until the driver answers. */
async function connect(base: string): Promise<Send> {
  const signal = AbortSignal.timeout(patience);
  while (
    !(await fetch(`${base}/status`, { signal }).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async (method, path, body) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(patience) });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${value?.error ?? response.status}: ${value?.message ?? path}`);
    return value;
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
