import type { Endpoint } from '../endpoint'

/** What the hub is asked, and how. Pages count from 1. */
export const hubEndpoints = {
  myAccount: { method: 'GET', path: '/account/mine' },
  myOrganisations: { method: 'GET', path: '/organization/organizations/mine' },
  myPermissions: { method: 'GET', path: '/permission/permissions/mine' },
  contracts: {
    method: 'GET',
    path: '/contract/contracts/mine',
    query: { page: 'page', size: 'size' },
  },
  contract: { method: 'GET', path: '/contract/contracts/{id}/mine' },
  contractDocument: { method: 'GET', path: '/contract/contracts/{id}/documents/{documentId}/mine' },
  contacts: {
    method: 'GET',
    path: '/contact/contacts',
    query: { search: 'search', page: 'page', size: 'size' },
  },
  contact: { method: 'GET', path: '/contact/contacts/{id}' },
  createAccount: { method: 'POST', path: '/contact/contacts/{id}/account', body: { email: 'email' } },
  sendAccess: { method: 'POST', path: '/contact/contacts/{id}/account/invitation' },
} as const satisfies Record<string, Endpoint>
