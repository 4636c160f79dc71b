import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, outputOf, root } from './run.mjs'

const folder = join(root, 'node_modules', 'electron')
const memory = join(root, 'node_modules', '.electron-unreachable')
const source = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com'

/** Where Electron's binary is, or undefined where it is not. */
export function electronBinary() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** Fetches Electron's binary; when that fails it is not tried again for this version, unless `force`. */
export async function tryElectronBinary({ force = false } = {}) {
  if (electronBinary()) return 'Electron'
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const known = existsSync(memory) && readFileSync(memory, 'utf8') === version
  if (!known || force) {
    if (await isReachable()) {
      await outputOf(node, [join(folder, 'install.js')], { signal: AbortSignal.timeout(300_000) }).catch(
        () => {},
      )
    }
    if (electronBinary()) return 'Electron, fetched'
    writeFileSync(memory, version)
  }
  return 'not to be had here: tools/chromium-host stands in'
}

/** A network that swallows requests must not hold up the set-up; behind a proxy only the download itself can tell. */
async function isReachable() {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true
  try {
    await fetch(source, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
    return true
  } catch {
    return false
  }
}
