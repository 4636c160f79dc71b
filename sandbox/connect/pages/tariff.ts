import { invalid } from '../error.ts'
import { isId } from '../id.ts'
import { fields, text } from '../read.ts'
import type { PageName } from '../session.ts'
import { type Page, providerShown } from './page.ts'

export const tariff: Page = {
  actions: ({ ofLocation }) => ['TARIFF_MISSING', ...(ofLocation ? [] : ['ADDRESS_CHANGE'])],
  show: (session, around) => ({
    provider: providerShown(session, around),
    tariffs: offersTo(session).map(({ id, name, description }) => ({ id, name, description })),
  }),
  take(session, data, around) {
    const given = fields('data', data, ['tariff']).tariff
    const id = text('tariff.id', fields('tariff', given, ['id']).id)
    if (!id) throw invalid('tariff_id_missing', 'Tariff ID is required')
    if (!isId('trf', id)) throw invalid('tariff_id_invalid', 'Tariff ID is not valid')
    const offer = offersTo(session).find((one) => one.id === id)
    const { provider } = session.draft
    if (!offer || !provider) throw invalid('tariff_not_found', 'Tariff is not found')
    const { name, terms } = offer
    around.offer(session, { name, terms, provider, connection: 'LIBRARY', start: null, end: null })
    return 'summary'
  },
}

function offersTo({ draft: { provider }, direction }: Parameters<Page['show']>[0]) {
  return provider?.id ? provider.offers[direction] : []
}

const pageOf = {
  FIXED: 'rate_fixed_capture',
  TIME_OF_DAY: 'rate_tod_capture',
  MARKET: 'market_surcharge_capture',
} as const satisfies Record<string, PageName>
const offered = ['FIXED', 'TIME_OF_DAY', 'MARKET'] as const

export const structure: Page = {
  show: (session, around) => ({ provider: providerShown(session, around), options: offered }),
  take(session, data) {
    const { options } = fields('data', data, ['options'])
    const [option, ...more]: unknown[] = Array.isArray(options) ? options : []
    if (option === 'ADVANCED') throw invalid('option_not_supported', 'Option ADVANCED is not supported')
    const chosen = offered.find((one) => one === option)
    if (!chosen || more.length > 0) throw invalid('option_invalid', 'Exactly one of the options is required')
    session.draft.structure = chosen
    return pageOf[chosen]
  },
}

export const tariffName: Page = {
  show: (session, around) => ({
    provider: providerShown(session, around),
    tariff: { name: session.draft.name ?? '' },
  }),
  take(session, data) {
    const given = fields('data', data, ['tariff']).tariff
    const name = text('tariff.name', fields('tariff', given, ['name']).name)
    if (!name) throw invalid('tariff_name_missing', 'Tariff name is required')
    session.draft.name = name
    return 'contract_term_capture'
  },
}
