import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outputOf } from '../../tools/run.mjs'

const versionsOf = (file: string): Promise<Record<string, { version: string }>> =>
  readFile(join(import.meta.dirname, file), 'utf8').then((text) => JSON.parse(text).packages)

/** Installs what the console is measured beside, as the lock says, into this folder: nothing that is built knows of it. */
export async function installPeers() {
  const { '': _, ...wanted } = await versionsOf('package-lock.json')
  const there = await versionsOf('node_modules/.package-lock.json').catch(() => ({}) as typeof wanted)
  if (Object.entries(wanted).every(([path, { version }]) => there[path]?.version === version)) return
  console.log('react-admin and AG Grid are installed, once')
  const { code, text } = await outputOf('npm', ['ci', '--no-progress', '--no-audit', '--loglevel=error'], {
    cwd: import.meta.dirname,
    shell: process.platform === 'win32',
  })
  if (code !== 0) throw new Error(`npm could not install them:\n${text}`)
}
