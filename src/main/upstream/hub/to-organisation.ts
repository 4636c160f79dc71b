import type { Organisation } from '@shared/organisation'
import { makeLocalId } from '../local-id'
import { saidFields } from '../said'
import { hubOrganisation } from './schema'

/** Those of the hub's organisations that can be told apart, as ours. */
export function toOrganisations(connectionId: string, things: readonly unknown[]): Organisation[] {
  return things.flatMap((thing) => {
    const { data } = hubOrganisation.safeParse(thing)
    if (!data) return []
    const { id, name, type, address } = data
    const { street = '', houseNumber = '', postalCode = '', city = '', country = '' } = address ?? {}
    const line = [street, houseNumber].filter(Boolean).join(' ')
    return [
      {
        ...{ id: makeLocalId(connectionId, id), connectionId, number: id, name: name || id, type },
        ...{ street: line, postalCode, city, country, said: saidFields(thing) },
      },
    ]
  })
}
