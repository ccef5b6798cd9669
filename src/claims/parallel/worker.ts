/** Adapter: a thread that examines the sources it is given, by the policy it was started with. */
import { workerData } from 'node:worker_threads';
import { examineNamed } from '../checking/examine.ts';
import type { Examined } from '../checking/examine.ts';
import { policyFrom } from '../policy/portable.ts';
import type { Source } from '../types.ts';
import { begin } from './protocol.ts';
import type { Answer, Assignment, Order } from './protocol.ts';

const { policy: given, circumstances, port, slots } = workerData as Order;
const policy = policyFrom(given);

port.on('message', ({ id, source }: Assignment) => {
  if (begin(slots, id)) port.postMessage({ id, path: source.path, examined: attempt(source) } satisfies Answer);
});

function attempt(source: Source): Examined | null {
  try {
    return examineNamed(source, policy, circumstances);
  } catch {
    return null;
  }
}
