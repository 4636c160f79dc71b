import { z } from 'zod'
import { instant } from './day'

export const linkKinds = ['account', 'authorization', 'tariff', 'contract'] as const
export const linkKind = z.enum(linkKinds)
export type LinkKind = z.infer<typeof linkKind>

/** Whether something is a contact's, as a person said it; `open`: nobody did. */
export const linkDecision = z.enum(['theirs', 'notTheirs', 'open'])
export type LinkDecision = z.infer<typeof linkDecision>

/** Something of an upstream that belongs to a contact, and why we think so. */
export const contactLink = z.object({
  kind: linkKind,
  /** Ours. */
  itemId: z.string(),
  /** What people call it by: account number, username, name. */
  title: z.string(),
  detail: z.string(),
  /** By the hub's e-mail, the username, an e-mail that was corrected here; through an account; begun for the contact; by hand. */
  why: z.enum([
    'email',
    'username',
    'correctedEmail',
    'personalNumber',
    'dossier',
    'account',
    'begun',
    'hand',
  ]),
  /** The e-mail, dossier or account that led to it. */
  through: z.string().nullable(),
  /** Who said that it is theirs, or is not. */
  decided: z.object({ who: z.string(), at: instant }).nullable(),
})
export type ContactLink = z.infer<typeof contactLink>

/** Something that may be linked by hand. */
export const linkCandidate = contactLink.pick({ itemId: true, title: true, detail: true })
export type LinkCandidate = z.infer<typeof linkCandidate>
