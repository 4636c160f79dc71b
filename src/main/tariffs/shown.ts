import type { TariffSession, TariffSessionRow } from '@shared/tariff'
import type { StoredTariff } from '../store/tariff-session-record'

/** A line of the list. */
export function rowOf({ record, claim }: StoredTariff): TariffSessionRow {
  const { id, connectionId, subject, direction, live, provider, createdAt, updatedAt, expiresAt } = record
  const isExpired = record.state === 'open' && expiresAt <= new Date().toISOString()
  return {
    ...{ id, connectionId, subject, direction, live, provider, createdAt, updatedAt, expiresAt },
    state: isExpired ? 'expired' : record.state,
    pageKind: record.page.kind,
    locationId: claim?.locationId ?? null,
  }
}

/** What the page may see of a conversation: not its token. */
export function sessionOf(
  stored: StoredTariff,
  logoOf: (providerId: string) => string | null,
): TariffSession {
  const { page, actions, route, refusal } = stored.record
  const shown =
    page.kind === 'provider'
      ? { ...page, providers: page.providers.map((one) => ({ ...one, logo: logoOf(one.id) })) }
      : page
  return { ...rowOf(stored), page: shown, actions, route, refusal }
}
