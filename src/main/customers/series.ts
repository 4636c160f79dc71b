import { Failed } from '@shared/failure'
import type { Service } from '@shared/location'
import { cost, type Resolution, resolutions, usage } from '@shared/usage'
import { Temporal } from 'temporal-polyfill'
import type { Office } from '../office'
import { look, partsOf } from './look'
import { locationsOf } from './page-parts'

type Parts = Pick<Office, 'store' | 'upstreams'>

interface InPeriod {
  id: string
  fresh: boolean
  seriesId: string
  /** Local days; `to` is not included. */
  from: string
  to: string
  resolution: Resolution
}

/** What was measured. Throws `invalid` for a period that is none and for a resolution finer than the service's. */
export const usageOf = (parts: Parts, { id, fresh, seriesId, ...extent }: InPeriod) =>
  look(parts, {
    ...{ id, fresh, what: 'usage', which: whichOf(seriesId, extent), shape: usage },
    async ask(client, account) {
      await demandAllowed(parts, { id, seriesId, ...extent }, ({ measurement }) => measurement)
      return client.usage(account, seriesId, extent)
    },
  })

/** What it cost. Throws as `usageOf` does. */
export const costOf = (parts: Parts, { id, fresh, seriesId, ...extent }: InPeriod) =>
  look(parts, {
    ...{ id, fresh, what: 'cost', which: whichOf(seriesId, extent), shape: cost },
    async ask(client, account) {
      await demandAllowed(parts, { id, seriesId, ...extent }, (service) => service.cost)
      const currency = await parts.store.accounts.currency({ id, connectionId: partsOf(id).connectionId })
      return client.cost(account, seriesId, { ...extent, currency })
    },
  })

type Extent = Pick<InPeriod, 'from' | 'to' | 'resolution'>
const whichOf = (seriesId: string, { from, to, resolution }: Extent) =>
  JSON.stringify([seriesId, from, to, resolution])

const aDay: Record<Resolution, number> = { year: 1 / 366, month: 1 / 31, day: 1, hour: 24, '15min': 96 }
/** Five years of quarters of an hour. */
const mostIntervals = 200_000

async function demandAllowed(
  parts: Parts,
  { id, seriesId, from, to, resolution }: Omit<InPeriod, 'fresh'>,
  seriesOf: (service: Service) => Service['measurement'],
) {
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
  if (days < 1) throw invalid('to', 'notAfterFrom')
  if (days * aDay[resolution] > mostIntervals) throw invalid('from', 'tooLong')
  const find = async (fresh: boolean) => {
    const { value, source } = await locationsOf(parts, { id, fresh })
    const series = value.flatMap(({ services }) => services.flatMap((one) => seriesOf(one) ?? []))
    return { all: series.filter((one) => one.id === seriesId), source }
  }
  let found = await find(false)
  // A new service is not yet in what is kept.
  if (found.all.length === 0 && found.source === 'cache') found = await find(true)
  if (found.all.length === 0) throw new Failed({ kind: 'notFound' })
  const isAllowed = found.all.some(
    ({ finest }) => resolutions.indexOf(resolution) <= resolutions.indexOf(finest),
  )
  if (!isAllowed) throw invalid('resolution', 'tooFine')
}

const invalid = (path: string, problem: string) =>
  new Failed({ kind: 'invalid', fields: [{ path, problem }] })
