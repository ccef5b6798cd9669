import type { gfm } from 'micromark-extension-gfm';

type Syntax = ReturnType<typeof gfm>;
type Construct = Extract<NonNullable<Syntax['text']>[number], { readonly tokenize: unknown }>;
type Tokenize = Construct['tokenize'];
type Context = ThisParameterType<Tokenize>;
type State = ReturnType<Tokenize>;
type Code = Parameters<State>[0];

const grave = 96;

/**
 * Markdown in which a run of backticks that nothing closes is text at once. The parser
 * would look for its end to the end of the paragraph, for each such run anew.
 */
export function unclosedCode(): Syntax {
  return { text: { [grave]: construct } };
}

/** Of the text that is being parsed: where the last run of each length begins. */
const lastRuns = new WeakMap<Context, Map<number, number>>();

const construct: Construct = {
  name: 'unclosedCode',
  previous(code) {
    return code !== grave || this.events.at(-1)?.[1].type === 'characterEscape';
  },
  tokenize(effects, ok, nok) {
    const from = this.now().offset;
    const runs = lastRuns.get(this);
    const known = runs ?? new Map<number, number>();
    if (runs === undefined) lastRuns.set(this, known);
    let size = 0;
    const run: State = (code) => {
      if (code === grave) {
        effects.consume(code);
        size += 1;
        return run;
      }
      effects.exit('data');
      return (known.get(size) ?? -1) > from ? nok(code) : ok(code);
    };
    const start: State = (code) => {
      effects.enter('data');
      return run(code);
    };
    return runs === undefined ? effects.check(scanInto(known), start, start) : start;
  },
};

/** Goes to the end of the text once, and notes every run on the way. */
function scanInto(runs: Map<number, number>): Construct {
  return {
    partial: true,
    tokenize(effects, ok) {
      const context: Context = this;
      let from = -1;
      let size = 0;
      const next: State = (code: Code) => {
        if (code === grave) {
          if (size === 0) from = context.now().offset;
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
