import type { Failure } from '@shared/failure'

/** The body ended before it was complete. */
export class CutOff extends Error {}
/** Nothing came for too long. */
export class Silence extends Error {}

type NetworkKind = 'offline' | 'timeout' | 'unavailable' | 'unexpectedAnswer'

// Chromium's names without "net::ERR_", Node's and undici's; the first that fits.
const byCode: [RegExp, NetworkKind][] = [
  [
    /^(CERT_|SSL_|TLS|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|BAD_SSL)/,
    'unavailable',
  ],
  [/(TIMED_OUT|TIMEDOUT|_TIMEOUT$)/, 'timeout'],
  [
    /^(CONTENT_LENGTH_MISMATCH|INCOMPLETE_|CONTENT_DECODING|HTTP2_|QUIC_|TOO_MANY_REDIRECTS)/,
    'unexpectedAnswer',
  ],
  [
    /^(INVALID_(HTTP_)?RESPONSE|INVALID_CHUNKED|RESPONSE_HEADERS_|HPE_|UND_ERR_RES|UND_ERR_HEADERS_OVERFLOW)/,
    'unexpectedAnswer',
  ],
  [
    /^(CONNECTION_RESET|CONNECTION_CLOSED|CONNECTION_ABORTED|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)/,
    'unavailable',
  ],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)/, 'unavailable'],
  [/^(INTERNET_|NAME_|NETWORK_|ADDRESS_|CONNECTION_|PROXY_|TUNNEL_|DNS_|ICANN_|HOST_|SOCKS_)/, 'offline'],
  [/^(ECONNREFUSED|ENOTFOUND|EAI_|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN|EADDRNOTAVAIL)/, 'offline'],
]

/**
 * What the network did to a request, by the codes of Chromium (`net::ERR_…`), Node and undici, or null when the error is
 * none of the network's. Never takes the error's text: it may hold addresses and headers.
 */
export function networkFailure(error: unknown): Failure | null {
  if (error instanceof CutOff) return { kind: 'unexpectedAnswer', code: 'cutOff' }
  if (error instanceof Silence) return { kind: 'timeout', code: 'silence' }
  for (const one of causes(error)) {
    if (one.name === 'TimeoutError') return { kind: 'timeout', code: 'timeout' }
    if (/^Redirect was cancelled|redirect policy was/.test(one.message)) return redirected
    const code = codeOf(one)
    if (!code) continue
    const kind = byCode.find(([pattern]) => pattern.test(code))?.[1]
    return { kind: kind ?? 'unavailable', code }
  }
  return causes(error).some(({ name, message }) => name === 'TypeError' && message === 'fetch failed')
    ? { kind: 'unavailable', code: 'fetchFailed' }
    : null
}

/** Where an upstream sends us elsewhere and we do not go. */
export const redirected = { kind: 'unexpectedAnswer', code: 'redirect' } as const

/** Whether another try could end differently: not with a refused certificate or a redirect. */
export function mayPass(failure: Failure): boolean {
  if (failure.kind === 'unexpectedAnswer') return failure.code !== 'redirect'
  return failure.kind !== 'unavailable' || !byCode[0]?.[0].test(failure.code ?? '')
}

function codeOf(error: Error): string | undefined {
  const chromium = /\bnet::(?:ERR_)?([A-Z0-9_]+)/.exec(error.message)?.[1]
  if (chromium) return chromium
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

function causes(error: unknown): Error[] {
  const chain: Error[] = []
  let next = error
  while (next instanceof Error && chain.length < 8) {
    chain.push(next)
    next = next instanceof AggregateError && next.cause === undefined ? next.errors[0] : next.cause
  }
  return chain
}
