import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type Sandbox, startSandbox } from '../sandbox/index.ts'
import { RunningConsole } from './console.ts'

export { expect } from '@playwright/test'

type Shared = {
  sandbox: Sandbox
  /** Connected to `sandbox`; all tests of a worker look at it one after another. */
  running: RunningConsole
}

/** For tests that leave a console as they found it: it is started once, not for each of them. */
export const test = base.extend<object, Shared>({
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const sandbox = await startSandbox({ contacts: 20, invoices: 50 })
      await use(sandbox)
      await sandbox.close()
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ sandbox }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'console-'))
      const running = new RunningConsole({
        folder,
        language: 'en',
        dark: false,
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
