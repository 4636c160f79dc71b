import type { Cost, Resolution, Usage } from '@shared/usage'
import { useAnswer } from '../../app/query'
import { useReachable } from '../../ui/use-reachable'
import type { SeenAnswer } from '../../ui/use-seen'
import { atOpening, useFresh } from '../use-fresh'
import type { Period } from './period'

export interface Asked {
  accountId: string
  seriesId: string
  period: Period
  resolution: Resolution
}

/** What was measured in a period: as kept here, then as the data layer says. Asks nothing while `asked` is null. */
export function useUsage(asked: Asked | null): SeenAnswer<Usage> {
  const { input, reachable, enabled } = useAsked(asked)
  const { after, both } = useFresh(reachable)
  const kept = useAnswer('customers.usage', { ...input, fresh: false }, { ...atOpening, enabled })
  return both(kept, useAnswer('customers.usage', { ...input, fresh: true }, after(kept)))
}

/** What it cost, likewise. */
export function useCost(asked: Asked | null): SeenAnswer<Cost> {
  const { input, reachable, enabled } = useAsked(asked)
  const { after, both } = useFresh(reachable)
  const kept = useAnswer('customers.cost', { ...input, fresh: false }, { ...atOpening, enabled })
  return both(kept, useAnswer('customers.cost', { ...input, fresh: true }, after(kept)))
}

function useAsked(asked: Asked | null) {
  const enabled = asked !== null
  const { accountId: id = '', seriesId = '', period, resolution = 'day' } = asked ?? {}
  const account = useAnswer('customers.get', { id }, { enabled })
  const { yes } = useReachable(account.data?.connectionId)
  const input = { id, seriesId, from: period?.from ?? '', to: period?.to ?? '', resolution } as const
  return { input, reachable: yes, enabled }
}
