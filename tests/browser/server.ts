/**
 * A static host as the common ones are: serves a folder with the headers of
 * its `_headers` file, pages by their folder's name, and 404.html for the rest.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';

const [folder = 'dist', port = '4329'] = process.argv.slice(2);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [string, string])[];
}

const rules = readRules(join(folder, '_headers'));

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = fileFor(normalize(path));
  const found = file ?? join(folder, '404.html');
  for (const { matches, headers } of rules)
    if (matches(path)) for (const [name, value] of headers) response.setHeader(name, value);
  const type = types[extname(found)] ?? 'application/octet-stream';
  if (!response.hasHeader('content-type')) response.setHeader('content-type', type);
  response.statusCode = file === null ? 404 : 200;
  const bytes = existsSync(found) ? readFileSync(found) : Buffer.from('Not found');
  const isText = /text|json|xml|javascript/.test(type);
  const takesBrotli = (request.headers['accept-encoding'] ?? '').includes('br');
  if (isText && takesBrotli) response.setHeader('content-encoding', 'br');
  response.end(isText && takesBrotli ? brotliCompressSync(bytes) : bytes);
}).listen(Number(port));

function fileFor(path: string): string | null {
  if (path.includes('..')) return null;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** `_headers`: a path on a line of its own, its headers indented below; `*` stands for anything. */
function readRules(file: string): Rule[] {
  if (!existsSync(file)) return [];
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    else rules.push({ pattern: line.trim(), headers: [] });
  }
  return rules.map(({ pattern, headers }) => {
    const expression = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
    return { headers, matches: (path) => expression.test(path) };
  });
}
