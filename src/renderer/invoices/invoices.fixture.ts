import { Failed } from '@shared/failure'
import type { Invoice, InvoiceFilter, InvoiceSort } from '@shared/invoice'
import { defaultPlan } from '@shared/offline'
import { type SortedBy, sortedBy } from '@shared/sort'
import type { Answers } from '../ui/fake-bridge'
import { totalsOf } from './totals.fixture'

/** For tests: an invoice like many others. */
export function invoice(given: Partial<Invoice> & { number: string }): Invoice {
  return {
    id: `d/${given.number}`,
    connectionId: 'd',
    accountId: 'd/anna',
    accountName: 'Anna van den Berg',
    contactId: 'h/anna',
    ocr: `7${given.number}`,
    kind: 'invoice',
    status: 'paid',
    issuedOn: '2026-03-02',
    dueOn: '2026-03-16',
    period: { from: '2026-02-01', to: '2026-03-01' },
    amount: { minor: 12345, currency: 'EUR' },
    pdf: 'unknown',
    flagged: false,
    note: '',
    ...given,
  }
}

/** For tests: a main that has these invoices and a data layer they came from. */
export function officeWith(all: readonly Invoice[]): Answers {
  const found = (filter: InvoiceFilter) => all.filter((one) => fits(one, filter))
  const ordered = (filter: InvoiceFilter, sort: InvoiceSort) =>
    found(filter).toSorted((a, b) => compare(a, b, sort) || a.number.localeCompare(b.number))
  return {
    'connections.list': () => [
      {
        id: 'd',
        kind: 'data-layer',
        name: 'Data layer',
        baseUrl: 'https://data.example',
        credential: { kind: 'bearer' },
        secret: 'stored',
      },
    ],
    'invoices.page': ({ filter, sort, offset, limit }) => ({
      rows: ordered(filter, sort).slice(offset, offset + limit),
      asOf: '2026-03-20T13:02:00.000Z',
    }),
    ...totalsOf(found, all),
    'invoices.position': ({ filter, sort, id }) => {
      const index = ordered(filter, sort).findIndex((one) => one.id === id)
      return { index: index < 0 ? null : index }
    },
    'invoices.ids': ({ filter }) => ({ ids: found(filter).map(({ id }) => id) }),
    'invoices.pdfAhead': () => ({}),
    'invoices.spelling': () => ({ meant: null }),
    'invoices.get': ({ id }) => {
      const one = all.find((candidate) => candidate.id === id)
      if (!one) throw new Failed({ kind: 'notFound' })
      return one
    },
    'invoices.pdf': () => {
      throw new Failed({ kind: 'notFound', code: 'noPdf' })
    },
    'customers.get': ({ id }) => customer(id),
    'customers.search': ({ text }) =>
      ['d/anna', 'd/bengt']
        .map(customer)
        .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
    'customers.ofContact': () => ({
      value: [customer('d/anna')],
      source: 'cache',
      asOf: '2026-03-20T13:02:00.000Z',
    }),
    'offline.get': () => ({
      plan: defaultPlan,
      holding: { contacts: 0, accounts: 2, invoices: all.length, pdfs: 3, bytes: 0, asOf: null },
    }),
    'sync.start': () => ({
      state: 'running',
      step: null,
      done: 0,
      total: null,
      finishedAt: null,
      failed: [],
      failedCount: 0,
      failure: null,
    }),
  }
}

function customer(id: string) {
  const name = id === 'd/anna' ? 'Anna van den Berg' : 'Bengt Åkesson'
  return {
    id,
    connectionId: 'd',
    number: id.slice(2),
    name,
    email: null,
    phone: null,
    orgNumber: null,
    maskedPersonalNumber: null,
    address: null,
    contactId: null,
  }
}

function fits(one: Invoice, filter: InvoiceFilter) {
  const { text, accountIds, contactId, statuses, kind, issued, amount, due, overdueOn, currencies, pdf } =
    filter
  return (
    (!text || `${one.number} ${one.accountName}`.toLowerCase().includes(text.toLowerCase())) &&
    (!accountIds || accountIds.includes(one.accountId)) &&
    (!contactId || one.contactId === contactId) &&
    (!statuses || statuses.includes(one.status)) &&
    (!kind || one.kind === kind) &&
    one.issuedOn >= (issued?.from ?? '') &&
    one.issuedOn <= (issued?.to ?? '9') &&
    one.amount.minor >= (amount?.min ?? Number.NEGATIVE_INFINITY) &&
    one.amount.minor <= (amount?.max ?? Number.POSITIVE_INFINITY) &&
    (!due || ((one.dueOn ?? '~') >= (due.from ?? '') && (one.dueOn ?? '~') <= (due.to ?? '9'))) &&
    (!overdueOn || one.status === 'overdue' || (one.status === 'new' && (one.dueOn ?? '~') < overdueOn)) &&
    (!currencies || currencies.includes(one.amount.currency)) &&
    (!pdf || one.pdf === pdf)
  )
}

function compare(a: Invoice, b: Invoice, sort: InvoiceSort) {
  return sortedBy(sort).reduce((order, column) => order || compareBy(a, b, column), 0)
}

function compareBy(a: Invoice, b: Invoice, { by, direction }: SortedBy<InvoiceSort['by']>) {
  const up = by === 'amount' ? a.amount.minor - b.amount.minor : String(a[by]).localeCompare(String(b[by]))
  return direction === 'ascending' ? up : -up
}
