import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { authorizationsConnection, connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { findAccounts } from '../customers/find-accounts'
import { sampleTariff } from '../store/samples'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { decideLink } from './decide'
import { historyOf } from './history'
import { linkable } from './linkable'
import { linksOf } from './links'
import { removeNote, saveNote } from './notes'

vi.setConfig({ testTimeout: 30_000 })

let sandbox: Sandbox
let office: TestOffice
let id: string
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 60, invoices: 300 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
  const { accounts, contacts } = sandbox.people
  const mine = contacts.find(
    ({ email }) => email !== null && accounts.filter((one) => one.email === email.toLowerCase()).length === 1,
  )
  id = `${office.hubId}/${mine?.id}`
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

/** Contracts are tried by themselves. */
const others = async () => {
  const { links, setAside } = await linksOf(office, id)
  const butContracts = (all: typeof links) => all.filter(({ kind }) => kind !== 'contract')
  return { links: butContracts(links), setAside: butContracts(setAside) }
}
const links = async () => (await others()).links.map(({ kind, title, why }) => `${kind} ${title} ${why}`)
const account = () => {
  const contact = sandbox.people.contacts.find((one) => id.endsWith(one.id))
  const found = sandbox.people.accounts.find(({ email }) => email === contact?.email?.toLowerCase())
  if (!contact || !found) throw new Error('no such contact')
  return { contact, number: found.id, itemId: `${office.dataLayerId}/${found.id}` }
}
test('an account says that the e-mail led to it; set aside, its invoices go too, and come back', async () => {
  const { number, itemId } = account()
  const invoices = async () => (await office.store.invoices.totals({ filter: { contactId: id } })).count
  const before = await invoices()
  expect(before).toBeGreaterThan(0)
  expect(await links()).toEqual([`account ${number} email`])
  const link = { id, kind: 'account' as const, itemId }
  expect(await decideLink(office, { ...link, decision: 'notTheirs' })).toEqual({ before: 'open' })
  expect(await others()).toMatchObject({
    links: [],
    setAside: [{ itemId, why: 'email', decided: { who: expect.any(String) } }],
  })
  expect(await invoices()).toBe(0)
  // Neither the data layer nor a synchronisation brings it back.
  await findAccounts(office, id)
  await office.synced()
  expect(await links()).toEqual([])
  expect(await decideLink(office, { ...link, decision: 'open' })).toEqual({ before: 'notTheirs' })
  expect(await invoices()).toBe(before)
})

test('an account is found and linked by hand, and stays where the data layer would not link it', async () => {
  const other = sandbox.people.accounts.find(({ id: one, email }) => email && one !== account().number)
  const itemId = `${office.dataLayerId}/${other?.id}`
  const find = () => linkable(office, { id, kind: 'account', text: other?.id ?? '', limit: 5 })
  expect((await find()).map((one) => one.itemId)).toContain(itemId)
  await decideLink(office, { id, kind: 'account', itemId, decision: 'theirs' })
  expect(await links()).toContain(`account ${other?.id} hand`)
  expect((await find()).map((one) => one.itemId)).not.toContain(itemId)
  await findAccounts(office, id)
  expect(await links()).toContain(`account ${other?.id} hand`)
  await decideLink(office, { id, kind: 'account', itemId, decision: 'open' })
  expect(await links()).toEqual([`account ${account().number} email`])
})

test('an account that the data layer does not have is not linked', async () => {
  const missing = {
    id,
    kind: 'account' as const,
    itemId: `${office.dataLayerId}/none`,
    decision: 'theirs' as const,
  }
  expect(await failureOf(decideLink(office, missing))).toMatchObject({ kind: 'notFound' })
  expect(await links()).toEqual([`account ${account().number} email`])
})

test('an e-mail that is corrected here leads to accounts as well', async () => {
  const other = sandbox.people.accounts.find(
    ({ email }) => email && email !== account().contact.email?.toLowerCase(),
  )
  await office.corrections.one(id, other?.email ?? '')
  await findAccounts(office, id)
  expect(await links()).toContain(`account ${other?.id} correctedEmail`)
})

test('authorizations are linked by user name, tariffs by account and by contact', async () => {
  const { contact, number, itemId } = account()
  const { secret, ...draft } = authorizationsConnection(sandbox)
  const { id: connectionId } = await office.connections.save({ draft, secret })
  const email = contact.email?.toUpperCase() ?? ''
  await office.authorizations.creation.create({
    ...{ connectionId, username: email, url: 'https://www.example.com/log-in', password: 'canary' },
    acceptWarnings: true,
  })
  await office.authorizations.polling.ask()
  const claim = { locationId: 'l', customerId: null, at: new Date().toISOString() }
  const begin = async (name: string, subject: { accountId: string | null; contactId: string | null }) => {
    const session = sampleTariff(name, {
      subject: { name: 'x', ...subject },
      tariff: { name, currency: null, contractEndsOn: '2026-01-31' },
    })
    await office.store.tariffSessions.save(session)
    await office.store.tariffSessions.claim({ id: name, claim, session: { ...session, state: 'saved' } })
  }
  await begin('Dynamic', { accountId: itemId, contactId: null })
  await begin('Night', { accountId: null, contactId: id })
  await begin('Other', { accountId: null, contactId: 'hub/other' })
  expect((await links()).sort()).toEqual([
    `account ${number} email`,
    `authorization ${email} email`,
    'tariff Dynamic account',
    'tariff Night begun',
  ])
  const named = ({ kind, what }: { kind: string; what?: string }) => `${kind} ${what ?? ''}`
  const all = await historyOf(office, { id, offset: 0, limit: 500 })
  const events = all.events.filter(({ kind }) => kind !== 'contract')
  expect(new Set(events.map((one) => named(one as never)))).toEqual(
    new Set([
      ...(contact.account ? ['account '] : []),
      'authorization ',
      'invoice invoice',
      ...(events.some((one) => one.kind === 'invoice' && one.what === 'credit') ? ['invoice credit'] : []),
      'tariff connected',
      'tariff contractEnded',
    ]),
  )
})

test('where an employee must sign in, nothing of the customer is told before', async () => {
  const [layer] = (await office.connections.records()).filter(({ kind }) => kind === 'data-layer')
  const { secret: _, ...draft } = connections(sandbox)[1] ?? {}
  await office.connections.save({ id: layer?.id, draft: { ...draft, signIn: 'bankid' } as never })
  expect(await others()).toEqual({ links: [], setAside: [] })
  const { events } = await historyOf(office, { id, offset: 0, limit: 50 })
  expect(events.filter(({ kind }) => kind === 'invoice')).toEqual([])
  expect(await failureOf(linkable(office, { id, kind: 'account', text: '', limit: 5 }))).toMatchObject({
    kind: 'signInNeeded',
  })
})

test('contracts of a dossier or an e-mail are theirs; one that is not is set aside, one that is missing linked', async () => {
  const ofKind = async () => (await linksOf(office, id)).links.filter(({ kind }) => kind === 'contract')
  const [theirs, ...rest] = await ofKind()
  if (!theirs) throw new Error('no contract')
  expect(new Set([theirs, ...rest].map(({ why }) => why))).toEqual(new Set(['dossier']))
  await decideLink(office, { id, kind: 'contract', itemId: theirs.itemId, decision: 'notTheirs' })
  expect(await ofKind()).toHaveLength(rest.length)
  const [other] = (await linkable(office, { id, kind: 'contract', text: '', limit: 5 })).filter(
    ({ itemId }) => itemId !== theirs.itemId,
  )
  if (!other) throw new Error('no other contract')
  await decideLink(office, { id, kind: 'contract', itemId: other.itemId, decision: 'theirs' })
  expect(await ofKind()).toContainEqual(expect.objectContaining({ itemId: other.itemId, why: 'hand' }))
  const { events } = await historyOf(office, { id, kinds: ['contract'], offset: 0, limit: 500 })
  expect(events.every((one) => one.kind === 'contract' && one.contractId !== theirs.itemId)).toBe(true)
})

test('the history is newest first, by page and by kind; who looked only where it is asked for', async () => {
  office.roles.whoAmI = async () => ({ name: 'Test', permissions: [] })
  const noteId = crypto.randomUUID()
  await saveNote(office, { id, noteId, text: 'Called back' })
  await office.record('contacts.get', id, 'done')
  await office.record('contacts.sendAccess', id, 'sent')
  const { events, count } = await historyOf(office, { id, offset: 0, limit: 500 })
  expect(count).toBe(events.length)
  const days = events.map(({ day, at }) => `${day} ${at ?? ''}`)
  expect(days).toEqual(days.toSorted().reverse())
  expect(new Set(events.map(({ key }) => key)).size).toBe(count)
  const pages = [
    await historyOf(office, { id, offset: 0, limit: 2 }),
    await historyOf(office, { id, offset: 2, limit: 500 }),
  ]
  expect(pages.flatMap((page) => page.events)).toEqual(events)
  const only = async (kinds: ('note' | 'read' | 'ours')[]) =>
    (await historyOf(office, { id, kinds, offset: 0, limit: 10 })).events.map(({ kind }) => kind)
  expect(await only(['note'])).toEqual(['note'])
  expect(await only(['read', 'ours'])).toEqual(['ours', 'read'])
})

test('a note saved twice is one; changed and removed it says so, and can be put back', async () => {
  const note = { id, noteId: crypto.randomUUID(), text: 'Called' }
  await saveNote(office, note)
  await saveNote(office, note)
  const notes = async () =>
    (await office.store.contactNotes.of(id)).map(({ text, changedAt }) => [text, changedAt !== null])
  expect(await notes()).toEqual([['Called', false]])
  await saveNote(office, { ...note, text: 'Called back' })
  expect(await notes()).toEqual([['Called back', true]])
  // The id of a note about somebody else changes nothing there.
  expect(
    await failureOf(saveNote(office, { ...note, id: `${office.hubId}/x`, text: 'Other' })),
  ).toMatchObject({ kind: 'notFound' })
  await removeNote(office, { ...note, removed: true })
  expect(await notes()).toEqual([])
  await removeNote(office, { ...note, removed: false })
  expect(await notes()).toEqual([['Called back', true]])
})
