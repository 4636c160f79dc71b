/** A contract as the hub serves it. The amount is per month and comes without a currency; days are `YYYY-MM-DD`. */
export interface Contract {
  readonly id: string | number
  number: string
  product: string
  status: string
  start: string | null
  end: string | null
  amount: number | string | null
  organization: { id: string; name: string }
  dossier: string | number
  customer: { name: string; email: string | null }
  documents: ContractDocument[]
  /** What one organisation says beside it, in words of its own. */
  [more: string]: unknown
}

export interface ContractDocument {
  id: string
  name: string
  type: string
  size?: number
}
