import type { CustomerAccount } from '@shared/customer'
import type { Upstreams } from '../connections/upstreams'
import { namedAccount } from '../customers/find-accounts'
import type { Identified } from './not-identified'

/** The accounts of whom it turned out to be: by personal number, else by e-mail. Throws `Failed`. */
export async function accountsOf(
  upstreams: Pick<Upstreams, 'dataLayer'>,
  connectionId: string,
  { personalNumber, email }: Identified,
): Promise<CustomerAccount[]> {
  const client = await upstreams.dataLayer(connectionId)
  const by = personalNumber ? { personalNumber } : email ? { email } : null
  const ids = by ? await client.accountsBy(by) : []
  return Promise.all(ids.map((id) => namedAccount(client, id)))
}
