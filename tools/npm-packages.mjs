import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveUp, outputOf, root } from './run.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** Whether every package the lock names is there in its version, and the one that is compiled was compiled. */
function isInstalled() {
  const installed = join('node_modules', '.package-lock.json')
  if (!existsSync(join(root, installed))) return false
  if (!existsSync(join(root, 'node_modules/keytar/build/Release/keytar.node'))) return false
  const there = packagesOf(installed)
  // Optional packages are other platforms'.
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || there[path]?.version === version || ((optional || devOptional) && !there[path]),
  )
}

export async function needNpmPackages() {
  if (isInstalled()) return 'as the lock says'
  const windows = process.platform === 'win32'
  const { code, text } = await outputOf('npm', ['ci', '--no-progress', '--loglevel=error'], {
    shell: windows,
  })
  if (code !== 0) giveUp(`npm ci failed:\n${text}`)
  return 'installed'
}
