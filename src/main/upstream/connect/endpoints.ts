import type { Endpoint } from '../endpoint'

/** What is asked about tariffs, and how. */
export const connectEndpoints = {
  login: { method: 'GET', path: '/login' },
  createToken: { method: 'POST', path: '/connect/tariff/token' },
  exchange: { method: 'GET', path: '/connect/tariff/token', query: { token: 'connect_token' } },
  session: { method: 'POST', path: '/session' },
  elements: {
    method: 'GET',
    path: '/tariffs/elements',
    query: { locationId: 'location_id', direction: 'direction' },
  },
  rates: {
    method: 'GET',
    path: '/tariffs/rates/{locationId}',
    query: { from: 'start_time', to: 'end_time', direction: 'direction' },
  },
  status: { method: 'GET', path: '/locations/{locationId}/status' },
} as const satisfies Record<string, Endpoint>

/** Upstreams that hold the conversation on a host of its own. */
const hosts: Readonly<Record<string, string>> = {
  'https://api.flatpeak.com': 'https://connect.flatpeak.com',
}

/** Where the conversation is held: on its own host, else at `/session` of the connection. */
export function sessionPlace(baseUrl: string): { endpoint: Endpoint; at?: string } {
  const host = hosts[new URL(baseUrl).origin]
  if (host === undefined) return { endpoint: connectEndpoints.session }
  return { endpoint: { method: 'POST', path: '/' }, at: host }
}
