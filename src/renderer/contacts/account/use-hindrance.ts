import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useReachable } from '../use-reachable'

/** As main judges it; this only saves the person a refusal. */
const mayCreateAccounts = /beheerder/i

/** Why accounts cannot be added or mailed right now, in words; null when they can. */
export function useHindrance(connectionId: string): string | null {
  const { t } = useTranslation('contacts')
  const reachable = useReachable(connectionId)
  const permissions = useAnswer('console.whoAmI', {}).data?.permissions
  if (!reachable.yes) {
    return reachable.because === 'offline'
      ? t('account.cannot.offline')
      : t('account.cannot.unreachable', { name: reachable.name })
  }
  const may = permissions?.some((permission) => mayCreateAccounts.test(permission)) ?? true
  return may ? null : t('account.cannot.role')
}
