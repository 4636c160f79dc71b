import type { InvoiceFilter } from '@shared/invoice'
import type { At } from '../office'
import { wordLengths } from '../store/search-words'

/** Which thread counts and adds up what a filter allows. */
export const invoiceSums = (at: At) => ({
  /** The rows of the next letter do not wait for the sums of this one, which end when the signal says that nobody waits for them. */
  async of({ text }: InvoiceFilter, signal: AbortSignal) {
    const store = (await at()).store.until(signal)
    return text?.trim() ? store.invoiceCounts : store.invoices
  },

  /**
   * Nor for the count of a single letter. That of two takes a moment, and does not wait for the sums of one. Null beside another
   * filter: there to count takes as long as to add up, and the sums would wait.
   */
  async count(filter: InvoiceFilter): Promise<number | null> {
    const { store } = await at()
    const { text = '', ...others } = filter
    if (Object.values(others).some((value) => value !== undefined)) return null
    const short = isShort(text)
    const findsMuch = short && wordLengths(text).includes(1)
    const count = findsMuch ? null : await store.invoices.count({ filter })
    return count ?? (short ? store.invoiceCounts.count(filter) : null)
  },
})

/** Whether there are words, and none of three letters or more. */
function isShort(text = ''): boolean {
  const lengths = wordLengths(text)
  return lengths.length > 0 && Math.max(...lengths) < 3
}
