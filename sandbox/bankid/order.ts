import { createHmac, randomUUID } from 'node:crypto'

/** Whose BankID signs. */
export interface Signer {
  personalNumber: string
  name: string
  givenName: string
  surname: string
}

/** One order, from its start until its completion was collected. */
export interface Order {
  readonly orderRef: string
  readonly autoStartToken: string
  readonly qrStartToken: string
  readonly qrStartSecret: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  status: 'pending' | 'failed' | 'complete'
  hintCode: string
  signer: Signer | null
  /** How often it was asked about. */
  collects: number
}

export const newOrder = (): Order => ({
  orderRef: randomUUID(),
  autoStartToken: randomUUID(),
  qrStartToken: randomUUID(),
  qrStartSecret: randomUUID(),
  startedAt: Date.now(),
  status: 'pending',
  hintCode: 'outstandingTransaction',
  signer: null,
  collects: 0,
})

/** What the QR code says so many whole seconds after the start. */
export function qrContent({ qrStartToken, qrStartSecret }: Order, seconds: number): string {
  const proof = createHmac('sha256', qrStartSecret).update(String(seconds)).digest('hex')
  return `bankid.${qrStartToken}.${seconds}.${proof}`
}

export const secondsOf = (order: Order) => Math.floor((Date.now() - order.startedAt) / 1000)
