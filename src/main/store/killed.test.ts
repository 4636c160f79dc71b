import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { unverified } from './activity-verify'
import { bundle } from './bundle'
import { day, perPage } from './endless-writer'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { newPlace } from './samples'

/** Lets it write until it told of so many pages, kills it, and answers the last page it told of. */
async function killedAfter(program: string, { folder }: Place, pages: number): Promise<number> {
  const child = spawn(process.execPath, [program, 'write', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  let last = 0
  let told = 0
  for await (const line of createInterface(child.stdout)) {
    last = Number(line)
    told += 1
    if (told >= pages) child.kill('SIGKILL')
  }
  await closed
  expect(child.signalCode).toBe('SIGKILL')
  return last
}

test('killed thirty times while writing: nothing is half-written, and the bookmark agrees', async () => {
  const program = await bundle('endless-writer')
  const place = newPlace()
  for (let round = 1; round <= 30; round += 1) {
    const told = await killedAfter(program, place, 1 + (round % 4))
    const store = await openStoreInProcess(place)
    expect(store.cacheRebuilt).toBe(false)
    const page = (await store.contacts.bookmark('hub'))?.page ?? 0
    expect(page).toBeGreaterThanOrEqual(told)
    const sort = { by: 'name', direction: 'ascending' } as const
    const contacts = (text: string) => store.contacts.page({ filter: { text }, sort, offset: 0, limit: 1 })
    expect((await contacts('name')).count).toBe(page * perPage)
    expect((await contacts(`name${page}x`)).count).toBe(perPage)
    const [account] = await store.accounts.forSync(['layer/a'])
    const written = Number((await store.activity.latest({ limit: 1 }))[0]?.record ?? 0)
    const running = await store.invoices.totals({ filter: {} })
    const { count } = running
    // Those of named accounts are added up one by one.
    expect(await store.invoices.totals({ filter: { accountIds: ['layer/a'] } })).toEqual(running)
    // Contacts, then invoices, then activity: each whole, and none ahead of the one before it.
    expect([page, page - 1]).toContain(count / perPage)
    expect(account?.upTo).toBe(day(count / perPage))
    expect([count / perPage, count / perPage - 1]).toContain(written)
    expect(written).toBeGreaterThanOrEqual(told)
    const chain = await store.activity.verifyPart({ ...unverified, limit: 100_000 })
    expect(chain).toMatchObject({ wrong: null, ended: true })
    expect(chain.lines).toBeGreaterThanOrEqual(written)
    await store.close()
  }
  await rm(dirname(program), { recursive: true })
}, 120_000)
