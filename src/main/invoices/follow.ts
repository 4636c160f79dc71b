import type { Office } from '../office'

/** Marks go where their invoices went: an upstream may move one to another account, where it has another id. */
export async function followInvoices({ store, tell }: Pick<Office, 'store' | 'tell'>): Promise<void> {
  const traces = await store.invoiceMarks.traces()
  const followed = traces.length > 0 ? await store.invoices.followed(traces) : []
  if (followed.length === 0) return
  const marks = await store.invoiceMarks.follow(followed)
  if (marks.length === 0) return
  await store.invoices.marked(marks)
  tell('invoices.changed', { id: null })
}
