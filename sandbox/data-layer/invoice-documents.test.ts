import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox } from '../index.ts'
import type { Document } from '../invoices/invoice.ts'
import { faultOfUrl, signedUrl } from './signed-url.ts'

const sandbox = await startSandbox({ contacts: 100, invoices: 1000 })
afterAll(() => sandbox.close())
const { accounts, invoices } = sandbox.people

function one(document: Document) {
  for (const { id } of invoices.all()) {
    const found = invoices.find(id)
    if (found?.document === document) return found
  }
  throw new Error(`no invoice with ${document}`)
}
const by = (way: 'url' | 'stream', { invoice, account }: ReturnType<typeof one>) =>
  ask(sandbox, 'GET', `/data-layer/accounts/${account.id}/invoices/${encodeURIComponent(invoice.id)}/${way}`)

test.each([
  ['both', 200, 200],
  ['url', 200, 501],
  ['stream', 501, 200],
  ['none', 404, 404],
] as const)('a PDF offered by %s: %i by url, %i by stream', async (document, url, stream) => {
  const found = one(document)
  expect((await by('url', found)).status).toBe(url)
  const streamed = await by('stream', found)
  expect(streamed.status).toBe(stream)
  expect(streamed.headers.get('content-type')).toBe(
    stream === 200 ? 'application/pdf' : 'application/json; charset=utf-8',
  )
})

test('the link needs no key and leads to the same bytes', async () => {
  const found = one('both')
  const { body } = await by('url', found)
  const { url } = body as { url: string }
  const linked = await fetch(url)
  expect(linked.headers.get('content-type')).toBe('application/pdf')
  const bytes = Buffer.from(await linked.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const forged = url.replace(/signature=.{6}/, 'signature=000000')
  expect((await fetch(forged)).status).toBe(403)
  expect((await fetch(url.replace(/expires=\d+/, 'expires=9999999999999'))).status).toBe(403)
  expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403)
})

test('a link is for five minutes and one invoice', () => {
  const query = new URL(signedUrl('http://localhost', 'key', 'inv-1', 0)).searchParams
  const fault = (id: string, now: number) =>
    faultOfUrl('key', id, query.get('expires') ?? '', query.get('signature') ?? '', now)
  expect(fault('inv-1', 300_000)).toBeUndefined()
  expect(fault('inv-1', 300_001)).toContain('expired')
  expect(fault('inv-2', 0)).toContain('signature')
})

test('another account’s invoice is not there', async () => {
  const found = one('both')
  const stranger = accounts.find(({ id }) => id !== found.account.id)
  if (!stranger) throw new Error('there is only one account')
  expect(await by('stream', { ...found, account: stranger })).toMatchObject({ status: 404 })
})

test('an id with a colon works', async () => {
  for (const { id } of invoices.all()) {
    const found = invoices.find(id)
    if (!id.endsWith(':waste') || found?.document !== 'both') continue
    const { body } = await by('url', found)
    expect((await fetch((body as { url: string }).url)).status).toBe(200)
    return
  }
  throw new Error('no id has a colon')
})
