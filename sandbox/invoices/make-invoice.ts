import { dayName } from '../calendar.ts'
import type { Account } from '../people/account.ts'
import { luhnDigit } from '../people/numbers.ts'
import { mix, type Random, randomFrom } from '../random.ts'
import type { Document, Invoice } from './invoice.ts'

const fiveYears = 1826

/** Where an invoice stands: number `place` (0 is the oldest) of `count` of its account, `ordinal` among all. */
export interface Place {
  account: Account
  place: number
  count: number
  ordinal: number
}

/** Makes one invoice from nothing but the seed and its place, so that none has to be kept. */
export function makeInvoice(seed: number, today: number, at: Place): Invoice {
  const { account, place, ordinal } = at
  const random = randomFrom(seed, 5, ordinal)
  const issued = issuedDay(seed, today, at, random.next())
  const due = issued + (account.country === 'NL' ? 14 : 30)
  const before = { ...at, place: place - 1, ordinal: ordinal - 1 }
  const credited = isCreditNote(seed, at) && cents(seed, today, before) > 0 ? before : undefined
  const year = dayName(issued).slice(0, 4)
  const digits = year + String(ordinal + 1).padStart(8, '0')
  const invoice: Invoice = {
    id: invoiceId(seed, ordinal),
    invoiceNumber: digits,
    ocr: digits + luhnDigit(digits),
    type: credited ? 'creditNote' : 'invoice',
    amount: (credited ? -cents(seed, today, credited) : cents(seed, today, at)) / 100 || 0,
    currency: account.country === 'NL' ? 'EUR' : 'SEK',
    issuedDate: dayName(issued),
    dueDate: dayName(due),
    status: credited ? 'paid' : status(random, today - due),
  }
  if (random.chance(0.9)) {
    invoice.periodStart = `${dayName(issued - 31).slice(0, 7)}-01`
    invoice.periodEnd = `${dayName(issued).slice(0, 7)}-01`
  }
  if (credited) invoice.creditedInvoiceId = invoiceId(seed, ordinal - 1)
  return invoice
}

/** The day on which it is issued, without making it. */
export const issuedOn = (seed: number, today: number, at: Place): string =>
  dayName(issuedDay(seed, today, at, randomFrom(seed, 5, at.ordinal).next()))

/** Ids are opaque; some carry a colon. */
export function invoiceId(seed: number, ordinal: number): string {
  return `inv-${(ordinal + 46_656).toString(36)}${mix(seed, 8, ordinal) % 25 === 0 ? ':waste' : ''}`
}

/** The ordinal inside an id that `invoiceId` made; undefined for any other text. */
export function ordinalOf(seed: number, id: string): number | undefined {
  const match = /^inv-([0-9a-z]{4,8})(:waste)?$/.exec(id)
  const ordinal = Number.parseInt(match?.[1] ?? '', 36) - 46_656
  return match && invoiceId(seed, ordinal) === id ? ordinal : undefined
}

/** Most invoices have a PDF by url and by stream, some by one of them only, some not at all. */
export function documentOf(seed: number, ordinal: number): Document {
  const share = mix(seed, 9, ordinal) % 100
  return share < 6 ? 'none' : share < 18 ? 'url' : share < 30 ? 'stream' : 'both'
}

function issuedDay(seed: number, today: number, { account, place, count }: Place, within: number): number {
  const random = randomFrom(seed, 6, account.index)
  const movedOut = random.chance(0.12) ? random.between(60, 1200) : 0
  const usual = random.chance(0.25) ? 91 : 30.4
  const step = Math.min(usual, (fiveYears - movedOut) / count)
  return today - movedOut - Math.floor((count - 1 - place + within) * step)
}

function isCreditNote(seed: number, { place, ordinal }: Place): boolean {
  const wanted = (number: number) => mix(seed, 7, number) % 33 === 0
  return place > 0 && wanted(ordinal) && !wanted(ordinal - 1)
}

function cents(seed: number, today: number, { account, ordinal }: Place): number {
  const random = randomFrom(seed, 10, ordinal)
  const kind = random.next()
  if (kind < 0.01) return 0
  const usual = mix(seed, 11, account.index) % (account.role === 'company' ? 180_000 : 14_000)
  const winter = 1 + 0.4 * Math.cos(((today + ordinal) % 365) / 58)
  const amount = Math.round((3_500 + usual) * winter * (0.8 + 0.4 * random.next()))
  const inCurrency = account.country === 'NL' ? amount : amount * 9
  // Somebody with solar panels gets money back.
  return kind < 0.025 ? -Math.round(inCurrency / 3) : inCurrency
}

function status(random: Random, daysLate: number): string {
  if (daysLate <= 0) return random.chance(0.35) ? 'paid' : 'new'
  const unpaid = daysLate < 30 ? 0.4 : daysLate < 120 ? 0.08 : 0.01
  if (!random.chance(unpaid)) return 'paid'
  return daysLate > 10 && random.chance(0.3) ? 'reminded' : 'overdue'
}
