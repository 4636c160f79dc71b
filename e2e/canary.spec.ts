import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import keytar from 'keytar'
import { tokens } from '../sandbox/hub/tokens.ts'
import { call } from './bridge.ts'
import { heapOf, nothingAnywhere, nothingOutside, secretsIn, shapesOf } from './canary.ts'
import { ConnectionForm } from './connection-form.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { keychainService } from './keychain-service.ts'

test.use({ provision: false })

const wrongKey = 'canary+wrong/9Q=zz&w1'
const secrets = [tokens.administrator, tokens.dataLayer, wrongKey]
const watched = { secrets, mayCarry: ['connections.save', 'connections.test'] }

test('a secret found in any shape is found', () => {
  for (const shape of shapesOf(wrongKey)) {
    const hidden = Buffer.concat([Buffer.from([0, 255]), shape, Buffer.from('after')])
    expect(secretsIn(hidden, secrets)).toEqual([wrongKey])
  }
  const basic = Buffer.from(`somebody:${wrongKey}`).toString('base64')
  expect(secretsIn(`Basic ${basic}`, secrets)).toEqual([wrongKey])
  expect(secretsIn('nothing here', secrets)).toEqual([])
})

test('a secret is in the keychain, and nowhere else', async ({ console: running, sandbox }) => {
  test.setTimeout(120_000)
  const { page, host } = running
  host.recordBridge?.()
  const form = new ConnectionForm(page)
  const echo = await startEcho()

  await test.step('typed, tested and saved', async () => {
    await form.add('Partner hub')
    await form.signIn('Token')
    await form.address.fill(`${sandbox.url}/hub`)
    await form.typeSecret(wrongKey)
    expect(secretsIn(await heapOf(page), secrets), 'what is typed is seen by this search').toEqual([wrongKey])
    await form.test()
    await expect(form.report.first()).toContainText('Not allowed with this key')
    const carried = JSON.stringify(host.bridge?.() ?? wrongKey)
    expect(secretsIn(carried, secrets), 'what crosses is seen by this search').toEqual([wrongKey])
    nothingOutside(running, watched)
    await form.typeSecret(tokens.administrator)
    await form.test()
    await expect(form.report.first()).toContainText('Works')
    await form.saved('Partner hub')
    await form.add('Data layer')
    await form.address.fill(`${sandbox.url}/data-layer`)
    await form.typeSecret(tokens.dataLayer)
    await form.saved('Data layer')
    await nothingAnywhere(running, watched)
  })

  await test.step('used', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Contacts' }).click()
    await expect(page.getByText('60 of 60')).toBeVisible()
    await expect.poll(() => synced(running)).toBe('idle')
    await nothingAnywhere(running, watched)
  })

  await test.step('sent back by an upstream that fails', async () => {
    await form.add('Tariff connect')
    await page.getByRole('textbox', { name: 'Account id' }).fill('acc_somebody')
    await form.address.fill(echo.url)
    await form.typeSecret(wrongKey)
    await form.test()
    await expect(form.report.first()).toContainText('HTTP 401')
    expect(echo.asked()).toBeGreaterThan(0)
    nothingOutside(running, watched)
    await form.saved('Tariff connect')
    await nothingAnywhere(running, watched)
  })

  await test.step('edited, refused, removed', async () => {
    sandbox.faults.add({ route: '/hub', kind: 'status', status: 401 })
    await form.edit('Partner hub')
    await expect(form.secret).toHaveValue('')
    await form.test()
    await expect(form.report.first()).toContainText('HTTP 401')
    const entries = () => keytar.findCredentials(keychainService(running.userData))
    expect((await entries()).map(({ password }) => password)).toEqual(expect.arrayContaining(secrets))
    for (const name of ['Partner hub', 'Data layer', 'Tariff connect']) await form.remove(name)
    expect((await entries()).map(({ account }) => account)).toEqual(['database-key'])
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await nothingAnywhere(running, watched)
  })
  await echo.close()
})

const synced = async ({ page }: RunningConsole) =>
  ((await call(page, 'sync.status')).value as { state: string }).state

/** An upstream that says in its failure what it was sent. */
async function startEcho() {
  let asked = 0
  const server = createServer(({ headers }, response) => {
    asked += 1
    const { authorization = '' } = headers
    const message = `${authorization} is ${Buffer.from(authorization.slice(6), 'base64')}`
    response.writeHead(401, { 'content-type': 'application/json', 'x-request-id': authorization })
    response.end(JSON.stringify({ message, error: message, errors: [{ code: message, message }] }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
