import { guestInvitation } from '@shared/user-role'
import { z } from 'zod'

export type ReachProblem = 'missing' | 'notAnEmail' | 'notAPhone' | 'tooLong'
export type ReachBy = 'email' | 'phone' | 'username'

/** Why a typed e-mail, phone or username cannot be sent, or null when it can. */
export function reachProblem(by: ReachBy, typed: string): ReachProblem | null {
  const text = typed.trim()
  if (!text) return 'missing'
  if (by === 'email') return z.email().max(320).safeParse(text).success ? null : 'notAnEmail'
  if (by === 'phone' && !isPhone(text)) return 'notAPhone'
  return guestInvitation.safeParse({ by, [by]: text }).success ? null : 'tooLong'
}

/** Digits in any grouping, a country's "+" before them: between 6 and 15, as E.164 has at most. */
function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '')
  return /^\+?[\d\s()./-]+$/.test(text) && digits.length >= 6 && digits.length <= 15
}
