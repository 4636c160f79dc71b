import type { AuthorizationRow } from '@shared/authorization'
import type { Contact } from '@shared/contact'
import type { ContactLink } from '@shared/contact-link'
import type { Contract } from '@shared/contract'
import { Failed } from '@shared/failure'
import type { Office } from '../office'
import { demandFor } from '../sign-in/guard'
import type { AccountLink } from '../store/account-links'
import type { DecidedLink } from '../store/contact-decisions'
import { lowerCase } from '../store/contact-record'
import type { StoredTariff } from '../store/tariff-session-record'
import { knownContact } from './get-contact'
import { knownEmails } from './known-emails'

type Parts = Pick<Office, 'store'>
type Found = Omit<ContactLink, 'decided'>
type Emails = Awaited<ReturnType<typeof knownEmails>>

/** What belongs to a contact, with why; and what would, had nobody said that it does not. */
export async function linksOf(office: Office, id: string) {
  const { store } = office
  const { value: contact } = await knownContact(office, id)
  const emails = await knownEmails(office, contact)
  const decided = await store.contactDecisions.links(id)
  const accounts = (await showsCustomers(office)) ? await store.accountLinks.of(id) : null
  const found = [
    ...(accounts ?? []).map((one) => accountLink(one, emails)),
    ...(await authorizationLinks(office, emails, decided)),
    ...(accounts ? await tariffLinks(office, contact, accounts, decided) : []),
    ...(await contractLinks(office, contact, emails, decided)),
  ]
  const decisionOn = ({ kind, itemId }: Found) =>
    decided.find((one) => one.kind === kind && one.itemId === itemId)
  const all = found.map((one): ContactLink & { refused: boolean } => {
    const decision = decisionOn(one)
    return {
      ...one,
      decided: decision ? { who: decision.who, at: decision.at } : null,
      refused: decision?.decision === 'notTheirs',
    }
  })
  return {
    links: all.filter(({ refused }) => !refused),
    setAside: all.filter(({ refused }) => refused),
  }
}

/** Where an employee must sign in to see customers, nothing of them is shown before. */
export async function showsCustomers(office: Pick<Office, 'connections' | 'signIns'>): Promise<boolean> {
  try {
    await demandFor(office, {})
    return true
  } catch (error) {
    if (error instanceof Failed && error.failure.kind === 'signInNeeded') return false
    throw error
  }
}

function accountLink({ account, why }: AccountLink, emails: Emails): Found {
  const email = lowerCase(account.email)
  const base = { kind: 'account' as const, itemId: account.id, title: account.number, detail: account.name }
  if (why !== 'email') return { ...base, why, through: null }
  // An e-mail may be of one of its users: then only the data layer knows which.
  return { ...base, why: (email && emails.get(email)) || 'email', through: email }
}

async function authorizationLinks({ store }: Parts, emails: Emails, decided: readonly DecidedLink[]) {
  const byName = (await store.authorizations.ofUsers([...emails.keys()])).flatMap((row) => {
    const why = emails.get(lowerCase(row.username) ?? '')
    return why ? [{ ...authorizationLink(row), why, through: row.username }] : []
  })
  const ids = itemsByHand('authorization', decided).filter(
    (id) => !byName.some(({ itemId }) => itemId === id),
  )
  const byHand = await store.authorizations.lines({ ids })
  return [
    ...byName,
    ...byHand.map((row) => ({ ...authorizationLink(row), why: 'hand' as const, through: null })),
  ]
}

export const authorizationLink = ({ id, username, host }: AuthorizationRow) => ({
  kind: 'authorization' as const,
  itemId: id,
  title: username,
  detail: host,
})

async function tariffLinks(
  { store }: Parts,
  { id }: Contact,
  accounts: readonly AccountLink[],
  decided: readonly DecidedLink[],
): Promise<Found[]> {
  const byHand = itemsByHand('tariff', decided)
  const theirs = new Map(
    accounts.filter(({ refused }) => !refused).map(({ account }) => [account.id, account.number]),
  )
  return (await store.tariffSessions.list()).filter(isConnected).flatMap((stored): Found[] => {
    const base = tariffLink(stored)
    const { subject } = stored.record
    if (subject.contactId === id) return [{ ...base, why: 'begun', through: null }]
    const number = theirs.get(subject.accountId ?? '')
    if (number !== undefined) return [{ ...base, why: 'account', through: number }]
    return byHand.includes(base.itemId) ? [{ ...base, why: 'hand', through: null }] : []
  })
}

export const isConnected = ({ record, claim }: StoredTariff) => claim !== null && record.state === 'saved'

export const tariffLink = ({ record: { id, tariff, provider, subject } }: StoredTariff) => ({
  kind: 'tariff' as const,
  itemId: id,
  title: tariff.name ?? provider ?? subject.name,
  detail: [provider !== tariff.name && tariff.name !== null ? provider : null, subject.name]
    .filter(Boolean)
    .join(', '),
})

async function contractLinks(
  { store }: Parts,
  { id, dossiers }: Contact,
  emails: Emails,
  decided: readonly DecidedLink[],
): Promise<Found[]> {
  const { rows } = await store.contracts.page({ filter: { contactId: id }, ...newestContracts })
  const found = rows.map((row): Found => {
    const dossier = dossiers.find(
      ({ organisationId, number }) => organisationId === row.organisation?.id && number === row.dossier,
    )
    if (dossier) return { ...contractLink(row), why: 'dossier', through: dossier.number }
    return {
      ...contractLink(row),
      why: emails.get(lowerCase(row.email) ?? '') ?? 'email',
      through: row.email,
    }
  })
  const ids = itemsByHand('contract', decided).filter((one) => !found.some(({ itemId }) => itemId === one))
  const byHand = await Promise.all(ids.map((one) => store.contracts.get(one)))
  return [
    ...found,
    ...byHand.flatMap((kept): Found[] =>
      kept ? [{ ...contractLink(kept.contract), why: 'hand', through: null }] : [],
    ),
  ]
}

const newestContracts = {
  sort: { by: 'start', direction: 'descending' },
  ...{ offset: 0, limit: 200 },
} as const

export const contractLink = ({ id, number, product, holder }: ContractNamed) => ({
  kind: 'contract' as const,
  itemId: id,
  title: number,
  detail: [product, holder].filter(Boolean).join(', '),
})
type ContractNamed = Pick<Contract, 'id' | 'number' | 'product' | 'holder'>

const itemsByHand = (kind: ContactLink['kind'], decided: readonly DecidedLink[]) =>
  decided.filter((one) => one.kind === kind && one.decision === 'theirs').map(({ itemId }) => itemId)
