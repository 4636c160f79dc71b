import type { Endpoint } from '../endpoint'

/** What is asked about authorizations, and how. The accounts' bills are not in every plan. */
export const authorizationEndpoints = {
  logIn: { method: 'POST', path: '/auth/login' },
  revokeTokens: { method: 'POST', path: '/auth/revoke' },
  authorizations: { method: 'GET', path: '/authorizations' },
  authorization: { method: 'GET', path: '/authorizations/{id}' },
  create: {
    method: 'POST',
    path: '/authorizations',
    body: {
      username: 'online_access_username',
      password: 'online_access_password',
      url: 'online_access_url',
    },
  },
  formLink: { method: 'GET', path: '/authorizations/formlink' },
  updateAccount: { method: 'PUT', path: '/authorizations/{id}/update_account_status' },
  bills: { method: 'GET', path: '/utility_accounts/{accountId}/bills' },
} as const satisfies Record<string, Endpoint>
