import type { Location } from '@shared/location'
import { useEffect } from 'react'
import { answer } from '../app/query'
import { queryClient } from '../app/query-client'
import { today } from '../invoices/days'
import { choiceOf, offered } from './usage/choice'

/** Asks for the usual usage and cost as soon as it is known of what: their tabs open with something to show. */
export function useAhead(id: string, locations: Location[] | undefined) {
  useEffect(() => {
    if (!locations) return
    for (const [operation, what] of [
      ['customers.usage', 'measurement'],
      ['customers.cost', 'cost'],
    ] as const) {
      const choice = choiceOf({}, offered(locations, what), today())
      if (!choice) continue
      const { seriesId, period, resolution } = choice
      const input = { id, seriesId, from: period.from, to: period.to, resolution, fresh: false }
      void queryClient.prefetchQuery<unknown>(answer(operation, input))
    }
  }, [id, locations])
}
