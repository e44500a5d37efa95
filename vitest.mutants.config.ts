// The quick tests of one wing, as mutation testing runs them again and again: `npm run bench -- mutants`.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: (process.env.MUTANT_TESTS ?? '').split(',').map((folder) => `${folder}/**/*.test.{ts,tsx}`),
    exclude: ['tests/**/*.slow.test.ts', '**/node_modules/**'],
    setupFiles: ['tests/support/stop-at-first-failure.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    isolate: false,
  },
});
