import type { Agreement } from '@shared/agreement'
import type { Location } from '@shared/location'
import type { Product } from '@shared/product'
import type { Cost, Usage } from '@shared/usage'
import type { z } from 'zod'
import { failedAt } from '../failure'
import type { Http } from '../http'
import { listed } from '../list'
import { startOfDay } from '../local-day'
import { understood } from '../understood'
import { dataLayerEndpoints } from './endpoints'
import type { Extent } from './intervals'
import { seriesAnswer } from './series-answer'
import { dataLayerAgreement, dataLayerLocation, dataLayerProduct } from './service-schema'
import { toAgreement } from './to-agreement'
import { toCost } from './to-cost'
import { toLocation } from './to-location'
import { toProduct } from './to-product'
import { toUsage } from './to-usage'

/** What is delivered to an account, under which terms, how much of it and for what. Ids are the upstream's own. */
export interface Services {
  locations(accountId: string, signal?: AbortSignal): Promise<Location[]>
  agreements(accountId: string, serviceId: string, signal?: AbortSignal): Promise<Agreement[]>
  products(accountId: string, serviceId: string, signal?: AbortSignal): Promise<Product[]>
  /** A series in a period, one number per interval. Never finer than the series allows: upstreams refuse it, or worse. */
  usage(accountId: string, measurementId: string, extent: Extent, signal?: AbortSignal): Promise<Usage>
  /** `currency`: that of the account, for upstreams that leave it out. */
  cost(
    accountId: string,
    costId: string,
    extent: Extent & { currency?: string | null },
    signal?: AbortSignal,
  ): Promise<Cost>
}

export function servicesOf(http: Http): Services {
  type Operation = 'locations' | 'agreements' | 'products' | 'measurements' | 'cost'
  const call = (operation: Operation, ids: Record<string, string>, signal: AbortSignal | undefined) => ({
    operation,
    endpoint: dataLayerEndpoints[operation],
    ids,
    signal,
  })

  async function list<S extends z.ZodType>(asked: ReturnType<typeof call>, shape: S): Promise<z.output<S>[]> {
    const things = await http.json(asked, listed(asked.operation))
    const known = understood(shape, things)
    // "Nothing" must not be said of what was only not understood.
    if (known.length === 0 && things.length > 0)
      throw failedAt(http.connection, { kind: 'unexpectedAnswer', code: 'wrongShape' })
    return known
  }

  const series = (asked: ReturnType<typeof call>, { from, to, resolution }: Extent) =>
    http.json({ ...asked, query: { from: startOfDay(from), to: startOfDay(to), resolution } }, seriesAnswer)

  return {
    locations: async (accountId, signal) =>
      (await list(call('locations', { accountId }, signal), dataLayerLocation)).map(toLocation),
    agreements: async (accountId, serviceId, signal) =>
      (await list(call('agreements', { accountId, serviceId }, signal), dataLayerAgreement)).map(toAgreement),
    products: async (accountId, serviceId, signal) =>
      (await list(call('products', { accountId, serviceId }, signal), dataLayerProduct)).map(toProduct),
    usage: async (accountId, measurementId, extent, signal) =>
      toUsage(await series(call('measurements', { accountId, measurementId }, signal), extent), extent),
    async cost(accountId, costId, { currency = null, ...extent }, signal) {
      return toCost(await series(call('cost', { accountId, costId }, signal), extent), extent, currency)
    },
  }
}
