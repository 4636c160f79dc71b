import type { CDPSession, Page } from 'playwright-core'
import { appAddress, pageAddress } from './address.ts'
import { Bridge } from './bridge.ts'
import { Frames } from './frames.ts'
import { ignoreGone } from './link.ts'
import { keepFromOtherPrograms } from './other-programs.ts'
import { onOwnNetwork } from './own-network.ts'
import { grantPermissions } from './permissions.ts'
import type { Bounds, FrameFacts, WindowPlan } from './sides.ts'
import type { App } from './windows.ts'

/** One BrowserWindow of the app, shown as one page. */
export class Window {
  readonly id: number
  readonly page: Page
  #app: App
  #session: CDPSession
  #frames: Frames
  #subFrames: boolean
  #bridge: Bridge | undefined
  /** Whether the document now wanted in the main frame is wanted by the page itself. */
  #askedByPage = false

  static async open(id: number, plan: WindowPlan, page: Page, app: App): Promise<Window> {
    const session = await page.context().newCDPSession(page)
    const window = new Window(id, plan, page, app, session, await Frames.of(session))
    await Promise.all([window.resize(plan), window.#bridge?.install()])
    if (plan.partition !== undefined) {
      await onOwnNetwork(session, window, app.record)
      await keepFromOtherPrograms(session, window, app.record)
    }
    return window
  }

  constructor(id: number, plan: WindowPlan, page: Page, app: App, session: CDPSession, frames: Frames) {
    this.id = id
    this.page = page
    this.#app = app
    this.#session = session
    this.#frames = frames
    this.#subFrames = plan.subFrames
    this.#bridge = plan.preload ? this.#bridgeFor(plan.preload) : undefined
    this.#tellWhatHappens()
    this.#tellWhatIsWanted()
  }

  #bridgeFor(preload: string): Bridge {
    const { link, record } = this.#app
    return new Bridge(this.#session, this.#frames, preload, {
      invoke: async (frame: FrameFacts, channel: string, args: string) => {
        record.noteTraffic('invoke', channel, args)
        const answer = await link.ask('invoke', this.id, frame, channel, args)
        record.noteTraffic('answer', channel, answer.value)
        return answer
      },
      message: (frame: FrameFacts, channel: string, args: string) => {
        record.noteTraffic('message', channel, args)
        link.tell('message', this.id, frame, channel, args)
      },
    })
  }

  #tellWhatHappens() {
    const tell = (name: string, facts: Record<string, unknown> = {}) =>
      this.#app.link.tell('windowEvent', this.id, name, facts)
    this.page.on('domcontentloaded', () => tell('dom-ready'))
    this.page.on('load', () => tell('did-finish-load'))
    this.page.on('crash', () => tell('render-process-gone', { reason: 'crashed', exitCode: 1 }))
    this.page.on('close', () => tell('closed'))
    this.#session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) {
        tell('did-navigate', { url: appAddress(frame.url), frame: this.#frames.facts(frame.id) })
      }
    })
  }

  #tellWhatIsWanted() {
    this.#session.on('Page.frameRequestedNavigation', ({ frameId }) => {
      if (frameId === this.#frames.main.id) this.#askedByPage = true
    })
    this.#session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const wanted = appAddress(url)
      const disposition = windowFeatures.length > 0 ? 'new-window' : 'foreground-tab'
      const details = { url: wanted, frameName: windowName, features: windowFeatures.join(','), disposition }
      const note = (denied: boolean) =>
        denied && this.#app.record.note('denied', { what: 'window', url: wanted })
      this.#app.link.ask('windowOpen', this.id, details).then(note, ignoreGone)
    })
  }

  async load(url: string) {
    const address = pageAddress(url)
    const granted = await this.#app.link.ask('permissions', this.id, url)
    await Promise.all([
      grantPermissions(this.page.context(), granted, address, this.#app.devOrigin !== undefined),
      this.#bridge?.allow({ origin: new URL(address).origin, subFrames: this.#subFrames }),
    ])
    await this.page.goto(address)
  }

  isMainFrame = (id: string) => id === this.#frames.main.id

  /** The page wants an address that no browser shows: the app hears of it. */
  async asksForOtherProgram(url: string) {
    await this.#app.link.ask('willNavigate', this.id, url)
  }

  /** Whether a server may send the main frame on to another address. */
  async mayRedirect(url: string): Promise<boolean> {
    return !(await this.#app.link.ask('willRedirect', this.id, appAddress(url)))
  }

  /** Whether a document may be loaded into the main frame: the app is asked when it was the page that wanted it. */
  async mayLoad(url: string): Promise<boolean> {
    const asked = this.#askedByPage
    this.#askedByPage = false
    if (asked && (await this.#app.link.ask('willNavigate', this.id, appAddress(url)))) return false
    await this.#bridge?.refresh()
    return true
  }

  async reload() {
    await this.page.reload()
  }

  /** An event for the preload, in the text of `page/wire.js`. */
  send(channel: string, args: string) {
    this.#bridge?.send(channel, args)
  }

  async resize({ width, height }: Pick<Bounds, 'width' | 'height'>) {
    if (this.#app.headless) return this.page.setViewportSize({ width, height })
    const { windowId } = await this.#session.send('Browser.getWindowForTarget')
    await this.#session.send('Browser.setWindowBounds', { windowId, bounds: { width, height } })
  }
}
