import { email } from '@shared/email'

/** Why a typed e-mail cannot be sent, or null when it can. */
export function emailProblem(typed: string): 'missing' | 'notAnEmail' | null {
  const text = typed.trim()
  if (!text) return 'missing'
  return email.safeParse(text).success ? null : 'notAnEmail'
}
