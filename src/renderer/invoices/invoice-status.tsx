import type { Invoice } from '@shared/invoice'
import {
  IconAlertCircle,
  IconBell,
  IconCircle,
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleMinus,
  IconClockExclamation,
  IconPointFilled,
  type TablerIcon,
} from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status'
import { isPastDue } from './days'

type Tone = Parameters<typeof Status>[0]['tone']
const known = {
  new: [IconCircle, 'quiet'],
  paid: [IconCircleCheck, 'good'],
  overdue: [IconAlertCircle, 'bad'],
  reminded: [IconBell, 'warn'],
  partlyPaid: [IconCircleHalf2, 'warn'],
  cancelled: [IconCircleMinus, 'quiet'],
  credited: [IconCircleMinus, 'quiet'],
  unknown: [IconPointFilled, 'quiet'],
} as const satisfies Record<string, readonly [TablerIcon, Tone]>

const isKnown = (status: string): status is keyof typeof known => Object.hasOwn(known, status)

/** The word for an upstream's status; one that we do not know is shown as it is. */
export function useStatusWord(): (status: string) => string {
  const { t } = useTranslation('invoices')
  return (status) => (isKnown(status) ? t(`status.${status}`) : status)
}

/** How an invoice stands on a day: icon, tone and word. For lists, which say it of many at once. */
export function useInvoiceStatus(): (invoice: Invoice, today: string) => Parameters<typeof Status>[0] {
  const { t } = useTranslation('invoices')
  return useCallback(
    (invoice, today) => {
      if (isPastDue(invoice, today)) {
        return { icon: IconClockExclamation, tone: 'warn', word: t('status.pastDue') }
      }
      const { status } = invoice
      const [icon, tone] = isKnown(status) ? known[status] : known.unknown
      return { icon, tone, word: isKnown(status) ? t(`status.${status}`) : status }
    },
    [t],
  )
}

export function InvoiceStatus({ invoice, today }: { invoice: Invoice; today: string }) {
  return <Status {...useInvoiceStatus()(invoice, today)} />
}
