import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ask } from './ask.ts'
import { authorizationsConnection, connectConnection, connections, startSandbox } from './index.ts'

test('a pulled plug refuses, a plugged one answers at the same address', async () => {
  const sandbox = await startSandbox({ contacts: 5, invoices: 5 })
  const mine = () => ask(sandbox, 'GET', '/hub/account/mine')
  expect((await mine()).status).toBe(200)
  const gate = sandbox.gate('/hub')
  const cut = mine()
  await gate.arrived()
  await Promise.all([sandbox.unplug(), expect(cut).rejects.toThrow('fetch failed')])
  gate.release()
  await expect(mine()).rejects.toThrow('fetch failed')
  await sandbox.unplug()
  await sandbox.plug()
  await sandbox.plug()
  expect((await mine()).status).toBe(200)
  expect(sandbox.log.at(-1)).toMatchObject({
    method: 'GET',
    path: '/hub/account/mine',
    query: '',
    status: 200,
  })
  await sandbox.close()
})

test('close does not wait for silent or held requests', async () => {
  const sandbox = await startSandbox({ contacts: 5, invoices: 5 })
  sandbox.faults.add({ route: '/hub', kind: 'silence' })
  const gate = sandbox.gate('/')
  const asked = Promise.allSettled([
    ask(sandbox, 'GET', '/hub/account/mine'),
    ask(sandbox, 'GET', '/data-layer/x'),
  ])
  await gate.arrived(2)
  await sandbox.close()
  expect(await asked).toHaveLength(2)
})

test('its connections work', async () => {
  const sandbox = await startSandbox({ contacts: 5, invoices: 5 })
  const [hub, dataLayer] = connections(sandbox)
  const headers = { authorization: `Bearer ${hub.secret}` }
  expect((await fetch(`${hub.baseUrl}/account/mine`, { headers })).status).toBe(200)
  if (dataLayer.credential.kind !== 'api-key') throw new Error('the data layer wants a key')
  const key = { [dataLayer.credential.header]: dataLayer.secret }
  const id = sandbox.people.accounts[0]?.id
  expect((await fetch(`${dataLayer.baseUrl}/accounts/${id}`, { headers: key })).status).toBe(200)
  await sandbox.close()
})

test('the command prints one line, serves, and ends when told to', async () => {
  const serve = fileURLToPath(new URL('serve.ts', import.meta.url))
  const child = spawn(process.execPath, [serve, '--contacts', '5', '--invoices', '9'])
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const printed = JSON.parse(line)
  expect(printed).toEqual({
    url: printed.url,
    connections: [...connections(printed), authorizationsConnection(printed), connectConnection(printed)],
  })
  expect((await ask(printed, 'GET', '/hub/account/mine')).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('the command refuses what is not a number', async () => {
  const serve = fileURLToPath(new URL('serve.ts', import.meta.url))
  const child = spawn(process.execPath, [serve, '--contacts', 'many'], { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([2, null])
})
