import { strike } from '../error-words'
import { isRecord, plainName } from '../spelling'

/**
 * An answer without its passwords: every field that is called one is gone, `hasPassword` stands in its place, and what the
 * errors beside it say of it is struck out. The first thing that happens to a body of this upstream.
 */
export function withoutPasswords(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutPasswords)
  if (!isRecord(answer)) return answer
  const fields = Object.entries(answer)
  const passwords = fields.filter(([name]) => isPassword(name)).map(([, value]) => value)
  const kept = fields
    .filter(([name]) => !isPassword(name))
    .map(([name, value]) => [name, withoutPasswords(name === 'errors' ? struck(value, passwords) : value)])
  if (passwords.length === 0) return Object.fromEntries(kept)
  return { ...Object.fromEntries(kept), hasPassword: passwords.some((one) => one !== null && one !== '') }
}

/** The password of an answer, or null where it is hidden: a mask is any number of stars. */
export function revealedPassword(answer: unknown): string | null {
  if (!isRecord(answer)) return null
  const [, password] = Object.entries(answer).find(([name]) => isPassword(name)) ?? []
  return typeof password === 'string' && password !== '' && !isMask(password) ? password : null
}

/** Stars and nothing else: what is shown in place of a password, and never one to write. */
export const isMask = (text: string) => /^\*+$/.test(text.trim())

const isPassword = (name: string) => plainName(name).includes('password')

function struck(errors: unknown, passwords: unknown[]): unknown {
  const known = passwords.filter((one) => typeof one === 'string').filter((one) => one !== '' && !isMask(one))
  if (typeof errors === 'string') return strike(hideNamed(errors), known)
  return typeof errors === 'object' && errors !== null
    ? strike(hideNamed(JSON.stringify(errors)), known)
    : errors
}

/** What stands behind the word itself, also where the password is hidden: "password: x", "password=x". */
const hideNamed = (text: string) =>
  text.replace(/\b(pass(?:word|wd)|pwd|wachtwoord|lösenord)("?\s*[:=]\s*"?)[^\s",;]+/gi, '$1$2••••')
