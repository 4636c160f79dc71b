import type { LinkCandidate, LinkKind } from '@shared/contact-link'
import type { Office } from '../office'
import { demandFor } from '../sign-in/guard'
import { fold } from '../store/fold'
import { authorizationLink, contractLink, isConnected, linksOf, tariffLink } from './links'

interface Query {
  id: string
  kind: LinkKind
  text: string
  limit: number
}

/** What may be linked to a contact by hand; what is linked already is not among it. */
export async function linkable(office: Office, { id, kind, text, limit }: Query): Promise<LinkCandidate[]> {
  const { links } = await linksOf(office, id)
  const linked = new Set(links.filter((one) => one.kind === kind).map(({ itemId }) => itemId))
  const found = await candidates[kind](office, text, limit + linked.size)
  return found.filter(({ itemId }) => !linked.has(itemId)).slice(0, limit)
}

type Find = (office: Office, text: string, limit: number) => Promise<LinkCandidate[]>

const candidates: Record<LinkKind, Find> = {
  async account(office, text, limit) {
    await demandFor(office, {})
    const accounts = await office.store.accounts.search({ text, limit })
    return accounts.map(({ id, number, name }) => ({ itemId: id, title: number, detail: name }))
  },
  async authorization({ store }, text, limit) {
    const { rows } = await store.authorizations.page({
      filter: { view: 'all', text, archived: 'also' },
      sort: { by: 'createdAt', direction: 'descending' },
      ...{ offset: 0, limit },
    })
    return rows.map(authorizationLink)
  },
  async tariff(office, text, limit) {
    await demandFor(office, {})
    const words = fold(text).split(' ')
    return (await office.store.tariffSessions.list())
      .filter(isConnected)
      .map(tariffLink)
      .filter(({ title, detail }) => words.every((word) => fold(`${title} ${detail}`).includes(word)))
      .slice(0, limit)
  },
  async contract({ store }, text, limit) {
    const { rows } = await store.contracts.page({
      filter: { text },
      sort: { by: 'number', direction: 'ascending' },
      ...{ offset: 0, limit },
    })
    return rows.map(contractLink)
  },
}
