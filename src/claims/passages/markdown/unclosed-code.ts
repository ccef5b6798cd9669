import type { gfm } from 'micromark-extension-gfm';

type Syntax = ReturnType<typeof gfm>;
type Construct = Extract<NonNullable<Syntax['text']>[number], { readonly tokenize: unknown }>;
type Tokenize = Construct['tokenize'];
type Context = ThisParameterType<Tokenize>;
type State = ReturnType<Tokenize>;

const grave = 96;

/**
 * Markdown in which runs of backticks that nothing closes are text at once, but for the
 * first. The parser would go to the end of the paragraph for each, and does for that one.
 */
export function unclosedCode(): Syntax {
  return { text: { [grave]: [known, unknown] } };
}

/** Of a text in which a run was found unclosed: where the last run of each length begins. */
const lastRuns = new WeakMap<Context, ReadonlyMap<number, number>>();

function previous(this: Context, code: Parameters<State>[0]): boolean {
  return code !== grave || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** Before code is looked for: a run that is known to be unclosed. */
const known: Construct = {
  name: 'unclosedCode',
  previous,
  tokenize(effects, ok, nok) {
    const runs = lastRuns.get(this);
    if (runs === undefined) return nok;
    const from = this.now().offset;
    let size = 0;
    const run: State = (code) => {
      if (code === grave) {
        effects.consume(code);
        size += 1;
        return run;
      }
      effects.exit('data');
      return (runs.get(size) ?? -1) > from ? nok(code) : ok(code);
    };
    return (code) => {
      effects.enter('data');
      return run(code);
    };
  },
};

/** After code was looked for in vain, which went to the end: what is there, for the runs to come. */
const unknown: Construct = {
  name: 'unclosedCodeNoted',
  add: 'after',
  previous,
  tokenize(effects, _, nok) {
    if (lastRuns.has(this)) return nok;
    const runs = new Map<number, number>();
    lastRuns.set(this, runs);
    return effects.check(noting(runs), nok, nok);
  },
};

/** Goes to the end of the text and notes every run on the way. */
function noting(runs: Map<number, number>): Construct {
  return {
    partial: true,
    tokenize(effects, ok) {
      const now = (): number => this.now().offset;
      let from = -1;
      let size = 0;
      const next: State = (code) => {
        if (code === grave) {
          if (size === 0) from = now();
          size += 1;
        } else if (size > 0) {
          runs.set(size, from);
          size = 0;
        }
        if (code === null) {
          effects.exit('data');
          return ok(code);
        }
        effects.consume(code);
        return next;
      };
      return (code) => {
        effects.enter('data');
        return next(code);
      };
    },
  };
}
