import type { Country } from './contact.ts'

/** An account at the energy company (data layer): what invoices belong to. A customer may have several. */
export interface Account {
  readonly id: string
  /** Its place in the list, which its invoices are made from. */
  readonly index: number
  /** The hub contact it belongs to; neither upstream tells. */
  readonly contactId: string
  readonly country: Country
  readonly role: 'owner' | 'company'
  readonly name: string
  readonly firstName: string | null
  readonly lastName: string | null
  /** Personal number of the owner; companies have an organisation number instead. */
  readonly ssn: string | null
  readonly orgNumber: string | null
  email: string | null
  /** E.164 */
  phoneNumber: string
  readonly address: { street: string; postalCode: string; city: string }
  /** How many guests may look at the account beside its owner. */
  readonly guests: number
  /** Which of the documented spellings the upstream uses for this owner. */
  readonly spelling: 'plain' | 'id' | 'accountId'
}
