import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox, tokens } from '../index.ts'

const sandbox = await startSandbox({ contacts: 200, invoices: 0, today: '2026-11-22' })
afterAll(() => sandbox.close())
const get = (path: string) => ask(sandbox, 'GET', `/hub/contract/contracts${path}`)
const first = sandbox.contracts[0]

test.each([
  ['/mine?page=0', 400],
  ['/mine?size=201', 400],
  ['/mine?search=x', 400],
  ['/none/mine', 404],
  [`/${first?.id}/mine?all=1`, 400],
  [`/${first?.id}/documents/none/mine`, 404],
  ['/none/documents/x/mine', 404],
])('refuses %s with %i', async (path, status) => {
  expect((await get(path)).status).toBe(status)
})

test('hundreds of contracts, page by page, of contacts that are there; ids are their own', async () => {
  const seen: { id: unknown; organization: { id: string }; dossier: unknown }[] = []
  for (let page = 1; seen.length < sandbox.contracts.length; page += 1) {
    const { body } = await get(`/mine?page=${page}&size=200`)
    const { data } = body as { data: { items: typeof seen; total: number } }
    expect(data).toMatchObject({ total: sandbox.contracts.length, page })
    expect(data.items.length).toBeGreaterThan(0)
    seen.push(...data.items)
  }
  expect(seen.length).toBeGreaterThan(200)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  for (const { organization, dossier } of seen)
    expect(sandbox.people.contacts.some(({ dossiers }) => dossiers[organization.id] === dossier)).toBe(true)
  expect(new Set(seen.map(({ id }) => typeof id))).toEqual(new Set(['string', 'number']))
})

test('one contract has its documents, which the list leaves out', async () => {
  expect(await get(`/${first?.id}/mine`)).toMatchObject({ body: { data: { items: [first] } } })
  expect((await get('/mine')).body).not.toMatchObject({ data: { items: [{ documents: expect.anything() }] } })
  const url = `${sandbox.url}/hub/contract/contracts/${first?.id}/documents/${first?.documents[0]?.id}/mine`

  const pdf = await fetch(url, { headers: { authorization: `Bearer ${tokens.staff}` } })
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
})
