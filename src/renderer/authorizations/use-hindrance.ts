import type { Permission } from '@shared/operations'
import { useTranslation } from 'react-i18next'
import { useNoRole } from '../roles/use-may'
import { useReachable } from '../ui/use-reachable'

/** Why nothing can be sent to a connection now, in words; null when it can. */
export function useHindrance(connectionId: string | undefined, needs: Permission = 'use'): string | null {
  const { t } = useTranslation('authorizations')
  const reachable = useReachable(connectionId)
  const noRole = useNoRole(needs, connectionId)
  if (noRole) return noRole
  if (reachable.yes) return null
  return reachable.because === 'offline'
    ? t('cannot.offline')
    : t('cannot.unreachable', { name: reachable.name })
}
