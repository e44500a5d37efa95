// Bundles the grading library on its own, free of anything of Node's, so that it also runs in a browser.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    lib: { entry: 'src/engine/index.ts', formats: ['es'], fileName: 'grading' },
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    sourcemap: true,
    license: { fileName: 'licences/grading.md' },
  },
});
