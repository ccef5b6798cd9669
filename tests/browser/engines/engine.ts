/** One window of a browser, whichever engine draws it. */
export interface Engine {
  /** Goes to the address; done when the page and what it names are loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** What the function returns in the page, by way of JSON. It sees nothing of where it is written. */
  readonly evaluate: <Result, Given = undefined>(
    read: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ) => Promise<Result>;
  /** In CSS pixels, of the page itself. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Presses the main button of the mouse; from the top left corner of the view. */
  readonly press: (x: number, y: number) => Promise<void>;
  /** What the page told the console since it was opened, and what its policy refused. */
  readonly messages: () => Promise<string[]>;
  /** What is seen, as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** What a browser is given for one answer before it counts as hung, in milliseconds. */
export const patience = 20_000;

/** The promise, or an error that says what did not come. */
export async function within<Result>(promise: Promise<Result>, what: string, limit = patience): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`Unexpected silence for ${limit} ms, expected ${what}.`));
    }, limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The function’s call as source whose value is a promise of JSON. */
export function asSource(read: (given: never) => unknown, given: unknown): string {
  return `(async () => JSON.stringify(await (${String(read)})(${given === undefined ? '' : JSON.stringify(given)})) ?? 'null')()`;
}

/** One click, in the words that WebDriver and WebDriver BiDi share. */
export function clickAt(x: number, y: number): object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}
