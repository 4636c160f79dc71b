import type { ActivityLine } from '@shared/activity'
import { useNavigate } from '@tanstack/react-router'

/** Goes to the record that a line is about; nowhere where it is about none, or there is no page of it. */
export function useOpenRecord() {
  const navigate = useNavigate()
  return ({ record, recordKind }: ActivityLine) => {
    if (record === null) return
    switch (recordKind) {
      case 'contact':
        return void navigate({ to: '/contacts/$contactId', params: { contactId: record } })
      case 'customer':
        return void navigate({
          to: '/customers/$accountId/$tab',
          params: { accountId: record, tab: 'profile' },
        })
      case 'invoice':
        return void navigate({ to: '/invoices', search: { invoice: record, full: true } })
      case 'authorization':
        return void navigate({
          to: '/authorizations/$authorizationId',
          params: { authorizationId: record },
        })
      case 'activationRun':
        return void navigate({ to: '/authorizations/runs/$runId', params: { runId: record } })
      case 'tariff':
        return void navigate({ to: '/tariffs/$sessionId', params: { sessionId: record } })
      case 'connection':
        return void navigate({
          to: '/settings/$section',
          params: { section: 'connections' },
          search: { connection: record },
        })
      case 'contract':
        return void navigate({ to: '/contracts/$contractId', params: { contractId: record } })
      case 'organisation':
      case null:
        return
      default:
        recordKind satisfies never
    }
  }
}
