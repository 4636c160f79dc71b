import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { fileOf, openFile } from './data-files.ts'
import { synced } from './synced.ts'

test.use({ contacts: 20, invoices: 100 })
test.setTimeout(180_000)

const draft = { key: 'probe', text: 'what somebody typed' }

const damages: [string, (running: RunningConsole) => Promise<void>][] = [
  ['cut in half', async (running) => truncate(fileOf(running, 'cache.db'), 20_000)],
  ['random bytes', async (running) => writeFile(fileOf(running, 'cache.db'), randomBytes(50_000))],
  ['empty', async (running) => writeFile(fileOf(running, 'cache.db'), '')],
  [
    'from the future',
    async (running) => {
      const db = await openFile(running, 'cache.db')
      db.pragma('user_version = 1000')
      db.close()
    },
  ],
  [
    'encrypted with another key',
    async (running) => {
      await rm(fileOf(running, 'cache.db'))
      const db = await openFile(running, 'cache.db', randomBytes(32))
      db.exec('CREATE TABLE somebody_elses (text TEXT)')
      db.close()
    },
  ],
]

test('a copy that cannot be used is fetched again, and nothing of one’s own is lost', async ({
  console: running,
  sandbox,
}) => {
  await synced(running.page)
  await call(running.page, 'drafts.save', draft)
  await call(running.page, 'settings.save', { density: 'compact' })
  const connections = (await call(running.page, 'connections.list')).value
  for (const [name, damage] of damages) {
    await test.step(name, async () => {
      await running.host.close()
      await damage(running)
      const since = new Date().toISOString()
      await running.start()
      const { page } = running
      await expect(page.getByText(/could not be read and is being fetched again/)).toBeVisible()
      expect((await call(page, 'drafts.get', { key: draft.key })).value).toEqual({ text: draft.text })
      expect((await call(page, 'settings.get')).value).toMatchObject({ density: 'compact' })
      expect((await call(page, 'connections.list')).value).toEqual(connections)
      await synced(page, since)
      await expect(page.getByText(`20 of ${sandbox.people.contacts.length}`)).toBeVisible()
    })
  }
})

const refusals: [string, RegExp, (running: RunningConsole) => Promise<void>][] = [
  [
    'newer than this version',
    /Your data is from a newer Meterkast/,
    async (running) => {
      const db = await openFile(running, 'desk.db')
      db.pragma('user_version = 1000')
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
    },
  ],
  [
    'no database',
    /Your data cannot be read/,
    async (running) => writeFile(fileOf(running, 'desk.db'), randomBytes(40_000)),
  ],
]

test('one’s own data that cannot be read is refused with the reason, and left as it is', async ({
  console: running,
}) => {
  await call(running.page, 'drafts.save', draft)
  await running.host.close()
  const whole = await readFile(fileOf(running, 'desk.db'))
  for (const [name, title, damage] of refusals) {
    await test.step(name, async () => {
      await writeFile(fileOf(running, 'desk.db'), whole)
      await damage(running)
      const before = await readFile(fileOf(running, 'desk.db'))
      await running.start()
      await expect(running.page.getByRole('alert').getByRole('heading', { name: title })).toBeVisible()
      await running.page.getByRole('button', { name: 'Try again' }).click()
      await expect(running.page.getByRole('alert').getByRole('heading', { name: title })).toBeVisible()
      await running.host.close()
      expect((await readFile(fileOf(running, 'desk.db'))).equals(before)).toBe(true)
    })
  }
  await writeFile(fileOf(running, 'desk.db'), whole)
  await running.start()
  expect((await call(running.page, 'drafts.get', { key: draft.key })).value).toEqual({ text: draft.text })
})

test.describe('a full disk', () => {
  test.skip(
    process.platform !== 'linux' || process.getuid?.() !== 0,
    'a small disk can be mounted by root only',
  )
  test.use({ contacts: 30, invoices: 12_000, provision: false })

  test('is said, loses nothing, and goes on once there is room', async ({ sandbox, console: running }) => {
    await running.host.close()
    const data = join(running.userData, 'data')
    await rm(data, { recursive: true })
    await mkdir(data)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'none', data])
    try {
      await running.start(sandbox)
      const { page } = running
      await page.getByRole('link', { name: 'Keep offline' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible({
        timeout: 60_000,
      })
      expect((await call(page, 'connections.list')).value).toHaveLength(2)
      execFileSync('mount', ['-o', 'remount,size=200m', data])
      await page.getByRole('button', { name: 'Fetch now' }).click()
      await synced(page)
      await running.restart()
      await synced(running.page)
      const totals = await call(running.page, 'invoices.totals', { filter: {} })
      expect(totals.value).toMatchObject({ count: expect.any(Number) })
      expect((totals.value as { count: number }).count).toBeGreaterThan(10_000)
    } finally {
      await running.kill()
      execFileSync('umount', ['-l', data])
    }
  })
})
