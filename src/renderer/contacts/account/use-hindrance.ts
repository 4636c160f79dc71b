import { mayCreateAccounts } from '@shared/console'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useReachable } from '../../ui/use-reachable'

/** Why accounts cannot be added or mailed right now, in words; null when they can. */
export function useHindrance(connectionId: string): string | null {
  const { t } = useTranslation('contacts')
  const reachable = useReachable(connectionId)
  const who = useAnswer('console.whoAmI', {}).data
  if (!reachable.yes) {
    return reachable.because === 'offline'
      ? t('account.cannot.offline')
      : t('account.cannot.unreachable', { name: reachable.name })
  }
  return who && !mayCreateAccounts(who) ? t('account.cannot.role') : null
}
