import type { TariffSubject } from '@shared/tariff'

/** Where what is connected is shown: at the customer, else at the contact; null for nobody. */
export function subjectRoute({ accountId, contactId }: TariffSubject) {
  if (accountId) return { to: '/customers/$accountId/$tab', params: { accountId, tab: 'tariffs' } } as const
  if (contactId) return { to: '/contacts/$contactId', params: { contactId } } as const
  return null
}
