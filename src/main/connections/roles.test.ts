import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { tokens } from '../../../sandbox/hub/tokens'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { createRoles } from './roles'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
})
async function open(hubToken: string) {
  office = await openTestOffice(connections(sandbox, hubToken))
  await office.roles.refresh()
}
afterEach(async () => {
  await office.close()
  await sandbox.close()
})
const asked = () => sandbox.log.filter(({ path }) => path.endsWith('/permissions/mine')).length

test.each([tokens.relationshipManager, tokens.administrator])('%s may create accounts', async (token) => {
  await open(token)
  await office.roles.demand('createAccount')
  expect((await office.roles.whoAmI()).name).toContain('beheerder')
})

test('the hub’s name of somebody is kept beside the one that signs in', async () => {
  await open(tokens.administrator)
  const { name, fullName } = await office.roles.whoAmI()
  expect(name).toContain('@')
  expect(fullName).toMatch(/^\p{L}+( \p{L}+)+$/u)
})

test('staff without the role may not, but may use the rest; the refusal names the hub', async () => {
  await open(tokens.staff)
  await office.roles.demand('use')
  expect(await failureOf(office.roles.demand('createAccount', { id: `${office.hubId}/1` }))).toEqual({
    kind: 'noPermission',
    needs: 'createAccount',
    upstream: 'hub',
    connectionName: 'Sandbox hub',
  })
})

test('a permission that is taken away or given counts at the next change, and is told', async () => {
  await open(tokens.relationshipManager)
  sandbox.permit(tokens.relationshipManager, 'medewerker')
  expect(await failureOf(office.roles.demand('createAccount'))).toMatchObject({ kind: 'noPermission' })
  expect(office.told.filter(({ event }) => event === 'roles.changed')).toHaveLength(2)
  sandbox.permit(tokens.relationshipManager, 'organization-beheerder')
  await office.roles.demand('administer')
})

test('what everybody may is not asked of the hub', async () => {
  await open(tokens.staff)
  const before = asked()
  await office.roles.demand('use')
  expect(asked()).toBe(before)
})

test('what the hub said last counts while it does not answer', async () => {
  await open(tokens.relationshipManager)
  const said = await office.roles.standing()
  await sandbox.unplug()
  await office.roles.demand('createAccount')
  expect(await office.roles.standing()).toEqual(said)
})

test.each(['html', 'empty', 'cutOff'] as const)(
  'an answer that is no answer (%s) changes nothing',
  async (kind) => {
    await open(tokens.relationshipManager)
    sandbox.faults.add({ route: '/hub/permission', kind })
    await office.roles.demand('createAccount')
    expect(await failureOf(office.roles.demand('administer'))).toMatchObject({ kind: 'noPermission' })
  },
)

test('a change does not wait for ever for a hub that is silent', async () => {
  await open(tokens.relationshipManager)
  const { store } = office
  const silent = new Promise<never>(() => undefined)
  const roles = createRoles({ store, ask: () => silent, onChange: () => undefined, patience: 5 })
  await roles.demand('createAccount')
})

test('this computer limits what the hub allows; who is limited cannot lift it', async () => {
  await open(tokens.administrator)
  await office.roles.limit('relationshipManager')
  await office.roles.demand('createAccount')
  const refused = await failureOf(office.roles.demand('administer'))
  expect(refused).toEqual({ kind: 'noPermission', needs: 'administer' })
})

test('without a hub whoever set the console up is the administrator, until that is limited', async () => {
  office = await openTestOffice([])
  await office.roles.demand('administer')
  await office.roles.limit('staff')
  await office.roles.demand('use')
  for (const permission of ['createAccount', 'administer'] as const)
    expect(await failureOf(office.roles.demand(permission))).toEqual({
      kind: 'noPermission',
      needs: permission,
    })
  expect(await office.roles.standing()).toEqual({ hubs: [], local: 'staff' })
})
