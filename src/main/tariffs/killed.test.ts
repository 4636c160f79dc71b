import type { TariffAnswer } from '@shared/tariff-page'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failureOf } from '../upstream/test-server'
import {
  act,
  byHand,
  dutch,
  eventually,
  named,
  office,
  openOffice,
  reopen,
  say,
  sessions,
  start,
  toEnd,
} from './test-talk'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 0 })
  await openOffice(connectConnection(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const providers = () => sandbox.connect.providers.filter(({ country }) => country === 'NL')
const tokenOf = (): string => [...sandbox.connect.sessions.keys()].at(-1) ?? ''

test('a finished one is claimed once, however many windows ask', async () => {
  const { id } = await start()
  await say(id, ...byHand)
  const undo = sandbox.faults.add({
    route: /\/connect\/tariff\/token$/,
    method: 'GET',
    kind: 'status',
    status: 500,
  })
  const waiting = await say(id, act('SAVE'))
  expect(waiting).toMatchObject({
    state: 'claiming',
    page: { kind: 'done', outcome: 'saved' },
    locationId: null,
  })
  undo()
  office.tariffs.wake()
  const all = await Promise.all([office.tariffs.session(id), office.tariffs.session(id)])
  expect(all.map(({ value }) => value.state)).toEqual(['saved', 'saved'])
  expect(sandbox.connect.sessions.get(tokenOf())?.claims).toBe(1)
  const claims = (await office.store.activity.latest({ limit: 9 })).filter(
    ({ what }) => what === 'tariffs.claim',
  )
  expect(claims).toHaveLength(1)
})

test('killed between the end and the claim: the reopened console claims it', async () => {
  const { id } = await start()
  await say(id, ...byHand)
  const undo = sandbox.faults.add({
    route: /\/connect\/tariff\/token$/,
    method: 'GET',
    kind: 'status',
    status: 500,
  })
  await say(id, act('SAVE'))
  await reopen(undo)
  office.tariffs.wake()
  await eventually(async () => expect((await sessions())[0]).toMatchObject({ state: 'saved' }))
  expect(sandbox.connect.sessions.get(tokenOf())?.claims).toBe(1)
})

test('killed while the end was on its way: asked again, it is found ended', async () => {
  const { id } = await start()
  await say(id, ...byHand)
  const undo = sandbox.faults.add({ route: /\/connect\/session$/, method: 'POST', kind: 'cutOff' })
  await failureOf(say(id, act('SAVE')))
  undo()
  await reopen()
  expect((await office.tariffs.session(id)).value).toMatchObject({ state: 'saved' })
})

test('reopened at each page it goes on there, with why the last answer was not taken', async () => {
  const { id } = await start({ address: null })
  const reopened = async () => {
    const { value: before } = await office.tariffs.session(id)
    await reopen()
    expect((await sessions())[0]).toMatchObject({
      id,
      state: 'open',
      pageKind: before.page.kind,
    })
    const { value: after } = await office.tariffs.session(id)
    expect(after).toMatchObject({ route: before.route, actions: before.actions, refusal: before.refusal })
    return before.page.kind
  }
  const parts = [{ from: '00:00', to: '24:00', cost: '0.3' }]
  const [first] = providers()
  const steps: TariffAnswer[] = [
    { kind: 'address', address: { ...dutch, city: '' } },
    { kind: 'address', address: dutch },
    { kind: 'provider', id: first?.id ?? '' },
    act('TARIFF_MISSING'),
    { kind: 'structure', option: 'TIME_OF_DAY' },
    { kind: 'timeOfDay', parts },
    ...toEnd,
    act('EDIT'),
    ...named,
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost: '0' },
    { kind: 'fixedRate', cost: '0.3' },
    ...toEnd,
  ]
  const seen = [await reopened()]
  for (const step of steps) {
    await say(id, step)
    seen.push(await reopened())
  }
  expect([...new Set(seen)]).toEqual([
    ...['address', 'provider', 'tariff', 'structure', 'timeOfDay', 'tariffName', 'term', 'ratesSummary'],
    ...['providerName', 'fixedRate', 'fixedSummary'],
  ])
})
