import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import { lookUpAt } from '../customers/look-up'
import type { Office } from '../office'
import type { Identified } from './not-identified'

/** The accounts of whom it turned out to be: by personal number, else by e-mail. Kept as found. Throws `Failed`. */
export async function accountsOf(
  parts: Pick<Office, 'store' | 'upstreams'>,
  connectionId: string,
  { personalNumber, email }: Identified,
): Promise<CustomerAccount[]> {
  const asked = personalNumber
    ? ({ by: 'personalNumber', text: personalNumber } as const)
    : email && ({ by: 'email', text: email } as const)
  if (!asked) return []
  const { accounts, failures } = await lookUpAt(parts, connectionId, asked)
  if (failures[0]) throw new Failed(failures[0])
  return accounts
}
