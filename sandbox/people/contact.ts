export type Country = 'NL' | 'SE'

/** A customer's log-in at the hub. No account at all is `null` in the contact. */
export interface CustomerAccount {
  id: string
  username: string
  status: 'created' | 'invited' | 'active' | 'blocked'
  createdAt: string
  invitedTo?: string
  invitedAt?: string
}

/** A contact, exactly as the hub serves it. Instants are ISO 8601 in UTC. */
export interface Contact {
  readonly id: string
  firstName: string | null
  middleName: string | null
  lastName: string | null
  companyName: string | null
  orgNumber: string | null
  email: string | null
  phone: string | null
  address: { street: string; postalCode: string; city: string; country: Country }
  /** By organisation id. One organisation sends numbers, the others text with leading zeros. */
  dossiers: Record<string, string | number>
  organizations: { id: string; name: string }[]
  account: CustomerAccount | null
  updatedAt: string
}
