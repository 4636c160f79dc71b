import { createHmac, timingSafeEqual } from 'node:crypto'

const lifetime = 5 * 60_000

/** A link to an invoice's PDF that works for five minutes without a key. */
export function signedUrl(base: string, key: string, invoiceId: string, now: number): string {
  const expires = now + lifetime
  const query = new URLSearchParams({
    expires: String(expires),
    signature: sign(key, invoiceId, String(expires)),
  })
  return `${base}/documents/${encodeURIComponent(invoiceId)}.pdf?${query}`
}

/** Says what is wrong with a link, or nothing. */
export function faultOfUrl(key: string, invoiceId: string, expires: string, signature: string, now: number) {
  const right = Buffer.from(sign(key, invoiceId, expires))
  const given = Buffer.from(signature)
  if (right.length !== given.length || !timingSafeEqual(right, given)) return 'the signature is not right'
  return Number(expires) < now ? 'the link has expired' : undefined
}

function sign(key: string, invoiceId: string, expires: string): string {
  return createHmac('sha256', key).update(`${invoiceId} ${expires}`).digest('hex')
}
