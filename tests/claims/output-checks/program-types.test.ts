import { describe, expect, it } from 'vitest';
import { page, reasons } from './output.ts';

/** What both checks see in a page of few words with one script of a type. */
function seen(type: string): { readonly stores: boolean; readonly runs: boolean } {
  const script = `<script${type}>document.cookie = "a=1"</script>`;
  return {
    stores: reasons('no-cookies-or-storage', { 'index.html': page(script) }).length > 0,
    runs:
      reasons('complete-without-javascript', { 'index.html': `<!doctype html><title>Acme</title><p>Tea.</p>${script}` })
        .length > 0,
  };
}

describe('a script', () => {
  it.each([
    '',
    ' type',
    ' type=""',
    ' type=" "',
    ' type="module"',
    ' type="MODULE"',
    ' type=" module "',
    ' type="text/javascript"',
    ' type="Text/JavaScript"',
    ' type="text/javascript "',
    ' type="&#9;text/javascript&#10;"',
    ' type="application/javascript"',
    ' type="application/x-javascript"',
    ' type="text/x-javascript"',
    ' type="text/ecmascript"',
    ' type="application/ecmascript"',
    ' type="application/x-ecmascript"',
    ' type="text/x-ecmascript"',
    ' type="text/jscript"',
    ' type="text/livescript"',
    ' type="text/javascript1.0"',
    ' type="text/javascript1.5"',
  ])('with `%s` is run, to every check', (type) => {
    expect(seen(type)).toEqual({ stores: true, runs: true });
  });

  it.each([
    ' type="application/ld+json"',
    ' type="application/json"',
    ' type="importmap"',
    ' type="speculationrules"',
    ' type="text/template"',
    ' type="text/javascript; charset=utf-8"',
    ' type="text/javascript1.6"',
    ' type="not-javascript"',
    ' type="modules"',
  ])('with `%s` is data, to every check', (type) => {
    expect(seen(type)).toEqual({ stores: false, runs: false });
  });
});
