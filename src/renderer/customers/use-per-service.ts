import type { Failure } from '@shared/failure'
import type { Output } from '@shared/operations'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { answer } from '../app/query'
import type { SeenAnswer } from '../ui/use-seen'
import { atOpening, useFresh } from './use-fresh'

type PerService = 'customers.agreements' | 'customers.products'
type Value<N extends PerService> = Output<N>['value']
type Asked<N extends PerService> = UseQueryResult<
  { value: Value<N>; source: 'live' | 'cache'; asOf: string },
  Failure
>

/** What is asked per service, of all services at once: as kept here, then as the data layer says. By service id. */
export function usePerService<N extends PerService>(
  operation: N,
  id: string,
  serviceIds: readonly string[],
  reachable: boolean,
): ReadonlyMap<string, SeenAnswer<Value<N>>> {
  const { after, both } = useFresh(reachable)
  const ask = (serviceId: string, fresh: boolean) => answer<PerService>(operation, { id, serviceId, fresh })
  const kept = useQueries({
    queries: serviceIds.map((serviceId) => ({ ...ask(serviceId, false), ...atOpening })),
  }) as Asked<N>[]
  const now = useQueries({
    queries: serviceIds.map((serviceId, at) => ({
      ...ask(serviceId, true),
      ...(kept[at] ? after<Value<N>>(kept[at]) : { enabled: false }),
    })),
  }) as Asked<N>[]
  const answers = serviceIds.flatMap((serviceId, at) => {
    const [one, other] = [kept[at], now[at]]
    return one && other ? [[serviceId, both<Value<N>>(one, other)] as const] : []
  })
  return new Map(answers)
}
