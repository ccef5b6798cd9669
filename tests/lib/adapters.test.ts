/** docs/site.md says how a file of src/lib tells that it asks something outside of itself. */
import { describe, expect, it } from 'vitest';
import { modulesIn } from '../code/modules.ts';

const outside = /^(?:node:(?:fs|child_process)\b|astro:|virtual:)/;

describe.each([...modulesIn(['src/lib']).values()].filter(({ path }) => path.startsWith('src/lib/')))(
  '$path',
  ({ text, packages }) => {
    const isAdapter =
      packages.some(({ from, isType }) => !isType && outside.test(from)) || text.includes('import.meta.glob');
    it(isAdapter ? 'says that it is an adapter' : 'is a function of data, and does not say otherwise', () => {
      expect(/^\/\*\*(?:\n \*)? Adapter: /.test(text)).toBe(isAdapter);
    });
  },
);
