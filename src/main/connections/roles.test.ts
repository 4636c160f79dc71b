import { afterEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { tokens } from '../../../sandbox/hub/tokens'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'

let sandbox: Sandbox
let office: TestOffice
async function open(hubToken: string) {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  office = await openTestOffice(connections(sandbox, hubToken))
  await office.roles.refresh()
}
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

test.each([tokens.relationshipManager, tokens.administrator])('%s may create accounts', async (token) => {
  await open(token)
  await office.roles.demand('createAccount')
  expect((await office.roles.whoAmI()).name).toContain('beheerder')
})

test('staff without the role may not, but may use the rest', async () => {
  await open(tokens.staff)
  await office.roles.demand('use')
  expect(await failureOf(office.roles.demand('createAccount'))).toEqual({
    kind: 'noPermission',
    needs: 'createAccount',
  })
})

test('what the hub said last counts while it does not answer', async () => {
  await open(tokens.relationshipManager)
  const said = await office.roles.whoAmI()
  await sandbox.unplug()
  await office.roles.refresh()
  expect(await office.roles.whoAmI()).toEqual(said)
  await office.roles.demand('createAccount')
})
