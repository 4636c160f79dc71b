import { Failed } from '@shared/failure'
import type { OfflinePlan } from '@shared/offline'
import type { WebContents } from 'electron'
import type { At } from '../office'
import type { sharedPdfs } from './pdf'

/** Fetches for each window the PDF that it will probably show next: one at a time, the one before is given up. */
export function createAhead(at: At, pdfs: Pick<ReturnType<typeof sharedPdfs>, 'ahead'>) {
  const underWay = new WeakMap<WebContents, AbortController>()
  const watched = new WeakSet<WebContents>()
  const begin = async (id: string, signal: AbortSignal) => {
    const { store } = await at()
    const [plan, invoice] = await Promise.all([store.plan.get(), store.invoices.get(id)])
    if (signal.aborted || invoice?.pdf !== 'unknown' || !isPlanned(plan, invoice.accountId)) return
    await pdfs.ahead(id, signal)
  }
  return async (window: WebContents, id: string | null) => {
    underWay.get(window)?.abort()
    if (id === null) return {}
    const stop = new AbortController()
    underWay.set(window, stop)
    if (!watched.has(window)) window.once('destroyed', () => underWay.get(window)?.abort())
    watched.add(window)
    begin(id, stop.signal)
      // Whoever shows it asks again, and is told.
      .catch((error: unknown) => {
        if (!(error instanceof Failed)) throw error
      })
      .finally(() => underWay.get(window) === stop && underWay.delete(window))
    return {}
  }
}

const isPlanned = ({ rules }: OfflinePlan, id: string) =>
  rules.some(({ accounts, accountIds }) => accounts === 'all' || accountIds.includes(id))
