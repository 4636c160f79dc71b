import '../words'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import classes from '../invoices.module.css'
import { InvoicePanel } from '../panel/invoice-panel'
import { choiceOf, type InvoicesRoute, tidy, useListIn } from '../search'
import { useTotals } from '../use-totals'

/** One invoice of a list in a window of its own: its facts, its PDF, the next and the previous one. */
export function Component(): ReactNode {
  const { t } = useTranslation(['reading', 'invoices'])
  const route = useReadingRoute()
  const totals = useTotals(route.filter)
  const number = useAnswer('invoices.get', { id: route.invoice ?? '' }, { enabled: route.invoice !== null })
    .data?.number
  useEffect(() => {
    document.title = number === undefined ? 'Meterkast' : `${number} – Meterkast`
  }, [number])
  if (route.invoice === null)
    return <Empty as="h1" title={t('window.none.title')} text={t('window.none.text')} />
  return (
    <>
      <h1 className={classes.unseen}>{t('invoices:title')}</h1>
      <InvoicePanel route={route} id={route.invoice} totals={totals} />
    </>
  )
}

function useReadingRoute(): InvoicesRoute {
  const search = useSearch({ from: '/invoices/read', structuralSharing: true })
  const chosen = useSearch({ from: '/invoices/read', structuralSharing: true, select: choiceOf })
  const navigate = useNavigate({ from: '/invoices/read' })
  const change = useCallback<InvoicesRoute['change']>(
    (next, how = 'push') =>
      navigate({ search: (before) => tidy({ ...before, ...next }), replace: how === 'replace' }),
    [navigate],
  )
  return { ...useListIn(search, chosen), full: true, compare: null, alone: true, change }
}
