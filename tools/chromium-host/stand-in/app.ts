import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answerBrowser } from './browser.ts'
import { BrowserWindow } from './browser-window.ts'
import { fireFrom } from './fire.ts'
import { holdInstanceLock } from './instance-lock.ts'
import { preventable } from './preventable.ts'
import { only } from './unknown.ts'

const emitter = new EventEmitter()
const switches = new Map<string, string>()
const paths = new Map<string, string>()
let folder = process.cwd()
let names = { name: 'Electron', version: '0.0.0' }
let ready = false
let awaited = false
let quitting = false
const whenReady = new Promise<void>((settle) => emitter.once('ready', () => settle()))

const home = (name: string) => join(homedir(), name)
const standard: Record<string, () => string> = {
  home: homedir,
  appData: () => process.env['XDG_CONFIG_HOME'] ?? home('.config'),
  userData: () => switches.get('user-data-dir') ?? join(path('appData'), names.name),
  sessionData: () => path('userData'),
  logs: () => join(path('userData'), 'logs'),
  temp: tmpdir,
  exe: () => process.execPath,
  desktop: () => home('Desktop'),
  documents: () => home('Documents'),
  downloads: () => home('Downloads'),
}

function path(name: string): string {
  const known = paths.get(name) ?? standard[name]?.()
  if (!known) throw new Error(`Failed to get '${name}' path`)
  return known
}

class App {
  on = emitter.on.bind(emitter)
  once = emitter.once.bind(emitter)
  off = emitter.off.bind(emitter)
  removeListener = emitter.removeListener.bind(emitter)
  removeAllListeners = emitter.removeAllListeners.bind(emitter)
  emit = emitter.emit.bind(emitter)

  readonly isPackaged = false
  readonly commandLine = only('app.commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
  })

  get name() {
    return names.name
  }
  whenReady() {
    awaited = true
    return whenReady
  }
  isReady = () => ready
  getName = () => names.name
  setName(name: string) {
    names.name = name
  }
  getVersion = () => names.version
  getAppPath = () => folder
  getPath = path
  setPath(name: string, value: string) {
    if (!(name in standard)) throw new Error(`Failed to set path '${name}'`)
    paths.set(name, resolve(value))
  }
  /** Chromium's language: `--lang`, else the system's. */
  getLocale = () => switches.get('lang') ?? systemLanguages()[0] ?? 'en-US'
  getSystemLocale = () => systemLanguages()[0] ?? 'en-US'
  getPreferredSystemLanguages = systemLanguages
  setAppUserModelId = (_id: string) => {}
  enableSandbox = () => {}
  requestSingleInstanceLock = () =>
    holdInstanceLock(path('userData'), (argv, cwd) =>
      emitter.emit('second-instance', preventable({}), argv, cwd),
    )
  releaseSingleInstanceLock = () => {}
  focus = () => {}

  quit() {
    if (quitting) return
    const event = preventable({})
    emitter.emit('before-quit', event)
    if (event.defaultPrevented) return
    quitting = true
    for (const window of BrowserWindow.getAllWindows()) window.close()
    if (BrowserWindow.getAllWindows().length > 0) quitting = false
    else finish()
  }

  exit(code = 0) {
    process.exit(code)
  }
}

export const app = only('app', new App())

function finish() {
  const event = preventable({})
  emitter.emit('will-quit', event)
  if (event.defaultPrevented) {
    quitting = false
    return
  }
  emitter.emit('quit', event, 0)
  process.exit(0)
}

/** Called when the last window has gone. */
BrowserWindow.whenAllClosed = () => {
  if (quitting) return
  if (emitter.listenerCount('window-all-closed') === 0) app.quit()
  else emitter.emit('window-all-closed')
}
BrowserWindow.whenCreated = (window) => {
  emitter.emit('web-contents-created', {}, window.webContents)
  emitter.emit('browser-window-created', {}, window)
}

function systemLanguages(): string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env
  const wanted = (LANGUAGE || LC_ALL || LC_MESSAGES || LANG || '').split(':')
  const tags = wanted.map((tag) => tag.split('.')[0]?.replace('_', '-') ?? '')
  const known = tags.filter((tag) => tag && tag !== 'C' && tag !== 'POSIX')
  return known.length > 0 ? known : ['en-US']
}

/** Runs the app: its modules first, then `ready` once the browser's side is up too, as Electron does. */
export async function start(appFolder: string, args: string[], load: () => Promise<unknown>) {
  folder = appFolder
  for (const arg of args) {
    const parts = /^--([^=]+)(?:=(.*))?$/s.exec(arg)
    if (parts) switches.set(parts[1] ?? '', parts[2] ?? '')
  }
  const described = join(folder, 'package.json')
  if (existsSync(described)) {
    const { productName, name, version } = JSON.parse(readFileSync(described, 'utf8'))
    names = { name: productName ?? name ?? names.name, version: version ?? names.version }
  }
  mkdirSync(path('userData'), { recursive: true })
  const waiting = setTimeout(complainOfDeadlock, 5_000)
  const up = new Promise<void>((settle) => answerBrowser({ ready: settle }))
  await load()
  clearTimeout(waiting)
  if (process.send) await up
  ready = true
  emitter.emit('ready', {}, {})
}

function complainOfDeadlock() {
  if (!awaited) return
  console.error(
    'The main module waits for app.whenReady() at its top level: there Electron hangs, and so does this.',
  )
  process.exit(1)
}

fireFrom('app', emitter)
answerBrowser({ quit: () => app.quit() })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
