import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/gate/**', 'tests/site/**', 'tests/browser/**', 'tests/fixtures/**'],
          // No test is of time: a loaded machine may take its own.
          testTimeout: 60_000,
        },
      },
      {
        // What `npm run build` made: the suite before makes it.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'] },
      },
      {
        // Real builds, each a process of its own: seconds, and no more at once than there are cores.
        test: {
          name: 'gate',
          include: ['tests/gate/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          maxConcurrency: 2,
          fileParallelism: false,
        },
      },
    ],
  },
});
