import { z } from 'zod'
import { contact } from './contact'
import { instant } from './day'

export const twinReasons = ['email', 'phone', 'nameAndAddress', 'similarNameAndAddress', 'dossier'] as const
export const twinReason = z.enum(twinReasons)
export type TwinReason = z.infer<typeof twinReason>

/** Whether two contacts are one person, as somebody said it; `open`: nobody did. */
export const twinDecision = z.enum(['same', 'different', 'open'])
export type TwinDecision = z.infer<typeof twinDecision>

/** A contact that may be the same person as another one, or is by what somebody said. */
export const contactTwin = z.object({
  contact,
  /** Empty where only a person said it. */
  why: z.array(twinReason),
  decision: twinDecision,
  decided: z.object({ who: z.string(), at: instant }).nullable(),
})
export type ContactTwin = z.infer<typeof contactTwin>
