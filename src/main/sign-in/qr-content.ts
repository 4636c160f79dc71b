import { createHmac } from 'node:crypto'

/** What BankID's QR code says so many whole seconds after the order's answer. The secret does not show in it. */
export function qrContent(qrStartToken: string, qrStartSecret: string, seconds: number): string {
  const proof = createHmac('sha256', qrStartSecret).update(String(seconds)).digest('hex')
  return `bankid.${qrStartToken}.${seconds}.${proof}`
}
