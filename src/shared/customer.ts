import { z } from 'zod'

/** A customer's account at the energy company (data layer). The personal number is masked before it leaves main. */
export const customerAccount = z.object({
  id: z.string(),
  connectionId: z.string(),
  /** The number by which people call it: the upstream's own account id. */
  number: z.string(),
  /** The owner's or company's name, else the linked contact's, else the number. */
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  orgNumber: z.string().nullable(),
  maskedPersonalNumber: z.string().nullable(),
  contactId: z.string().nullable(),
})
export type CustomerAccount = z.infer<typeof customerAccount>
