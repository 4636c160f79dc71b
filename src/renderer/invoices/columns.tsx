import type { Invoice, InvoiceSort } from '@shared/invoice'
import { IconFileCheck, IconFileOff, IconReceiptRefund } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { useLanguage } from '../i18n/use-language'
import type { ListColumn } from '../ui/list/column'
import { Status } from '../ui/status'
import { today } from './days'
import { useInvoiceStatus } from './invoice-status'
import classes from './invoices.module.css'
import { Marks } from './marks/marks'
import { periodWords } from './period-words'

/**
 * What tells invoices apart comes first, so that it is in sight beside an open invoice as well. The standard ones fit
 * into a window of 1280 pixels in every language.
 */
export function useInvoiceColumns(): ListColumn<Invoice, InvoiceSort['by']>[] {
  const { t } = useTranslation(['invoices', 'invoiceMarks'])
  const { day, money } = useFormat()
  const language = useLanguage()
  const status = useInvoiceStatus()
  return useMemo(() => {
    const now = today()
    return [
      {
        id: 'number',
        label: t('columns.number'),
        width: 172,
        sort: 'number',
        cell: ({ number, kind, flagged, note }) => (
          <>
            <Text>{number}</Text>
            {kind === 'credit' && (
              <span
                role="img"
                className={classes.mark}
                aria-label={t('kind.credit')}
                title={t('kind.credit')}
              >
                <IconReceiptRefund size={15} stroke={1.6} />
              </span>
            )}
            {(flagged || note) && <Marks flagged={flagged} note={note} />}
          </>
        ),
      },
      {
        id: 'account',
        label: t('columns.account'),
        width: 152,
        grows: true,
        sort: 'accountName',
        cell: ({ accountName }) => <Text>{accountName}</Text>,
      },
      {
        id: 'amount',
        label: t('columns.amount'),
        width: 128,
        sort: 'amount',
        align: 'end',
        cell: ({ amount }) => <Text>{money(amount)}</Text>,
      },
      {
        id: 'status',
        label: t('columns.status'),
        width: 144,
        sort: 'status',
        cell: (invoice) => <Status {...status(invoice, now)} />,
      },
      {
        id: 'issued',
        label: t('columns.issued'),
        width: 108,
        sort: 'issuedOn',
        cell: ({ issuedOn }) => <Text>{day(issuedOn)}</Text>,
      },
      {
        id: 'due',
        label: t('columns.due'),
        width: 108,
        sort: 'dueOn',
        cell: ({ dueOn }) => dueOn && <Text>{day(dueOn)}</Text>,
      },
      {
        id: 'period',
        label: t('columns.period'),
        width: 128,
        cell: ({ period }) => period && <Text>{periodWords(period, language)}</Text>,
      },
      {
        id: 'pdf',
        label: t('columns.pdf'),
        width: 56,
        cell: ({ pdf }) =>
          pdf === 'unknown' ? null : (
            <span
              role="img"
              className={classes.mark}
              aria-label={t(`pdfState.${pdf}`)}
              title={t(`pdfState.${pdf}`)}
            >
              {pdf === 'kept' ? (
                <IconFileCheck size={15} stroke={1.6} />
              ) : (
                <IconFileOff size={15} stroke={1.6} />
              )}
            </span>
          ),
      },
      {
        id: 'ocr',
        label: t('columns.ocr'),
        width: 152,
        hidden: true,
        cell: ({ ocr }) => ocr && <Text>{ocr}</Text>,
      },
      {
        id: 'note',
        label: t('invoiceMarks:note'),
        width: 168,
        grows: true,
        hidden: true,
        cell: ({ note }) => note && <Text>{note}</Text>,
      },
    ]
  }, [t, day, money, language, status])
}

function Text({ children }: { children: string }) {
  return (
    <span className={classes.text} title={children}>
      {children}
    </span>
  )
}
