import type { ConnectionKind } from '@shared/connection'
import type { Endpoint } from '@shared/endpoint'
import { bankIdEndpoints } from '../sign-in/bankid-relay'
import { dataLayerEndpoints } from '../upstream/data-layer/endpoints'
import type { Endpoint as Default } from '../upstream/endpoint'
import { hubEndpoints } from '../upstream/hub/endpoints'
import { oauthEndpoints } from '../upstream/tokens-request'

const defaults: Readonly<Record<ConnectionKind, Readonly<Record<string, Default>>>> = {
  hub: hubEndpoints,
  'data-layer': { ...dataLayerEndpoints, ...bankIdEndpoints, ...oauthEndpoints },
  authorizations: {},
  connect: {},
}

/** Every operation of a kind of upstream as it is asked by default, in the order of its `endpoints.ts`. */
export function usualEndpoints(kind: ConnectionKind): Map<string, Endpoint> {
  return new Map(
    Object.entries(defaults[kind]).map(([operation, { method, path, query = {}, body = {} }]) => [
      operation,
      { method, path, query: { ...query }, body: { ...body } },
    ]),
  )
}
