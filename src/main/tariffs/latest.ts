import type { StoredTariff } from '../store/tariff-session-record'

/** Of each place and direction the conversation that ended last, where a tariff is connected since; the newest first. */
export function latest(all: readonly StoredTariff[]): { stored: StoredTariff; locationId: string }[] {
  const seen = new Set<string>()
  const newestFirst = all
    .filter(({ claim }) => claim !== null)
    .sort((one, other) => (other.claim?.at ?? '').localeCompare(one.claim?.at ?? ''))
  return newestFirst.flatMap((stored) => {
    const { connectionId, direction, live, beginning, state } = stored.record
    const locationId = stored.claim?.locationId ?? beginning.locationId
    if (locationId === null) return []
    const place = JSON.stringify([connectionId, live, locationId, direction])
    if (seen.has(place)) return []
    seen.add(place)
    return state === 'saved' ? [{ stored, locationId }] : []
  })
}
