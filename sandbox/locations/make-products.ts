import { dayName, dayNumber } from '../calendar.ts'
import { type Random, randomFrom } from '../random.ts'
import type { Service } from './location.ts'
import type { Price, Product } from './product.ts'
import { pricesOf } from './tariffs.ts'

/** What a service is and was sold as, the latest first; now and then nothing is known. */
export function makeProducts(seed: number, today: number, service: Service): Product[] {
  const random = randomFrom(seed, 65, service.meter, service.type.length, Number(service.id.at(-1)) || 0)
  if (random.chance(0.08)) return []
  const starts = dayNumber(service.startDate) ?? today
  const raised = starts + Math.floor(((today - starts) * random.between(30, 80)) / 100)
  const hasEarlier = today - starts > 200 && random.chance(0.5)
  const list = [product(random, service, 0, hasEarlier ? raised : starts, service.endDate)]
  if (hasEarlier && (!service.endDate || dayName(raised) < service.endDate)) {
    list.push(product(random, service, 1, starts, dayName(raised)))
  }
  // An extra that costs nothing has no prices.
  if (random.chance(0.2)) list.push({ ...extra(service), startDate: service.startDate, endDate: null })
  return list
}

function product(
  random: Random,
  service: Service,
  number: number,
  from: number,
  endDate: string | null,
): Product {
  const { name, prices } = pricesOf(random, service)
  const endless = random.chance(0.3) && endDate === null && dayName(from) === service.startDate
  const validity = { validFrom: dayName(from), validTo: endDate }
  return {
    id: `P${service.id.slice(1)}-${number}`,
    name,
    type: random.chance(0.8) ? service.type : null,
    startDate: dayName(from),
    endDate,
    // A price without validity is always valid.
    prices: prices.map(
      (price): Price => (endless && price.type === 'month' ? price : { ...price, ...validity }),
    ),
  }
}

function extra(service: Service) {
  return {
    id: `P${service.id.slice(1)}-x`,
    name: service.kind === 'electricity' ? 'Guarantee of origin' : 'Paper invoices',
    type: 'extra',
    prices: [],
  }
}
