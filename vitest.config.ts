// Two projects: `quick` runs within `npm run check`; `slow` (sockets under load, killed servers, Chromium) only in `npm test`.
import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'quick',
          testTimeout: 20_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/**/*.slow.test.ts'],
        },
      },
      {
        ...jsx,
        test: {
          name: 'slow',
          include: ['tests/e2e/**/*.test.ts', 'tests/**/*.slow.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
