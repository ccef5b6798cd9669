import { describe, expect, it } from 'vitest';
import { scriptPassages } from '../../../../../src/claims/passages/html/index.ts';

const said = (script: string): string[] =>
  scriptPassages({ path: 'a.js', text: script }).passages.map(({ text }) => text);
const base64 = btoa('SOC 2');

describe('what a program composes of constants is read', () => {
  it.each([
    [`show(['SO', 'C', ' 2'].join(''))`],
    [`show(['SOC', '2'].join(' '))`],
    [`show('2 COS'.split('').reverse().join(''))`],
    [`show(atob('${base64}'))`],
    [`show(window.atob('${base64}'))`],
    [`show(String.fromCharCode(83, 79, 67, 32, 50))`],
    [`show(String.fromCodePoint(...[83, 79, 67, 32, 50]))`],
    [`show(new TextDecoder().decode(new Uint8Array([83, 79, 67, 32, 50])))`],
    [`show(decodeURIComponent('%53OC 2'))`],
    [`show(unescape('%53%u004fC 2'))`],
    [`show('SO'.concat('C', ' 2'))`],
    [`show('S-C 2'.replace('-', 'O'))`],
    [`show('x-SOC 2'.slice(2))`],
    [`const a = 'SO'; const b = 'C 2'; show(a + b)`],
    [`const a = 'SO', b = 'C 2'; show(\`\${a}\${b}\`)`],
    [`let a; a = 'SOC'; show(a + ' ' + 2)`],
    [`const n = 2; show(\`SOC \${n}\`)`],
    [`let a = 'SO'; a += 'C 2';`],
    [`p.textContent = 'SO'; p.textContent += 'C 2';`],
    [`p.append('SO'); p.append('C 2');`],
    [`p.append('SO', 'C 2')`],
    [`const words = { a: 'SO', b: 'C 2' }; show(words.a + words['b'])`],
    [`const words = ['C 2', 'SO']; show(words[1] + words[0])`],
    [`show('SOC ' + (late ? '3' : '2'))`],
    [`show(/SOC 2/.source)`],
    [`show(String.raw\`SOC 2\`)`],
    [`show('\\123OC 2')`],
    [`show(JSON.parse('"S\\\\u004fC 2"'))`],
  ])('%s', (script) => {
    expect(said(script).some((text) => text.includes('SOC 2'))).toBe(true);
  });
});

it.each([
  ['a name that is given twice', `let a = 'SO'; a = 'KO'; show(a + 'C 2')`],
  ['a parameter', `const show = (a) => a + 'C 2'; show('SO')`],
  ['a name that rests on itself', `const a = b + 'SO'; const b = a + 'C 2'; show(a + b)`],
])('%s stays unknown', (_, script) => {
  expect(said(script).join('|')).not.toContain('SOC 2');
});

it('is located as the whole expression', () => {
  const script = `show(['SO', 'C 2'].join(''))`;
  const { runs = [] } =
    scriptPassages({ path: 'a.js', text: script }).passages.find(({ text }) => text === 'SOC 2') ?? {};
  expect(new Set(runs.map(({ from, to }) => script.slice(from ?? 0, to ?? 0)))).toEqual(
    new Set([`['SO', 'C 2'].join('')`]),
  );
});

it('takes no longer than the program is long, however deep it is', () => {
  const sum = Array.from({ length: 3000 }, (_, index) => `x${index}`).join(' + ');
  const nested = `${'(a + '.repeat(400)}a${')'.repeat(400)}`;
  const growing = `let a = 'SOC 2';${Array.from({ length: 3000 }, (_, index) => `const a${index + 1} = a${index} + a${index};`).join('')}`;
  const start = performance.now();
  for (const script of [sum, nested, growing]) said(script);
  expect(performance.now() - start).toBeLessThan(3000);
});
