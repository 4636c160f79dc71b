import { guestInvitation } from '@shared/user-role'
import { z } from 'zod'

export type ReachProblem = 'missing' | 'notAnEmail' | 'notAPhone' | 'notAUsername' | 'tooLong'
export type ReachBy = 'email' | 'phone' | 'username'

/** Why a typed e-mail, phone or username cannot be sent, or null when it can. */
export function reachProblem(by: ReachBy, typed: string): ReachProblem | null {
  const text = typed.trim()
  if (!text) return 'missing'
  if (by === 'email') return z.email().max(320).safeParse(text).success ? null : 'notAnEmail'
  if (by === 'phone' && !isPhone(text)) return 'notAPhone'
  if (by === 'username' && /\s/.test(text)) return 'notAUsername'
  return guestInvitation.safeParse({ by, [by]: text }).success ? null : 'tooLong'
}

/** As it is sent: of a phone number only "+" and digits (E.164). */
export function reachSent(by: ReachBy, typed: string): string {
  const text = typed.trim()
  return by === 'phone' ? text.replace(/^00/, '+').replaceAll(/[^+\d]/g, '') : text
}

/** A country's number, in any grouping: between 7 and 15 digits. */
const isPhone = (text: string) =>
  /^(\+|00)[\d\s()./-]+$/.test(text) && /^\+[1-9]\d{6,14}$/.test(reachSent('phone', text))
