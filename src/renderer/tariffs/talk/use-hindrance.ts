import { useTranslation } from 'react-i18next'
import { useNoRole } from '../../roles/use-may'
import { useReachable } from '../../ui/use-reachable'

/** Why nothing can be said to Connect now, in words; null when it can. */
export function useHindrance(connectionId: string | undefined): string | null {
  const { t } = useTranslation('tariffs')
  const reachable = useReachable(connectionId)
  const noRole = useNoRole('connectTariffs', connectionId)
  if (noRole) return noRole
  if (reachable.yes) return null
  return reachable.because === 'offline'
    ? t('cannot.offline')
    : t('cannot.unreachable', { name: reachable.name })
}
