import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import keytar from 'keytar'
import type { Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, RunningConsole, test } from './console.ts'
import { openFile } from './data-files.ts'
import { filesIn } from './files.ts'
import { keychainService } from './keychain-service.ts'
import { synced } from './synced.ts'

test.use({ contacts: 25, invoices: 150 })
test.setTimeout(240_000)
test.use({ actionTimeout: 15_000 })

const note = 'CanaryNote-7f3a'
const draft = 'CanaryDraft-91bc'

const entriesOf = async ({ userData }: RunningConsole) =>
  (await keytar.findCredentials(keychainService(userData))).sort((one, other) =>
    one.account < other.account ? -1 : 1,
  )

/** Words that only data of people has. */
function canaries(sandbox: Sandbox): string[] {
  const emails = sandbox.people.contacts.flatMap(({ email }) => (email ? [email] : []))
  return [note, draft, ...emails.slice(0, 10)]
}

function expectNowhere(running: RunningConsole, words: string[]) {
  const files = filesIn(running.userData)
  expect(files.size).toBeGreaterThan(0)
  for (const [file, bytes] of files)
    for (const word of words)
      for (const shape of [Buffer.from(word), Buffer.from(word, 'utf16le')])
        expect(bytes.includes(shape), `${word} in ${file}`).toBe(false)
}

async function fill(running: RunningConsole) {
  const { page } = running
  await synced(page)
  const list = { filter: {}, sort: { by: 'name', direction: 'ascending' }, offset: 0, limit: 1 }
  const { rows } = (await call(page, 'contacts.page', list)).value as { rows: { id: string }[] }
  const id = rows[0]?.id ?? ''
  await call(page, 'contacts.saveNote', { id, noteId: crypto.randomUUID(), text: note })
  await call(page, 'drafts.save', { key: 'somewhere', text: draft })
}

async function expectFirstDay(running: RunningConsole, sandbox: Sandbox, keyBefore: string | undefined) {
  const value = async (operation: 'connections.list' | 'forgetting.lost' | 'offline.get') =>
    (await call(running.page, operation)).value
  await expect.poll(() => value('connections.list')).toEqual([])
  expect(await value('forgetting.lost')).toMatchObject({ drafts: 0, notes: 0, connections: 0, activity: 0 })
  expect(await value('offline.get')).toMatchObject({ holding: { contacts: 0, accounts: 0, invoices: 0 } })
  const [entry, ...others] = await entriesOf(running)
  expect([entry?.account, ...others]).toEqual(['database-key'])
  expect(entry?.password).not.toBe(keyBefore)
  expectNowhere(running, canaries(sandbox))
  expect(existsSync(join(running.userData, 'forgetting.json'))).toBe(false)
}

test('everything is forgotten: on the disk, in the keychain, in every window, also after a start', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await fill(running)
  const second = await running.secondWindow()
  await expect(second.getByRole('navigation')).toBeVisible()
  const before = await entriesOf(running)
  expect(before.length).toBeGreaterThan(1)
  const keyBefore = before.find(({ account }) => account === 'database-key')?.password
  expectNowhere(running, canaries(sandbox))
  const copied = [...filesIn(join(running.userData, 'data'))]

  await test.step('typed, and done', async () => {
    await page.getByRole('link', { name: 'Keep offline' }).click()
    await page.getByRole('button', { name: 'Forget everything…' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('1 note on contacts')).toBeVisible()
    await expect(dialog.getByText(/connections with their keys/)).toBeVisible()
    await dialog.getByRole('textbox').fill('forget')
    await dialog.getByRole('button', { name: 'Forget everything', exact: true }).click()
    await expect.poll(() => running.host.windows().length).toBe(1)
  })
  const [left] = running.host.windows()
  if (!left) throw new Error('no window is left')
  await expect(left.getByRole('button', { name: 'Forget everything…' })).toBeHidden()
  await expect.poll(async () => (await call(left, 'connections.list').catch(() => null))?.value).toEqual([])

  await test.step('what was copied away before cannot be read with what is here now', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'copied-'))
    const [entry] = await entriesOf(running)
    const key = Buffer.from(entry?.password ?? '', 'base64')
    for (const name of ['cache.db', 'desk.db'] as const) {
      const bytes = copied.find(([file]) => file === name)?.[1]
      expect(bytes?.length).toBeGreaterThan(0)
      await writeFile(join(folder, name), bytes ?? '')
    }
    const elsewhere = Object.create(running, { userData: { value: folder } }) as RunningConsole
    for (const name of ['cache.db', 'desk.db'] as const) {
      await rm(join(folder, 'data'), { recursive: true, force: true })
      await expect(
        openFile(elsewhere, name, key).then((db) => db.prepare('SELECT * FROM sqlite_schema').all()),
      ).rejects.toThrow()
    }
    await rm(folder, { recursive: true, force: true })
  })
  await running.restart()
  await expectFirstDay(running, sandbox, keyBefore)
})

test('killed while it forgets, it goes on before anything is opened', async ({ sandbox, folder }) => {
  const setting = { folder, language: 'en', dark: false, keychain: 'open' as const, windows: true }
  const running = new RunningConsole(setting)
  const mark = join(running.userData, 'forgetting.json')
  try {
    for (const later of [0, 40]) {
      await running.start(sandbox)
      await fill(running)
      const keyBefore = (await entriesOf(running)).find(({ account }) => account === 'database-key')?.password
      let over = false
      void call(running.page, 'forgetting.everything')
        .catch(() => undefined)
        .finally(() => {
          over = true
        })
      while (!existsSync(mark) && !over) await wait(1)
      await wait(later)
      await running.kill()
      await running.start()
      await expectFirstDay(running, sandbox, keyBefore)
      await running.host.close()
      await running.kill()
    }
  } finally {
    await running.kill()
  }
})

test('the copies are forgotten, what is our own stays, and nothing comes before somebody asks', async ({
  console: running,
}) => {
  const { page } = running
  await fill(running)
  await page.getByRole('link', { name: 'Keep offline' }).click()
  await page.getByRole('button', { name: 'Forget copies…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Forget the copies' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  // The page begins anew: what asks it meanwhile is thrown away with it.
  const holding = async () =>
    ((await call(page, 'offline.get').catch(() => null))?.value as { holding: object } | undefined)?.holding
  await expect.poll(holding).toMatchObject({ contacts: 0, accounts: 0, invoices: 0, pdfs: 0 })
  await expect
    .poll(async () => (await call(page, 'forgetting.lost').catch(() => null))?.value)
    .toMatchObject({ notes: 1, connections: 2 })
  await running.restart()
  const again = running.page
  await again.getByRole('link', { name: 'Keep offline' }).click()
  await expect(again.getByText(/Nothing is fetched until you ask for it/)).toBeVisible()
  await again.getByRole('button', { name: 'Fetch now' }).click()
  await synced(again)
  await expect(again.getByText(/Nothing is fetched until you ask for it/)).toBeHidden()
  await expect
    .poll(
      async () =>
        ((await call(again, 'offline.get')).value as { holding: { contacts: number } }).holding.contacts,
    )
    .toBe(25)
})
