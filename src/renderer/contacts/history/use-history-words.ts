import type { HistoryEvent } from '@shared/contact-history'
import { useTranslation } from 'react-i18next'
import '../../authorizations/words'
import { useEventWords } from '../../authorizations/detail/use-event-words'
import { useFormat } from '../../i18n/format'
import { useOurWords } from './use-our-words'

/** What happened, as a sentence; of a note its text. */
export function useHistoryWords(): (event: HistoryEvent) => string {
  const { t } = useTranslation('contactPage')
  const { money } = useFormat()
  const ofAuthorization = useEventWords()
  const ofLine = useOurWords()
  return (event) => {
    switch (event.kind) {
      case 'note':
        return event.note.text
      case 'ours':
      case 'read':
        return ofLine(event.line)
      case 'account':
        return t('history.account')
      case 'authorization':
        return ofAuthorization(event.event)
      case 'invoice':
        return t(event.what === 'credit' ? 'history.credit' : 'history.invoice', {
          number: event.number,
          amount: money(event.amount),
        })
      case 'tariff':
        return t(`history.tariff.${event.what}`, { name: event.name ?? t('history.tariff.unnamed') })
      case 'contract':
        return t(`history.contract.${event.what}`, { number: event.number })
    }
  }
}
