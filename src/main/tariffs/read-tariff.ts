import type { Failure } from '@shared/failure'
import type { ConnectedTariff } from '@shared/tariff'
import { Temporal } from 'temporal-polyfill'
import type { StoredTariff, TariffReading } from '../store/tariff-session-record'
import type { Connect } from '../upstream/connect/client'
import { failed, noTariff, pending } from '../upstream/connect/names'
import { failureOfError } from '../upstream/failure'
import { localDay, startOfDay } from '../upstream/local-day'

type Part = ConnectedTariff['failures'][number]['part']

/** Before anything could be read: what the conversation told. */
export function unread({ record }: StoredTariff, asOf: string, askAgainAt: string | null): TariffReading {
  const { provider, tariff } = record
  return {
    ...{ provider, ...tariff, asOf, askAgainAt, status: null },
    ...{ processing: 'pending', elements: [], rates: [], failures: [] },
  }
}

/** Asks for everything of a connected tariff. What cannot be read stays as it was, with the reason. Throws nothing.
 * `between`: it is asked again that much later at the soonest (ms). */
export async function readTariff(
  connect: () => Promise<Connect>,
  stored: StoredTariff,
  locationId: string,
  between: number,
): Promise<TariffReading> {
  const { direction } = stored.record
  const asOf = new Date().toISOString()
  const before = stored.reading ?? unread(stored, asOf, null)
  const [elements, rates, status] = await Promise.all([
    part('elements', async () => (await connect()).elements(locationId, direction)),
    part('rates', async () => (await connect()).rates(locationId, direction, ...threeDays(asOf))),
    part('status', async () => (await connect()).status(locationId, direction)),
  ])
  const failures = [elements, rates, status].flatMap((one) => ('failure' in one ? [one] : []))
  const isSilent = failures.length === 3 && !failures.some(({ failure }) => failure.code === pending)
  const codes = failures.map(({ failure }) => failure.code)
  const [e, r, s] = [got(elements), got(rates), got(status)]
  const word = s ? s.status : before.status
  const processing = codes.includes(pending)
    ? 'pending'
    : codes.includes(noTariff) || failed.includes(word?.toUpperCase() ?? '')
      ? 'failed'
      : isSilent
        ? before.processing
        : 'done'
  return {
    provider: s?.provider ?? before.provider,
    name: s?.tariff.name ?? e?.name ?? before.name,
    currency: r?.currency ?? before.currency,
    status: word,
    contractEndsOn: s?.tariff.contractEndsOn ?? e?.contractEndsOn ?? before.contractEndsOn,
    processing,
    // Who did not answer was not asked.
    askAgainAt: isSilent ? before.askAgainAt : later(asOf, between, r?.nextUpdate ?? null),
    elements: e?.elements ?? before.elements,
    rates: r?.data ?? before.rates,
    // That it is not there yet is no failure.
    failures: failures.filter(({ failure }) => failure.code !== pending),
    asOf: isSilent ? before.asOf : asOf,
  }
}

async function part<T>(
  name: Part,
  ask: () => Promise<T>,
): Promise<{ value: T } | { part: Part; failure: Failure }> {
  try {
    return { value: await ask() }
  } catch (error) {
    return { part: name, failure: failureOfError(error) }
  }
}

const got = <T>(read: { value: T } | { part: Part; failure: Failure }) =>
  'value' in read ? read.value : null

/** Yesterday, today and tomorrow, from midnight to midnight where upstreams bill (instants). */
function threeDays(now: string): [string, string] {
  const today = Temporal.PlainDate.from(localDay(now) ?? now.slice(0, 10))
  const at = (days: number) => startOfDay(today.add({ days }).toString())
  return [at(-1), at(2)]
}

/** When the upstream says it has something new, but never sooner than may be. */
function later(now: string, between: number, said: string | null): string {
  const soonest = new Date(Date.parse(now) + between).toISOString()
  return said !== null && said > soonest ? said : soonest
}
