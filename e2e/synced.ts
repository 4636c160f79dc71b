import { expect, type Page } from '@playwright/test'
import { call } from './bridge.ts'

type Status = { state: string; finishedAt: string | null }

/** Waits until nothing is being fetched any more and everything was fetched once, after `since` (instant) if given. */
export async function synced(page: Page, since = '') {
  const status = async () => (await call(page, 'sync.status')).value as Status | undefined
  await expect
    .poll(
      async () => {
        const now = await status()
        return now?.state === 'idle' && now.finishedAt !== null && now.finishedAt > since
      },
      { timeout: 60_000 },
    )
    .toBe(true)
}
