import type { Failure } from '@shared/failure'
import type { Output } from '@shared/operations'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { answer } from '../app/query'
import type { SeenAnswer } from '../ui/use-seen'
import { atOpening, useFresh } from './use-fresh'

type PerService = 'customers.agreements' | 'customers.products'
type Value<N extends PerService> = Output<N>['value']
type Asked<N extends PerService> = UseQueryResult<
  { value: Value<N>; source: 'live' | 'cache'; asOf: string },
  Failure
>

interface Asking {
  /** In the order in which they are asked about. */
  serviceIds: readonly string[]
  /** Services asked about at the same time: thirty locations must not stand in the way of what somebody looks at. */
  atOnce: number
  reachable: boolean
}

/**
 * What is asked per service: as kept here, then as the data layer says. By service id; once it is known not to be provided,
 * without those that were not asked about.
 */
export function usePerService<N extends PerService>(
  operation: N,
  id: string,
  { serviceIds, atOnce, reachable }: Asking,
): ReadonlyMap<string, SeenAnswer<Value<N>>> {
  const { after, both } = useFresh(reachable)
  const [answered, setAnswered] = useState(0)
  const same = useSame<Value<N>>()
  const ask = (serviceId: string, fresh: boolean) => answer<PerService>(operation, { id, serviceId, fresh })
  const isNext = (at: number) => at < answered + atOnce
  const kept = useQueries({
    queries: serviceIds.map((serviceId, at) => ({
      ...ask(serviceId, false),
      ...atOpening,
      enabled: isNext(at),
    })),
  }) as Asked<N>[]
  const now = useQueries({
    queries: serviceIds.map((serviceId, at) => ({
      ...ask(serviceId, true),
      ...(kept[at] && isNext(at) ? after<Value<N>>(kept[at]) : { enabled: false }),
    })),
  }) as Asked<N>[]

  const all = serviceIds.flatMap((serviceId, at) => {
    const [one, other] = [kept[at], now[at]]
    if (!one || !other) return []
    const isAnswered = one.isFetchedAfterMount && (!after<Value<N>>(one).enabled || other.isFetchedAfterMount)
    return [{ serviceId, isAnswered, ...both<Value<N>>(one, other) }]
  })
  const isProvided = !all.some(({ failure }) => failure?.kind === 'notProvided')
  const done = isProvided ? all.filter(({ isAnswered }) => isAnswered).length : 0
  useEffect(() => setAnswered(done), [done])
  const told = isProvided ? all : all.filter(({ isAnswered }) => isAnswered)
  return new Map(
    told.map(({ serviceId, seen, failure, retry }) => [serviceId, same(serviceId, { seen, failure, retry })]),
  )
}

/** An answer that says what it said before is the same one: nothing is drawn again for it. */
function useSame<T>() {
  const said = useRef(new Map<string, SeenAnswer<T>>())
  return (serviceId: string, now: SeenAnswer<T>) => {
    const before = said.current.get(serviceId)
    const isSame =
      before?.failure === now.failure &&
      before.seen?.value === now.seen?.value &&
      before.seen?.asOf === now.seen?.asOf &&
      before.seen?.source === now.seen?.source
    if (before && isSame) return before
    said.current.set(serviceId, now)
    return now
  }
}
