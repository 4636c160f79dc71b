import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the empty window; answers its folder, which is an app to start. */
export async function buildEmptyWindow(): Promise<string> {
  const out = join(import.meta.dirname, '../../out/empty-window')
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: join(out, 'page'), emptyOutDir: true },
  })
  await mkdir(out, { recursive: true })
  await cp(join(import.meta.dirname, 'main.js'), join(out, 'main.js'))
  await writeFile(join(out, 'package.json'), '{ "name": "empty", "type": "module", "main": "main.js" }')
  return out
}
