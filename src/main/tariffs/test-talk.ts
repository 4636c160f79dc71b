import { tariffSession } from '@shared/tariff'
import type { SupplyAddress, TariffAnswer } from '@shared/tariff-page'
import { vi } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office'
import { browse } from './test-browser'

type Upstream = Parameters<typeof openTestOffice>[0][number]

export let office: TestOffice
let upstream: Upstream
let forms: Record<string, string>[]

/** Opens the office that every test of a file talks in. */
export async function openOffice(connection: Upstream, place?: TestOffice['place']) {
  upstream = connection
  forms = []
  office = await openTestOffice([connection], {
    ...(place && { place }),
    openLogIn: async ({ address }) => browse(address, forms),
    limits: { opensAfter: 1_000, silenceMs: 2_000 },
  })
}

/** The console is closed and started again, on the same data. */
export async function reopen(meanwhile = () => {}) {
  await office.close()
  meanwhile()
  await openOffice(upstream, office.place)
}

/** What the customer sends at the provider's log-in, form by form. */
export function logInWith(sent: Record<string, string>[]) {
  forms = sent
}

export const eventually = (work: () => unknown) => vi.waitFor(work, { timeout: 20_000 })

export const dutch: SupplyAddress = {
  ...{ line1: 'Kerkstraat 4', line2: '', city: 'Utrecht', state: '', postCode: '3511 AA', countryCode: 'NL' },
}
export const subject = { accountId: 'layer/1', contactId: null, name: 'A. Jansen' }
export const start = (values: Partial<Parameters<TestOffice['tariffs']['start']>[0]> = {}) =>
  office.tariffs.start({
    ...{ connectionId: office.hubId, subject, direction: 'import', address: dutch, locationId: null },
    ...values,
  })

/** Says each in turn to whatever page it is at. */
export async function say(id: string, ...answers: TariffAnswer[]) {
  let { value: session } = await office.tariffs.session(id)
  for (const answer of answers) session = await office.tariffs.answer(id, session.route, answer)
  return tariffSession.parse(session)
}

export const act = (action: string): TariffAnswer => ({ kind: 'action', action })
export const named: TariffAnswer[] = [act('PROVIDER_MISSING'), { kind: 'providerName', name: 'Onze Stroom' }]
export const toEnd: TariffAnswer[] = [
  { kind: 'tariffName', name: 'Vast 24' },
  { kind: 'term', startsOn: '2026-01-01', endsOn: '2027-01-01' },
]
/** All of one price, up to the summary. */
export const byHand: TariffAnswer[] = [
  ...named,
  { kind: 'structure', option: 'FIXED' },
  { kind: 'fixedRate', cost: '0.3' },
  ...toEnd,
]

export const sessions = async () => {
  const sort = { by: 'moved', direction: 'descending' } as const
  return (await office.tariffs.page({ filter: {}, sort, offset: 0, limit: 100 })).rows
}
