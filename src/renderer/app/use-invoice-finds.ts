import '../invoices/words'
import { IconFileInvoice } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { useMeaningWords } from '../invoices/filters/use-meaning-words'
import { useNarrowed } from '../invoices/use-narrowed'
import type { Find } from './palette-find'
import { useAnswer } from './query'

/** The newest invoices that a text means, as their list understands it: an amount, a month, a status, a name. */
export function useInvoiceFinds(text: string, { enabled, most }: { enabled: boolean; most: number }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const navigate = useNavigate()
  const words = useMeaningWords()
  const { understood, filter } = useNarrowed(useMemo(() => ({ text }), [text]))
  const sort = { by: 'issuedOn', direction: 'descending' } as const
  const { data, isFetching } = useAnswer(
    'invoices.page',
    { filter, sort, offset: 0, limit: most },
    { enabled },
  )
  const found = (data?.rows ?? []).map(
    ({ id, number, accountName, amount }): Find => ({
      id: `invoice ${id}`,
      label: `${number} · ${accountName}`,
      hint: money(amount),
      icon: IconFileInvoice,
      run: () => void navigate({ to: '/invoices', search: { text: number, invoice: id } }),
    }),
  )
  const inList: Find = {
    id: 'instead',
    label: t('palette.inInvoices'),
    hint: t('palette.inInvoicesHint'),
    icon: IconFileInvoice,
    run: () => void navigate({ to: '/invoices', search: { text } }),
  }
  const meant = understood.parts.map(({ meaning }) => words(meaning))
  return {
    searching: isFetching,
    title: [t('palette.invoices'), ...meant].join(' · '),
    // What was meant is seldom the newest few: the list has the others.
    finds: found.length > 0 && meant.length > 0 ? [...found, inList] : found,
    inList,
  }
}
