import { z } from 'zod'
import { instant } from './day'

const months = z.number().int().min(1).max(240)
const days = z.number().int().min(1).max(3650)
const count = z.number().int()

/** Whose invoices a rule keeps: everybody's, of customers that were opened or linked by hand here, or of chosen ones. */
export const ruleAccounts = ['all', 'mine', 'chosen'] as const

/** What is kept of some customers. */
export const offlineRule = z.object({
  accounts: z.enum(ruleAccounts),
  /** The chosen; main puts those of `mine` here. Empty with `all`. */
  accountIds: z.array(z.string()),
  /** Invoices of the last so many months; null = all. */
  months: months.nullable(),
  /** PDFs of the last so many months are fetched ahead; 0 = only those that were opened. */
  pdfMonths: z.number().int().min(0).max(240),
})
export type OfflineRule = z.infer<typeof offlineRule>

/** What is kept for reading offline. A customer of several rules has the widest of them. */
export const offlinePlan = z.object({
  rules: z
    .array(offlineRule)
    .refine((rules) => new Set(rules.map(({ accounts }) => accounts)).size === rules.length, 'twice'),
  /** PDFs take at most so many millions of bytes; null = no limit. */
  pdfMegabytes: z.number().int().min(1).max(1_000_000).nullable(),
  /** When data goes; null = never. PDFs of a rule stay, invoices go whatever a rule says. */
  goes: z.object({
    /** Invoices issued before the last so many months. */
    invoiceMonths: months.nullable(),
    /** PDFs that nobody looked at for so many days. */
    pdfDays: days.nullable(),
    /** What is kept of customers whose page nobody opened for so many days. */
    customerDays: days.nullable(),
  }),
  /** The copies were forgotten: nothing is fetched until somebody asks for it. */
  paused: z.boolean(),
})
export type OfflinePlan = z.infer<typeof offlinePlan>

export const defaultPlan: OfflinePlan = {
  rules: [{ accounts: 'all', accountIds: [], months: null, pdfMonths: 0 }],
  pdfMegabytes: null,
  goes: { invoiceMonths: null, pdfDays: null, customerDays: null },
  paused: false,
}

/** What a round of tidying up removed (instant of its end). `customers`: whose kept pages went. */
export const gone = z.object({ at: instant, invoices: count, pdfs: count, customers: count })
export type Gone = z.infer<typeof gone>

/** What is on this computer now. */
export const offlineHolding = z.object({
  contacts: count,
  accounts: count,
  invoices: count,
  pdfs: count,
  bytes: count,
  asOf: instant.nullable(),
})
export type OfflineHolding = z.infer<typeof offlineHolding>

/** How far a rule is kept. */
export const ruleState = z.object({
  accounts: z.enum(ruleAccounts),
  customers: count,
  /** Customers whose invoices were not fetched yet, or not as far back as the rule goes. */
  waiting: count,
  /** When the customer whose invoices were fetched longest ago had them fetched. */
  oldest: instant.nullable(),
  invoices: count,
  /** Of the PDFs that it fetches ahead: here, not here yet, and not existing. */
  pdfs: count,
  pdfsWaiting: count,
  pdfsAbsent: count,
  pdfBytes: count,
})
export type RuleState = z.infer<typeof ruleState>

export const offlineState = z.object({
  rules: z.array(ruleState),
  pdfBytes: count,
  /** Of PDFs that a rule keeps: they are never removed for the limit. */
  protectedBytes: count,
  /** The last time that it was tidied up; null: not yet. */
  tidied: gone.nullable(),
})
export type OfflineState = z.infer<typeof offlineState>

const size = z.object({
  customers: count,
  invoices: count,
  invoiceBytes: count,
  pdfs: count,
  pdfBytes: count,
})

/** What a plan would take, reckoned from what is here. */
export const offlineEstimate = z.object({
  rules: z.array(size.extend({ accounts: z.enum(ruleAccounts) })),
  /** Of all rules together: what two of them keep is there once. */
  total: size,
  /** What a PDF takes on average, and how many that is known from; 0: it is assumed. */
  pdfSize: count,
  pdfsKnown: count,
  /** What is here and would go at once. */
  goes: z.object({ invoices: count, pdfs: count, customers: count }),
})
export type OfflineEstimate = z.infer<typeof offlineEstimate>
