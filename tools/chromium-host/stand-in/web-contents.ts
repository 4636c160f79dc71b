import { EventEmitter } from 'node:events'
import { encode } from '../page/wire.js'
import type { FrameFacts, WindowRequest } from '../sides.ts'
import { browser } from './browser.ts'
import { preventable } from './preventable.ts'
import type { Session } from './session.ts'
import { type WebFrame, WebFrames } from './web-frames.ts'

type OpenDetails = { url: string; frameName: string; features: string; disposition: string }
type OpenHandler = (details: OpenDetails) => { action: 'allow' | 'deny' }

export class WebContents extends EventEmitter {
  readonly id: number
  readonly session: Session
  #frames: WebFrames
  #opened: Promise<void>
  #openHandler: OpenHandler | undefined
  #destroyed = false

  constructor(id: number, opened: Promise<void>, session: Session) {
    super()
    this.id = id
    this.session = session
    this.#opened = opened
    this.#frames = new WebFrames(id)
    this.once('destroyed', () => {
      this.#destroyed = true
    })
  }

  get mainFrame(): WebFrame {
    return this.#frames.main
  }

  frameOf(facts: FrameFacts): WebFrame {
    return this.#frames.of(facts)
  }

  getURL = () => this.#frames.main.url
  isDestroyed = () => this.#destroyed
  isLoading = () => false
  getType = () => 'window'
  getOSProcessId = () => process.pid

  async loadURL(url: string) {
    await this.#opened
    await browser.ask('load', this.id, url)
  }

  reload() {
    browser.tell('reload', this.id)
  }

  send(channel: string, ...args: unknown[]) {
    browser.tell('send', this.id, channel, encode(args))
  }

  focus() {
    browser.tell('focus', this.id)
  }

  setWindowOpenHandler(handler: OpenHandler) {
    this.#openHandler = handler
  }

  openDevTools() {}
  closeDevTools() {}
  isDevToolsOpened = () => false

  print(options: unknown = {}, callback?: (success: boolean, reason: string) => void) {
    browser.tell('record', 'print', options)
    callback?.(true, '')
  }

  heard(name: string, facts: Record<string, unknown>) {
    if (name === 'did-navigate') this.#frames.of(facts['frame'] as FrameFacts)
    if (name === 'render-process-gone') this.emit(name, {}, facts)
    else if (name === 'did-navigate') this.emit(name, {}, facts['url'], 200, 'OK')
    else this.emit(name, {})
  }

  /** Answers whether the app prevented it: what its page wants, or where a server sends it on. */
  asksToNavigate(how: 'will-navigate' | 'will-redirect', url: string): boolean {
    const facts = { url, isMainFrame: true, isSameDocument: false, frame: this.mainFrame }
    const event = preventable(facts)
    this.emit(how, event, url)
    return event.defaultPrevented
  }

  /** Answers whether the app denied it; without a handler Electron opens a window. */
  asksForWindow(request: WindowRequest): boolean {
    const answer = this.#openHandler?.(request) ?? { action: 'allow' }
    if (answer.action === 'allow')
      console.error(`a window for ${request.url} was allowed: not in the stand-in`)
    return answer.action !== 'allow'
  }
}
