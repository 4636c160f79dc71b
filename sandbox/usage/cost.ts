import type { Service } from '../locations/location.ts'
import type { Price } from '../locations/product.ts'
import { mix } from '../random.ts'
import { chargeDay } from './charge.ts'
import { spotPrice } from './market.ts'
import { dayReader } from './measurements.ts'
import type { Interval } from './resolution.ts'

/** One interval, its beginning in UTC; SEK or EUR. Negative: the customer earned. */
export interface Cost {
  readonly date: string
  readonly cost: number
  readonly costExclVat?: number
  readonly parts: readonly CostPart[]
}

export interface CostPart {
  readonly name: string
  readonly type: string
  readonly cost: number
}

/** What a service cost in each interval: usage times the prices of its products, which include VAT. */
export function costs(
  seed: number,
  service: Service,
  prices: readonly Price[],
  spans: Iterable<Interval>,
): Cost[] {
  const read = dayReader(seed, service)
  const spot = (day: number, hour: number) => spotPrice(seed, service.zone, day, hour)
  const charges = prices.map((price) => chargeDay(service, price, read, spot))
  // Prices that follow upon each other are one part.
  const names = [...new Map(prices.map((price) => [partKey(price), price])).values()]
  const partOf = prices.map((price) => names.findIndex((one) => partKey(one) === partKey(price)))
  const vat = service.zone === 'NL' ? 1.21 : 1.25
  const list: Cost[] = []
  for (const span of spans) {
    const sums = names.map(() => 0)
    for (let day = span.day; day < span.until; day++) {
      charges.forEach((charge, i) => {
        const amounts = charge(day)
        let sum = 0
        for (let at = span.first; at < Math.min(span.last, amounts.length); at++) sum += amounts[at] ?? 0
        const part = partOf[i] ?? 0
        sums[part] = (sums[part] ?? 0) + sum
      })
    }
    const total = sums.reduce((sum, one) => sum + one, 0)
    const parts = names.flatMap(({ name, type }, i) =>
      sums[i] ? [{ name, type, cost: (sums[i] ?? 0) / 10_000 }] : [],
    )
    const one = { date: new Date(span.start).toISOString(), cost: total / 10_000, parts }
    const tellsNet = service.meter % 3 > 0 && mix(seed, 55, service.meter, span.day) % 37 > 0
    list.push(tellsNet ? { ...one, costExclVat: Math.round(total / vat) / 10_000 } : one)
  }
  return list
}

const partKey = ({ type, name }: Price) => `${type} ${name}`
