import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { authorizationUsers } from '../../../sandbox/authorizations/log-ins'
import { authorizationsConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { getAuthorization } from './get-authorization'
import { reveal } from './reveal'

vi.setConfig({ testTimeout: 20_000 })

let sandbox: Sandbox
let office: TestOffice
afterEach(async () => {
  await office.close()
  await sandbox.close()
})
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 30 })
})
async function open(user = authorizationUsers.administrator as { email: string; password: string }) {
  office = await openTestOffice([authorizationsConnection(sandbox, user)])
  await office.authorizations.polling.ask()
}
let locked = false
const ask = (id = `${office.hubId}/1`) =>
  reveal({ ...office, isLocked: () => locked, who: async () => 'Åke' }, id, 'The customer asks')
afterEach(() => {
  locked = false
})

test('it is off until it is allowed, and refused while the screen is locked or where nothing is', async () => {
  await open()
  expect(await failureOf(ask())).toMatchObject({ kind: 'forbidden', code: 'revealingOff' })
  await office.store.authorizationChoices.saveRevealing(true)
  locked = true
  expect(await failureOf(ask())).toMatchObject({ kind: 'forbidden', code: 'locked' })
  locked = false
  expect(await failureOf(ask(`${office.hubId}/999`))).toMatchObject({ kind: 'notFound' })
  expect(await office.store.activity.latest({ limit: 9 })).toEqual([])
})

test('a mask is not revealed', async () => {
  await open(authorizationUsers.desk)
  await office.store.authorizationChoices.saveRevealing(true)
  expect(await failureOf(ask())).toMatchObject({ kind: 'forbidden', code: 'masked' })
})

test('what cannot be written into the log is not asked for', async () => {
  await open()
  await office.store.authorizationChoices.saveRevealing(true)
  const asked = sandbox.log.length
  const record = async () => {
    throw new Error('disk full')
  }
  await expect(
    reveal({ ...office, record, isLocked: () => false, who: async () => '' }, `${office.hubId}/1`, 'because'),
  ).rejects.toThrow('disk full')
  expect(sandbox.log.length).toBe(asked)
})

test('passwords reach nothing but the answer that reveals one: no record, no history, no file, no event, no error', async () => {
  const passwords = sandbox.authorizations.all.map(({ password }) => password)
  const [first] = sandbox.authorizations.all
  if (first) first.errors = `could not sign in, password: ${first.password}`
  await open()
  await office.store.authorizationChoices.saveRevealing(true)
  const got = await getAuthorization(
    { ...office, keeper: office.authorizations.keeper },
    `${office.hubId}/1`,
    true,
  )
  expect(got.value).toMatchObject({ hasPassword: true, errors: 'could not sign in, password: ••••' })
  const { password, until } = await ask()
  expect(password).toBe(passwords[0])
  expect(Date.parse(until)).toBeGreaterThan(Date.now() + 25_000)
  const [entry] = await office.store.activity.latest({ limit: 9 })
  expect(entry).toMatchObject({ what: 'authorizations.reveal', record: `${office.hubId}/1` })
  const history = await office.store.authorizationDesk.history(`${office.hubId}/1`)
  expect(history[0]).toMatchObject({ kind: 'revealed', after: 'The customer asks', who: 'Åke' })
  const sort = { by: 'username', direction: 'ascending' } as const
  const page = await office.store.authorizations.page({
    filter: { view: 'all' },
    sort,
    offset: 0,
    limit: 100,
  })
  const records = await Promise.all(page.rows.map(({ id }) => office.store.authorizations.get(id)))
  const everything = JSON.stringify([got, entry, history, page, records, office.told])
  for (const one of passwords) expect(everything).not.toContain(one)
  for (const file of readdirSync(office.place.folder)) {
    const bytes = readFileSync(join(office.place.folder, file))
    for (const one of passwords) expect(bytes.includes(one)).toBe(false)
  }
})
