import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { startChromium } from './chromium.ts'
import { DesktopRecord } from './desktop-record.ts'
import { channelOf, Link, type Methods } from './link.ts'
import { answerRequests } from './requests.ts'
import type { MainSide } from './sides.ts'
import { Windows } from './windows.ts'
import { withoutWindows } from './without-windows.ts'

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

const mainEntry = fileURLToPath(new URL('main-process.ts', import.meta.url))

/** Starts an Electron app on Node and Chromium. Rejects, and leaves nothing running, when Chromium does not start. */
export async function launchHost(options: HostOptions): Promise<Host> {
  const host = new Host(options)
  try {
    await Promise.race([host.start(), host.endedEarly()])
  } catch (error) {
    await host.kill()
    throw error
  }
  return host
}

/** A running app: its windows as Playwright pages, what it did to the desktop, and what the desktop may do to it. */
export class Host extends DesktopRecord {
  #options: HostOptions
  #main: ChildProcess
  #link: Link<MainSide>
  #context: BrowserContext | undefined
  #windows: Windows | undefined
  #output: string[] = []
  #gone = new AbortController()
  #exit: Promise<number | null>

  constructor(options: HostOptions) {
    super()
    this.#options = options
    this.#main = fork(mainEntry, [options.app, ...(options.args ?? [])], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      execArgv: [],
      serialization: 'advanced',
      stdio: options.inheritOutput ? 'inherit' : 'pipe',
    })
    for (const stream of [this.#main.stdout, this.#main.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#output.push(text))
    }
    this.#exit = once(this.#main, 'close').then(async ([code]: (number | null)[]) => {
      this.#gone.abort(new Error(`the app has ended (${code})\n${this.logs()}`))
      const contexts = await this.#windows?.contexts()
      await Promise.all((contexts ?? [this.#context]).map((context) => context?.close()))
      return code ?? null
    })
    this.#link = new Link<MainSide>(channelOf(this.#main))
  }

  async start() {
    if (this.#options.browser === false) this.#link.answer(withoutWindows(this) as Methods)
    else await this.#startBrowser(this.#options.args ?? [])
    this.#link.tell('ready')
  }

  async #startBrowser(args: string[]) {
    const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
    const userData = value('user-data-dir')
    const headless = this.#options.headless ?? true
    const devServer = { ...process.env, ...this.#options.env }['ELECTRON_RENDERER_URL']
    const devOrigin = devServer && new URL(devServer).origin
    const profile = userData && `${userData}/chromium-host`
    this.#context = await startChromium({
      ...{ headless, profile, language: value('lang') },
      network: devOrigin && new URL(devOrigin).hostname,
    })
    // On a display the browser may go by itself: its last window was closed, or it crashed.
    this.#context.on('close', () => this.#link.tell('quit'))
    const app = { link: this.#link, record: this, headless, devOrigin }
    this.#windows = new Windows(this.#context, app)
    this.#link.answer(this.#windows.answers() as Methods)
    await answerRequests(this.#context, this.#windows, app)
  }

  /** Rejects when main ends. */
  async endedEarly(): Promise<never> {
    await once(this.#gone.signal, 'abort')
    throw this.#gone.signal.reason
  }

  windows(): Page[] {
    return this.#windows?.pages() ?? []
  }

  /** The window at place `count` (from 1), once it has loaded; rejects when the app ends first. */
  async waitForWindow(count = 1): Promise<Page> {
    if (!this.#windows) throw new Error('this host was started without a browser')
    const page = await this.#windows.nth(count, this.#gone.signal)
    // Nothing is loaded yet: a new page, or the first one of an app's window.
    await page.waitForURL((url) => !['about:', 'data:'].includes(url.protocol))
    return page
  }

  /** The main process's id. */
  get pid(): number | undefined {
    return this.#main.pid
  }

  /** Everything main wrote to its output so far. */
  logs(): string {
    return this.#output.join('')
  }

  /** Main's exit code once it has ended; null when it was killed. */
  exited(): Promise<number | null> {
    return this.#exit
  }

  async fire(emitter: 'app' | 'nativeTheme' | 'powerMonitor', event: string, ...args: unknown[]) {
    await this.#link.ask('fire', emitter, event, args)
  }

  async setOnline(online: boolean) {
    await this.#link.ask('setOnline', online)
    for (const context of (await this.#windows?.contexts()) ?? []) await context.setOffline(!online)
  }

  /** Whether the desktop is dark. */
  async setDark(dark: boolean) {
    await this.#link.ask('setDark', dark)
  }

  async setClipboard(text: string) {
    await this.#link.ask('setClipboard', text)
  }

  /** What the next dialog of this kind answers; a dialog without an answer is cancelled. */
  async answerDialog(kind: 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox', answer: unknown) {
    await this.#link.ask('answerDialog', kind, answer)
  }

  /** By label or id. */
  async clickMenu(label: string) {
    await this.#link.ask('clickMenu', label)
  }

  /** Ends the app as a person would; resolves with its exit code. */
  async close(): Promise<number | null> {
    this.#link.tell('quit')
    return this.#exit
  }

  /** Ends main at this instant, as a crash or a power cut would. */
  async kill() {
    this.#main.kill('SIGKILL')
    await this.#exit
  }
}
