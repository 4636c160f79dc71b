import { Failed } from '@shared/failure'

/** The link that opens BankID on this computer. Throws `Failed` for a token that no link may carry. */
export function bankIdLink(autoStartToken: string): string {
  if (!/^[A-Za-z0-9-]{8,100}$/.test(autoStartToken))
    throw new Failed({ kind: 'unexpectedAnswer', code: 'autoStartToken' })
  return `bankid:///?autostarttoken=${autoStartToken}&redirect=null`
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether an address is on this computer. */
export const isLoopback = (address: string) => loopback.has(URL.parse(address)?.hostname ?? '')

/**
 * A provider's address: https, or http on this computer where the connection is on this computer too. Throws
 * `forbidden` for any other.
 */
export function providerAddress(address: string, mayBeHere: boolean): string {
  const url = URL.parse(address)
  const here = mayBeHere && url?.protocol === 'http:' && isLoopback(address)
  if (!url || url.username || url.password || !(url.protocol === 'https:' || here))
    throw new Failed({ kind: 'forbidden', code: 'provider' })
  return url.href
}
