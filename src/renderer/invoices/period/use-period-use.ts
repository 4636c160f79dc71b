import type { Failure } from '@shared/failure'
import type { Invoice } from '@shared/invoice'
import type { Cost, Usage } from '@shared/usage'
import { useMemo } from 'react'
import { useAnswer } from '../../app/query'
import { settled } from '../../customers/usage/resolutions'
import { useReachable } from '../../ui/use-reachable'
import type { SeenAnswer } from '../../ui/use-seen'
import { type Delivered, deliveredIn } from './sums'
import { type Asking, useEach } from './use-each'

/** More than these are looked at on the customer's page: an invoice must not ask a hundred things. */
export const most = 8

export interface ServiceUse extends Delivered {
  /** Undefined where it is not measured, or has no cost. */
  usage: SeenAnswer<Usage> | undefined
  cost: SeenAnswer<Cost> | undefined
}

export interface PeriodUse {
  /** Undefined while it is not known what was delivered. */
  services: ServiceUse[] | undefined
  /** Services beyond the first. */
  others: number
  /** Why it is not known what was delivered. */
  failure: Failure | null
  retry: () => void
}

/** What the customer of an invoice used in its period, and what that cost, per service. Offline as it was last looked at. */
export function usePeriodUse({ accountId, connectionId, period }: Invoice): PeriodUse {
  const { yes: reachable } = useReachable(connectionId)
  const locations = useAnswer(
    'customers.locations',
    { id: accountId, fresh: false },
    { enabled: period !== null },
  )
  const all = useMemo(
    () => (locations.data && period ? deliveredIn(locations.data.value, period) : undefined),
    [locations.data, period],
  )
  const delivered = all?.slice(0, most) ?? []
  const ask = (series: { id: string; finest: Asking['resolution'] } | null): Asking | null =>
    series && period
      ? {
          ...{ id: accountId, seriesId: series.id, from: period.from, to: period.to },
          resolution: settled('day', series.finest, period),
        }
      : null
  const usage = useEach(
    'customers.usage',
    delivered.map(({ service }) => ask(service.measurement)),
    reachable,
  )
  const cost = useEach(
    'customers.cost',
    delivered.map(({ service }) => ask(service.cost)),
    reachable,
  )
  return {
    services: all && delivered.map((one, at) => ({ ...one, usage: usage[at], cost: cost[at] })),
    others: Math.max(0, (all?.length ?? 0) - most),
    failure: locations.data ? null : locations.error,
    retry: () => void locations.refetch(),
  }
}
