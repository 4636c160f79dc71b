import type { TariffAnswer } from '@shared/tariff-page'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connectConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failureOf } from '../upstream/test-server'
import { act, dutch, eventually, named, office, openOffice, say, sessions, start } from './test-talk'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 0 })
  await openOffice(connectConnection(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const tokenOf = (): string => [...sandbox.connect.sessions.keys()].at(-1) ?? ''

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
