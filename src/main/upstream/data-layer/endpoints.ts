import type { Endpoint } from '../endpoint'

/** What the data layer is asked, and how. Pages count from 1; ends are not inclusive. */
export const dataLayerEndpoints = {
  accountsBy: {
    method: 'GET',
    path: '/accounts',
    query: { personalNumber: 'ssn', email: 'email', orgNumber: 'orgnumber', phone: 'phonenumber' },
  },
  account: { method: 'GET', path: '/accounts/{accountId}' },
  userRoles: {
    method: 'GET',
    path: '/accounts/{accountId}/userroles',
    query: { page: 'page', size: 'perPage' },
  },
  invoices: {
    method: 'GET',
    path: '/accounts/{accountId}/invoices',
    query: { from: 'fromDate', to: 'toDate' },
  },
  invoicePdfStream: { method: 'GET', path: '/accounts/{accountId}/invoices/{invoiceId}/stream' },
  invoicePdfUrl: { method: 'GET', path: '/accounts/{accountId}/invoices/{invoiceId}/url' },
} as const satisfies Record<string, Endpoint>
