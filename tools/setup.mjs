// Everything a fresh machine needs, once: node tools/setup.mjs [--force]
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { electronBinary, tryElectronBinary } from './electron-binary.mjs'
import { needNpmPackages } from './npm-packages.mjs'
import { giveUp, step } from './run.mjs'
import { needSystemPackages } from './system-packages.mjs'

/** Makes the machine ready, says what it did. Ends the program where it cannot. */
export async function setup({ tests = false, force = false } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    giveUp(`Node ${process.versions.node} is too old: 20.19 or newer.`)
  console.log('Set-up')
  await step('system packages', () => needSystemPackages({ electron: Boolean(electronBinary()), tests }))
  await step('npm packages', needNpmPackages)
  await step('host', () => tryElectronBinary({ force }))
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setup({ tests: true, force: process.argv.includes('--force') })
}
