/** "19850101-••••" of a Swedish personal number; of any other nothing is shown. */
export function maskPersonalNumber(personalNumber: string): string {
  const digits = digitsOf(personalNumber)
  return isSwedish(digits) ? `${digits.slice(0, -4)}-••••` : '••••••••'
}

/** The ways in which somebody may write it back to us. */
export function personalNumberForms(personalNumber: string): string[] {
  const digits = digitsOf(personalNumber)
  if (!isSwedish(digits)) return [personalNumber]
  const short = digits.slice(-10)
  return [personalNumber, ...[digits, short].flatMap((one) => [`${one.slice(0, -4)}-${one.slice(-4)}`, one])]
}

const digitsOf = (personalNumber: string) => personalNumber.replaceAll(/[\s+-]/g, '')
const isSwedish = (digits: string) => /^(\d{6}|\d{8})\d{4}$/.test(digits)
