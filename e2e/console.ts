import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page, type TestInfo } from '@playwright/test'
import {
  authorizationsConnection,
  connections,
  type Sandbox,
  type Step,
  startSandbox,
} from '../sandbox/index.ts'
import { type Desktop, launchDesktop } from './desktop.ts'

export { expect } from '@playwright/test'

type Options = {
  contacts: number
  invoices: number
  seed: number
  /** Steps of the data layer that answer 501. */
  notProvided: Step[]
  /** How the data layer spells the e-mail in a change of a user. */
  emailField: 'email' | 'emailAddress'
  /** Of the console and the system: en, nl or sv. */
  language: string
  /** Whether the desktop is dark. */
  dark: boolean
  /** false: the console starts as on its first day, with no connection. */
  provision: boolean
  /** true: connected to the authorizations as well. */
  authorizations: boolean
  /** 'missing': there is no keychain at all. */
  keychain: 'open' | 'missing'
  /** false: nobody looks at the console, a test only kills and counts. */
  windows: boolean
}
type Fixtures = {
  /** The upstreams of this test alone. */
  sandbox: Sandbox
  /** A folder of this test alone, removed at its end. */
  folder: string
  /** The built app in its window, connected to `sandbox`. */
  console: RunningConsole
}

/** One test, one sandbox, one console, one folder: nothing is shared but the keyring, which knows them by folder. */
export const test = base.extend<Options & Fixtures>({
  contacts: [60, { option: true }],
  invoices: [600, { option: true }],
  seed: [1, { option: true }],
  notProvided: [[], { option: true }],
  emailField: ['email', { option: true }],
  language: ['en', { option: true }],
  dark: [false, { option: true }],
  provision: [true, { option: true }],
  authorizations: [false, { option: true }],
  keychain: ['open', { option: true }],
  windows: [true, { option: true }],

  sandbox: async ({ contacts, invoices, seed, notProvided, emailField }, use) => {
    const sandbox = await startSandbox({ contacts, invoices, seed, notProvided, emailField })
    await use(sandbox)
    await sandbox.close()
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'console-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  console: async (
    { sandbox, folder, language, dark, provision, authorizations, keychain, windows },
    use,
    testInfo,
  ) => {
    const running = new RunningConsole({ folder, language, dark, authorizations, keychain, windows })
    try {
      await running.start(provision ? sandbox : undefined)
      await use(running)
    } finally {
      await running.kill()
      if (testInfo.status !== testInfo.expectedStatus) await attachLogs(testInfo, running)
    }
  },
})

type Setting = Pick<Options, 'language' | 'dark' | 'keychain' | 'windows'> &
  Partial<Pick<Options, 'authorizations'>> & { folder: string }

export class RunningConsole {
  readonly userData: string
  #setting: Setting
  #desktop: Desktop | undefined
  #page: Page | undefined
  #logs: string[] = []

  constructor(setting: Setting) {
    this.#setting = setting
    this.userData = join(setting.folder, 'data')
  }

  /** The first window. */
  get page(): Page {
    if (!this.#page) throw new Error('the console has no window')
    return this.#page
  }

  /** The app's main process, and the desktop around it. */
  get host(): Desktop {
    if (!this.#desktop) throw new Error('the console is not running')
    return this.#desktop
  }

  /** Starts it, with what it finds in its folder; connected to a sandbox when one is given. */
  async start(sandbox?: Sandbox) {
    const { language, dark, keychain, windows } = this.#setting
    const args = sandbox ? [`--provision=${await this.#provisionFile(sandbox)}`] : []
    // No bus, no Secret Service.
    const env = keychain === 'missing' ? { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' } : {}
    this.#desktop = await launchDesktop({ userData: this.userData, language, args, env, windows })
    if (dark) await this.#desktop.setDark(true)
    if (windows) this.#page = await this.#desktop.waitForWindow()
  }

  /** Quits as a person would and starts again. */
  async restart() {
    await this.host.close()
    this.#keepLogs()
    await this.start()
  }

  async secondWindow(): Promise<Page> {
    const next = this.host.windows().length + 1
    await this.host.fire('app', 'second-instance', {}, [], this.userData)
    return this.host.waitForWindow(next)
  }

  /** Starts it once more beside this one, on the same folder; answers that one's exit code. */
  async startAgain(): Promise<number | null> {
    const { language } = this.#setting
    const other = await launchDesktop({ userData: this.userData, language, windows: false })
    return other.exited()
  }

  /** As a crash or a power cut would. */
  async kill() {
    await this.#desktop?.kill()
    this.#keepLogs()
  }

  /** Its folder, with all it writes. */
  get folder(): string {
    return this.#setting.folder
  }

  /** Everything main wrote to its output, in all its lives. */
  logs(): string {
    return [...this.#logs, this.#desktop?.logs() ?? ''].join('')
  }

  #keepLogs() {
    if (this.#desktop) this.#logs.push(this.#desktop.logs())
    this.#desktop = undefined
    this.#page = undefined
  }

  async #provisionFile(sandbox: Sandbox): Promise<string> {
    const file = join(this.#setting.folder, 'provision.json')
    const others = this.#setting.authorizations ? [authorizationsConnection(sandbox)] : []
    const all = [...connections(sandbox), ...others]
    await writeFile(file, JSON.stringify({ connections: all }), { mode: 0o600 })
    return file
  }
}

async function attachLogs(testInfo: TestInfo, running: RunningConsole) {
  await testInfo.attach('main.log', { body: running.logs(), contentType: 'text/plain' })
}
