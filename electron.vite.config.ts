import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const alias = { '@shared': path('src/shared') }

// The page is loaded at any of its routes, however deep; electron-vite would make its addresses relative.
const fromTheRoot: Plugin = { name: 'from-the-root', enforce: 'post', config: () => ({ base: '/' }) }

export default defineConfig({
  main: {
    resolve: { alias },
    build: { outDir: 'out/main', rollupOptions: { input: path('src/main/index.ts') } },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can require nothing but electron: everything else is bundled.
      externalizeDeps: false,
      rollupOptions: {
        input: path('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: path('src/renderer'),
    resolve: { alias },
    plugins: [react(), fromTheRoot],
    // Main puts the nonce of each page in its place.
    html: { cspNonce: '__STYLE_NONCE__' },
    // The page's own scheme says nothing about how to reach the dev server.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    build: {
      outDir: path('out/renderer'),
      minify: true,
      rollupOptions: {
        input: path('src/renderer/index.html'),
        // Otherwise what later screens share with the first comes as a dozen small files, each a request at start.
        // React apart: it makes an error as it loads, whose stack costs as much as the file that it is in is long.
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
              { name: 'first', tags: ['$initial'] },
            ],
          },
        },
      },
      // The page's CSP knows neither inline scripts nor data: fonts.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  },
})
