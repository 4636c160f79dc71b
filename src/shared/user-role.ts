import { z } from 'zod'
import { email } from './email'

/** Somebody who may see an account, and as what. The personal number is masked before it leaves main. */
export const userRole = z.object({
  /** owner, company, guest, or one that we do not know yet. One owner or one company per account, and any number of guests. */
  role: z.string(),
  userId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** en, fi, nb, nn, sv, or another one. */
  language: z.string().nullable(),
  username: z.string().nullable(),
  orgNumber: z.string().nullable(),
  maskedPersonalNumber: z.string().nullable(),
})
export type UserRole = z.infer<typeof userRole>

/** How to reach a new guest: one of them. */
export const guestInvitation = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('phone'), phone: z.string().trim().min(1).max(40) }),
  z.strictObject({ by: z.literal('email'), email }),
  z.strictObject({ by: z.literal('username'), username: z.string().trim().min(1).max(200) }),
])
export type GuestInvitation = z.infer<typeof guestInvitation>
