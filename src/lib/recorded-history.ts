import { historyFrom } from './claims-history.ts';
import type { PolicyHistory } from './claims-history.ts';

const [text] = Object.values(import.meta.glob<string>('/claims-history.json', { query: '?raw', import: 'default', eager: true }));

/** The history beside the policy, where there is one that can be read. */
export function recordedHistory(): PolicyHistory {
  return historyFrom(text);
}
