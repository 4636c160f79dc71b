import { dayNumber } from '../calendar.ts'
import type { Account } from '../people/account.ts'
import { luhnDigit } from '../people/numbers.ts'
import { randomFrom } from '../random.ts'
import type { Document, Invoice } from './invoice.ts'
import { documentOf, invoiceId, issuedOn, makeInvoice, ordinalOf } from './make-invoice.ts'

/** All invoices. They are made when asked for, so a million of them take no room; only changes are kept. */
export interface Ledger {
  count(): number
  /** Newest first; of a period, whose end is not inclusive, if one is given. */
  ofAccount(accountId: string, period?: { from: string; to: string }): Invoice[]
  find(id: string): { invoice: Invoice; account: Account; document: Document } | undefined
  all(): Iterable<Invoice>
  add(accountId: string, partial?: Partial<Invoice>): Invoice
  change(id: string, partial: Partial<Omit<Invoice, 'id'>>): Invoice
  /** Gone, as if it had never been. */
  remove(id: string): void
  /** From now on another account's. */
  move(id: string, accountId: string): void
}

export function makeLedger(options: {
  seed: number
  today: string
  invoices: number
  accounts: readonly Account[]
}): Ledger {
  const { seed, accounts, invoices: total } = options
  if (total > 0 && accounts.length === 0) throw new RangeError('invoices need at least one contact')
  const today = dayNumber(options.today) ?? 0
  const starts = share(seed, accounts.length, total)
  const changes = new Map<string, Partial<Invoice>>()
  const added = new Map<string, { invoice: Invoice; account: Account }>()
  const gone = new Set<string>()
  let additions = 0
  const accountById = new Map(accounts.map((account) => [account.id, account]))

  const known = (accountId: string) => {
    const account = accountById.get(accountId)
    if (!account) throw new RangeError(`no account ${accountId}`)
    return account
  }
  const current = (invoice: Invoice) => ({ ...invoice, ...changes.get(invoice.id) })
  const placeOf = (account: Account, ordinal: number) => {
    const start = starts[account.index] ?? 0
    const count = (starts[account.index + 1] ?? start) - start
    return { account, count, ordinal, place: ordinal - start }
  }
  const at = (account: Account, ordinal: number) =>
    current(makeInvoice(seed, today, placeOf(account, ordinal)))
  const ofAccount: Ledger['ofAccount'] = (accountId, { from, to } = { from: '', to: '9999' }) => {
    const account = known(accountId)
    const list: Invoice[] = []
    const isWithin = ({ issuedDate }: { issuedDate: string }) => issuedDate >= from && issuedDate < to
    for (const one of added.values()) if (one.account === account) list.push(current(one.invoice))
    for (let n = (starts[account.index + 1] ?? 0) - 1; n >= (starts[account.index] ?? 0); n--) {
      const id = invoiceId(seed, n)
      if (gone.has(id)) continue
      // What is outside the period is not made.
      const issuedDate = changes.get(id)?.issuedDate ?? issuedOn(seed, today, placeOf(account, n))
      if (isWithin({ issuedDate })) list.push(at(account, n))
    }
    return list
      .filter(isWithin)
      .sort((a, b) => (a.issuedDate < b.issuedDate ? 1 : a.issuedDate > b.issuedDate ? -1 : 0))
  }
  const find = (id: string): ReturnType<Ledger['find']> => {
    const extra = added.get(id)
    if (extra) return { invoice: current(extra.invoice), account: extra.account, document: 'both' }
    if (gone.has(id)) return undefined
    const ordinal = ordinalOf(seed, id)
    const account = ordinal !== undefined && ordinal < total ? accounts[indexAt(starts, ordinal)] : undefined
    if (ordinal === undefined || !account) return undefined
    return { invoice: at(account, ordinal), account, document: documentOf(seed, ordinal) }
  }

  return {
    count: () => total - gone.size + added.size,
    ofAccount,
    find,
    *all() {
      for (const account of accounts) yield* ofAccount(account.id)
    },
    add: (accountId, partial = {}) => {
      const account = known(accountId)
      const digits = options.today.slice(0, 4) + String(90_000_001 + additions)
      const invoice: Invoice = {
        id: `inv-new-${additions + 1}`,
        invoiceNumber: digits,
        ocr: digits + luhnDigit(digits),
        type: 'invoice',
        amount: 100,
        currency: account.country === 'NL' ? 'EUR' : 'SEK',
        issuedDate: options.today,
        dueDate: options.today,
        status: 'new',
        ...partial,
      }
      if (find(invoice.id)) throw new RangeError(`there is an invoice ${invoice.id} already`)
      added.set(invoice.id, { invoice, account })
      additions += 1
      return invoice
    },
    change: (id, partial) => {
      if (!find(id)) throw new RangeError(`no invoice ${id}`)
      changes.set(id, { ...changes.get(id), ...partial })
      const changed = find(id)
      if (!changed) throw new RangeError(`no invoice ${id}`)
      return changed.invoice
    },
    remove: (id) => {
      if (!find(id)) throw new RangeError(`no invoice ${id}`)
      if (!added.delete(id)) gone.add(id)
    },
    move: (id, accountId) => {
      const found = find(id)
      if (!found) throw new RangeError(`no invoice ${id}`)
      if (!added.has(id)) gone.add(id)
      added.set(id, { invoice: found.invoice, account: known(accountId) })
    },
  }
}

/** First ordinal of each account, and the total at the end: shares differ, the sum is exact. */
function share(seed: number, accounts: number, total: number): Uint32Array {
  const sums = new Float64Array(accounts + 1)
  for (let i = 0; i < accounts; i++) {
    const random = randomFrom(seed, 4, i)
    const weight = i > 0 && random.chance(0.02) ? 0 : 0.3 + 1.4 * random.next()
    sums[i + 1] = (sums[i] ?? 0) + weight
  }
  const whole = sums[accounts] || 1
  return Uint32Array.from(sums, (sum) => Math.round((sum / whole) * total))
}

/** The last account that starts at or before an ordinal and is not empty there. */
function indexAt(starts: Uint32Array, ordinal: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= ordinal) low = middle
    else high = middle - 1
  }
  return low
}
