import type { Invoice, InvoiceFilter, InvoiceSort } from '@shared/invoice'
import type { Store } from '../store/open'

/** The invoices of a list as they stood when it was asked for: which they are is settled, what they say is read when it is written. */
export interface ExportList {
  total: number
  /** Some at a time, in order; `gone` of them have left since. Ends early, between two parts, when the signal says so. */
  parts(signal: AbortSignal): AsyncGenerator<{ invoices: Invoice[]; gone: number }, void>
}

/** Rows at a time: small enough that whoever looks something up meanwhile does not notice. */
const atOnce = 500

export async function listOf(
  store: Pick<Store, 'invoiceExport'>,
  { filter, sort, ids }: { filter: InvoiceFilter; sort: InvoiceSort; ids?: readonly string[] | undefined },
): Promise<ExportList> {
  const { keysOf, keys: keysOfOne, keysOfSeveral } = store.invoiceExport
  const keys = await (ids
    ? keysOf({ ids, sort })
    : (sort.thenBy ? keysOfSeveral : keysOfOne)({ filter, sort }))
  return {
    total: keys.length,
    async *parts(signal) {
      const read = (from: number) => {
        const invoices = store.invoiceExport.ofKeys([...keys.subarray(from, from + atOnce)])
        // Whoever waits for them hears of it; where the export ended before, nobody does.
        invoices.catch(() => undefined)
        return invoices
      }
      // The next are read while these are written.
      let next = read(0)
      for (let from = 0; from < keys.length; from += atOnce) {
        signal.throwIfAborted()
        const invoices = await next
        next = read(from + atOnce)
        yield { invoices, gone: Math.min(atOnce, keys.length - from) - invoices.length }
      }
    },
  }
}
