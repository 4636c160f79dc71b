import { defaultPlan, type OfflinePlan, type OfflineRule } from '@shared/offline'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { offlineHandlers } from '../offline/handlers'
import { keptSince } from '../offline/kept-since'
import { openTestOffice, type TestOffice } from '../test-office'
import { bothSides } from './comparison'

vi.setConfig({ testTimeout: 30_000 })

const all: OfflineRule = { accounts: 'all', accountIds: [], months: null, pdfMonths: 0 }
let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, invoices: 400 })
  office = await openTestOffice(connections(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

async function save(rules: Partial<OfflineRule>[] = [{}], rest: Partial<OfflinePlan> = {}) {
  // Nobody calls from a window here.
  const plan = { ...defaultPlan, rules: rules.map((rule) => ({ ...all, ...rule })), ...rest }
  await offlineHandlers(async () => office)['offline.save'](plan, null as never)
  await office.sync.idle()
  expect(office.sync.status()).toMatchObject({ state: 'idle', failedCount: 0 })
}

const issuedBy = new Map<string, string>()
async function expectHere(kept: (accountId: string, issued: string) => boolean) {
  for (const { invoiceNumber, issuedDate } of sandbox.people.invoices.all())
    issuedBy.set(invoiceNumber, issuedDate)
  const { here, there } = await bothSides(office.store, sandbox)
  const wanted = there.filter((line) => {
    const [account = '', number = ''] = line.split(' ')
    return kept(account, issuedBy.get(number) ?? '')
  })
  expect(wanted.length).toBeGreaterThan(0)
  expect(here).toEqual(wanted)
}

test('fewer months remove what is older, more months bring it back', async () => {
  await save([{ months: 24 }])
  const since = keptSince(24) ?? ''
  await expectHere((_, issued) => issued >= since)
  await save([{ months: 6 }])
  const nearer = keptSince(6) ?? ''
  await expectHere((_, issued) => issued >= nearer)
  await save()
  await expectHere(() => true)
})

test('chosen accounts, none, and all again', async () => {
  await save()
  const chosen = sandbox.people.accounts.filter(({ email }) => email).slice(0, 3)
  const accountIds = chosen.map(({ id }) => `${office.dataLayerId}/${id}`)
  await save([{ accounts: 'chosen', accountIds }])
  await expectHere((account) => chosen.some(({ id }) => id === account))
  await save([])
  expect((await bothSides(office.store, sandbox)).here).toEqual([])
  await save()
  await expectHere(() => true)
})

test('a plan that is narrowed in the middle of a run leaves nothing of the old one', async () => {
  const gate = sandbox.gate(/\/invoices$/)
  office.sync.start()
  await gate.arrived(6)
  const saving = save([])
  gate.release()
  await saving
  expect((await bothSides(office.store, sandbox)).here).toEqual([])
})

test('PDFs are fetched ahead for so many months, once, and those that do not exist are no failure', async () => {
  await save([{ pdfMonths: 3 }])
  const since = Temporal.Now.plainDateISO().subtract({ months: 3 }).toString()
  const { here } = await bothSides(office.store, sandbox)
  const recent = [...sandbox.people.invoices.all()].filter(
    ({ issuedDate, invoiceNumber }) =>
      issuedDate >= since && here.some((line) => line.includes(invoiceNumber)),
  )
  const withPdf = recent.filter(({ id }) => sandbox.people.invoices.find(id)?.document !== 'none')
  expect(withPdf.length).toBeGreaterThan(0)
  expect((await office.store.holding.holding()).pdfs).toBe(withPdf.length)
  const before = sandbox.log.length
  await office.synced()
  expect(sandbox.log.slice(before).filter(({ path }) => /stream|url|documents/.test(path))).toEqual([])
})

test('each customer has the widest of the rules', async () => {
  const [first] = sandbox.people.accounts.filter(({ email }) => email)
  const accountIds = [`${office.dataLayerId}/${first?.id}`]
  await save([{ months: 6 }, { accounts: 'chosen', accountIds }])
  const since = keptSince(6) ?? ''
  await expectHere((account, issued) => account === first?.id || issued >= since)
  await save([{ months: 6 }, { accounts: 'chosen', accountIds, months: 3 }])
  await expectHere((_, issued) => issued >= since)
})

test('one’s own are those whose page was opened here', async () => {
  const [first, second] = sandbox.people.accounts.filter(({ email }) => email)
  await save()
  for (const one of [first, second])
    await office.store.openedCustomers.open({
      accountId: `${office.dataLayerId}/${one?.id}`,
      at: '2026-01-01T00:00:00Z',
    })
  await save([{ accounts: 'mine' }])
  await expectHere((account) => account === first?.id || account === second?.id)
})

test('what goes by its age is not fetched, whatever a rule says', async () => {
  await save([{}], { goes: { ...defaultPlan.goes, invoiceMonths: 6 } })
  const since = keptSince(6) ?? ''
  await expectHere((_, issued) => issued >= since)
})

test('for those that a rule fetches ahead, the one that was looked at longest ago makes way', async () => {
  await save()
  const sort = { by: 'issuedOn', direction: 'ascending' } as const
  const [oldest] = (await office.store.invoices.page({ filter: {}, sort, offset: 0, limit: 1 })).rows
  const invoiceId = oldest?.id ?? ''
  await office.store.pdfs.put({ invoiceId, bytes: new Uint8Array(999_000), fileName: 'x.pdf' })
  await save([{ pdfMonths: 3 }])
  expect(await office.store.pdfs.get(invoiceId)).not.toBe(null)
  await save([{ pdfMonths: 3 }], { pdfMegabytes: 1 })
  const { pdfs } = await office.store.holding.holding()
  expect(await office.store.pdfs.get(invoiceId)).toBe(null)
  expect(pdfs).toBeGreaterThan(0)
  await office.synced()
  expect((await office.store.holding.holding()).pdfs).toBe(pdfs)
})
