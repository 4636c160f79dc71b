import { expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox } from '../index.ts'

test('a step that is not provided answers 501, whoever it is for; the others stay', async () => {
  const sandbox = await startSandbox({
    contacts: 5,
    invoices: 0,
    notProvided: ['cost', 'agreements', 'updateUser', 'events'],
  })
  const account = `/data-layer/accounts/${sandbox.people.accounts[0]?.id}`
  const status = async (method: string, path: string, more = {}) =>
    (await ask(sandbox, method, path, more)).status
  expect(await ask(sandbox, 'GET', `${account}/cost/x`)).toMatchObject({
    status: 501,
    body: { name: 'NotImplementedError', message: expect.stringContaining('not provide') },
  })
  expect(await status('GET', `${account}/services/x%3Awaste/agreements`)).toBe(501)
  expect(await status('PUT', `${account}/users/x`, { body: {} })).toBe(501)
  expect(await status('POST', '/data-layer/events', { body: {} })).toBe(501)
  expect(await status('GET', `${account}/cost/x`, { secret: '' })).toBe(401)
  expect(await status('GET', `${account}/services/x/products`)).toBe(404)
  expect(await status('GET', `${account}/locations`)).toBe(200)
  expect(await status('GET', `${account}/userroles`)).toBe(200)
  await sandbox.close()
})
