import type { InvoiceFilter, Spelling } from '@shared/invoice'
import { useMemo } from 'react'
import { useAnswer } from '../app/query'
import type { Totals } from './use-totals'

/** Where no more are found, a name may have been typed wrong. */
const little = 2

export interface Meant extends Spelling {
  /** Nothing was found: what was meant is shown in its place. Else it is offered. */
  instead: boolean
  filter: InvoiceFilter
}

/** Names that were typed wrong, where the search as it was typed finds nothing or little. `asked`: whether they may be names. */
export function useSpelling(filter: InvoiceFilter, { value, stale }: Totals, asked: boolean): Meant | null {
  const { text = '' } = filter
  const found = stale ? undefined : value?.count
  const inDoubt = asked && found !== undefined && found <= little && /\p{L}{4}/u.test(text)
  const answer = useAnswer('invoices.spelling', { text }, { enabled: inDoubt }).data
  return useMemo(() => {
    if (!inDoubt || !answer?.meant) return null
    return { ...answer.meant, instead: found === 0, filter: { ...filter, text: answer.meant.text } }
  }, [answer, inDoubt, found, filter])
}
