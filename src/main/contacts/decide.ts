import type { LinkDecision, LinkKind } from '@shared/contact-link'
import type { TwinDecision } from '@shared/contact-twin'
import { Failed } from '@shared/failure'
import { bringInvoices } from '../customers/bring-invoices'
import { fetchAccount } from '../customers/find-accounts'
import type { Office } from '../office'
import { inOrder } from '../store/contact-decisions'

/** Who says it, and when. */
export const byUs = async ({ roles }: Pick<Office, 'roles'>) => ({
  at: new Date().toISOString(),
  who: (await roles.whoAmI()).name ?? '',
})

interface Linking {
  id: string
  kind: LinkKind
  itemId: string
  decision: LinkDecision
}

/** Says whether something is a contact's, or leaves that to what we find. An account's invoices follow. */
export async function decideLink(office: Office, { id, kind, itemId, decision }: Linking) {
  const { store, tell } = office
  if (decision === 'theirs' && kind === 'account') await keepAccount(office, itemId)
  const link = { contactId: id, kind, itemId, decision, ...(await byUs(office)) }
  const before = await store.contactDecisions.link(link)
  if (kind === 'account') {
    await store.contacts.decided({
      refused: [{ contactId: id, accountId: itemId, refused: decision === 'notTheirs' }],
    })
    await store.accountLinks.byHand({ contactId: id, accountId: itemId, linked: decision === 'theirs' })
    tell('invoices.changed', { id: null })
  }
  tell('contacts.changed', { id })
  return { before }
}

/** The account is here before it is linked. */
async function keepAccount(office: Office, accountId: string) {
  const { store, upstreams } = office
  if (await store.accounts.get(accountId)) return
  const account = await fetchAccount(upstreams, accountId)
  await store.accounts.put({ account, asOf: new Date().toISOString() })
  bringInvoices(office, [accountId])
}

/** Says whether two contacts are one person. Nothing is merged. */
export async function decideTwin(office: Office, id: string, otherId: string, decision: TwinDecision) {
  if (id === otherId)
    throw new Failed({ kind: 'invalid', fields: [{ path: 'otherId', problem: 'sameRecord' }] })
  const { store, tell, record } = office
  const before = await store.contactDecisions.pair({
    ...{ contactId: id, otherId, decision },
    ...(await byUs(office)),
  })
  const [one, other] = inOrder(id, otherId)
  await store.contacts.decided({ pairs: [{ one, other, decision }] })
  for (const each of [id, otherId]) {
    await record('contacts.decideTwin', each, decision)
    tell('contacts.changed', { id: each })
  }
  return { before }
}
