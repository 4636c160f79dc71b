/** Where a provider's log-in returns to. Nobody answers there: the window that goes there is stopped. */
export const returnAddress = 'https://meterkast.invalid/connect/return'
/** Where a conversation ends. */
export const callbackAddress = 'https://meterkast.invalid/connect/done'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether both are the same place: origin and path, whatever is asked of it. */
export function isAt(address: string, place: string): boolean {
  const [one, other] = [URL.parse(address), URL.parse(place)]
  return one !== null && one.origin === other?.origin && one.pathname === other.pathname
}

/** Whether a provider's window may go there: https, or http on this computer. */
export function mayVisit(address: string): boolean {
  const url = URL.parse(address)
  if (!url || url.username || url.password) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))
}

/** The address with the token that the provider's log-in is for. Only for where `mayVisit`. */
export function withToken(address: string, token: string): string {
  const url = new URL(address)
  url.searchParams.set('fp_cot', token)
  return url.href
}

/** Whether it is our own callback for this token. */
export function isCallbackFor(address: string, token: string): boolean {
  return isAt(address, callbackAddress) && URL.parse(address)?.searchParams.get('fp_cot') === token
}
