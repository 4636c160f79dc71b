import type { RecordKind } from '@shared/activity'
import type { Office } from '../office'
import { demandFor } from '../sign-in/guard'

/** Records that a text may mean; more of them are not looked for. */
const most = 200

type Named = Pick<Office, 'store' | 'connections' | 'signIns'>

/** What records are called now. Those of customers only to whoever may see customers. */
export function namesIn(office: Named) {
  const known = new Map<string, Promise<string | null>>()
  return (kind: RecordKind | null, record: string | null) => {
    if (kind === null || record === null) return Promise.resolve(null)
    const key = `${kind} ${record}`
    const name = known.get(key) ?? nameOf(office, kind, record).catch(() => null)
    known.set(key, name)
    return name
  }
}

async function nameOf(office: Named, kind: RecordKind, id: string): Promise<string | null> {
  const { store, connections } = office
  if (kind === 'customer' || kind === 'invoice' || kind === 'tariff') await demandFor(office, { id })
  switch (kind) {
    case 'contact':
      return (await store.contacts.get(id))?.contact.displayName ?? null
    case 'customer':
      return (await store.accounts.get(id))?.name ?? null
    case 'invoice':
      return (await store.invoices.get(id))?.number ?? null
    case 'authorization':
      return (await store.authorizations.get(id))?.row.username ?? null
    case 'contract':
      return (await store.contracts.get(id))?.contract.number ?? null
    case 'tariff':
      return (await store.tariffSessions.get(id))?.record.tariff.name ?? null
    case 'connection':
      return (await connections.records()).find((one) => one.id === id)?.name ?? null
    case 'activationRun':
    case 'organisation':
      return null
    default:
      return kind satisfies never
  }
}

/** Our ids of the contacts and customers whom a text finds. */
export async function recordsNamed(office: Named, text: string): Promise<string[]> {
  const { store } = office
  const sort = { by: 'name', direction: 'ascending' } as const
  const contacts = await store.contacts.page({ filter: { text }, sort, offset: 0, limit: most })
  const customers = await demandFor(office, {}).then(
    () => store.accounts.search({ text, limit: most }),
    () => [],
  )
  return [...contacts.rows, ...customers].map(({ id }) => id)
}
