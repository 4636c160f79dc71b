import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const alias = { '@shared': path('src/shared') }

// The page is loaded at any of its routes, however deep; electron-vite would make its addresses relative.
const fromTheRoot: Plugin = { name: 'from-the-root', enforce: 'post', config: () => ({ base: '/' }) }

// Else the font comes after the first picture, which is then drawn twice.
const fontFirst: Plugin = {
  name: 'font-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const font = Object.keys(bundle ?? {}).find((file) => file.includes('inter-latin-wght-normal'))
      if (!font) throw new Error('The font of the first picture is not where it was')
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${font}` }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  },
}

// All of Mantine's styles are more than twice as much, to be read before the first picture.
const allStyles: Plugin = {
  name: 'all-styles',
  apply: 'build',
  async generateBundle(_, bundle) {
    const classesIn = (text: string) => text.match(/\bm_[\da-f]{7,8}\b/g) ?? []
    const files = Object.values(bundle)
    const used = new Set(files.flatMap((file) => (file.type === 'chunk' ? classesIn(file.code) : [])))
    const styled = new Set(
      files.flatMap((file) => (file.type === 'asset' ? classesIn(`${file.source}`) : [])),
    )
    const all = await readFile(path('node_modules/@mantine/core/styles.css'), 'utf8')
    const missing = new Set(classesIn(all).filter((name) => used.has(name) && !styled.has(name)))
    if (missing.size > 0)
      this.error(`src/renderer/app/mantine.css lacks the styles of ${[...missing].join(', ')}`)
  },
}

export default defineConfig({
  main: {
    resolve: { alias },
    // Half as long is read in half the time.
    build: { outDir: 'out/main', minify: true, rollupOptions: { input: path('src/main/index.ts') } },
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
    plugins: [react(), fromTheRoot, fontFirst, allStyles],
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
