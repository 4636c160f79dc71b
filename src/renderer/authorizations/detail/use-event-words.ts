import type { AuthorizationEvent } from '@shared/authorization'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { useStateWords } from '../state-words'

const aDay = /^\d{4}-\d{2}-\d{2}$/

/** What happened, as a sentence. */
export function useEventWords(): (event: AuthorizationEvent) => string {
  const { t } = useTranslation('authorizations')
  const { day } = useFormat()
  const { status } = useStateWords()
  /** "Inactive, Liander": a status and whose account it is. */
  const ofAccount = (text: string) => {
    const [first = '', ...rest] = text.split(', ')
    return [status(first), ...rest].join(', ')
  }
  return ({ kind, account, before, after }) => {
    const said = { account: account ?? '', before: before ?? '', after: after ?? '' }
    switch (kind) {
      case 'firstSeen':
        return t('history.firstSeen', { after: status(said.after) })
      case 'status':
        return t('history.status', { before: status(said.before), after: status(said.after) })
      case 'errors':
        return after ? t('history.errors', said) : t('history.errorsGone')
      case 'accountAppeared':
        // The first look finds all of them at once.
        return account === null
          ? t('history.accountsFound', { count: Number(said.after) || 0 })
          : t('history.accountAppeared', said)
      case 'accountChanged':
        return t('history.accountChanged', {
          ...said,
          before: ofAccount(said.before),
          after: ofAccount(said.after),
        })
      case 'activated':
        return after
          ? t('history.activated', { ...said, after: aDay.test(after) ? day(after) : after })
          : t('history.activatedOpen', said)
      case 'startDateChanged':
        return t('history.startDateChanged', {
          ...said,
          after: aDay.test(said.after) ? day(said.after) : said.after,
        })
      default:
        return t(`history.${kind}`, said)
    }
  }
}
