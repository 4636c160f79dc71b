import type { InvoicesSearch } from '../../app/search-params'

const byDueDay = { by: 'dueOn', direction: 'ascending' } as const

/** The views that everybody has; each is an address like any other. */
export const builtIn = {
  all: {},
  open: { standing: 'open' },
  overdue: { standing: 'overdue', sort: byDueDay },
  dueThisWeek: { standing: 'open', dueIn: 'thisWeek', sort: byDueDay },
  credit: { kind: 'credit' },
  noPdf: { pdf: 'none' },
  sinceYesterday: { issuedSince: 'yesterday' },
} as const satisfies Record<string, InvoicesSearch>

export type BuiltIn = keyof typeof builtIn
export const builtInNames = Object.keys(builtIn) as BuiltIn[]
