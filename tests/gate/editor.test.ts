/** The editor: findings as diagnostics, over the language server's own protocol. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const uri = pathToFileURL(`${project}content/pages/draft.md`).href;

interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
  readonly source?: string;
  readonly code?: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: Diagnostic[] };
}

let server: ChildProcessWithoutNullStreams;
const received: Message[] = [];

beforeAll(async () => {
  server = spawn(
    process.execPath,
    [fileURLToPath(new URL('./remark-language-server.mjs', import.meta.url)), '--stdio'],
    { cwd: project },
  );
  let pending = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(pending.toString('latin1'));
      if (head === null) return;
      const start = head[0].length;
      const end = start + Number(head[1]);
      if (pending.length < end) return;
      const message = JSON.parse(pending.subarray(start, end).toString('utf8')) as Message & { id?: number };
      received.push(message);
      // What the server asks of an editor is answered with nothing.
      if (message.method !== undefined && message.id !== undefined)
        send({ id: message.id, result: message.method === 'workspace/configuration' ? [{}] : null });
      pending = pending.subarray(end);
    }
  });
  send({
    id: 1,
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: pathToFileURL(project).href,
      capabilities: { workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'site' }],
    },
  });
  await until(() => received.some(({ id }) => id === 1));
  send({ method: 'initialized', params: {} });
});

afterAll(() => {
  server.kill();
});

function send(message: object): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

/** The diagnostics that follow something sent. */
async function diagnosticsAfter(act: () => void): Promise<Diagnostic[]> {
  const before = received.length;
  act();
  const isAnswer = ({ method, params }: Message): boolean =>
    method === 'textDocument/publishDiagnostics' && params?.uri === uri;
  await until(
    () => received.slice(before).some(isAnswer),
    () => JSON.stringify(received.slice(-3)),
  );
  return received.slice(before).findLast(isAnswer)?.params?.diagnostics ?? [];
}

test('a claim is a squiggle under its very words, and goes when the words do', async () => {
  const text = '---\ntitle: A page\ndescription: We are HIPAA compliant.\n---\n\nBayStore is **SOC** 2 certified.\n';
  const found = await diagnosticsAfter(() => {
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
    });
  });
  const own = found
    .filter(({ source }) => source === 'claims')
    .map(({ code, range }) => [code, range.start.line, range.start.character, range.end.character]);
  expect(own).toEqual([
    ['compliance.hipaa', 2, 20, 25],
    ['compliance.soc2', 5, 14, 31],
  ]);
  expect(found.find(({ code }) => code === 'compliance.soc2')?.message).toContain('is claimed here');

  const after = await diagnosticsAfter(() => {
    send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { text: text.replace('is **SOC** 2', 'is not **SOC** 2').replace('are HIPAA', 'are not HIPAA') },
        ],
      },
    });
  });
  expect(after.filter(({ source }) => source === 'claims')).toEqual([]);
});
