import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Desktop, launchDesktop } from '../e2e/desktop.ts'
import { connections, startSandbox } from '../sandbox/index.ts'

/** A console whose cache was filled from a sandbox by its own sync. */
export async function filledConsole(size: { contacts: number; invoices: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const sandbox = await startSandbox(size)
  const provision = join(folder, 'provision.json')
  await writeFile(provision, JSON.stringify({ connections: connections(sandbox) }), { mode: 0o600 })
  const userData = join(folder, 'data')
  const first = await launchDesktop({ userData, args: [`--provision=${provision}`], windows: true })
  await synced(await first.waitForWindow())
  await first.close()
  return {
    sandbox,
    start: () => launchDesktop({ userData, windows: true }),
    async end(desktop?: Desktop) {
      await desktop?.kill()
      await sandbox.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Resolves when a sync has come to its end and none is under way. */
export async function synced(page: Page) {
  await page.waitForFunction(
    async () => {
      const { meterkast } = window as unknown as {
        meterkast: { call(name: string, input: object): Promise<unknown> }
      }
      const answer = (await meterkast.call('sync.status', {})) as {
        ok: boolean
        value: { state: string; finishedAt: string | null }
      }
      return answer.ok && answer.value.state === 'idle' && answer.value.finishedAt !== null
    },
    undefined,
    { polling: 200, timeout: 300_000 },
  )
}
