import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Sources of our own packages are taken as they are, so no build of theirs is needed first.
export default defineConfig({
  plugins: [
    react(),
    babel({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    lingui({ configPath: fileURLToPath(new URL('lingui.config.ts', import.meta.url)) }),
  ],
  resolve: { conditions: ['berimbang-source', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // What many screens share comes in one file each, instead of a small one for every set of screens that share it.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/, minShareCount: 6 },
            { name: 'shared', test: /packages/, minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.BERIMBANG_URL ?? 'http://127.0.0.1:3000' } },
});
