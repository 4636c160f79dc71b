import type { UserRole } from '@shared/user-role'
import { maskPersonalNumber } from './personal-number'
import type { DataLayerUserRole } from './schema'
import { fullName } from './to-account'

/** The upstream's user role as ours; the personal number only masked. */
export function toUserRole({ role, user }: DataLayerUserRole): UserRole {
  const { email, phone, language, username, orgNumber, personalNumber } = user
  const known = /^\s*(owner|company|guest)\s*$/i.exec(role)?.[1]
  return {
    role: known?.toLowerCase() ?? role,
    userId: user.id,
    name: fullName(user),
    ...{ email, phone, language, username, orgNumber },
    maskedPersonalNumber: personalNumber === null ? null : maskPersonalNumber(personalNumber),
  }
}
