import type { FailureKind, Outcome } from '@shared/failure'
import { expect, test, vi } from 'vitest'
import type { Office } from '../office'
import { notesOf } from './note'
import { createReadings } from './readings'

type Lines = [what: string, record: string | null, outcome: string][]

const windowAt = (address: string) => {
  const at = { address, getURL: () => at.address }
  return at as typeof at & Electron.WebContents
}
const ok = (value: unknown = {}): Outcome<unknown> => ({ ok: true, value })
const failed = (kind: FailureKind): Outcome<unknown> => ({ ok: false, failure: { kind } as never })

function open(record?: Office['record']) {
  const lines: Lines = []
  let time = 0
  const write: Office['record'] = async (...line) => void lines.push(line)
  const office = { record: record ?? write } as Office
  const note = notesOf(
    async () => office,
    createReadings(() => time),
  )
  /** What is written because of it, also after the answer. */
  const written = async (...call: Parameters<typeof note>) => {
    const before = lines.length
    await note(...call)
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    return lines.slice(before)
  }
  const wait = (minutes: number) => {
    time += minutes * 60_000
  }
  return { note, written, wait }
}

const caller = windowAt('app://console/contacts/a')
const contact = (at = caller) => ({
  name: 'contacts.get' as const,
  input: { id: 'hub/a', fresh: true },
  caller: at,
})

test('a read never waits for its line', async () => {
  const record = vi.fn<Office['record']>(() => new Promise(() => undefined))
  const { note } = open(record)
  await note(contact(), ok())
  expect(record).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(record).toHaveBeenCalledOnce())
})

test('a change is not told before its line is written', async () => {
  const written = Promise.withResolvers<void>()
  const { note } = open(() => written.promise)
  let told = false
  const telling = note({ name: 'connections.remove', input: { id: 'hub' }, caller }, ok()).then(() => {
    told = true
  })
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  expect(told).toBe(false)
  written.resolve()
  await telling
})

test('what is done is done, also when it cannot be written down', async () => {
  const logged = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  const { note } = open(() => Promise.reject(new Error('canary')))
  await note({ name: 'connections.remove', input: { id: 'hub' }, caller }, ok())
  expect(logged.mock.calls.join()).toContain('notWritten')
  expect(logged.mock.calls.join()).not.toContain('canary')
})

test('a page that is kept fresh is one reading; coming back later is another', async () => {
  const { written, wait } = open()
  const line = [['contacts.get', 'hub/a', 'done']]
  expect(await written(contact(), ok())).toEqual(line)
  for (let round = 1; round <= 3; round += 1) {
    wait(15)
    expect(await written(contact(), ok())).toEqual([])
  }
  // Elsewhere, and back again.
  const list = { name: 'contacts.page' as const, input: {}, caller }
  caller.address = 'app://console/contacts'
  expect(await written(list, ok())).toEqual([])
  caller.address = 'app://console/contacts/a'
  expect(await written(contact(), ok())).toEqual(line)
  caller.address = 'app://console/contacts'
  await written(list, ok())
  caller.address = 'app://console/contacts/a'
  wait(4)
  expect(await written(contact(), ok())).toEqual([])
  wait(1)
  expect(await written(contact(windowAt('app://console/contacts/a')), ok())).toEqual(line)
})

test('a page that is open all day is a reading every hour', async () => {
  const { written, wait } = open()
  const lines: unknown[] = []
  for (let round = 0; round < 4 * 8; round += 1) {
    lines.push(...(await written(contact(), ok())))
    wait(15)
  }
  expect(lines).toHaveLength(8)
})

test.each<[FailureKind, number]>([
  ['offline', 0],
  ['notFound', 0],
  ['forbidden', 1],
  ['signInNeeded', 1],
  ['noPermission', 1],
])('a read that came to nothing (%s): %i lines', async (kind, count) => {
  const { written } = open()
  expect(await written(contact(), failed(kind))).toHaveLength(count)
  expect(await written(contact(), failed(kind))).toEqual([])
})

test.each([
  ['connections.remove', { id: 'hub' }, failed('offline'), ['hub', 'offline']],
  ['connections.save', { draft: {} }, ok({ id: 'made' }), ['made', 'done']],
  ['authorizations.reveal', { id: 'a/1', reason: 'canary' }, ok({ password: 'canary' }), ['a/1', 'done']],
  ['authorizations.reveal', { id: 'a/1', reason: 'canary' }, failed('noPermission'), ['a/1', 'noPermission']],
  ['authorizations.saveNotes', { ids: ['a/1'] }, ok(), ['a/1', 'done']],
  ['authorizations.saveNotes', { ids: ['a/1', 'a/2'] }, ok(), [null, 'done: 2']],
  ['customers.lookUp', { text: 'canary' }, ok({ accounts: [{ id: 'd/1' }] }), ['d/1', 'found: 1']],
  ['customers.lookUp', { text: 'canary' }, ok({ accounts: [{ id: 'd/1' }, {}] }), [null, 'found: 2']],
  ['invoices.savePdf', { id: 'd/1' }, ok({ path: '/canary' }), ['d/1', 'done']],
  ['files.save', { suggestedName: 'canary' }, ok({ path: '/canary' }), [null, 'done']],
  ['sync.start', {}, failed('noPermission'), [null, 'noPermission']],
  ['contacts.createAccount', { id: 'hub/a' }, failed('noPermission'), ['hub/a', 'noPermission']],
  ['contacts.sendAccess', { id: 'hub/a' }, failed('conflict'), ['hub/a', 'conflict']],
] as const)('%s %j is a line with its record and outcome', async (name, input, outcome, expected) => {
  const { written } = open()
  const lines = await written({ name, input, caller }, outcome as Outcome<unknown>)
  expect(lines).toEqual([[name, ...expected]])
  expect(JSON.stringify(lines)).not.toContain('canary')
})

test.each([
  ['contacts.page', {}, ok()],
  ['contacts.page', {}, failed('offline')],
  ['invoices.savePdf', { id: 'd/1' }, ok({ path: null })],
  // Their handlers write what they did.
  ['contacts.createAccount', { id: 'hub/a' }, ok()],
  ['contacts.createAccount', { id: 'hub/a' }, failed('conflict')],
  ['contacts.sendAccess', { id: 'hub/a' }, ok()],
] as const)('%s %j writes nothing', async (name, input, outcome) => {
  const { written } = open()
  expect(await written({ name, input, caller }, outcome as Outcome<unknown>)).toEqual([])
})
