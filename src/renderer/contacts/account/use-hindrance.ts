import { useTranslation } from 'react-i18next'
import { useNoRole } from '../../roles/use-may'
import { useReachable } from '../../ui/use-reachable'

/** Why accounts cannot be added or mailed right now, in words; null when they can. */
export function useHindrance(connectionId: string): string | null {
  const { t } = useTranslation('contacts')
  const reachable = useReachable(connectionId)
  const noRole = useNoRole('createAccount', connectionId)
  if (noRole) return noRole
  if (reachable.yes) return null
  return reachable.because === 'offline'
    ? t('account.cannot.offline')
    : t('account.cannot.unreachable', { name: reachable.name })
}
