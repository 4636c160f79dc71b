import { expect, test } from 'vitest'
import type { TariffRecord } from '../store/tariff-session-record'
import type { Turn } from '../upstream/connect/to-turn'
import { movedTo } from './progress'

const before: TariffRecord = {
  ...{ id: 'a', connectionId: 'c', token: 'cot_1', live: false, direction: 'import', state: 'open' },
  subject: { accountId: null, contactId: null, name: 'A. Jansen' },
  beginning: { address: null, locationId: null },
  route: 'summary_tariff_inprogress',
  page: { kind: 'inProgress', provider: 'Duinvolt', connectionType: 'DIRECT' },
  ...{ actions: ['SAVE', 'DISCONNECT'], refusal: null, provider: 'Duinvolt', asked: 'disconnected' },
  tariff: { name: null, currency: null, contractEndsOn: null },
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  expiresAt: '2026-11-23T10:00:00.000Z',
}
const turn = (route: string, page: Turn['page']): Turn => ({
  ...{ route, page, actions: [], live: false, redirect: null, logos: new Map() },
})

test('an end that was asked for is the one that it ends by', () => {
  const after = movedTo(before, turn('session_complete', { kind: 'done', outcome: 'saved' }))
  expect(after).toMatchObject({ state: 'claiming', page: { outcome: 'disconnected' } })
})

test('an end that led on to another page was none', () => {
  const on = movedTo(before, turn('provider_select', { kind: 'provider', address: null, providers: [] }))
  expect(on).toMatchObject({ state: 'open', asked: 'saved' })
  const after = movedTo(on, turn('session_complete', { kind: 'done', outcome: 'saved' }))
  expect(after.page).toEqual({ kind: 'done', outcome: 'saved' })
})

test('the same page again keeps what was asked: it may still be on its way', () => {
  expect(movedTo(before, { ...turn(before.route, before.page), actions: before.actions })).toBe(before)
})
