import { Failed } from '@shared/failure'
import type { InvoiceMark } from '@shared/invoice-mark'
import { byUs } from '../contacts/decide'
import type { Office } from '../office'

/** Changes what we say of an invoice, here and offline too. Answers what was said before. Throws `notFound`. */
export async function markInvoice(
  office: Pick<Office, 'store' | 'tell' | 'roles'>,
  id: string,
  mark: Partial<InvoiceMark>,
): Promise<InvoiceMark> {
  const { store, tell } = office
  const trace = await store.invoices.trace(id)
  if (!trace) throw new Failed({ kind: 'notFound' })
  const { before, now } = await store.invoiceMarks.put({ id, mark, trace, ...(await byUs(office)) })
  await store.invoices.marked([now])
  tell('invoices.changed', { id })
  return before
}
