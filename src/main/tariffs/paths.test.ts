import { Failed } from '@shared/failure'
import { tariffSession } from '@shared/tariff'
import type { SupplyAddress, TariffAnswer } from '@shared/tariff-page'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { browse } from './test-browser'

const eventually = (work: () => unknown) => vi.waitFor(work, { timeout: 20_000 })

let sandbox: Sandbox
let office: TestOffice
let forms: Record<string, string>[]
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 0 })
  office = await openOffice()
  forms = []
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const openOffice = (place?: TestOffice['place']) =>
  openTestOffice([connectConnection(sandbox)], {
    ...(place && { place }),
    openLogIn: async ({ address }) => browse(address, forms),
    limits: { opensAfter: 1_000, silenceMs: 2_000 },
  })

const dutch: SupplyAddress = {
  ...{ line1: 'Kerkstraat 4', line2: '', city: 'Utrecht', state: '', postCode: '3511 AA', countryCode: 'NL' },
}
const subject = { accountId: 'layer/1', contactId: null, name: 'A. Jansen' }
const start = (values: Partial<Parameters<TestOffice['tariffs']['start']>[0]> = {}) =>
  office.tariffs.start({
    ...{ connectionId: office.hubId, subject, direction: 'import', address: dutch, locationId: null },
    ...values,
  })
const providers = () => sandbox.connect.providers.filter(({ country }) => country === 'NL')

/** Says each in turn to whatever page it is at. */
async function say(id: string, ...answers: TariffAnswer[]) {
  let { value: session } = await office.tariffs.session(id)
  for (const answer of answers) session = await office.tariffs.answer(id, session.route, answer)
  return tariffSession.parse(session)
}
const act = (action: string): TariffAnswer => ({ kind: 'action', action })
const sessions = async () => {
  const sort = { by: 'moved', direction: 'descending' } as const
  return (await office.tariffs.page({ filter: {}, sort, offset: 0, limit: 100 })).rows
}
const tokenOf = (): string => [...sandbox.connect.sessions.keys()].at(-1) ?? ''

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
    ['tariffs.start', 'test'],
  ])
})

const named: TariffAnswer[] = [act('PROVIDER_MISSING'), { kind: 'providerName', name: 'Onze Stroom' }]
const toEnd: TariffAnswer[] = [
  { kind: 'tariffName', name: 'Vast 24' },
  { kind: 'term', startsOn: '2026-01-01', endsOn: '2027-01-01' },
]

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
  forms = [
    { step: 'log-in', username: 'me', password: 'good' },
    { step: 'code', code: '123456' },
    { step: 'allow' },
  ]
  const back = await office.tariffs.logIn(id, null)
  expect(back.page.kind).toMatch(/Summary$/)
  expect(back.actions).toContain('SAVE')
})

test('denied at the provider: back among the providers', async () => {
  const { id } = await start()
  const direct = providers().find((one) => one.direct)
  await say(id, { kind: 'provider', id: direct?.id ?? '' })
  forms = [{ step: 'cancel' }]
  expect((await office.tariffs.logIn(id, null)).page.kind).toBe('provider')
})

test('in progress, then failed, then begun again; disconnected at last', async () => {
  const { id } = await start()
  const direct = providers().find((one) => one.direct && !one.direct.asksCode)
  await say(id, { kind: 'provider', id: direct?.id ?? '' })
  forms = [{ step: 'log-in', username: 'me', password: 'slow fail' }, { step: 'allow' }]
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
  await say(
    id,
    ...named,
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost: '0.3' },
    ...toEnd,
  )
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
  await say(
    id,
    ...named,
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost: '0.3' },
    ...toEnd,
  )
  expect(await say(id, act('SAVE'))).toMatchObject({ state: 'saved' })
})

test.each<[string, string | null, TariffAnswer[]]>([
  [
    'address_line1_missing',
    'line1',
    [act('ADDRESS_CHANGE'), { kind: 'address', address: { ...dutch, line1: ' ' } }],
  ],
  ['city_missing', 'city', [act('ADDRESS_CHANGE'), { kind: 'address', address: { ...dutch, city: '' } }]],
  [
    'post_code_missing',
    'postCode',
    [act('ADDRESS_CHANGE'), { kind: 'address', address: { ...dutch, postCode: '' } }],
  ],
  [
    'country_code_missing',
    'countryCode',
    [act('ADDRESS_CHANGE'), { kind: 'address', address: { ...dutch, countryCode: '' } }],
  ],
  [
    'country_code_invalid',
    'countryCode',
    [act('ADDRESS_CHANGE'), { kind: 'address', address: { ...dutch, countryCode: 'XX' } }],
  ],
  ['provider_id_missing', 'id', [{ kind: 'provider', id: '' }]],
  ['provider_id_invalid', 'id', [{ kind: 'provider', id: 'x' }]],
  ['provider_name_missing', 'name', [act('PROVIDER_MISSING'), { kind: 'providerName', name: ' ' }]],
  ['option_not_supported', 'option', [...named, { kind: 'structure', option: 'ADVANCED' }]],
  ['option_invalid', 'option', [...named, { kind: 'structure', option: 'NONE' }]],
  [
    'cost_value_zero',
    'cost',
    [...named, { kind: 'structure', option: 'FIXED' }, { kind: 'fixedRate', cost: '0' }],
  ],
  [
    'cost_value_negative',
    'cost',
    [...named, { kind: 'structure', option: 'FIXED' }, { kind: 'fixedRate', cost: '-0.1' }],
  ],
  [
    'incomplete_time_period',
    'parts',
    [
      ...named,
      { kind: 'structure', option: 'TIME_OF_DAY' },
      { kind: 'timeOfDay', parts: [{ from: '00:00', to: '23:00', cost: '0.1' }] },
    ],
  ],
  [
    'tariff_name_missing',
    'name',
    [
      ...named,
      { kind: 'structure', option: 'FIXED' },
      { kind: 'fixedRate', cost: '0.1' },
      { kind: 'tariffName', name: '' },
    ],
  ],
])('%s stands at %s, and the page stays', async (code, field, answers) => {
  const { id } = await start()
  const before = await say(id, ...answers.slice(0, -1))
  const refused = await say(id, ...answers.slice(-1))
  expect(refused).toMatchObject({ refusal: { code, field }, route: before.route, state: 'open' })
  const kept = await office.store.tariffSessions.get(id)
  expect(kept?.record.refusal).toMatchObject({ code })
})

test('what is not listed is not sent; an answer to another page is a conflict', async () => {
  const begun = await start()
  const asked = () => sandbox.log.filter(({ path }) => path.endsWith('/session')).length
  const before = asked()
  const answer = (route: string, said: TariffAnswer) =>
    failureOf(office.tariffs.answer(begun.id, route, said))
  expect(await answer(begun.route, act('SAVE'))).toMatchObject({ kind: 'conflict', code: 'notListed' })
  const fixed: TariffAnswer = { kind: 'fixedRate', cost: '1' }
  expect(await answer(begun.route, fixed)).toMatchObject({ kind: 'conflict', code: 'otherPage' })
  expect(await answer('tariff_select', act('EDIT'))).toMatchObject({ kind: 'conflict', code: 'otherPage' })
  expect(asked()).toBe(before)
})

test('two windows answer the same page at once: one is taken, the other told', async () => {
  const { id, route } = await start()
  const both = await Promise.allSettled([
    office.tariffs.answer(id, route, act('PROVIDER_MISSING')),
    office.tariffs.answer(id, route, act('ADDRESS_CHANGE')),
  ])
  expect(both[0]).toMatchObject({ status: 'fulfilled', value: { page: { kind: 'providerName' } } })
  expect(both[1].status === 'rejected' && both[1].reason).toMatchObject({ failure: { kind: 'conflict' } })
})

test('an expired token is replaced, with the same references and the address as it was said last', async () => {
  const begun = await start({ address: null, locationReference: 'layer/home' })
  await say(begun.id, { kind: 'address', address: dutch })
  const old = tokenOf()
  sandbox.connect.expire(old)
  const session = await say(begun.id, act('PROVIDER_MISSING'))
  expect(session).toMatchObject({ id: begun.id, state: 'open', page: { kind: 'provider' }, refusal: null })
  const next = sandbox.connect.sessions.get(tokenOf())
  expect(next?.token).not.toBe(old)
  expect(next).toMatchObject({
    ...{ customerReference: 'layer/1', locationReference: 'layer/home', address: { city: 'Utrecht' } },
  })
  expect(await sessions()).toHaveLength(1)
})

test('a finished one is claimed once, however many windows ask', async () => {
  const { id } = await start()
  await say(
    id,
    ...named,
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost: '0.3' },
    ...toEnd,
  )
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
  await say(
    id,
    ...named,
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost: '0.3' },
    ...toEnd,
  )
  const undo = sandbox.faults.add({
    route: /\/connect\/tariff\/token$/,
    method: 'GET',
    kind: 'status',
    status: 500,
  })
  await say(id, act('SAVE'))
  await office.close()
  undo()
  office = await openOffice(office.place)
  office.tariffs.wake()
  await eventually(async () => expect((await sessions())[0]).toMatchObject({ state: 'saved' }))
  expect(sandbox.connect.sessions.get(tokenOf())?.claims).toBe(1)
})

test('killed while the end was on its way: asked again, it is found ended', async () => {
  const { id } = await start()
  await say(
    id,
    ...named,
    { kind: 'structure', option: 'FIXED' },
    { kind: 'fixedRate', cost: '0.3' },
    ...toEnd,
  )
  const undo = sandbox.faults.add({ route: /\/connect\/session$/, method: 'POST', kind: 'cutOff' })
  await failureOf(say(id, act('SAVE')))
  undo()
  await office.close()
  office = await openOffice(office.place)
  expect((await office.tariffs.session(id)).value).toMatchObject({ state: 'saved' })
})

test.each(['status', 'html', 'cutOff', 'reset', 'empty'] as const)(
  '%s at any step keeps the conversation',
  async (kind) => {
    const { id } = await start()
    const steps = [
      ...named,
      { kind: 'structure', option: 'FIXED' } as const,
      { kind: 'fixedRate', cost: '0.3' } as const,
      ...toEnd,
      act('SAVE'),
    ]
    for (const step of steps) {
      const { value: before } = await office.tariffs.session(id)
      const undo = sandbox.faults.add({
        route: /\/connect\/session$/,
        kind,
        ...(kind === 'status' && { status: 500 }),
      })
      const error = await office.tariffs.answer(id, before.route, step).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Failed)
      const kept = await office.tariffs.session(id)
      expect(kept).toMatchObject({ source: 'cache', value: { id, route: before.route, state: 'open' } })
      undo()
      const { value: now } = await office.tariffs.session(id)
      // It may have arrived although its answer did not.
      if (now.route === before.route) await office.tariffs.answer(id, before.route, step)
    }
    expect((await office.tariffs.session(id)).value.state).toBe('saved')
  },
)

test('an upstream that falls silent keeps the conversation', async () => {
  const { id, route } = await start()
  const undo = sandbox.faults.add({ route: /\/connect\/session$/, kind: 'silence' })
  const failure = await failureOf(office.tariffs.answer(id, route, act('PROVIDER_MISSING')))
  expect(failure).toMatchObject({ kind: 'timeout' })
  undo()
  expect((await say(id, act('PROVIDER_MISSING'))).page.kind).toBe('providerName')
})

test('reopened at each page it goes on there, with why the last answer was not taken', async () => {
  const { id } = await start({ address: null })
  const reopened = async () => {
    const { value: before } = await office.tariffs.session(id)
    await office.close()
    office = await openOffice(office.place)
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

test('nothing of the token is in what the page gets, what is logged or what windows are told', async () => {
  const said = vi.spyOn(console, 'info')
  const begun = await start()
  await say(begun.id, ...named)
  const token = tokenOf()
  const everything = [begun, await sessions(), office.told, said.mock.calls]
  said.mockRestore()
  expect(token).toMatch(/^cot_/)
  expect(JSON.stringify(everything)).not.toContain(token)
})

test('logos come by themselves, and the page is not held up for them', async () => {
  const begun = await start()
  if (begun.page.kind !== 'provider') throw new Error(begun.page.kind)
  await eventually(async () => {
    const { page } = (await office.tariffs.session(begun.id)).value
    expect(page.kind === 'provider' && page.providers[0]?.logo).toMatch(/^data:image\/png;base64,/)
  })
})

test('abandoned it stays in the list, and nothing more is said', async () => {
  const { id, route } = await start()
  await office.tariffs.abandon(id)
  expect(await sessions()).toMatchObject([{ id, state: 'abandoned' }])
  expect(await failureOf(office.tariffs.answer(id, route, act('ADDRESS_CHANGE')))).toMatchObject({
    code: 'over',
  })
})

test('a connection that goes leaves what was connected, and nobody can go on', async () => {
  const { id } = await start()
  await office.connections.remove(office.hubId)
  expect(await sessions()).toMatchObject([{ id, state: 'abandoned' }])
  expect((await office.tariffs.session(id)).source).toBe('cache')
})
