// Builds the pages into dist/web. Asset paths are relative, so one build works under any BASE_PATH.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

function page(name: string) {
  return fileURLToPath(new URL(`web/${name}.html`, import.meta.url));
}

export default defineConfig({
  root: 'web',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: true,
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    rollupOptions: {
      // A page that takes one name from the engine's door shall not get the grader with it.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(engine|interview)\//.test(id) },
      input: {
        index: page('index'),
        interview: page('interview'),
        board: page('board'),
        report: page('report'),
      },
    },
  },
});
