import { permissions } from '@shared/operation'
import { type OperationName, operations, type Permission } from '@shared/operations'

/** What a panel explains. */
export type Noun = 'contact' | 'contract' | 'customer' | 'invoice' | 'authorization'

const begins: Record<Noun, readonly string[]> = {
  contact: ['contacts.'],
  contract: ['contracts.'],
  customer: ['customers.', 'tariffs.'],
  invoice: ['invoices.'],
  authorization: ['authorizations.'],
}

/** Every permission that some operation on such a record needs, in their order: from the table that main enforces. */
export function permissionsOf(noun: Noun): readonly Permission[] {
  const names = (Object.keys(operations) as OperationName[]).filter((name) =>
    begins[noun].some((begin) => name.startsWith(begin)),
  )
  const needed = new Set(names.map((name) => operations[name].permission))
  return permissions.filter((one) => needed.has(one))
}
