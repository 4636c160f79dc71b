import type { OfflinePlan } from '@shared/offline'
import { type Condition, oneOf } from './selection'

/** The accounts that an offline plan keeps, by an expression for the account's id. */
export function planned({ rules }: Pick<OfflinePlan, 'rules'>, id: string): Condition[] {
  if (rules.some(({ accounts }) => accounts === 'all')) return []
  return [oneOf(id, [...new Set(rules.flatMap(({ accountIds }) => accountIds))])]
}
