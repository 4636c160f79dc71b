import type { Contact } from '@shared/contact'
import type { HistoryEvent, HistoryKind } from '@shared/contact-history'
import type { ContactLink } from '@shared/contact-link'
import type { Office } from '../office'
import { knownContact } from './get-contact'
import { linksOf, showsCustomers } from './links'
import { ourEvents } from './our-events'

interface Query {
  id: string
  kinds?: readonly HistoryKind[] | undefined
  offset: number
  limit: number
}

/** Of each source no more: older ones are in its own list. */
const mostOfEach = 500

/** What happened to a contact, here and at the upstreams, newest first. Without `kinds` all but who looked. */
export async function historyOf(office: Office, { id, kinds, offset, limit }: Query) {
  const { value: contact } = await knownContact(office, id)
  const { links } = await linksOf(office, id)
  const all: HistoryEvent[] = [
    ...(await ourEvents(office, id)),
    ...accountAdded(contact),
    ...(await authorizationEvents(office, links)),
    ...((await showsCustomers(office)) ? await invoiceEvents(office, id) : []),
    ...(await tariffEvents(office, links)),
    ...(await contractEvents(office, links)),
  ]
  const events = all
    .filter(({ kind }) => (kinds?.length ? kinds.includes(kind) : kind !== 'read'))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
  return { events: events.slice(offset, offset + limit), count: events.length }
}

// What has no time of day comes before everything else of its day, and so below it.
const placeOf = ({ day, at, key }: HistoryEvent) => `${day} ${at ?? ''} ${key}`

/** The day on this computer's calendar. */
export function localDayOf(at: string): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export const atInstant = (at: string) => ({ at, day: localDayOf(at) })
const onDay = (day: string) => ({ at: null, day })

function accountAdded({ account: { createdAt, username } }: Contact): HistoryEvent[] {
  return createdAt ? [{ kind: 'account', key: 'account', ...atInstant(createdAt), username }] : []
}

async function authorizationEvents({ store }: Office, links: readonly ContactLink[]) {
  const all = links
    .filter(({ kind }) => kind === 'authorization')
    .map(async ({ itemId, title }) => {
      const events = await store.authorizationDesk.history(itemId)
      return events.map(
        (event, place): HistoryEvent => ({
          kind: 'authorization',
          // The oldest keeps its place from the end.
          key: `authorization ${itemId} ${events.length - place}`,
          ...atInstant(event.at),
          ...{ authorizationId: itemId, username: title, event },
        }),
      )
    })
  return (await Promise.all(all)).flat()
}

async function invoiceEvents({ store }: Office, contactId: string): Promise<HistoryEvent[]> {
  const { rows } = await store.invoices.page({
    filter: { contactId },
    sort: { by: 'issuedOn', direction: 'descending' },
    ...{ offset: 0, limit: mostOfEach },
  })
  return rows.map(({ id, number, amount, kind, issuedOn }) => ({
    kind: 'invoice',
    key: `invoice ${id}`,
    ...onDay(issuedOn),
    ...{ invoiceId: id, number, amount, what: kind },
  }))
}

async function tariffEvents({ store }: Office, links: readonly ContactLink[]): Promise<HistoryEvent[]> {
  const theirs = links.filter(({ kind }) => kind === 'tariff')
  const today = localDayOf(new Date().toISOString())
  const sessions = await Promise.all(theirs.map(({ itemId }) => store.tariffSessions.get(itemId)))
  return sessions.flatMap((stored): HistoryEvent[] => {
    if (!stored) return []
    const { record, claim } = stored
    const about = {
      kind: 'tariff' as const,
      sessionId: record.id,
      name: record.tariff.name ?? record.provider,
    }
    const ends = stored.reading?.contractEndsOn ?? record.tariff.contractEndsOn
    return [
      ...(claim
        ? [{ ...about, key: `tariff ${record.id}`, ...atInstant(claim.at), what: 'connected' as const }]
        : []),
      ...(ends && ends <= today
        ? [{ ...about, key: `tariff ${record.id} ended`, ...onDay(ends), what: 'contractEnded' as const }]
        : []),
    ]
  })
}

async function contractEvents({ store }: Office, links: readonly ContactLink[]): Promise<HistoryEvent[]> {
  const theirs = links.filter(({ kind }) => kind === 'contract')
  const today = localDayOf(new Date().toISOString())
  const all = await Promise.all(theirs.map(({ itemId }) => store.contracts.get(itemId)))
  return all.flatMap((kept): HistoryEvent[] => {
    if (!kept) return []
    const { id, number, product, start, end } = kept.contract
    const about = { kind: 'contract' as const, contractId: id, number, product }
    return [
      ...(start && start <= today
        ? [{ ...about, key: `contract ${id}`, ...onDay(start), what: 'began' as const }]
        : []),
      ...(end && end < today
        ? [{ ...about, key: `contract ${id} ended`, ...onDay(end), what: 'ended' as const }]
        : []),
    ]
  })
}
