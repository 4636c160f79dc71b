import type { Invoice } from '@shared/invoice'
import { localDay, localEndDay } from '../local-day'
import { makeInvoiceId, makeLocalId } from '../local-id'
import { toMoney } from './amount'
import type { DataLayerInvoice } from './schema'

/** An invoice as the upstream knows it; whose it is, whether its PDF is kept and how we marked it, only the store knows. */
export type InvoiceRecord = Omit<Invoice, 'accountName' | 'contactId' | 'pdf' | 'flagged' | 'note'> & {
  upstreamId: string
}

/**
 * The upstream's invoice as ours; null when it has no amount or day of issue, or says it is another account's. A credit's
 * amount is never positive, however the upstream signs it, so that sums come out.
 */
export function toInvoice(
  connectionId: string,
  accountId: string,
  theirs: DataLayerInvoice,
): InvoiceRecord | null {
  if (theirs.accountId !== undefined && theirs.accountId !== accountId) return null
  const issuedOn = localDay(theirs.issued)
  const amount = amountOf(theirs)
  if (!issuedOn || !amount) return null
  const isCredit = amount.minor < 0 || /credit|kredit/i.test(theirs.type)
  return {
    id: makeInvoiceId(connectionId, accountId, theirs.id),
    upstreamId: theirs.id,
    connectionId,
    accountId: makeLocalId(connectionId, accountId),
    number: theirs.number ?? theirs.id,
    ocr: theirs.ocr,
    kind: isCredit ? 'credit' : 'invoice',
    status: theirs.status || 'unknown',
    issuedOn,
    dueOn: theirs.due === null ? null : localDay(theirs.due),
    period: periodOf(theirs),
    amount: isCredit ? { ...amount, minor: -Math.abs(amount.minor) || 0 } : amount,
  }
}

function amountOf({ amount, currency }: DataLayerInvoice) {
  return typeof amount === 'object'
    ? toMoney(amount.value, amount.currency || currency)
    : toMoney(amount, currency)
}

function periodOf({ periodStart, periodEnd }: DataLayerInvoice): Invoice['period'] {
  const from = periodStart === null ? null : localDay(periodStart)
  const to = periodEnd === null ? null : localEndDay(periodEnd)
  return from && to && from < to ? { from, to } : null
}
