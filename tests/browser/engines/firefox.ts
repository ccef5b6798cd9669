/** Firefox by WebDriver BiDi, which it speaks without a driver: https://w3c.github.io/webdriver-bidi/ */
import { randomUUID } from 'node:crypto';
import type { Send } from './bidi.ts';
import { connect } from './bidi.ts';
import type { Engine } from './engine.ts';
import { asSource, clickAt, within } from './engine.ts';
import { firstMatch, start, temporaryFolder } from './process.ts';

/** A Firefox with a profile of its own, without a window on the screen. */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = temporaryFolder('firefox');
  const firefox = start(path, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile.path]);
  const close = async (): Promise<void> => {
    await firefox.end();
    profile.remove();
  };
  try {
    const log = new Log();
    const address = await firstMatch(firefox, 2, /BiDi listening on (ws:\S+)/);
    const send = await connect(`${address}/session`, (_method, params) => {
      log.add(params as Entry);
    });
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    await send('script.addPreloadScript', { functionDeclaration: String(tellViolations) });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    return { ...windowOf(contexts[0]?.context ?? '', send, log), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function windowOf(context: string, send: Send, log: Log): Omit<Engine, 'close'> {
  const evaluate: Engine['evaluate'] = async <Result, Given>(
    read: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => {
    const params = { target: { context }, expression: asSource(read, given), awaitPromise: true };
    const { result, exceptionDetails } = (await send('script.evaluate', params)) as Evaluated;
    if (result === undefined) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value) as Result;
  };
  return {
    evaluate,
    open: async (url) => {
      log.clear();
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await send('browsingContext.reload', { context, wait: 'complete' });
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    press: async (x, y) => {
      await send('input.performActions', { context, actions: clickAt(x, y) });
    },
    messages: async () => {
      const mark = randomUUID();
      const marked = log.upTo(mark);
      await evaluate((text: string) => {
        console.debug(text);
      }, mark);
      return within(marked, 'the mark in the log');
    },
    screenshot: async () => {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

/** Runs before the page’s own scripts: Firefox logs what a policy refuses nowhere else that can be heard. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`violation of ${event.violatedDirective}: ${event.blockedURI}`);
  });
}

/** What pages told. Entries come in order: when a mark is there, so is all that was told before it. */
class Log {
  #entries: string[] = [];
  readonly #marks = new Map<string, (entries: string[]) => void>();

  add({ level, text }: Entry): void {
    const entry = text ?? '';
    if (this.#marks.has(entry)) this.#marks.get(entry)?.([...this.#entries]);
    else this.#entries.push(`${level}: ${entry}`);
  }

  clear(): void {
    this.#entries = [];
  }

  upTo(mark: string): Promise<string[]> {
    return new Promise((resolve) => this.#marks.set(mark, resolve));
  }
}

interface Entry {
  readonly level: string;
  readonly text: string | null;
}

interface Evaluated {
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}
