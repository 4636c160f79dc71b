import { EventEmitter } from 'node:events'
import type { Bounds } from '../sides.ts'
import { answerBrowser, browser } from './browser.ts'
import { preventable } from './preventable.ts'
import { defaultSession, session } from './session.ts'
import { only } from './unknown.ts'
import { WebContents } from './web-contents.ts'
import { readWebPreferences, type WebPreferences } from './web-preferences.ts'

type Options = Partial<Bounds> & {
  title?: string
  show?: boolean
  parent?: BrowserWindow
  webPreferences?: WebPreferences
  [look: string]: unknown
}

const windows = new Map<number, BrowserWindow>()
let next = 1
let focused: number | undefined

export class BrowserWindow extends EventEmitter {
  static whenAllClosed: () => void = () => {}
  static whenCreated: (window: BrowserWindow) => void = () => {}
  static getAllWindows = () => [...windows.values()]
  static fromId = (id: number) => windows.get(id) ?? null
  static fromWebContents = (contents: WebContents) => windows.get(contents.id) ?? null
  static getFocusedWindow = () => (focused === undefined ? null : (windows.get(focused) ?? null))

  readonly id = next++
  readonly webContents: WebContents
  #bounds: Bounds
  #title: string
  #visible: boolean
  #minimized = false
  #destroyed = false

  constructor(options: Options = {}) {
    super()
    const preferences = readWebPreferences(options.webPreferences)
    const { partition } = preferences
    const own = partition === undefined ? defaultSession : session.fromPartition(partition)
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    this.#title = options.title ?? 'Electron'
    this.#visible = options.show !== false
    const { width, height } = this.#bounds
    const opened = browser.ask('createWindow', this.id, {
      width,
      height,
      show: this.#visible,
      ...preferences,
    })
    this.webContents = only('webContents', new WebContents(this.id, opened, own))
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    const window = only('BrowserWindow', this)
    options.parent?.once('closed', () => window.destroy())
    windows.set(this.id, window)
    if (this.#visible) this.focus()
    BrowserWindow.whenCreated(window)
    // biome-ignore lint/correctness/noConstructorReturn: everyone must see the guarded window
    return window
  }

  loadURL(url: string) {
    return this.webContents.loadURL(url)
  }

  reload() {
    this.webContents.reload()
  }

  show() {
    this.#visible = true
    this.#minimized = false
    this.emit('show')
    this.focus()
  }

  showInactive() {
    this.#visible = true
    this.emit('show')
  }

  hide() {
    this.#visible = false
    this.emit('hide')
  }

  focus() {
    focused = this.id
    browser.tell('focus', this.id)
    this.emit('focus')
  }

  minimize() {
    this.#minimized = true
    this.emit('minimize')
  }

  restore() {
    this.#minimized = false
    this.emit('restore')
  }

  maximize() {}
  isMaximized = () => false
  isFullScreen = () => false
  isMinimized = () => this.#minimized
  isVisible = () => this.#visible
  isFocused = () => focused === this.id
  isDestroyed = () => this.#destroyed
  getTitle = () => this.#title
  getBounds = () => ({ ...this.#bounds })
  getNormalBounds = () => ({ ...this.#bounds })
  getSize = () => [this.#bounds.width, this.#bounds.height]

  setTitle(title: string) {
    this.#title = title
    browser.tell('record', 'title', title)
  }

  setBounds(bounds: Partial<Bounds>) {
    this.#bounds = { ...this.#bounds, ...bounds }
    browser.tell('resize', this.id, this.#bounds)
    this.emit('resize')
    this.emit('move')
  }

  setContentProtection(isOn: boolean) {
    browser.tell('record', 'contentProtection', isOn)
  }

  setMenuBarVisibility(_visible: boolean) {}
  removeMenu() {}

  close() {
    if (this.#destroyed) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy() {
    if (this.#destroyed) return
    this.#destroyed = true
    browser.tell('close', this.id)
    windows.delete(this.id)
    if (focused === this.id) focused = undefined
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (windows.size === 0) BrowserWindow.whenAllClosed()
  }
}

answerBrowser({
  windowEvent(id, name, facts) {
    const window = windows.get(id)
    if (name === 'closed') window?.close()
    else window?.webContents.heard(name, facts)
  },
  willNavigate: (id, url) => windows.get(id)?.webContents.asksToNavigate('will-navigate', url) ?? true,
  willRedirect: (id, url) => windows.get(id)?.webContents.asksToNavigate('will-redirect', url) ?? true,
  windowOpen: (id, request) => windows.get(id)?.webContents.asksForWindow(request) ?? true,
})
