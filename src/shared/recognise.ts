import { z } from 'zod'
import type { CustomerLookUp } from './customer'

export type LookUpBy = CustomerLookUp['by']
export const lookUpKinds = ['personalNumber', 'email', 'orgNumber', 'phone'] as const satisfies LookUpBy[]

/** What a typed text may be, the likeliest first; none while it is nothing of these. Swedish and Dutch numbers. */
export function recognise(typed: string): LookUpBy[] {
  const text = typed.trim()
  if (text.includes('@')) return ['email']
  const digits = digitsOf(text)
  if (digits === null) return []
  if (/^(\+|00)/.test(text)) return /^\d{8,17}$/.test(digits) ? ['phone'] : []
  const personal = isBirthNumber(digits) || isBsn(digits)
  const phone = /^0\d{6,10}$/.test(digits)
  const found: LookUpBy[] = []
  if (personal) found.push('personalNumber')
  if (isOrgNumber(digits)) found.push('orgNumber')
  if (phone) found.push('phone')
  // 0701012395 can be both: who writes the last four apart, or gets the check digit right, means the person.
  const rather = /[-+]\d{4}$/.test(text) || checks('personalNumber', text)
  return personal && phone && !rather ? found.toReversed() : found
}

export type LookUpProblem = 'missing' | 'unrecognised' | 'notAnEmail' | 'checkDigit'

/** Why a text cannot be looked up, or null. What somebody chose a kind for is taken at their word, but for an e-mail. */
export function lookUpProblem(typed: string, chosen: LookUpBy | null): LookUpProblem | null {
  const text = typed.trim()
  if (!text) return 'missing'
  const by = chosen ?? recognise(text)[0]
  if (!by) return 'unrecognised'
  if (by === 'email') return z.email().safeParse(text).success ? null : 'notAnEmail'
  return chosen || checks(by, text) ? null : 'checkDigit'
}

/** Whether the check digit is right, where there is one. */
function checks(by: LookUpBy, text: string): boolean {
  const digits = digitsOf(text) ?? ''
  const hasLuhn = by === 'personalNumber' || by === 'orgNumber' ? /^(\d\d)?\d{10}$/.test(digits) : false
  return !hasLuhn || luhn(digits.slice(-10))
}

/** The digits of a number, whatever stands between them; null where there is anything but a number. */
function digitsOf(text: string): string | null {
  return /^\+?[\d\s()./+-]+$/.test(text) ? text.replaceAll(/\D/g, '') : null
}

/** YYMMDDNNNN or YYYYMMDDNNNN; a coordination number has 60 more in its day. */
function isBirthNumber(digits: string): boolean {
  const match = /^(?:18|19|20)?(\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits)
  if (!match || (digits.length !== 10 && digits.length !== 12)) return false
  const [month, day] = [Number(match[2]), Number(match[3]) % 60]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** Swedish (its third digit is at least 2; 16 may stand before it) or a Dutch Chamber of Commerce number. */
const isOrgNumber = (digits: string) => /^(16)?\d\d[2-9]\d{7}$|^[1-9]\d{7}$/.test(digits)

/** A Dutch burgerservicenummer. */
function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum > 0 && sum % 11 === 0
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return all + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}
