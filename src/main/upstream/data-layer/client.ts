import { Failed } from '@shared/failure'
import type { UserRole } from '@shared/user-role'
import { failedAt } from '../failure'
import type { Http } from '../http'
import { firstOf, listed } from '../list'
import { startOfDay } from '../local-day'
import { understood } from '../understood'
import { type Changes, changesAt } from './changes'
import { dataLayerEndpoints } from './endpoints'
import { fetchInvoicePdf } from './invoice-pdf'
import { personalNumberForms } from './personal-number'
import { dataLayerAccount, dataLayerInvoice, foundAccount } from './schema'
import { type Services, servicesOf } from './services'
import { type AccountRecord, toAccount, toBareAccount } from './to-account'
import { type InvoiceRecord, toInvoice } from './to-invoice'
import { fetchUserRoles } from './user-roles'

/** One thing to find accounts by. */
export type AccountsBy =
  | { email: string }
  | { personalNumber: string }
  | { orgNumber: string }
  | { phone: string }

/** Local days; `to` is not included. */
export interface InvoicePeriod {
  from?: string | undefined
  to?: string | undefined
}

/** The data layer, in our nouns. Ids are the upstream's own. Everything throws `Failed`. */
export interface DataLayer extends Services, Changes {
  /** Ids of the accounts; none is an empty list. */
  accountsBy(by: AccountsBy, signal?: AbortSignal): Promise<string[]>
  account(id: string, signal?: AbortSignal): Promise<AccountRecord>
  /** What its user roles, where they are told, say of an account that is not told itself. */
  bareAccount(id: string, signal?: AbortSignal): Promise<AccountRecord>
  userRoles(id: string, signal?: AbortSignal): Promise<UserRole[]>
  /** `skipped` counts invoices that could not be understood. */
  invoices(
    id: string,
    period?: InvoicePeriod,
    signal?: AbortSignal,
  ): Promise<{ invoices: InvoiceRecord[]; skipped: number }>
  /** Throws `notFound` or `notProvided` when the upstream has no PDF of this invoice. */
  invoicePdf(accountId: string, invoiceId: string, signal?: AbortSignal): Promise<Uint8Array>
}

export function createDataLayer(http: Http): DataLayer {
  const { id: connectionId } = http.connection
  const call = (operation: keyof typeof dataLayerEndpoints) => ({
    operation,
    endpoint: dataLayerEndpoints[operation],
  })

  return {
    ...servicesOf(http),
    ...changesAt(http),
    async accountsBy(by, signal) {
      const hide = 'personalNumber' in by ? personalNumberForms(by.personalNumber) : []
      const found = await http
        .json({ ...call('accountsBy'), query: by, hide, signal }, listed('accounts', 'accountIds'))
        .catch(noneIfNotFound)
      const ids = understood(foundAccount, found)
      if (ids.length < found.length)
        throw failedAt(http.connection, { kind: 'unexpectedAnswer', code: 'wrongShape' })
      return [...new Set(ids)]
    },
    async account(accountId, signal) {
      const itself = firstOf(dataLayerAccount).refine((theirs) => (theirs?.id ?? accountId) === accountId, {
        path: ['id'],
      })
      const theirs = await http.json({ ...call('account'), ids: { accountId }, signal }, itself)
      if (!theirs) throw failedAt(http.connection, { kind: 'notFound' })
      return toAccount(connectionId, accountId, theirs)
    },
    async bareAccount(id, signal) {
      const roles = await fetchUserRoles(http, id, signal).catch(() => [])
      signal?.throwIfAborted()
      return toBareAccount(connectionId, id, roles)
    },
    userRoles: (id, signal) => fetchUserRoles(http, id, signal),
    async invoices(accountId, { from, to } = {}, signal) {
      const query = { from: from && startOfDay(from), to: to && startOfDay(to) }
      const things = await http.json(
        { ...call('invoices'), ids: { accountId }, query, signal },
        listed('invoices'),
      )
      const invoices = understood(dataLayerInvoice, things).flatMap(
        (theirs) => toInvoice(connectionId, accountId, theirs) ?? [],
      )
      return { invoices, skipped: things.length - invoices.length }
    },
    invoicePdf: (accountId, invoiceId, signal) => fetchInvoicePdf(http, { accountId, invoiceId, signal }),
  }
}

function noneIfNotFound(error: unknown): [] {
  if (error instanceof Failed && error.failure.kind === 'notFound') return []
  throw error
}
