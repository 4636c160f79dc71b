import type { TariffSession } from '@shared/tariff'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { LinkButton } from '../ui/link-button'
import classes from './conversation.module.css'
import texts from './text.module.css'

/** Somebody gave it up; it is begun anew, not gone on with. */
export function PutAside({ session: { subject, updatedAt } }: { session: TariffSession }) {
  const { t } = useTranslation('tariffs')
  const { instant } = useFormat()
  const search = {
    ...(subject.accountId && { accountId: subject.accountId }),
    ...(subject.contactId && { contactId: subject.contactId }),
  }
  return (
    <>
      <h1 className={texts.title}>{t('aside.title')}</h1>
      <p className={classes.asideText}>{t('aside.text', { instant: instant(updatedAt) })}</p>
      <LinkButton to="/tariffs/new" search={search}>
        {t('aside.again')}
      </LinkButton>
    </>
  )
}
