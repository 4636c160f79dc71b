import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { appAddress, pageAddress } from './address.ts'
import { Bridge } from './bridge.ts'
import { Frames } from './frames.ts'
import type { Host } from './host.ts'
import { grantPermissions } from './permissions.ts'
import type { Bounds, WindowPlan } from './sides.ts'

/** One BrowserWindow of the app, shown as one page. */
export class Window {
  readonly id: number
  readonly page: Page
  readonly frames: Frames
  #session: CDPSession
  #host: Host
  #bridge: Bridge | undefined
  #subFrames = false
  /** The document the page itself asked for, until it is known whether it may have it. */
  #askedByPage: string | undefined

  static async open(
    id: number,
    plan: WindowPlan,
    page: Page,
    context: BrowserContext,
    host: Host,
  ): Promise<Window> {
    const session = await context.newCDPSession(page)
    const window = new Window(id, page, session, await Frames.of(session), host)
    await window.resize({ x: 0, y: 0, width: plan.width, height: plan.height })
    if (plan.preload) await window.#installPreload(plan.preload)
    window.#subFrames = plan.subFrames
    window.#report()
    return window
  }

  constructor(id: number, page: Page, session: CDPSession, frames: Frames, host: Host) {
    this.id = id
    this.page = page
    this.frames = frames
    this.#session = session
    this.#host = host
  }

  async #installPreload(preload: string) {
    this.#bridge = new Bridge(this.#session, this.frames, preload, {
      invoke: (frame, channel, args) => this.#host.invoke(this.id, frame, channel, args),
      message: (frame, channel, args) => this.#host.message(this.id, frame, channel, args),
    })
    await this.#bridge.install()
  }

  #report() {
    const tell = (name: string, facts: Record<string, unknown> = {}) =>
      this.#host.windowEvent(this.id, name, facts)
    this.page.on('domcontentloaded', () => tell('dom-ready', { url: appAddress(this.page.url()) }))
    this.page.on('load', () => tell('did-finish-load', { url: appAddress(this.page.url()) }))
    this.page.on('crash', () => tell('render-process-gone', { reason: 'crashed', exitCode: 1 }))
    this.page.on('close', () => tell('closed'))
    this.#session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId === this.frames.main.id) this.#askedByPage = url
    })
    this.#session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId)
        tell('did-navigate', { url: appAddress(frame.url), frame: this.frames.facts(frame.id) })
    })
    this.#session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const request = { url: appAddress(url), frameName: windowName, features: windowFeatures.join(',') }
      void this.#host.windowOpen(this.id, {
        ...request,
        disposition: windowFeatures.length ? 'new-window' : 'foreground-tab',
      })
    })
  }

  async load(url: string) {
    await grantPermissions(this.page.context(), await this.#host.permissions(this.id, url), pageAddress(url))
    await this.#bridge?.allow({ origin: new URL(pageAddress(url)).origin, subFrames: this.#subFrames })
    await this.page.goto(pageAddress(url))
  }

  /** Whether a document may be loaded into the main frame: the app is asked when it was the page that wanted it. */
  async mayLoad(url: string): Promise<boolean> {
    await this.#bridge?.refresh()
    const asked = this.#askedByPage !== undefined
    this.#askedByPage = undefined
    return !asked || !(await this.#host.willNavigate(this.id, appAddress(url)))
  }

  async reload() {
    await this.page.reload()
  }

  send(channel: string, args: string) {
    this.#bridge?.send(channel, args)
  }

  async resize({ width, height }: Bounds) {
    if (this.#host.headless) await this.page.setViewportSize({ width, height })
  }
}
