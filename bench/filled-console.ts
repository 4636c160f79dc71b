import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { call } from '../e2e/bridge.ts'
import { type Desktop, launchDesktop } from '../e2e/desktop.ts'
import { authorizationsConnection, connections, startSandbox } from '../sandbox/index.ts'

/** A console whose cache was filled from a sandbox by its own sync. */
export async function filledConsole(size: { contacts: number; invoices: number; authorizations?: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const sandbox = await startSandbox(size)
  const all = [...connections(sandbox), ...(size.authorizations ? [authorizationsConnection(sandbox)] : [])]
  const provision = join(folder, 'provision.json')
  await writeFile(provision, JSON.stringify({ connections: all }), { mode: 0o600 })
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

type Status = { state: string; finishedAt: string | null; failure: { kind: string } | null }

/** Resolves when everything has been fetched, after `since` (instant) if given; rejects when a run ends without that. */
export async function synced(page: Page, since = '') {
  for (;;) {
    const answer = await call(page, 'sync.status')
    // No value: the data is still being opened.
    const { state, finishedAt, failure } = (answer.value ?? {}) as Partial<Status>
    if (state === 'failed' || state === 'cancelled')
      throw new Error(`the sync ended without having everything: ${state} ${failure?.kind ?? ''}`)
    if (state === 'idle' && finishedAt && finishedAt > since) return
    await setTimeout(50)
  }
}
