import { Refusal } from '../http/refusal.ts'

/** An e-mail address, trimmed; refuses the field `name` otherwise. */
export function checkEmail(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/.test(text)) return text
  throw new Refusal(400, `${name}-invalid`, `"${name}" must be an e-mail address`)
}

/** E.164: a plus sign, the country, the number, and nothing between them. */
export function checkPhoneNumber(value: unknown): string {
  if (typeof value === 'string' && /^\+[1-9]\d{6,14}$/.test(value)) return value
  throw new Refusal(
    400,
    'phoneNumber-invalid',
    '"phoneNumber" must be + and 7 to 15 digits, such as +46701234567',
  )
}

export function checkUsername(value: unknown): string {
  if (typeof value === 'string' && /^\S{1,200}$/.test(value)) return value
  throw new Refusal(400, 'username-invalid', '"username" must be text without spaces')
}
