import type { OfflinePlan, OfflineRule } from '@shared/offline'
import type { Kept, KeptRule } from '../store/kept'
import { keptSince } from './kept-since'

const later = (one: string | null, other: string | null) => ((one ?? '') > (other ?? '') ? one : other)

const keptOf = ({ months, pdfMonths, ...rule }: OfflineRule, oldest: string | null): KeptRule => ({
  accounts: rule.accounts,
  accountIds: rule.accounts === 'all' ? null : rule.accountIds,
  since: later(keptSince(months), oldest),
  pdfsSince: pdfMonths === 0 ? null : later(keptSince(pdfMonths), oldest),
})

/** What the rules keep, by today's days. What goes by its age is kept by none. */
export function keptRules({ rules, goes }: OfflinePlan): KeptRule[] {
  const oldest = keptSince(goes.invoiceMonths)
  return rules.map((rule) => keptOf(rule, oldest))
}

/** The same without their names. */
export const keptBy = (plan: OfflinePlan): Kept[] => keptRules(plan).map(({ accounts: _, ...kept }) => kept)

/**
 * From which day on an account's invoices are wanted (null: from the first): by the widest of its rules. Of an account without one,
 * which somebody looks at, all that does not go by its age.
 */
export function wantedSince(plan: OfflinePlan): (accountId: string) => string | null {
  const oldest = keptSince(plan.goes.invoiceMonths)
  const kept = keptBy(plan).map(({ accountIds, since }) => ({
    has: accountIds && new Set(accountIds),
    since: since ?? '',
  }))
  return (accountId) => {
    const days = kept.filter(({ has }) => has?.has(accountId) ?? true).map(({ since }) => since)
    return days.length === 0 ? oldest : days.toSorted()[0] || null
  }
}
