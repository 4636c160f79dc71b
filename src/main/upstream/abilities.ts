import type { ConnectionKind } from '@shared/connection'
import { Failed } from '@shared/failure'
import { z } from 'zod'
import { logIn } from './connect/bearer'
import { createDataLayer } from './data-layer/client'
import { dataLayerEndpoints } from './data-layer/endpoints'
import type { Http } from './http'
import { createHub } from './hub/client'

/** Something an upstream may offer, and the harmless question that shows it. */
export interface Ability {
  ability: string
  /** Throws `Failed` where it does not work. Answers who we are, where the upstream says it. */
  ask(http: Http): Promise<string | null | undefined>
  /** A refusal of the made-up id that it asks about says nothing: then it is left out of the report. */
  aboutNobody?: true
}

const nobody = 'connection-test'
const nobodys = {
  accountId: nobody,
  serviceId: nobody,
  measurementId: nobody,
  costId: nobody,
  invoiceId: nobody,
}
const anything = z.record(z.string(), z.unknown())

const get = (operation: string, path: `/${string}`): Ability => ({
  ability: operation,
  async ask(http) {
    await http.json({ operation, endpoint: { method: 'GET', path } }, anything)
    return null
  },
})

const ofNobody = (ability: string, operation: keyof typeof dataLayerEndpoints): Ability => ({
  ability,
  aboutNobody: true,
  async ask(http) {
    await http.bytes({ operation, endpoint: dataLayerEndpoints[operation], ids: nobodys })
    return null
  },
})

export const abilities: Readonly<Record<ConnectionKind, readonly Ability[]>> = {
  hub: [
    {
      ability: 'myAccount',
      async ask(http) {
        const { name, email, id } = await createHub(http).myAccount()
        return name ?? email ?? id
      },
    },
    {
      ability: 'organisations',
      ask: (http) =>
        createHub(http)
          .myOrganisations()
          .then(() => null),
    },
    {
      ability: 'permissions',
      ask: (http) =>
        createHub(http)
          .myPermissions()
          .then(() => null),
    },
    {
      ability: 'contacts',
      ask: (http) =>
        createHub(http)
          .contacts({ page: 1, size: 1 })
          .then(() => null),
    },
  ],
  'data-layer': [
    {
      ability: 'accountSearch',
      ask: (http) =>
        createDataLayer(http)
          .accountsBy({ email: `${nobody}@example.invalid` })
          .then(() => null),
    },
    ofNobody('account', 'account'),
    ofNobody('userRoles', 'userRoles'),
    ofNobody('locations', 'locations'),
    ofNobody('agreements', 'agreements'),
    ofNobody('products', 'products'),
    ofNobody('measurements', 'measurements'),
    ofNobody('cost', 'cost'),
    ofNobody('invoices', 'invoices'),
    ofNobody('invoicePdfStream', 'invoicePdfStream'),
    ofNobody('invoicePdfUrl', 'invoicePdfUrl'),
  ],
  authorizations: [get('authorizations', '/authorizations'), get('formLink', '/authorizations/formlink')],
  connect: [
    {
      ability: 'login',
      async ask(http) {
        const { credential } = http.connection
        const mode = (await logIn(http)).live === false ? 'test' : 'live'
        return credential.kind === 'basic' ? `${credential.username} (${mode})` : mode
      },
    },
  ],
}

/** Whether the answer tells anything about the ability. */
export function tells({ aboutNobody }: Ability, error: unknown): boolean {
  if (!aboutNobody || !(error instanceof Failed)) return true
  return !['notFound', 'invalid', 'conflict'].includes(error.failure.kind)
}
