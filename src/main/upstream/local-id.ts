/** Our id of a thing at an upstream: `connection/upstream id`. The upstream's id may contain anything, also `/`. */
export function makeLocalId(connectionId: string, upstreamId: string): string {
  return `${connectionId}/${upstreamId}`
}

/** The two parts of `makeLocalId`. Throws when the text is not such an id. */
export function splitLocalId(id: string): { connectionId: string; upstreamId: string } {
  const slash = id.indexOf('/')
  if (slash < 1 || slash === id.length - 1) throw new Error('not a local id')
  return { connectionId: id.slice(0, slash), upstreamId: id.slice(slash + 1) }
}

/** Our id of an invoice. The account is part of it: upstreams know an invoice only by its account. */
export function makeInvoiceId(connectionId: string, accountId: string, invoiceId: string): string {
  return makeLocalId(connectionId, makeLocalId(encodeURIComponent(accountId), invoiceId))
}

/** The three parts of `makeInvoiceId`. Throws when the text is not such an id. */
export function splitInvoiceId(id: string): { connectionId: string; accountId: string; invoiceId: string } {
  const { connectionId, upstreamId } = splitLocalId(id)
  const inAccount = splitLocalId(upstreamId)
  return {
    connectionId,
    accountId: decodeURIComponent(inAccount.connectionId),
    invoiceId: inAccount.upstreamId,
  }
}
