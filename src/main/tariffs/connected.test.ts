import type { TariffAnswer } from '@shared/tariff-page'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'

const eventually = (work: () => unknown) => vi.waitFor(work, { timeout: 20_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 0 })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const subject = { accountId: null, contactId: 'hub/7', name: 'B. de Vries' }
const read = (fresh = false) => office.tariffs.ofSubject({ accountId: null, contactId: 'hub/7', fresh })
const asked = (what: RegExp) => sandbox.log.filter(({ path }) => what.test(path)).length
const ratesAsked = () => asked(/\/tariffs\/rates\//)

async function open(between?: number, place?: TestOffice['place']) {
  office = await openTestOffice([connectConnection(sandbox)], {
    ...(between !== undefined && { between }),
    ...(place && { place }),
    limits: { opensAfter: 1_000 },
  })
}

/** Saved by hand; the upstream takes so long until it has rates (ms). */
async function save(processing: number, cost = '0.25') {
  sandbox.connect.processing = processing
  const address = {
    line1: 'Kerkstraat 4',
    line2: '',
    city: 'Utrecht',
    state: '',
    postCode: '3511 AA',
    countryCode: 'NL',
  }
  const start = {
    connectionId: office.hubId,
    subject,
    direction: 'export',
    address,
    locationId: null,
  } as const
  let session = await office.tariffs.start(start)
  const answers: TariffAnswer[] = [
    { kind: 'action', action: 'PROVIDER_MISSING' },
    { kind: 'providerName', name: 'Onze Stroom' },
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost },
    { kind: 'tariffName', name: 'Terug' },
    { kind: 'term', startsOn: '2026-01-01', endsOn: '2027-01-01' },
    { kind: 'action', action: 'SAVE' },
  ]
  for (const answer of answers) session = await office.tariffs.answer(session.id, session.route, answer)
  expect(session.state).toBe('saved')
  return session
}

test('while the upstream works on it nobody asks, however often it is looked at', async () => {
  await open()
  await save(3_600_000)
  await eventually(async () => expect((await read()).value[0]?.askAgainAt).toBeTruthy())
  const waiting = await read(true)
  expect(waiting.value).toMatchObject([
    {
      processing: 'pending',
      name: 'Terug',
      provider: 'Onze Stroom',
      direction: 'export',
      rates: [],
      failures: [],
    },
  ])
  const inMinutes = (Date.parse(waiting.value[0]?.askAgainAt ?? '') - Date.now()) / 60_000
  expect(inMinutes).toBeGreaterThan(14)
  expect(inMinutes).toBeLessThanOrEqual(15)
  await read(true)
  expect(ratesAsked()).toBe(0)
})

test('when the time is over it is asked by itself, until it is there', async () => {
  await open(50)
  await save(3_600_000)
  await eventually(() => expect(ratesAsked()).toBeGreaterThan(1))
  expect((await read()).value).toMatchObject([{ processing: 'pending', failures: [] }])
  sandbox.connect.advance(3_600_000)
  await eventually(async () =>
    expect((await read()).value).toMatchObject([
      { processing: 'done', status: 'CONNECTED', currency: 'EUR', contractEndsOn: '2027-01-01' },
    ]),
  )
  const [tariff] = (await read()).value
  expect(tariff?.elements).toEqual([{ name: 'Terug', cost: '0.25', percentage: null, schedule: '' }])
  expect(tariff?.rates[0]).toMatchObject({ cost: '0.25' })
})

test('after a restart the wait goes on where it was', async () => {
  await open(500)
  await save(3_600_000)
  const { place } = office
  await office.close()
  await open(500, place)
  const before = ratesAsked()
  office.tariffs.wake()
  await eventually(() => expect(ratesAsked()).toBeGreaterThan(before))
})

test('what fails by then is said, with the reason', async () => {
  await open(50)
  const { id } = await save(0)
  const token = (await office.store.tariffSessions.get(id))?.record.token ?? ''
  await eventually(async () => expect((await read()).value).toMatchObject([{ processing: 'done' }]))
  sandbox.connect.settle(token, 'failed')
  const { value, source } = await read(true)
  expect(source).toBe('live')
  expect(value).toMatchObject([
    {
      processing: 'failed',
      status: 'ERROR',
      failures: [{ part: 'rates', failure: { code: 'no_price_data' } }],
    },
  ])
})

test('without the upstream it stays as it was read, and says so', async () => {
  await open()
  await save(0)
  await eventually(async () => expect((await read()).value).toMatchObject([{ processing: 'done' }]))
  const known = await read()
  expect(known.source).toBe('cache')
  await sandbox.unplug()
  const { value, source, asOf } = await read(true)
  expect({ source, asOf }).toEqual({ source: 'cache', asOf: known.asOf })
  expect(value).toMatchObject([{ processing: 'done', status: 'CONNECTED', rates: known.value[0]?.rates }])
  expect(value[0]?.failures.map(({ part }) => part)).toEqual(['elements', 'rates', 'status'])
  await sandbox.plug()
  expect((await read(true)).value[0]?.failures).toEqual([])
})

test('a tariff that was saved anew at its place takes the place of the one before', async () => {
  await open()
  const first = await save(0)
  const { locationId, connectionId, direction } = first
  const again = await office.tariffs.start({ connectionId, subject, direction, address: null, locationId })
  expect(again.page.kind).toBe('fixedSummary')
  await office.tariffs.answer(again.id, again.route, { kind: 'action', action: 'SAVE' })
  expect((await read()).value.map(({ sessionId }) => sessionId)).toEqual([again.id])
})
