// Bundles the server and the command line; libsql alone stays outside.
import { defineConfig } from 'vite';

export default defineConfig({
  ssr: { noExternal: true, external: ['libsql'] },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    license: { fileName: 'licences/server.md' },
    rollupOptions: {
      input: { main: 'src/server/main.ts', cli: 'src/cli/main.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        sourcemapExcludeSources: true,
      },
    },
  },
});
