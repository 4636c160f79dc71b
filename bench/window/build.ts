import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

type Name = 'empty-window' | 'bare-list' | 'peers/ag-grid' | 'peers/react-admin'

/** Builds a program that is only a window with the page of a folder here; answers where it is. */
export async function buildWindow(name: Name): Promise<string> {
  const out = join(import.meta.dirname, '../../out', name)
  await build({
    root: join(import.meta.dirname, '..', name),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: join(out, 'page'), emptyOutDir: true },
  })
  await mkdir(out, { recursive: true })
  await cp(join(import.meta.dirname, 'main.js'), join(out, 'main.js'))
  await writeFile(join(out, 'package.json'), '{ "name": "window", "type": "module", "main": "main.js" }')
  return out
}
