/** Built outputs for tests: files in, what keeps a check from holding out. */
import { runChecks } from '../../../src/claims/output-checks/index.ts';
import type { CheckSetting, OutputFile } from '../../../src/claims/output-checks/index.ts';
import type { CheckName } from '../../../src/claims/policy/check-names.ts';

export function files(texts: Readonly<Record<string, string>>): OutputFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}

/** Why a check does not hold for these files; nothing means that it does. */
export function reasons(
  name: CheckName,
  texts: Readonly<Record<string, string>>,
  setting: Partial<CheckSetting> = {},
): readonly string[] {
  const whole = { origin: 'https://acme.example', budget: null, accessibility: null, ...setting };
  return runChecks(files(texts), [name], whole).get(name) ?? ['was not run'];
}

/** A page with words enough to say something. */
export function page(body: string, head = ''): string {
  const words =
    'A ship comes in, is moored, is looked after, and goes out again when its owner wants it to. That is all there is to say.';
  return `<!doctype html><html lang="en"><head><title>Acme</title>${head}</head><body><main><h1>Acme</h1><p>${words}</p>${body}</main></body></html>`;
}
