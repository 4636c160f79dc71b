import type { Contract, ContractRow } from '@shared/contract'
import { type Money, minorDigits, toMinor } from '@shared/money'
import type { Office } from '../office'
import { amountDigits, type ContractRecord } from '../store/contract-record'

/** The currency that each connection's setting adds to amounts that come without one. */
export type Currencies = ReadonlyMap<string, string | undefined>

export async function currenciesOf({ connections }: Pick<Office, 'connections'>): Promise<Currencies> {
  return new Map((await connections.records()).map(({ id, currency }) => [id, currency]))
}

export function withCurrency({ amount, ...contract }: ContractRecord, currencies: Currencies): Contract {
  const currency = amount?.currency ?? currencies.get(contract.connectionId)
  return {
    ...contract,
    amount: amount && { decimal: amount.decimal, money: moneyOf(amount.decimal, currency) },
  }
}

export function rowOf(record: ContractRecord, currencies: Currencies): ContractRow {
  const { documents: _, said: __, ...row } = withCurrency(record, currencies)
  return row
}

interface Sum {
  connectionId: string
  currency: string | null
  /** In ten-thousandths. */
  amount: number
}

/** One sum per currency; what has none is in no sum. */
export function sumsOf(sums: readonly Sum[], currencies: Currencies): Money[] {
  const totals = new Map<string, number>()
  for (const { connectionId, currency, amount } of sums) {
    const known = currency ?? currencies.get(connectionId)
    if (known) totals.set(known, (totals.get(known) ?? 0) + amount)
  }
  return [...totals].flatMap(([currency, amount]) => moneyOf(decimalOf(amount), currency) ?? [])
}

function moneyOf(decimal: string, currency: string | undefined): Money | null {
  const minor = currency ? toMinor(decimal, minorDigits(currency)) : null
  return currency && minor !== null ? { minor, currency } : null
}

function decimalOf(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(amountDigits + 1, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -amountDigits)}.${digits.slice(-amountDigits)}`
}
