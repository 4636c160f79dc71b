import { EventEmitter, once } from 'node:events'
import type { BrowserContext, Page } from 'playwright-core'
import { startChromium } from './chromium.ts'
import type { DesktopRecord } from './desktop-record.ts'
import type { Link } from './link.ts'
import type { BrowserSide, MainSide, WindowPlan } from './sides.ts'
import { Window } from './window.ts'

export type App = {
  link: Link<MainSide>
  record: DesktopRecord
  headless: boolean
  /** The dev server's origin, which pages may load from besides the app's own. */
  devOrigin: string | undefined
}

/** The app's windows as pages of one browser; a page that is no window of the app is closed. */
export class Windows {
  #context: BrowserContext
  #app: App
  #byId = new Map<number, Promise<Window>>()
  #byPage = new Map<Page, Window>()
  #changes = new EventEmitter()
  /** Each a browser of its own, which goes with its last window. */
  #partitions = new Map<string, Promise<BrowserContext>>()
  #making = 0
  #colorScheme: 'light' | 'dark' = 'light'

  constructor(context: BrowserContext, app: App) {
    this.#context = context
    this.#app = app
    this.#closeOthers(context)
  }

  #closeOthers(context: BrowserContext) {
    context.on('page', (page) => {
      // A page made by us is announced before newPage() answers.
      if (this.#making === 0) void page.close()
    })
  }

  /** All browsers, that of the app's own pages first. */
  async contexts(): Promise<BrowserContext[]> {
    return [this.#context, ...(await Promise.all(this.#partitions.values()))]
  }

  pages(): Page[] {
    return [...this.#byPage.keys()]
  }

  of(page: Page): Window | undefined {
    return this.#byPage.get(page)
  }

  async nth(count: number, signal: AbortSignal): Promise<Page> {
    for (;;) {
      const page = this.pages()[count - 1]
      if (page) return page
      await once(this.#changes, 'opened', { signal })
    }
  }

  answers(): BrowserSide {
    const to = (id: number) => this.#byId.get(id)
    return {
      createWindow: async (id, plan) => {
        const opening = this.#open(id, plan)
        this.#byId.set(id, opening)
        await opening
      },
      load: async (id, url) => (await to(id))?.load(url),
      reload: async (id) => (await to(id))?.reload(),
      send: async (id, channel, args) => {
        this.#app.record.noteTraffic('event', channel, args)
        ;(await to(id))?.send(channel, args)
      },
      resize: async (id, bounds) => (await to(id))?.resize(bounds),
      focus: async (id) => (await to(id))?.page.bringToFront(),
      close: async (id) => (await to(id))?.page.close(),
      clearStorage: async () => {
        const page = this.#context.pages().find((one) => one.url().startsWith('https:'))
        if (!page) return
        const session = await page.context().newCDPSession(page)
        const { origin } = new URL(page.url())
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
        await session.detach()
      },
      colorScheme: async (colorScheme) => {
        this.#colorScheme = colorScheme
        for (const page of this.pages()) await page.emulateMedia({ colorScheme })
      },
      record: (kind, facts) => this.#app.record.note(kind, facts),
    }
  }

  async #open(id: number, plan: WindowPlan): Promise<Window> {
    const page = await this.#makePage(plan.partition)
    await page.emulateMedia({ colorScheme: this.#colorScheme })
    const window = await Window.open(id, plan, page, this.#app)
    this.#byPage.set(page, window)
    page.on('close', () => {
      this.#byPage.delete(page)
      this.#byId.delete(id)
      if (plan.partition !== undefined) void this.#leave(plan.partition, page.context())
    })
    this.#changes.emit('opened')
    return window
  }

  async #makePage(partition: string | undefined): Promise<Page> {
    const isFirst = this.#byId.size === 0 && this.#byPage.size === 0
    const context = partition === undefined ? this.#context : await this.#enter(partition)
    const [first] = partition !== undefined || isFirst ? context.pages() : []
    if (first && !this.#byPage.has(first)) return first
    this.#making++
    try {
      return await context.newPage()
    } finally {
      this.#making--
    }
  }

  #enter(partition: string): Promise<BrowserContext> {
    const known = this.#partitions.get(partition)
    if (known) return known
    const { headless } = this.#app
    const started = startChromium({ headless, profile: undefined, network: '127.0.0.1', language: undefined })
    this.#partitions.set(partition, started)
    void started.then((context) => this.#closeOthers(context))
    return started
  }

  async #leave(partition: string, context: BrowserContext) {
    if (this.pages().some((page) => page.context() === context)) return
    this.#partitions.delete(partition)
    await context.close()
  }
}
