import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Bundles a file of this folder for the tests that need a real thread or process. Answers the program's path. */
export async function bundle(name: string): Promise<string> {
  // Inside node_modules, so that the driver is found from there.
  const outDir = path(`../../../node_modules/.cache/store-tests/${name}-${process.pid}`)
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': path('../../shared') } },
    // One file instead of hundreds: a program that is killed two hundred times starts as often.
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: {
      ssr: path(`./${name}.ts`),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  return `${outDir}/program.mjs`
}
