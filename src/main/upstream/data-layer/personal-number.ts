import { createHash } from 'node:crypto'

/** "19850101-••••" of a Swedish personal number; of any other nothing is shown. */
export function maskPersonalNumber(personalNumber: string): string {
  const digits = digitsOf(personalNumber)
  return isSwedish(digits) ? `${digits.slice(0, -4)}-••••` : '••••••••'
}

/** The ways in which it may be written, as given first: for finding it, and for striking it out. */
export function personalNumberForms(personalNumber: string): string[] {
  const digits = digitsOf(personalNumber)
  if (!isSwedish(digits)) return [personalNumber]
  const short = digits.slice(-10)
  const long = digits.length === 12 ? digits : centuryOf(short, personalNumber.includes('+')) + short
  const forms = [long, short].flatMap((one) => [`${one.slice(0, -4)}-${one.slice(-4)}`, one])
  return [...new Set([personalNumber, ...forms])]
}

/** By which one person's numbers are known however they are written, and which says nothing of them itself; null without one. */
export function personOf(personalNumber: string | null): string | null {
  const digits = digitsOf(personalNumber ?? '')
  return digits
    ? createHash('sha256')
        .update(`person ${digits.slice(-10)}`)
        .digest('base64')
    : null
}

// Two digits of a year are of the last hundred years; a plus says that the hundredth birthday was.
function centuryOf(short: string, isOver100: boolean): number {
  const thisYear = new Date().getFullYear()
  const year = Number(short.slice(0, 2))
  const latest = Math.floor((thisYear - year) / 100) * 100 + year
  return Math.floor((isOver100 ? latest - 100 : latest) / 100)
}

const digitsOf = (personalNumber: string) => personalNumber.replaceAll(/[\s+-]/g, '')
const isSwedish = (digits: string) => /^(\d{6}|\d{8})\d{4}$/.test(digits)
