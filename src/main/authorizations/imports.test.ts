import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { authorizationsConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'

vi.setConfig({ testTimeout: 20_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 30 })
  office = await openTestOffice([authorizationsConnection(sandbox)])
  await office.authorizations.polling.ask()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const read = (text: string | Uint8Array) =>
  office.authorizations.imports.open({
    connectionId: office.hubId,
    fileName: 'log-ins.csv',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  })
const canary = 'Canary-import-77'

test.each([
  ['', 'empty', null],
  ['username,password,url\n', 'empty', null],
  ['a,b,c\n1,2,3', 'noHeader', null],
  ['username,url\nx,https://x.example', 'missingColumn', 'password'],
  ['username,password,wachtwoord,url\nx,y,z,w', 'repeatedColumn', 'password'],
  [`username,password,url\n${'x,y,https://x.example\n'.repeat(5001)}`, 'tooManyRows', null],
  [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'notText', null],
  [new Uint8Array(5_000_001).fill(65), 'tooLarge', null],
])('%#: a file that is none is said to be', async (text, fileProblem, column) => {
  expect(await read(text)).toMatchObject({ fileProblem, column, rows: [] })
})

test('each line says why it cannot be sent; nothing is sent by reading', async () => {
  const known = sandbox.authorizations.all[3]
  const lines = [
    'Gebruikersnaam;Wachtwoord;Adres;Note',
    `good;${canary};https://good.example;x`,
    ';pw;https://x.example;',
    'two;;https://x.example;',
    'three;****;https://x.example;',
    'four;pw;http://x.example;',
    'five;pw;nonsense;',
    `good;other;https://good.example/;`,
    `${known?.username};pw;${known?.url};`,
    'six;pw',
  ]
  const { rows, fileProblem } = await read(lines.join('\r\n'))
  expect(fileProblem).toBeNull()
  expect(rows.map(({ line, state, reasons }) => [line, state, ...reasons])).toEqual([
    [2, 'ready'],
    [3, 'refused', 'noUsername'],
    [4, 'refused', 'noPassword'],
    [5, 'refused', 'masked'],
    [6, 'refused', 'notHttps'],
    [7, 'refused', 'notAUrl'],
    [8, 'refused', 'duplicateInFile'],
    [9, 'warned', 'duplicate'],
    [10, 'refused', 'noUrl'],
  ])
  expect(JSON.stringify([rows, office.told])).not.toContain(canary)
  expect(sandbox.log.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('only chosen lines that may be sent are; the file comes back with results and no password, and nothing is on the disk', async () => {
  const text = `username,password,url\na,${canary},https://a.example\nb,${canary}2,https://b.example\nc,***,https://c.example\nd,pw,https://d.example`
  const { id } = await read(text)
  office.authorizations.imports.run(id, [2, 3, 4])
  await office.authorizations.imports.idle()
  const done = office.told.findLast(({ event }) => event === 'authorizations.import')?.payload
  expect(done).toMatchObject({
    state: 'done',
    rows: [{ state: 'created' }, { state: 'created' }, { state: 'refused' }, { state: 'leftOut' }],
  })
  expect(sandbox.authorizations.all.slice(-2)).toMatchObject([
    { username: 'a', password: canary },
    { username: 'b' },
  ])
  const report = new TextDecoder().decode(office.authorizations.imports.report(id).bytes)
  expect(report).toContain('"username","password","url","result","reasons"')
  expect(report).toContain('"a","","https://a.example","created",""')
  expect(report).toContain('"c","","https://c.example","refused","masked"')
  expect(report).not.toContain(canary)
  expect(JSON.stringify(office.told)).not.toContain(canary)
  for (const file of readdirSync(office.place.folder))
    expect(readFileSync(join(office.place.folder, file)).includes(canary)).toBe(false)
  office.authorizations.imports.close(id)
  expect(() => office.authorizations.imports.report(id)).toThrow()
})

test('what goes wrong for one line goes on with the next; what concerns all stops', async () => {
  const text = 'username,password,url\na,pw,https://a.example\nb,pw,https://b.example\nc,pw,https://c.example'
  const route = /\/authorizations\/authorizations$/
  sandbox.faults.add({ route, method: 'POST', kind: 'status', status: 422, times: 1 })
  const first = await read(text)
  office.authorizations.imports.run(first.id, [2, 3, 4])
  await office.authorizations.imports.idle()
  const { rows } = office.authorizations.imports.run(first.id, [])
  expect(rows.map(({ state, reasons }) => [state, ...reasons])).toEqual([
    ['failed', 'invalid'],
    ['created'],
    ['created'],
  ])
  sandbox.faults.add({ route, method: 'POST', kind: 'status', status: 403 })
  const second = await read(text.replaceAll('.example', '.two.example'))
  office.authorizations.imports.run(second.id, [2, 3, 4])
  await office.authorizations.imports.idle()
  expect(second.rows.map(({ state }) => state)).toEqual(['failed', 'ready', 'ready'])
  expect(await failureOf(office.authorizations.imports.cancel('gone'))).toMatchObject({ kind: 'notFound' })
})
