import { afterEach, beforeEach, expect, test } from 'vitest'
import { authorizationsConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { recordSend, suggestions } from './form-link'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 10 })
  office = await openTestOffice([authorizationsConnection(sandbox)])
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const send = (name: string, email = '') =>
  recordSend(office.store, {
    ...{ connectionId: office.hubId, who: 'Jan', name, email, note: '' },
    ...{ by: 'mail' as const, language: 'sv' as const },
  })
async function filledIn(username: string) {
  const link = await (await office.upstreams.authorizationsAt(office.hubId)).formLink()
  const body = new URLSearchParams({ username, password: 'fine', url: 'https://x.example' })
  expect((await fetch(`${link}/sent`, { method: 'POST', body })).status).toBe(200)
  await office.authorizations.polling.ask()
  return `${office.hubId}/${sandbox.authorizations.all.at(-1)?.id}`
}

test('without sends, or for what was there before them, nothing is suggested', async () => {
  await filledIn('early@example.se')
  expect(await suggestions(office.store)).toEqual([])
  await send('Åsa Öberg')
  expect(await suggestions(office.store)).toEqual([])
})

test('a new one is suggested for the send whose name it has, until a person decides', async () => {
  const asa = await send('Åsa Öberg', 'asa@example.se')
  const other = await send('Jan de Vries')
  const id = await filledIn('ASA@example.se')
  expect(await suggestions(office.store)).toMatchObject([
    { sendId: asa.id, authorizationId: id, username: 'ASA@example.se', sameName: true },
  ])
  await office.store.formLinkSends.decide({ sendId: asa.id, authorizationId: id, came: false })
  expect(await suggestions(office.store)).toMatchObject([{ sendId: other.id, sameName: false }])
  await office.store.formLinkSends.decide({ sendId: other.id, authorizationId: id, came: true })
  expect(await suggestions(office.store)).toEqual([])
  expect(await office.store.formLinkSends.list()).toMatchObject([
    { id: other.id, authorizationIds: [id] },
    { id: asa.id, authorizationIds: [] },
  ])
})

test('what we handed over ourselves came from no send', async () => {
  await send('Åsa Öberg')
  await office.authorizations.creation.create({
    ...{ connectionId: office.hubId, username: 'asa.oberg', password: 'fine' },
    ...{ url: 'https://x.example', acceptWarnings: false },
  })
  expect(await suggestions(office.store)).toEqual([])
})
