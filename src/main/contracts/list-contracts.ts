import type { Input, Output } from '@shared/operations'
import type { Office } from '../office'
import { currenciesOf, rowOf, sumsOf } from './with-currency'

/** A page of what is kept here, with money where the currency is known. */
export async function contractsPage(
  office: Pick<Office, 'store' | 'connections'>,
  query: Input<'contracts.page'>,
): Promise<Output<'contracts.page'>> {
  const [found, currencies] = await Promise.all([office.store.contracts.page(query), currenciesOf(office)])
  return {
    ...found,
    rows: found.rows.map((one) => rowOf(one, currencies)),
    sums: sumsOf(found.sums, currencies),
  }
}
