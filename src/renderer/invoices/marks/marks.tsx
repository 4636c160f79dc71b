import type { Invoice } from '@shared/invoice'
import { IconFlagFilled, IconNote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './marks.module.css'

/** What we marked on an invoice, beside its number: a flag, and a note that is read by pointing at it. */
export function Marks({ flagged, note }: Pick<Invoice, 'flagged' | 'note'>) {
  const { t } = useTranslation('invoiceMarks')
  return (
    <>
      {flagged && (
        <span role="img" className={classes.flag} aria-label={t('flagged')} title={t('flagged')}>
          <IconFlagFilled size={14} />
        </span>
      )}
      {note && (
        <span role="img" className={classes.noted} aria-label={t('noted')} title={note}>
          <IconNote size={15} stroke={1.6} />
        </span>
      )}
    </>
  )
}
