import { Failed } from '@shared/failure'
import { z } from 'zod'
import { decode } from '../upstream/answer'
import type { Endpoint } from '../upstream/endpoint'
import { failedAt } from '../upstream/failure'
import { text, textOrNull } from '../upstream/fields'
import type { Http } from '../upstream/http'
import { spelled } from '../upstream/spelling'

/** Where the data layer relays BankID. */
export const bankIdEndpoints = {
  bankIdStart: { method: 'POST', path: '/bankid/auth' },
  bankIdQr: { method: 'GET', path: '/bankid/qr', query: { orderRef: 'orderRef' } },
  bankIdCollect: { method: 'POST', path: '/bankid/collect', body: { orderRef: 'orderRef' } },
  bankIdCancel: { method: 'POST', path: '/bankid/cancel', body: { orderRef: 'orderRef' } },
} as const satisfies Record<string, Endpoint>

const order = spelled(
  { orderRef: ['orderReference'], autoStartToken: [], qrStartToken: [], qrStartSecret: [] },
  z.object({
    orderRef: z.string().min(1),
    autoStartToken: textOrNull,
    qrStartToken: textOrNull,
    qrStartSecret: textOrNull,
  }),
)
/** An order, with all that must not leave main. */
export type Order = z.output<typeof order>

const user = spelled(
  { personalNumber: ['ssn', 'personalId'], name: [], givenName: ['firstName'], surname: ['lastName'] },
  z.object({ personalNumber: textOrNull, name: text, givenName: text, surname: text }),
)
const collected = spelled(
  { status: ['state'], hintCode: ['hint'], completionData: ['completion'] },
  z.object({ status: text, hintCode: text, completionData: z.object({ user }).nullish().catch(null) }),
)
/** `user` once it is complete. */
export type Collected = z.output<typeof collected>

const picture = z.union([
  z.string().min(1),
  spelled(
    { picture: ['qrCode', 'qr', 'image', 'qrImage', 'data', 'base64'] },
    z.object({ picture: z.string().min(1) }),
  ).transform((answer) => answer.picture),
])

/** BankID, as the data layer relays it. Everything throws `Failed`; nothing is sent twice. */
export interface BankIdRelay {
  start(signal: AbortSignal): Promise<Order>
  /** A `data:` address of the picture as it is now. */
  qr(order: Order, signal: AbortSignal): Promise<string>
  collect(order: Order, signal: AbortSignal): Promise<Collected>
  cancel(order: Order): Promise<void>
}

export function bankIdRelay(http: Http): BankIdRelay {
  const call = (operation: keyof typeof bankIdEndpoints) =>
    ({ operation, endpoint: bankIdEndpoints[operation], beforeSignIn: true }) as const
  const secretsOf = ({ qrStartSecret, autoStartToken }: Order) =>
    [qrStartSecret, autoStartToken].flatMap((one) => one ?? [])

  return {
    start: (signal) => http.json({ ...call('bankIdStart'), body: {}, signal }, order),
    async qr(of, signal) {
      const query = { orderRef: of.orderRef }
      const bytes = await http.bytes({ ...call('bankIdQr'), query, hide: secretsOf(of), signal })
      const address = pictureIn(bytes)
      if (!address) throw failedAt(http.connection, { kind: 'unexpectedAnswer', code: 'picture' })
      return address
    },
    collect: (of, signal) =>
      http.json(
        { ...call('bankIdCollect'), fields: { orderRef: of.orderRef }, hide: secretsOf(of), signal },
        collected,
      ),
    async cancel(of) {
      const cancelling = { ...call('bankIdCancel'), fields: { orderRef: of.orderRef }, mayBeEmpty: true }
      await http.json(cancelling, z.unknown()).catch((error: unknown) => {
        // Nobody waits for it, and an order that is not cancelled ends by itself.
        if (!(error instanceof Failed)) throw error
      })
    },
  }
}

const kinds: [string, string][] = [
  ['image/png', 'iVBORw0KGgo'],
  ['image/jpeg', '/9j/'],
  ['image/gif', 'R0lGOD'],
  ['image/svg+xml', 'PHN2Zy'],
  ['image/svg+xml', 'PD94bWw'],
]

/** Base64 as plain text or in JSON, with or without `data:` before it, or the picture itself; null for anything else. */
function pictureIn(bytes: Uint8Array): string | null {
  const itself = Buffer.from(bytes).toString('base64')
  const said = decode(bytes, null).trim()
  const answer = /^["{]/.test(said) ? picture.safeParse(readJson(said)).data : said
  const base64 = (answer ?? '').replace(/^data:image\/[a-z+]+;base64,/, '').replaceAll(/\s/g, '')
  for (const [type, begin] of kinds) {
    if (base64.startsWith(begin) && /^[A-Za-z0-9+/]+={0,2}$/.test(base64))
      return `data:${type};base64,${base64}`
    if (itself.startsWith(begin)) return `data:${type};base64,${itself}`
  }
  return null
}

function readJson(said: string): unknown {
  try {
    return JSON.parse(said)
  } catch {
    return undefined
  }
}
