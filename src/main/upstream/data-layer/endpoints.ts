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
  locations: { method: 'GET', path: '/accounts/{accountId}/locations' },
  agreements: { method: 'GET', path: '/accounts/{accountId}/services/{serviceId}/agreements' },
  products: { method: 'GET', path: '/accounts/{accountId}/services/{serviceId}/products' },
  measurements: {
    method: 'GET',
    path: '/accounts/{accountId}/measurements/{measurementId}',
    query: { from: 'fromDate', to: 'toDate', resolution: 'resolution' },
  },
  cost: {
    method: 'GET',
    path: '/accounts/{accountId}/cost/{costId}',
    query: { from: 'fromDate', to: 'toDate', resolution: 'resolution' },
  },
  invoices: {
    method: 'GET',
    path: '/accounts/{accountId}/invoices',
    query: { from: 'fromDate', to: 'toDate' },
  },
  invoicePdfStream: { method: 'GET', path: '/accounts/{accountId}/invoices/{invoiceId}/stream' },
  invoicePdfUrl: { method: 'GET', path: '/accounts/{accountId}/invoices/{invoiceId}/url' },
  addUser: {
    method: 'POST',
    path: '/accounts/{accountId}/users',
    body: {
      role: 'userrole',
      phone: 'inviter.phoneNumber',
      email: 'inviter.email',
      username: 'inviter.username',
    },
  },
  updateUser: {
    method: 'PUT',
    path: '/accounts/{accountId}/users/{userId}',
    body: { phone: 'phoneNumber', email: 'email' },
  },
  reportEvent: {
    method: 'POST',
    path: '/events',
    body: { type: 'type', accountId: 'accountId', email: 'email' },
  },
} as const satisfies Record<string, Endpoint>
