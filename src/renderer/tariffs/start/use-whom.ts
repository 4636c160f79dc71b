import type { Failure } from '@shared/failure'
import type { TariffSubject } from '@shared/tariff'
import type { SupplyAddress } from '@shared/tariff-page'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { supplyAddressOf, writeAddress } from '../talk/supply-address'

export interface Place {
  id: string
  name: string
  description: string | null
  address: SupplyAddress
}
export interface Whom {
  /** Undefined while it is looked up; null for nobody that the console knows. */
  subject: TariffSubject | null | undefined
  /** Where something is delivered to them. Undefined while that is looked up. */
  places: readonly Place[] | undefined
  failure: Failure | null
}

/** Whose tariff it is to be, and their addresses: as they are kept here. */
export function useWhom(accountId: string | undefined, contactId: string | undefined): Whom {
  const { i18n } = useTranslation()
  const account = useAnswer('customers.get', { id: accountId ?? '-' }, { enabled: accountId !== undefined })
  const locations = useAnswer(
    'customers.locations',
    { id: accountId ?? '-', fresh: false },
    { enabled: accountId !== undefined },
  )
  const contact = useAnswer(
    'contacts.get',
    { id: contactId ?? '-', fresh: false },
    { enabled: accountId === undefined && contactId !== undefined },
  )
  const placeOf = (id: string, name: string | null, address: SupplyAddress | null): Place[] => {
    if (!address) return []
    const written = writeAddress(address, i18n.language)
    return [{ id, name: name ?? written, description: name ? written : null, address }]
  }
  if (accountId !== undefined) {
    const { data } = account
    return {
      subject: data && { accountId, contactId: data.contactId, name: data.name.slice(0, 300) },
      places: locations.data
        ? locations.data.value.flatMap((one) => placeOf(one.id, one.name, supplyAddressOf(one)))
        : locations.error
          ? []
          : undefined,
      failure: account.error,
    }
  }
  if (contactId !== undefined) {
    const person = contact.data?.value
    return {
      subject: person && { accountId: null, contactId, name: person.displayName.slice(0, 300) },
      places: person && placeOf('contact', null, person.address && supplyAddressOf(person.address)),
      failure: contact.error,
    }
  }
  return { subject: null, places: [], failure: null }
}
