import type { TariffAnswer } from '@shared/tariff-page'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failureOf } from '../upstream/test-server'
import {
  act,
  byHand,
  dutch,
  eventually,
  logInWith,
  named,
  office,
  openOffice,
  say,
  start,
  subject,
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

test('a tariff of the library: address asked for, provider, tariff, summary, saved, linked', async () => {
  const begun = await start({ address: null })
  expect(begun).toMatchObject({ page: { kind: 'address' }, live: false, state: 'open', actions: [] })
  const [first] = providers()
  const chosen = await say(begun.id, { kind: 'address', address: dutch })
  if (chosen.page.kind !== 'provider') throw new Error(chosen.page.kind)
  expect(chosen.actions).toEqual(['PROVIDER_MISSING', 'ADDRESS_CHANGE'])
  const tariffs = await say(begun.id, { kind: 'provider', id: first?.id ?? '' })
  if (tariffs.page.kind !== 'tariff') throw new Error(tariffs.page.kind)
  expect(tariffs.provider).toBe(first?.display_name)
  const offer = first?.offers.IMPORT[0]
  const summary = await say(begun.id, { kind: 'tariff', id: offer?.id ?? '' })
  expect(summary.page).toMatchObject({
    kind: 'fixedSummary',
    cost: String(offer?.terms.structure === 'FIXED' && offer.terms.cost),
    tariff: { name: offer?.name },
  })
  const saved = await say(begun.id, act('SAVE'))
  const [ending] = sandbox.connect.endings
  expect(saved).toMatchObject({
    state: 'saved',
    page: { kind: 'done', outcome: 'saved' },
    locationId: ending?.locationId,
  })
  const stored = await office.store.tariffSessions.get(begun.id)
  expect(stored?.claim).toMatchObject({ locationId: ending?.locationId, customerId: ending?.customerId })
  const { value } = await office.tariffs.ofSubject({ accountId: 'layer/1', contactId: null, fresh: true })
  expect(value).toMatchObject([
    {
      ...{ name: offer?.name, provider: first?.display_name, processing: 'done', currency: 'EUR' },
      ...{ status: 'CONNECTED', failures: [] },
    },
  ])
  expect(value[0]?.rates.length).toBeGreaterThan(0)
  expect(value[0]?.elements).toMatchObject([{ name: offer?.name, schedule: '' }])
  const other = await office.tariffs.ofSubject({ accountId: 'layer/2', contactId: null, fresh: false })
  expect(other.value).toEqual([])
  const what = (await office.store.activity.latest({ limit: 9 })).map((one) => [one.what, one.outcome])
  expect(what).toEqual([
    ['tariffs.claim', 'saved'],
    ...Array.from({ length: 4 }, () => ['tariffs.answer', 'done']),
    ['tariffs.start', 'test'],
  ])
})

test('by hand, fixed: five decimals arrive as they were typed', async () => {
  const { id } = await start()
  const fixed = await say(id, ...named, { kind: 'structure', option: 'FIXED' })
  expect(fixed.page).toMatchObject({ kind: 'fixedRate', cost: '0', currency: 'EUR', provider: 'Onze Stroom' })
  const summary = await say(id, { kind: 'fixedRate', cost: '0.28435' }, ...toEnd)
  expect(summary.page).toMatchObject({
    kind: 'fixedSummary',
    cost: '0.28435',
    tariff: { name: 'Vast 24', contractEndsOn: '2027-01-01' },
  })
  await say(id, act('SAVE'))
  expect(sandbox.connect.endings[0]?.tariff).toMatchObject({ start: '2026-01-01', end: '2027-01-01' })
})

test('by hand, by time of day: a night over midnight comes back as two parts', async () => {
  const { id } = await start()
  await say(id, ...named, { kind: 'structure', option: 'TIME_OF_DAY' })
  const parts = [
    { from: '00:00', to: '07:00', cost: '0.2' },
    { from: '07:00', to: '23:00', cost: '0.31' },
    { from: '23:00', to: '24:00', cost: '0.2' },
  ]
  const gap = await say(id, { kind: 'timeOfDay', parts: parts.slice(1) })
  expect(gap.refusal).toMatchObject({ field: 'parts' })
  expect(gap.page.kind).toBe('timeOfDay')
  const skipped: TariffAnswer[] = [
    { kind: 'tariffName', name: 'Nacht' },
    { kind: 'term', startsOn: null, endsOn: null },
  ]
  const summary = await say(id, { kind: 'timeOfDay', parts }, ...skipped)
  if (summary.page.kind !== 'ratesSummary') throw new Error(summary.page.kind)
  expect(summary.refusal).toBeNull()
  expect(summary.page.rates.today.length).toBeGreaterThan(1)
  expect(summary.page.rates.today.map(({ cost }) => cost)).toContain('0.31')
})

test('by hand, of a market with regions: percent is plain here and stays it', async () => {
  const { id } = await start({ address: { ...dutch, countryCode: 'SE', city: 'Umeå', postCode: '903 26' } })
  const market = await say(id, ...named, { kind: 'structure', option: 'MARKET' })
  if (market.page.kind !== 'surcharge') throw new Error(market.page.kind)
  expect(market.page.regions.length).toBeGreaterThan(1)
  const [region] = market.page.regions
  const answer = {
    kind: 'surcharge',
    fixed: '0.02345',
    percentage: '18.5',
    region: region?.id ?? '',
  } as const
  await say(id, answer, ...toEnd, act('SAVE'))
  await eventually(async () => {
    const [one] = (await office.tariffs.ofSubject({ ...subject, fresh: false })).value
    expect(one?.elements).toEqual([{ name: 'Vast 24', cost: '0.02345', percentage: '18.5', schedule: '' }])
  })
})

test('at the provider itself: logged in there, back here', async () => {
  const { id } = await start()
  const direct = providers().find((one) => one.direct?.asksCode)
  const logIn = await say(id, { kind: 'provider', id: direct?.id ?? '' })
  expect(logIn.page).toEqual({ kind: 'logIn', host: new URL(sandbox.url).host })
  expect(await failureOf(office.tariffs.logIn(id, null))).toMatchObject({ kind: 'cancelled' })
  expect((await office.tariffs.session(id)).value.page.kind).toBe('logIn')
  logInWith([
    { step: 'log-in', username: 'me', password: 'good' },
    { step: 'code', code: '123456' },
    { step: 'allow' },
  ])
  const back = await office.tariffs.logIn(id, null)
  expect(back.page.kind).toMatch(/Summary$/)
  expect(back.actions).toContain('SAVE')
})

test('denied at the provider: back among the providers', async () => {
  const { id } = await start()
  const direct = providers().find((one) => one.direct)
  await say(id, { kind: 'provider', id: direct?.id ?? '' })
  logInWith([{ step: 'cancel' }])
  expect((await office.tariffs.logIn(id, null)).page.kind).toBe('provider')
})

test('in progress, then failed, then begun again; disconnected at last', async () => {
  const { id } = await start()
  const direct = providers().find((one) => one.direct && !one.direct.asksCode)
  await say(id, { kind: 'provider', id: direct?.id ?? '' })
  logInWith([{ step: 'log-in', username: 'me', password: 'slow fail' }, { step: 'allow' }])
  const slow = await office.tariffs.logIn(id, null)
  expect(slow).toMatchObject({
    page: { kind: 'inProgress' },
    actions: ['SAVE', 'DISCONNECT', 'DISMISS_DIRECT'],
  })
  sandbox.connect.advance(120_000)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 })
  const failed = await office.tariffs.session(id).finally(() => vi.useRealTimers())
  expect(failed.value).toMatchObject({ page: { kind: 'failed' }, actions: ['RECONNECT', 'DISCONNECT'] })
  expect((await say(id, act('RECONNECT'))).page.kind).toBe('provider')
})

test('a known location opens at its summary; disconnected is not saved, and nothing is connected then', async () => {
  const { id } = await start()
  await say(id, ...byHand)
  const { locationId } = await say(id, act('SAVE'))
  const connected = async () => (await office.tariffs.ofSubject({ ...subject, fresh: false })).value
  expect(await connected()).toHaveLength(1)
  const again = await start({ locationId, address: null })
  expect(again.page.kind).toBe('fixedSummary')
  const over = await say(again.id, act('DISCONNECT'))
  expect(over).toMatchObject({ state: 'disconnected', page: { kind: 'done', outcome: 'disconnected' } })
  expect(await connected()).toEqual([])
})

test('the end as a redirect to our own callback is an end and no log-in', async () => {
  sandbox.connect.endsByRedirect = true
  const { id } = await start()
  await say(id, ...byHand)
  expect(await say(id, act('SAVE'))).toMatchObject({ state: 'saved' })
})
