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

const quiet = ['--no-progress', '--loglevel=error']
const npm = (...args) => outputOf('npm', [...args, ...quiet], { shell: process.platform === 'win32' })

export async function needNpmPackages() {
  if (isInstalled()) return 'as the lock says'
  let { code, text } = await npm('ci')
  // A lock written where the registry has no packages for other systems does not name them, which npm ci refuses.
  if (code !== 0 && text.includes('EUSAGE')) ({ code, text } = await npm('install', '--no-save'))
  if (code !== 0) giveUp(`npm could not install the packages:\n${text}`)
  return 'installed'
}
