import { expect, it } from 'vitest';
import { slotCount } from '../../../src/claims/parallel/protocol.ts';
import { Queue } from '../../../src/claims/parallel/queue.ts';

it('no more sources are in the queue than there are slots for their ids, however small they are', () => {
  const queue = new Queue(Infinity);
  for (let count = 0; count < slotCount; count++) {
    expect(queue.hasRoom).toBe(true);
    queue.addSettled({ path: `${count}.md`, text: '' }, null);
  }
  expect(queue.hasRoom).toBe(false);
  queue.leave();
  expect(queue.hasRoom).toBe(true);
});
