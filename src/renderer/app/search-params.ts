import { activityFilter } from '@shared/activity'
import { authorizationFilter, authorizationSort, authorizationView } from '@shared/authorization'
import { connectionKind } from '@shared/connection'
import { contactFilter, contactSort } from '@shared/contact'
import { historyKind } from '@shared/contact-history'
import { contractFilter, contractSort } from '@shared/contract'
import { day } from '@shared/day'
import { permissionSort } from '@shared/held-permission'
import { invoiceChoice, invoiceSort } from '@shared/invoice'
import { organisationSort } from '@shared/organisation'
import { settings } from '@shared/settings'
import { tariffSessionFilter, tariffSessionSort } from '@shared/tariff'
import { resolution } from '@shared/usage'
import { z } from 'zod'

/** `saved`: id of the saved view that a list was opened by. */
const ofView = { saved: z.string().max(100).optional() }

/** Everything that defines the contacts list. `contact` is the one shown beside it; `history`: what of a contact's history is shown. */
export const contactsSearch = contactFilter.extend({
  sort: contactSort.optional(),
  contact: z.string().optional(),
  history: z.array(historyKind).optional(),
  ...ofView,
})
export type ContactsSearch = z.infer<typeof contactsSearch>

/** Everything that defines the contracts list. `contract` is the one shown beside it. */
export const contractsSearch = contractFilter
  .pick({ text: true, statuses: true, organisationIds: true, contactId: true })
  .extend({ sort: contractSort.optional(), contract: z.string().optional(), ...ofView })
export type ContractsSearch = z.infer<typeof contractsSearch>

/** A contract's page keeps the list that it was opened from. `document`: the hub's id of the one that is read beside it. */
export const contractSearch = contractsSearch.extend({ document: z.string().optional() })

/** Everything that defines the organisations list. `organisation` is the one shown beside it. */
export const organisationsSearch = z.object({
  text: z.string().max(200).optional(),
  sort: organisationSort.optional(),
  organisation: z.string().optional(),
})
export type OrganisationsSearch = z.infer<typeof organisationsSearch>

/** Everything that defines the permissions list. `permission` is the one shown beside it; `connectionId`: of one hub only. */
export const permissionsSearch = z.object({
  text: z.string().max(200).optional(),
  connectionId: z.string().min(1).max(500).optional(),
  sort: permissionSort.optional(),
  permission: z.string().optional(),
})
export type PermissionsSearch = z.infer<typeof permissionsSearch>

/**
 * Everything that defines the invoices list. `invoice` is the one shown beside it, or in its place (`full`); or the two that are
 * compared; `totals`: what they come to is shown. `columns`: those shown, in order, with their widths in px; without it those that
 * the person chose for every such list.
 */
export const invoicesSearch = invoiceChoice.extend({
  sort: invoiceSort.optional(),
  invoice: z.string().optional(),
  full: z.literal(true).optional(),
  totals: z.literal(true).optional(),
  compare: z.tuple([z.string(), z.string()]).optional(),
  columns: settings.shape.columns.valueType.max(40).optional(),
  ...ofView,
})
export type InvoicesSearch = z.infer<typeof invoicesSearch>

/** Everything that defines the authorizations list. `authorization` is the one shown beside it; `adding`: a log-in is being handed over. */
export const authorizationsSearch = authorizationFilter.extend({
  view: authorizationView.optional(),
  sort: authorizationSort.optional(),
  authorization: z.string().optional(),
  adding: z.literal(true).optional(),
  ...ofView,
})
export type AuthorizationsSearch = z.infer<typeof authorizationsSearch>

/** Everything that defines the activity log's list. Local days, both included. */
export const activitySearch = activityFilter
  .omit({ since: true, until: true })
  .extend({ from: day.optional(), to: day.optional(), ...ofView })
export type ActivitySearch = z.infer<typeof activitySearch>

/** Which results of an activation run are shown; all without it. */
export const runSearch = z.object({
  result: z.enum(['waiting', 'unsure', 'done', 'already', 'failed', 'cancelled']).optional(),
})

/** Whose tariff is to be connected; `place`: which of a customer's locations. */
export const tariffStartSearch = z.object({
  accountId: z.string().optional(),
  contactId: z.string().optional(),
  place: z.string().optional(),
})

/** Everything that defines the list of conversations about tariffs. */
export const tariffsSearch = tariffSessionFilter
  .pick({ text: true, states: true })
  .extend({ sort: tariffSessionSort.optional(), ...ofView })
export type TariffsSearch = z.infer<typeof tariffsSearch>

/**
 * `connection` is being edited, or one of the kind `add` is being added; or the endpoints of a connection are, `operation` among
 * them.
 */
export const settingsSearch = z.object({
  connection: z.string().optional(),
  add: connectionKind.optional(),
  endpoints: z.string().optional(),
  operation: z.string().optional(),
})

/** What of a customer's usage or cost is shown. Local days; `to` is not included. What is left out is as usual. */
export const usageSearch = z.object({
  service: z.string().optional(),
  /** Key of the series, where a service has several. */
  series: z.string().optional(),
  resolution: resolution.optional(),
  from: day.optional(),
  to: day.optional(),
  /** Without the year before. */
  alone: z.literal(true).optional(),
  /** Key of what is drawn as a line; `none` for nothing. */
  line: z.string().optional(),
  /** With the table beside the chart. */
  table: z.literal(true).optional(),
})
export type UsageSearch = z.infer<typeof usageSearch>

/** On the page of a customer: what its tabs with invoices, usage and cost show. */
export const customerSearch = invoicesSearch
  .omit({ accountIds: true, contactId: true, columns: true, saved: true })
  .extend(usageSearch.shape)

/** Reads a route's search; what does not fit is left out, the rest is kept. */
export function lenient<S extends z.ZodObject>(schema: S) {
  return (raw: Record<string, unknown>): z.infer<S> => {
    const first = schema.safeParse(raw)
    const wrong = new Set(first.error?.issues.map((issue) => issue.path[0]))
    const fitting = Object.fromEntries(Object.entries(raw).filter(([key]) => !wrong.has(key)))
    // The router lays this over the raw search: what is to be gone must be undefined.
    const gone = Object.fromEntries(Object.keys(raw).map((key) => [key, undefined]))
    return { ...gone, ...(first.data ?? schema.parse(fitting)) }
  }
}
