import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withoutDigests } from '../../../../src/claims/passages/host/host-files.ts';
import { passagesOf } from '../../../../src/claims/passages/index.ts';

const policy = (value: string): string =>
  `/*\n  Content-Security-Policy: script-src 'self' ${value}; base-uri 'none'\n`;
const textOf = (path: string, value: string): string =>
  passagesOf({ path, text: policy(value) })
    .passages.map(({ text }) => text)
    .join('\n');

describe('digests in the headers of a host', () => {
  const short = "'sha256-Ttt/bmFw+dmA+g2PkUEuxsBL6M02Q+HF61TAeiNsjro='";

  it.each(['sha256', 'sha384', 'sha512'])('are no words: %s', (name) => {
    const value = `'${name}-${createHash(name).update('a').digest('base64')}'`;
    expect(textOf('dist/_headers', value)).not.toContain(value.slice(9, 20));
    expect(withoutDigests(policy(value))).toHaveLength(policy(value).length);
  });

  it('leave the words around them as they are', () => {
    expect(textOf('dist/_headers', `${short} https://soc2.example`)).toMatch(
      /script-src 'self' ' +' https:\/\/soc2\.example; base-uri 'none'/,
    );
  });

  it.each([
    ['too few', short.replace('Ttt', 'T')],
    ['too many', short.replace('Ttt', 'Tttt')],
    ['of another hash', short.replace('256', '384')],
    ['without the quotes that browsers ask for', short.replaceAll("'", '')],
    ['without an end', short.replace('=', '')],
    ['with spaces', short.replace('+', ' ')],
  ])('are words where their signs are %s', (_, value) => {
    expect(textOf('dist/_headers', value)).toContain(value);
  });

  it('are words in every other file', () => {
    expect(textOf('dist/headers.txt', short)).toContain(short);
  });
});
