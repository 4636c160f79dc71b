import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outputOf, root } from './run.mjs'

const built = join(root, 'out', '.sources')
const files = [
  'electron.vite.config.ts',
  'postcss.config.cjs',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

function fingerprint() {
  const hash = createHash('sha256')
  const inSrc = readdirSync(join(root, 'src'), { recursive: true }).map((file) => join('src', file))
  for (const file of [...files, ...inSrc].sort()) {
    const path = join(root, file)
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Builds the app when its sources are not those of the last build; rejects with what the builder said. */
export async function build() {
  const now = fingerprint()
  if (existsSync(built) && readFileSync(built, 'utf8') === now) return 'nothing changed'
  const { code, text } = await outputOf('electron-vite', ['build'], { shell: process.platform === 'win32' })
  if (code !== 0) throw new Error(`The build failed:\n${text}`)
  writeFileSync(built, now)
  return 'built'
}
