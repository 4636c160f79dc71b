import type { ContactTwin } from '@shared/contact-twin'
import type { Office } from '../office'

/** Who may be the same person as a contact, and who somebody said is, or is not. */
export async function twinsOf({ store }: Pick<Office, 'store'>, id: string): Promise<ContactTwin[]> {
  const found = await store.contactTwins.of(id)
  const decided = await store.contactDecisions.pairs(id)
  const of = (otherId: string) => {
    const one = decided.find((each) => each.otherId === otherId)
    return one
      ? { decision: one.decision, decided: { who: one.who, at: one.at } }
      : { decision: 'open' as const, decided: null }
  }
  const twins = found.map(({ contact, why }) => ({ contact, why, ...of(contact.id) }))
  // What made them alike may be gone; what somebody said of them stays.
  for (const { otherId } of decided) {
    if (found.some(({ contact }) => contact.id === otherId)) continue
    const other = await store.contacts.get(otherId)
    if (other) twins.push({ contact: other.contact, why: [], ...of(otherId) })
  }
  return twins
}
