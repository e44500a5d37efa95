// Three projects: `quick` and `quick-alone` run within `npm run check`; `slow` (sockets under load, killed servers, Chromium) only in `npm test`.
import { defineConfig } from 'vitest/config';

/** What a test changed of the process is put back after it. */
const putBack = { restoreMocks: true, unstubEnvs: true, unstubGlobals: true } as const;
/** These replace modules, or set words of whole pages: each file has modules of its own. */
const ALONE = ['tests/web/**/*.test.{ts,tsx}', 'tests/engine/languages/*.test.ts'];
const SLOW = ['tests/e2e/**/*.test.ts', 'tests/**/*.slow.test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['dot'],
    // Vitest would leave one of the cores idle.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**', 'web/**/*.{ts,tsx}'],
      reporter: ['text', 'html'],
      reportOnFailure: true,
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...SLOW, ...ALONE],
          testTimeout: 60_000,
          // Files share a process and its modules, which spares most of the time of importing.
          isolate: false,
          ...putBack,
        },
      },
      {
        extends: true,
        test: { name: 'quick-alone', include: ALONE, exclude: SLOW, testTimeout: 60_000, ...putBack },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW,
          globalSetup: ['tests/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          ...putBack,
        },
      },
    ],
  },
});
