import { codeOf } from '../countries.ts'
import { dataInvalid, invalid } from '../error.ts'
import { isId } from '../id.ts'
import { fields, text } from '../read.ts'
import type { Session } from '../session.ts'
import type { Page, Surroundings } from './page.ts'

/** Whoever came to see one location cannot move it. */
const mayMove = ({ ofLocation }: Session) => (ofLocation ? [] : ['ADDRESS_CHANGE'])

const providersFor = ({ address }: Session, { providers }: Surroundings) =>
  providers.filter(({ country }) => country === codeOf(address))

export const provider: Page = {
  actions: (session) => ['PROVIDER_MISSING', ...mayMove(session)],
  show: (session, around) => ({
    ...(!session.ofLocation && { postal_address: session.address }),
    providers: providersFor(session, around).map(({ id, display_name, logo_url }) => ({
      ...{ id, display_name },
      logo_url: logo_url && around.url + logo_url,
    })),
  }),
  take(session, data, around) {
    const given = fields('data', data, ['provider']).provider
    const id = text('provider.id', fields('provider', given, ['id']).id)
    if (!id) throw invalid('provider_id_missing', 'Provider ID is required')
    if (!isId('prv', id)) throw invalid('provider_id_invalid', 'Provider ID is not valid')
    const found = providersFor(session, around).find((one) => one.id === id)
    if (!found) throw invalid('provider_not_found', 'Provider is not found')
    session.draft.provider = found
    if (found.direct && !session.dismissesLogIn) return 'session_redirect'
    return found.offers[session.direction].length > 0 ? 'tariff_select' : 'tariff_structure_select'
  },
}

export const providerName: Page = {
  actions: mayMove,
  show: ({ address, draft }) => ({
    postal_address: address,
    provider: { name: draft.provider && !draft.provider.id ? draft.provider.display_name : '' },
  }),
  take(session, data) {
    const given = fields('data', data, ['provider']).provider
    const name = text('provider.name', fields('provider', given, ['name']).name)
    if (!name) throw invalid('provider_name_missing', 'Provider name is required')
    session.draft.provider = { display_name: name, logo_url: '' }
    return 'tariff_structure_select'
  },
}

/** The provider's own log-in: only its site leads on. */
export const redirect: Page = {
  show({ draft: { provider } }, { url }) {
    if (!provider?.id || !provider.direct) return {}
    return { [provider.direct.spelling]: `${url}/connect/log-in/${provider.id}` }
  },
  take() {
    throw dataInvalid('the customer has to come back from the provider first; ask for session_restore')
  },
}
