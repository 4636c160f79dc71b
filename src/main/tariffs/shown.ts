import { type TariffSession, tariffSessionRow } from '@shared/tariff'
import { asOf } from '../store/tariff-session-list'
import type { StoredTariff } from '../store/tariff-session-record'

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
  const { record, claim } = stored
  const locationId = claim?.locationId ?? null
  const row = tariffSessionRow.parse({ ...record, pageKind: page.kind, locationId })
  return { ...asOf(row, new Date().toISOString()), page: shown, actions, route, refusal }
}
