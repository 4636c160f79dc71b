const names: Record<string, string> = {
  CERT_HAS_EXPIRED: 'CERT_DATE_INVALID',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CERT_AUTHORITY_INVALID',
  EAI_AGAIN: 'NAME_NOT_RESOLVED',
  ECONNREFUSED: 'CONNECTION_REFUSED',
  ECONNRESET: 'CONNECTION_RESET',
  EHOSTUNREACH: 'ADDRESS_UNREACHABLE',
  ENETUNREACH: 'ADDRESS_UNREACHABLE',
  ENOTFOUND: 'NAME_NOT_RESOLVED',
  EPIPE: 'CONNECTION_RESET',
  ERR_INVALID_URL: 'INVALID_URL',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CERT_COMMON_NAME_INVALID',
  ETIMEDOUT: 'TIMED_OUT',
  SELF_SIGNED_CERT_IN_CHAIN: 'CERT_AUTHORITY_INVALID',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CERT_AUTHORITY_INVALID',
  UND_ERR_BODY_TIMEOUT: 'TIMED_OUT',
  UND_ERR_CONNECT_TIMEOUT: 'CONNECTION_TIMED_OUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMED_OUT',
  UND_ERR_SOCKET: 'CONNECTION_CLOSED',
}

/** The message Electron's net.fetch would fail with, from what Node's fetch threw. */
export function netError(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause
    if (cause.message === 'bad port') return 'net::ERR_UNSAFE_PORT'
    const code = String((first as { code?: unknown }).code)
    if (names[code]) return `net::ERR_${names[code]}`
    if (code.startsWith('HPE_')) return 'net::ERR_INVALID_HTTP_RESPONSE'
    if (code.startsWith('ERR_SSL_')) return 'net::ERR_SSL_PROTOCOL_ERROR'
  }
  return 'net::ERR_FAILED'
}
