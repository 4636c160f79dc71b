import type { OfflinePlan } from '@shared/sync'
import { type Condition, oneOf } from './selection'

/** The accounts that an offline plan keeps, by an expression for the account's id. */
export function planned({ accounts, accountIds }: OfflinePlan, id: string): Condition[] {
  if (accounts === 'all') return []
  return [oneOf(id, accounts === 'none' ? [] : accountIds)]
}
