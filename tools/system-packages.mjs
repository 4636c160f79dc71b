import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { giveUp } from './run.mjs'

const has = (command) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${command}`))
const hasFonts = () =>
  existsSync('/usr/share/fonts/truetype/liberation') || existsSync('/usr/share/fonts/liberation-fonts')
const hasLibsecret = () =>
  has('pkg-config') && spawnSync('pkg-config', ['--exists', 'libsecret-1']).status === 0
const hasChromium = () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')

/** What Linux must have, by Debian's names, and how to see that it is there. */
const always = [
  // keytar is compiled from source where its prebuilt binary cannot be had.
  ['libsecret-1-dev', hasLibsecret],
  ['pkg-config', () => has('pkg-config')],
  ['g++', () => has('g++')],
  ['make', () => has('make')],
  ['python3', () => has('python3')],
  ['gnome-keyring', () => has('gnome-keyring-daemon')],
  ['dbus', () => has('dbus-run-session')],
]
const forChromium = [
  ['chromium', hasChromium],
  ['fonts-liberation', hasFonts],
]
const shell = '/usr/lib/chromium/chromium-headless-shell'
const forElectron = [['xvfb', () => has('xvfb-run')]]

/** Installs what is missing when it may, otherwise says which one command would, and ends. */
export function needSystemPackages({ electron, tests }) {
  if (process.platform !== 'linux') return 'none needed'
  const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  const needed = [
    ...always,
    ...(!electron || tests ? forChromium : []),
    ...(electron && tests && headless ? forElectron : []),
  ]
  const missing = needed.filter(([, isThere]) => !isThere()).map(([name]) => name)
  if (missing.length === 0)
    return tests && tryHeadlessShell() ? 'installed chromium-headless-shell' : 'all there'
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (!has('apt-get'))
    giveUp(`Missing: ${missing.join(', ')} (Debian's names). Please install them and try again.`)
  if (process.getuid() !== 0)
    giveUp(`Missing system packages. Please run this and try again:\n\n  sudo ${install}`)
  aptGet(['update', '-q'])
  aptGet(install.split(' ').slice(1))
  if (tests) tryHeadlessShell()
  return `installed ${missing.join(' ')}`
}

/** Chromium without a window to draw, which starts in a third of the time; undefined where it is not. */
export const headlessShell = () => (existsSync(shell) ? shell : undefined)

/** The tests are as good without it, only slower: it is tried, and not insisted on. */
function tryHeadlessShell() {
  if (headlessShell() || process.getuid() !== 0 || !has('apt-get')) return false
  const { status } = runAptGet(['install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
  return status === 0
}

function aptGet(args) {
  const { status, stdout, stderr } = runAptGet(args)
  if (status !== 0) giveUp(`apt-get ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
}

function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { env, encoding: 'utf8' })
}
