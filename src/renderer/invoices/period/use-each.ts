import type { Failure } from '@shared/failure'
import type { Output } from '@shared/operations'
import type { Seen } from '@shared/seen'
import type { Resolution } from '@shared/usage'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { answer } from '../../app/query'
import type { SeenAnswer } from '../../ui/use-seen'

type InPeriod = 'customers.usage' | 'customers.cost'
type Value<N extends InPeriod> = Output<N>['value']

export interface Asking {
  id: string
  seriesId: string
  from: string
  /** Not included. */
  to: string
  resolution: Resolution
}

/**
 * What is known of several series: as kept here, or asked for once where nothing is. What was kept before the period was over is
 * asked for again. In the order of `asked`, undefined where that is null.
 */
export function useEach<N extends InPeriod>(
  operation: N,
  asked: readonly (Asking | null)[],
  reachable: boolean,
): (SeenAnswer<Value<N>> | undefined)[] {
  const inputs = asked.filter((input) => input !== null)
  const query = (input: Asking, fresh: boolean) => answer<InPeriod>(operation, { ...input, fresh })
  const kept = useQueries({ queries: inputs.map((input) => query(input, false)) }) as Asked<Value<N>>[]
  const fresh = useQueries({
    queries: inputs.map((input, at) => ({
      ...query(input, true),
      enabled: reachable && isEarly(kept[at]?.data, input.to),
    })),
  }) as Asked<Value<N>>[]
  let at = -1
  return asked.map((input) => {
    if (input === null) return undefined
    at += 1
    return newer(kept[at], fresh[at])
  })
}

type Asked<T> = UseQueryResult<Seen<T>, Failure>

const isEarly = (seen: Seen<unknown> | undefined, to: string) =>
  seen?.source === 'cache' && seen.asOf.slice(0, 10) <= to

function newer<T>(kept: Asked<T> | undefined, fresh: Asked<T> | undefined): SeenAnswer<T> {
  return {
    seen: fresh?.data ?? kept?.data,
    failure: fresh?.error ?? (kept?.data ? null : (kept?.error ?? null)),
    retry: () => void (fresh?.error ? fresh : kept)?.refetch(),
  }
}
