import type { SupplyAddress } from '@shared/tariff-page'
import { fillBody } from '../endpoint'
import { names } from './names'

const theirs = Object.fromEntries(Object.entries(names.address).map(([ours, all]) => [ours, all[0] ?? ours]))

/** An address in the upstream's names, without what is empty. */
export function addressBody(address: SupplyAddress): object {
  const given = Object.fromEntries(
    Object.entries(address).map(([name, text]) => [name, text.trim() === '' ? undefined : text.trim()]),
  )
  return fillBody({ method: 'POST', path: '/', body: theirs }, given)
}
