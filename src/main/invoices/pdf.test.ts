import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { invoicePdf, sharedPdfs } from './pdf'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 20, invoices: 300 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const fetches = () => sandbox.log.filter(({ path }) => /\/(stream|url)$|^\/documents/.test(path))
async function some(wanted: 'both' | 'url' | 'stream' | 'none', butOf?: string) {
  const { rows } = await office.store.invoices.page({
    ...{ filter: {}, sort: { by: 'number', direction: 'ascending' }, offset: 0, limit: 400 },
  })
  const found = rows.find(({ id, accountId }) => {
    if (accountId === butOf) return false
    const upstreamId = id.slice(id.lastIndexOf('/') + 1)
    return sandbox.people.invoices.find(upstreamId)?.document === wanted
  })
  if (!found) throw new Error(`no invoice with ${wanted}`)
  return found
}

test.each(['both', 'url', 'stream'] as const)(
  'a PDF given by %s is fetched once and then readable without a network',
  async (way) => {
    const { id, number } = await some(way)
    const first = await invoicePdf(office, id)
    expect(first.fileName).toBe(`${number}.pdf`)
    expect(Buffer.from(first.bytes).subarray(0, 5).toString()).toBe('%PDF-')
    expect(office.told).toContainEqual({ event: 'invoices.changed', payload: { id } })
    await sandbox.unplug()
    expect(await invoicePdf(office, id)).toEqual(first)
    expect((await office.store.invoices.get(id))?.pdf).toBe('kept')
  },
)

test('two windows that ask at once share one fetch, and one that fails is asked anew', async () => {
  const { id } = await some('stream')
  const { get: pdf } = sharedPdfs(async () => office)
  sandbox.faults.add({ route: /\/stream$/, kind: 'status', status: 403, times: 1 })
  const [one, other] = [pdf(id), pdf(id)]
  expect(await failureOf(one)).toMatchObject({ kind: 'forbidden' })
  expect(await failureOf(other)).toMatchObject({ kind: 'forbidden' })
  expect(fetches()).toHaveLength(1)
  const [first, second] = await Promise.all([pdf(id), pdf(id)])
  expect(first).toBe(second)
  expect(fetches()).toHaveLength(2)
})

test('what is fetched ahead is given up when somebody moves on, unless it is what they moved on to', async () => {
  const { id } = await some('stream')
  const pdfs = sharedPdfs(async () => office)
  const slow = sandbox.faults.add({ route: /\/stream$/, kind: 'slow', delayMs: 300 })
  const on = new AbortController()
  const given = failureOf(pdfs.ahead(id, on.signal))
  await vi.waitUntil(() => fetches().length === 1)
  on.abort()
  expect(await given).toMatchObject({ kind: 'cancelled' })
  expect((await office.store.invoices.get(id))?.pdf).toBe('unknown')

  const next = new AbortController()
  const ahead = pdfs.ahead(id, next.signal)
  await vi.waitUntil(() => fetches().length === 2)
  const shown = pdfs.get(id)
  next.abort()
  await ahead
  expect((await shown).bytes.length).toBeGreaterThan(100)
  expect(fetches()).toHaveLength(2)
  slow()
  // Given up, and then shown after all: fetched anew.
  const other = await some('url')
  const late = new AbortController()
  const lost = failureOf(pdfs.ahead(other.id, late.signal))
  late.abort()
  expect((await pdfs.get(other.id)).bytes.length).toBeGreaterThan(100)
  expect(await lost).toMatchObject({ kind: 'cancelled' })
})

test('an invoice without a PDF says so, and is known to have none', async () => {
  const { id } = await some('none')
  expect(await failureOf(invoicePdf(office, id))).toMatchObject({ kind: 'notFound', code: 'noPdf' })
  expect((await office.store.invoices.get(id))?.pdf).toBe('none')
})

test.each([
  [{ kind: 'status', status: 401 }, 'unauthenticated'],
  [{ kind: 'status', status: 403 }, 'forbidden'],
  [{ kind: 'status', status: 429, retryAfter: 60 }, 'rateLimited'],
  [{ kind: 'status', status: 500 }, 'unavailable'],
  [{ kind: 'html' }, 'unexpectedAnswer'],
  [{ kind: 'empty' }, 'unexpectedAnswer'],
  [{ kind: 'cutOff' }, 'unexpectedAnswer'],
  [{ kind: 'reset' }, 'unavailable'],
] as const)('%j says nothing about whether there is a PDF', async (fault, kind) => {
  const { id } = await some('both')
  const undo = sandbox.faults.add({ route: /\/(stream|url)$|^\/documents/, ...fault })
  expect(await failureOf(invoicePdf(office, id))).toMatchObject({ kind })
  expect((await office.store.invoices.get(id))?.pdf).toBe('unknown')
  undo()
  expect((await invoicePdf(office, id)).bytes.length).toBeGreaterThan(100)
})

test.each([true, false])(
  'one of 300 MB is a failure that says so, and nothing of it is kept; its length was said before: %j',
  async (declared) => {
    for (const way of ['stream', 'url'] as const) {
      const { id } = await some(way)
      const before = (await office.store.holding.holding()).bytes
      const undo = sandbox.faults.add({ route: /\/stream$|^\/documents/, kind: 'large', declared })
      const size = declared ? { size: 300_000_009 } : {}
      const failure = await failureOf(invoicePdf(office, id))
      undo()
      expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'tooLarge', ...size })
      expect((await office.store.invoices.get(id))?.pdf).toBe('unknown')
      expect((await office.store.holding.holding()).bytes).toBe(before)
      // The upstream goes on answering, and the next one comes.
      expect((await invoicePdf(office, id)).bytes.length).toBeGreaterThan(100)
    }
  },
)

test('one that ends too soon without a word is shown as it is, and fetched again when somebody looks again', async () => {
  const { id } = await some('stream')
  const undo = sandbox.faults.add({ route: /\/stream$/, kind: 'halfPdf' })
  expect(Buffer.from((await invoicePdf(office, id)).bytes).toString()).toMatch(/^%PDF.*<< \/Ty$/s)
  expect((await office.store.invoices.get(id))?.pdf).toBe('unknown')
  undo()
  expect(Buffer.from((await invoicePdf(office, id)).bytes).toString('latin1')).toMatch(/%%EOF\s*$/)
  expect((await office.store.invoices.get(id))?.pdf).toBe('kept')
})

test('two accounts with the same invoice id keep their own rows and PDFs', async () => {
  const one = await some('both')
  const other = await some('both', one.accountId)
  const twin = (accountId: string, number: string) => ({
    id: `${accountId}/same`,
    number,
    ...{
      ocr: null,
      kind: 'invoice' as const,
      status: 'new',
      issuedOn: '2026-01-02',
      dueOn: null,
      period: null,
    },
    amount: { minor: 100, currency: 'EUR' },
  })
  for (const { accountId, number } of [one, other]) {
    await office.store.invoices.putForAccount({
      ...{ accountId, from: '2026-01-02', upTo: '2026-01-02', asOf: '2026-01-02T10:00:00Z' },
      invoices: [twin(accountId, number)],
    })
  }
  for (const { accountId, accountName, number } of [one, other]) {
    expect(await office.store.invoices.get(`${accountId}/same`)).toMatchObject({
      accountId,
      accountName,
      number,
    })
  }
  const before = sandbox.log.length
  await failureOf(invoicePdf(office, `${other.accountId}/same`))
  const account = other.accountId.split('/')[1]
  for (const { path } of sandbox.log.slice(before))
    expect(path).toContain(`/accounts/${account}/invoices/same/`)
})
