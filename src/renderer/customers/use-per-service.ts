import type { Failure } from '@shared/failure'
import type { Output } from '@shared/operations'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { answer } from '../app/query'
import { freshly, newest, type SeenAnswer } from '../contacts/use-seen'

type PerService = 'customers.agreements' | 'customers.products'
type Value<N extends PerService> = Output<N>['value']

/** What is asked per service, of all services at once: as kept here, then as the data layer says. By service id. */
export function usePerService<N extends PerService>(
  operation: N,
  id: string,
  serviceIds: readonly string[],
  reachable: boolean,
): ReadonlyMap<string, SeenAnswer<Value<N>>> {
  const ask = (serviceId: string, fresh: boolean) => ({
    ...answer<PerService>(operation, { id, serviceId, fresh }),
    ...(fresh && freshly(reachable)),
  })
  const kept = useQueries({ queries: serviceIds.map((serviceId) => ask(serviceId, false)) })
  const now = useQueries({ queries: serviceIds.map((serviceId) => ask(serviceId, true)) })
  type Asked = UseQueryResult<{ value: Value<N>; source: 'live' | 'cache'; asOf: string }, Failure>
  const answers = serviceIds.flatMap((serviceId, at) => {
    const [one, other] = [kept[at] as Asked | undefined, now[at] as Asked | undefined]
    return one && other ? [[serviceId, newest<Value<N>>(one, other, reachable)] as const] : []
  })
  return new Map(answers)
}
