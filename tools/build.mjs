import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, outputOf, root } from './run.mjs'

const built = join(root, 'out', '.sources')
const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'postcss.config.cjs',
  'package-lock.json',
  'package.json',
]

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesOf(source)) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(join(root, path))) return []
  const inside = readdirSync(join(root, path), { withFileTypes: true, recursive: true })
  return inside
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** Builds the app when its sources are not those of the last build. */
export async function build() {
  const now = fingerprint()
  if (existsSync(built) && readFileSync(built, 'utf8') === now) return 'nothing changed'
  const { code, text } = await outputOf('electron-vite', ['build'], { shell: process.platform === 'win32' })
  if (code !== 0) giveUp(`The build failed:\n${text}`)
  writeFileSync(built, now)
  return 'built'
}
