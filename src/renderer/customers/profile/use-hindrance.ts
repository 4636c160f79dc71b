import { useTranslation } from 'react-i18next'
import { useNoRole } from '../../roles/use-may'
import { useReachable } from '../../ui/use-reachable'

/** Why nothing can be changed at the data layer right now, in words; null when it can. */
export function useHindrance(connectionId: string | undefined): string | null {
  const { t } = useTranslation('customers')
  const reachable = useReachable(connectionId)
  const noRole = useNoRole('changeCustomers', connectionId)
  if (noRole) return noRole
  if (reachable.yes) return null
  return reachable.because === 'offline'
    ? t('cannot.offline')
    : t('cannot.unreachable', { name: reachable.name })
}
