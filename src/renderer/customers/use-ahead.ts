import type { Location } from '@shared/location'
import { useQueries } from '@tanstack/react-query'
import { answer } from '../app/query'
import { today } from '../invoices/days'
import { choiceOf, offered, type What } from './usage/choice'

const asked = [
  ['customers.usage', 'measurement'],
  ['customers.cost', 'cost'],
] as const satisfies (readonly ['customers.usage' | 'customers.cost', What])[]

/** Asks for the usual usage and cost as soon as it is known of what: their tabs open with something to show. */
export function useAhead(id: string, locations: readonly Location[] | undefined) {
  useQueries({
    queries: asked.flatMap(([operation, what]) => {
      const choice = choiceOf({}, offered(locations ?? [], what), today())
      if (!choice) return []
      const { seriesId, period, resolution } = choice
      const input = { id, seriesId, from: period.from, to: period.to, resolution, fresh: false }
      return [{ ...answer<'customers.usage' | 'customers.cost'>(operation, input), notifyOnChangeProps: [] }]
    }),
  })
}
