import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type Sandbox, startSandbox } from '../sandbox/index.ts'
import { RunningConsole } from './console.ts'

export { expect } from '@playwright/test'

type Shared = {
  contacts: number
  invoices: number
  /** A hub that mails invitations instead of giving temporary passwords. */
  invitations: boolean
  /** Of the console and the system: en, nl or sv. */
  language: string
  /** Whether the desktop is dark. */
  dark: boolean
  sandbox: Sandbox
  /** Connected to `sandbox`; all tests of a worker look at it one after another. */
  running: RunningConsole
}

/** For tests that leave a console as they found it: it is started once, not for each of them. */
export const test = base.extend<object, Shared>({
  contacts: [20, { option: true, scope: 'worker' }],
  invoices: [50, { option: true, scope: 'worker' }],
  invitations: [false, { option: true, scope: 'worker' }],
  language: ['en', { option: true, scope: 'worker' }],
  dark: [false, { option: true, scope: 'worker' }],
  sandbox: [
    async ({ contacts, invoices, invitations }, use) => {
      const sandbox = await startSandbox({ contacts, invoices, invitations })
      await use(sandbox)
      await sandbox.close()
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ sandbox, language, dark }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'console-'))
      const running = new RunningConsole({
        folder,
        language,
        dark,
        keychain: 'open',
        windows: true,
      })
      try {
        await running.start(sandbox)
        await use(running)
      } finally {
        await running.kill()
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      }
    },
    { scope: 'worker' },
  ],
})
