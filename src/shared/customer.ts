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
  /** By which accounts of one person are told apart, as one line: of the first location, else the account's own. */
  address: z.string().nullable(),
  contactId: z.string().nullable(),
})
export type CustomerAccount = z.infer<typeof customerAccount>

/** What a customer is looked up by. The text is personal: it never gets into a route, a log or a file name. */
export const customerLookUp = z.strictObject({
  by: z.enum(['personalNumber', 'email', 'orgNumber', 'phone']),
  text: z.string().trim().min(1).max(320),
})
export type CustomerLookUp = z.infer<typeof customerLookUp>
