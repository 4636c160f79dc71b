import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failed } from '@shared/failure'
import { beforeEach, expect, test, vi } from 'vitest'
import { openStoreInProcess } from '../store/in-process'
import { asOf, sampleAccount, sampleContact } from '../store/samples'
import { createForgetting } from './forgetting'

const canary = 'Canaryberg'
const key = new Uint8Array(32).fill(9)
let userData: string
let entries: Map<string, string>
/** What went, in order. */
let done: string[]

beforeEach(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  userData = mkdtempSync(join(tmpdir(), 'forgetting-'))
  entries = new Map([
    ['database-key', Buffer.from(key).toString('base64')],
    ['connection/hub', 'secret'],
  ])
  done = []
  await fill()
})

async function fill() {
  const store = await openStoreInProcess({ folder: join(userData, 'data'), key })
  const contacts = [sampleContact('1', { lastName: canary })]
  await store.contacts.putPage({ connectionId: 'hub', generation: 'one', page: 1, contacts, asOf })
  await store.accounts.put({ account: sampleAccount('a', { name: canary }), asOf })
  await store.drafts.save({ key: 'note', text: canary })
  await store.contactNotes.save({ id: 'n', contactId: 'hub/1', text: canary, at: asOf, who: 'me' })
  const trace = {
    ...{ accountId: 'data/a', number: '1', issuedOn: '2026-03-01' },
    ...{ minor: 1, currency: 'EUR', twin: false },
  }
  await store.invoiceMarks.put({ id: 'data/a/1', mark: { note: canary }, trace, at: asOf, who: 'me' })
  await store.close()
  for (const name of ['cache.db.broken', 'desk.db.before-7', 'desk.db.new'])
    writeFileSync(join(userData, 'data', name), 'x')
  for (const name of ['window.json', 'reading-window.json']) writeFileSync(join(userData, name), '{}')
  mkdirSync(join(userData, 'Network'), { recursive: true })
  writeFileSync(join(userData, 'Network', 'Cookies'), 'of Chromium')
}

const forgetting = ({
  keychain = async () => undefined as unknown,
  pages = async () => undefined as unknown,
} = {}) =>
  createForgetting({
    userData,
    async clearKeychain() {
      await keychain()
      entries.clear()
      done.push('keychain')
    },
    async clearPages() {
      await pages()
      done.push('pages')
    },
  })
const files = () =>
  readdirSync(userData, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(userData.length + 1))
    .sort()

test('nothing decided: nothing goes', async () => {
  const before = files()
  await forgetting().finish()
  expect(files()).toEqual(before)
  expect(done).toEqual([])
})

test('a mark that nobody can have written makes nothing go, and does not stay', async () => {
  const before = files()
  for (const text of ['', '{"what":"every', '{"what":"all"}', 'null']) {
    writeFileSync(join(userData, 'forgetting.json'), text)
    await forgetting().finish()
    expect(files()).toEqual(before)
  }
  // Half of one, as a kill leaves it, is none.
  writeFileSync(join(userData, 'forgetting.json.new'), '{"wh')
  await forgetting().finish()
  expect(entries.size).toBe(2)
})

test('a mark that cannot be read opens nothing, and stays', async () => {
  const before = files()
  mkdirSync(join(userData, 'forgetting.json'))
  await expect(forgetting().finish()).rejects.toMatchObject({ code: 'EISDIR' })
  expect(existsSync(join(userData, 'forgetting.json'))).toBe(true)
  expect(files()).toEqual(before)
})

test('everything: no file of ours and no entry stays, and what was copied away before cannot be read by what is left', async () => {
  const copied = readFileSync(join(userData, 'data', 'desk.db'))
  await forgetting().decide('everything')
  await forgetting().finish()
  expect(files()).toEqual(['Network/Cookies'])
  expect(entries.size).toBe(0)
  expect(done).toEqual(expect.arrayContaining(['keychain', 'pages']))
  expect(copied.includes(canary)).toBe(false)
  // Whoever has the copy and a new key reads nothing.
  mkdirSync(join(userData, 'data'))
  writeFileSync(join(userData, 'data', 'desk.db'), copied)
  const other = openStoreInProcess({ folder: join(userData, 'data'), key: new Uint8Array(32).fill(1) })
  await expect(other).rejects.toMatchObject({ failure: { kind: 'deskBroken' } })
})

test('the key goes before the data', async () => {
  let filesThen: string[] = []
  const seeing = forgetting({
    keychain: async () => {
      filesThen = files()
    },
  })
  await seeing.decide('everything')
  await seeing.finish()
  expect(filesThen).toContain('data/desk.db')
})

test.each([
  ['the keychain is locked', { keychain: () => Promise.reject(new Failed({ kind: 'keychainLocked' })) }],
  ['the pages do not let go', { pages: () => Promise.reject(new Failed({ kind: 'internal', code: 'x' })) }],
])('%s: the rest goes, it is said, and the next time goes on', async (_, failing) => {
  await forgetting().decide('everything')
  await expect(forgetting(failing).finish()).rejects.toBeInstanceOf(Failed)
  expect(files()).toEqual(['Network/Cookies', 'forgetting.json'])
  // As at the next start.
  await forgetting().finish()
  expect(files()).toEqual(['Network/Cookies'])
  expect(entries.size).toBe(0)
})

test('killed between any two steps, it goes on and ends the same', async () => {
  const steps: (() => void)[] = [
    () => undefined,
    () => entries.delete('database-key'),
    () => entries.clear(),
    () => writeFileSync(join(userData, 'data', 'cache.db-wal'), 'half'),
  ]
  for (const step of steps) {
    entries.set('database-key', Buffer.from(key).toString('base64'))
    await fill()
    await forgetting().decide('everything')
    step()
    await forgetting().finish()
    expect(files()).toEqual(['Network/Cookies'])
    expect(existsSync(join(userData, 'forgetting.json'))).toBe(false)
  }
})

test('only the copies: what is our own stays, and its key', async () => {
  await forgetting().decide('copies')
  await forgetting().finish()
  expect(entries.size).toBe(2)
  expect(done).toEqual([])
  expect(files().filter((name) => name.startsWith('data/cache.db'))).toEqual([])
  const store = await openStoreInProcess({ folder: join(userData, 'data'), key })
  expect(await store.holding.holding()).toMatchObject({ contacts: 0, accounts: 0 })
  expect(await store.drafts.get('note')).toBe(canary)
  expect(await store.ownThings.count()).toMatchObject({ drafts: 1, notes: 1, marks: 1, connections: 0 })
  await store.close()
})
