import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { startChromium } from './chromium.ts'
import { channelOf, Link } from './link.ts'
import { decode } from './page/wire.js'
import { answerRequests } from './requests.ts'
import type { BrowserSide, FrameFacts, MainSide, PageRequest, WindowPlan, WindowRequest } from './sides.ts'
import { Window } from './window.ts'

export type HostOptions = {
  /** The app's folder (with a package.json) or its main file. */
  app: string
  /** Switches and arguments as Electron takes them; `--user-data-dir=…` also holds the pages' storage. */
  args?: string[]
  env?: NodeJS.ProcessEnv
  cwd?: string
  headless?: boolean
  /** false: no Chromium; windows are accepted and never load. */
  browser?: boolean
  /** The main process writes where this process writes, instead of into `logs()`. */
  inheritOutput?: boolean
}

export type Traffic = { kind: 'invoke' | 'answer' | 'message' | 'event'; channel: string; payload: unknown }
type Note = { kind: string; facts: unknown }

const mainEntry = fileURLToPath(new URL('main-process.ts', import.meta.url))

/** Starts an Electron app on Node and Chromium. Rejects when Chromium does not start. */
export async function launchHost(options: HostOptions): Promise<Host> {
  const host = new Host(options)
  await host.start()
  return host
}

/** A running app: its windows as Playwright pages, what it did to the desktop, and what the desktop may do to it. */
export class Host {
  readonly headless: boolean
  readonly devOrigin: string | undefined
  readonly main: ChildProcess
  #options: HostOptions
  #link: Link<MainSide>
  #context: BrowserContext | undefined
  #windows = new Map<number, Promise<Window>>()
  #opened = new Map<Page, Window>()
  #notes: Note[] = []
  #traffic: Traffic[] | undefined
  #output: string[] = []
  #watchers = new Set<() => void>()
  #exit: Promise<number | null>

  constructor(options: HostOptions) {
    this.#options = options
    this.headless = options.headless ?? true
    const env = { ...process.env, ...options.env }
    this.devOrigin = env['ELECTRON_RENDERER_URL'] ? new URL(env['ELECTRON_RENDERER_URL']).origin : undefined
    this.main = fork(mainEntry, [options.app, ...(options.args ?? [])], {
      cwd: options.cwd,
      env,
      execArgv: [],
      serialization: 'advanced',
      stdio: options.inheritOutput ? 'inherit' : 'pipe',
    })
    for (const stream of [this.main.stdout, this.main.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#output.push(text))
    }
    this.#exit = once(this.main, 'close').then(([code]) => code as number | null)
    this.#link = new Link<MainSide>(channelOf(this.main))
    this.#link.answer(this.#answers() as unknown as Record<string, (...args: never[]) => unknown>)
  }

  async start() {
    if (this.#options.browser !== false) {
      const value = (name: string) =>
        this.#options.args?.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1]
      this.#context = await startChromium({
        headless: this.headless,
        language: value('lang'),
        profile: value('user-data-dir') && `${value('user-data-dir')}/chromium-host`,
        devOrigin: this.devOrigin,
      })
      await answerRequests(this.#context, this)
      this.#context.on('page', (page) => this.#closeUnlessOurs(page))
      void this.#exit.then(() => this.#context?.close())
    }
    this.#link.tell('ready')
  }

  // ——— what a test asks

  windows(): Page[] {
    return [...this.#opened.keys()]
  }

  /** The window opened as number `count` (from 1), as soon as it has loaded. */
  async waitForWindow(count = 1): Promise<Page> {
    await this.#until(() => this.windows().length >= count)
    const page = this.windows()[count - 1] as Page
    await page.waitForLoadState('load')
    if (page.url() === 'about:blank') await page.waitForURL((url) => url.href !== 'about:blank')
    return page
  }

  /** Everything main wrote to its output so far. */
  logs(): string {
    return this.#output.join('')
  }

  /** Which main process has ended, and how; null when it was killed. */
  exited(): Promise<number | null> {
    return this.#exit
  }

  openedExternally(): string[] {
    return this.#facts('openExternal') as string[]
  }

  /** What the app or its host refused: navigations, windows, requests. */
  denied(): { what: string; url: string }[] {
    return this.#facts('denied') as { what: string; url: string }[]
  }

  dialogs(): { kind: string; options: unknown }[] {
    return this.#facts('dialog') as { kind: string; options: unknown }[]
  }

  clipboardText(): string {
    return (this.#facts('clipboard').at(-1) as string | undefined) ?? ''
  }

  /** The application menu's template, as last set. */
  menu(): unknown {
    return this.#facts('menu').at(-1)
  }

  /** Everything else the app did to the desktop, by name: print, openPath, showItemInFolder, quit. */
  recorded(kind: string): unknown[] {
    return this.#facts(kind)
  }

  /** From now on keeps everything that crosses the bridge, either way. */
  recordBridge() {
    this.#traffic ??= []
  }

  bridge(): Traffic[] {
    return this.#traffic ?? []
  }

  // ——— what a test does

  async fire(emitter: 'powerMonitor' | 'app' | 'nativeTheme', event: string, ...args: unknown[]) {
    await this.#link.ask('fire', emitter, event, args)
  }

  async setOnline(online: boolean) {
    await this.#link.ask('setOnline', online)
    await this.#context?.setOffline(!online)
  }

  async setDark(dark: boolean) {
    await this.#link.ask('setDark', dark)
  }

  async setClipboard(text: string) {
    await this.#link.ask('setClipboard', text)
  }

  /** What the next dialog of this kind answers; a dialog without one is cancelled. */
  async answerDialog(kind: 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox', answer: unknown) {
    await this.#link.ask('answerDialog', kind, answer)
  }

  async clickMenu(label: string) {
    await this.#link.ask('clickMenu', label)
  }

  /** Ends the app as a person would; resolves with its exit code. */
  async close(): Promise<number | null> {
    this.#link.tell('quit')
    const code = await this.#exit
    await this.#context?.close()
    return code
  }

  /** Ends main at this instant, as a crash or a power cut would. */
  async kill() {
    this.main.kill('SIGKILL')
    await this.#exit
    await this.#context?.close()
  }

  // ——— what a window asks

  windowOf(page: Page): Window | undefined {
    return this.#opened.get(page)
  }

  request(request: PageRequest) {
    return this.#link.ask('request', request)
  }

  async invoke(window: number, frame: FrameFacts, channel: string, args: string) {
    this.#traffic?.push({ kind: 'invoke', channel, payload: decode(args) })
    const answer = await this.#link.ask('invoke', window, frame, channel, args)
    this.#traffic?.push({ kind: 'answer', channel, payload: decode(answer.value) })
    return answer
  }

  message(window: number, frame: FrameFacts, channel: string, args: string) {
    this.#traffic?.push({ kind: 'message', channel, payload: decode(args) })
    this.#link.tell('message', window, frame, channel, args)
  }

  windowEvent(window: number, name: string, facts: Record<string, unknown>) {
    if (name === 'closed') this.#forget(window)
    this.#link.tell('windowEvent', window, name, facts)
  }

  permissions(window: number, url: string) {
    return this.#link.ask('permissions', window, url)
  }

  willNavigate(window: number, url: string) {
    return this.#link.ask('willNavigate', window, url)
  }

  async windowOpen(window: number, request: WindowRequest) {
    await this.#link.ask('windowOpen', window, request)
    this.note('denied', { what: 'window', url: request.url })
  }

  note(kind: string, facts: unknown) {
    this.#notes.push({ kind, facts })
  }

  // ——— what main asks

  #answers(): BrowserSide {
    const to = (id: number) => this.#windows.get(id)
    return {
      createWindow: async (id, plan) => {
        if (this.#context) await this.#open(id, plan, this.#context)
      },
      load: async (id, url) => {
        if (!this.#context) return new Promise<void>(() => {})
        await (await to(id))?.load(url)
      },
      reload: async (id) => (await to(id))?.reload(),
      send: async (id, channel, args) => {
        this.#traffic?.push({ kind: 'event', channel, payload: decode(args) })
        ;(await to(id))?.send(channel, args)
      },
      resize: async (id, bounds) => (await to(id))?.resize(bounds),
      focus: async (id) => (await to(id))?.page.bringToFront(),
      close: async (id) => {
        const window = await to(id)
        await window?.page.close()
      },
      colorScheme: async (colorScheme) => {
        this.#colorScheme = colorScheme
        for (const page of this.windows()) await page.emulateMedia({ colorScheme })
      },
      record: (kind, facts) => this.note(kind, facts),
    }
  }

  #colorScheme: 'light' | 'dark' = 'light'

  async #open(id: number, plan: WindowPlan, context: BrowserContext) {
    const opening = this.#makePage(context).then(async (page) => {
      await page.emulateMedia({ colorScheme: this.#colorScheme })
      const window = await Window.open(id, plan, page, context, this)
      this.#opened.set(page, window)
      for (const watcher of this.#watchers) watcher()
      return window
    })
    this.#windows.set(id, opening)
    await opening
  }

  #making = 0
  async #makePage(context: BrowserContext): Promise<Page> {
    const [first] = this.#windows.size === 0 ? context.pages() : []
    if (first) return first
    this.#making++
    try {
      return await context.newPage()
    } finally {
      this.#making--
    }
  }

  #closeUnlessOurs(page: Page) {
    // A page made by us is announced before newPage() answers.
    if (this.#making === 0) void page.close()
  }

  #forget(id: number) {
    for (const [page, window] of this.#opened) if (window.id === id) this.#opened.delete(page)
    this.#windows.delete(id)
  }

  #facts(kind: string): unknown[] {
    return this.#notes.filter((note) => note.kind === kind).map(({ facts }) => facts)
  }

  async #until(condition: () => boolean) {
    while (!condition()) {
      await Promise.race([
        new Promise<void>((resolve) => this.#watchers.add(resolve)),
        this.#exit.then((code) => {
          throw new Error(`the app ended (${code}) before it opened a window\n${this.logs()}`)
        }),
      ])
    }
  }
}
