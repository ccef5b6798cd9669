/** The wire of WebDriver BiDi: commands and their answers by number, and events between them. */
import { within } from './engine.ts';

/** Sends a command and gives its result. Errors say what the browser said. */
export type Send = (method: string, params: object) => Promise<unknown>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** @param hear Is given each event, in the order in which they come. */
export async function connect(address: string, hear: (method: string, params: unknown) => void): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (id === undefined) {
      if (method !== undefined) hear(method, params);
      return;
    }
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values())
      reject(new Error('Unexpected end of the connection, expected an answer.'));
  });
  await within(opened(socket), `a connection at ${address}`);
  return (method, params) => {
    const id = ++last;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.send(JSON.stringify({ id, method, params }));
    return within(answer, `an answer to \`${method}\``);
  };
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error(`Unexpected refusal by ${socket.url}, expected a connection.`));
    });
  });
}
