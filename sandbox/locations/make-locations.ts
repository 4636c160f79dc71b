import type { Account } from '../people/account.ts'
import { makeAddress } from '../people/make-address.ts'
import { type Random, randomFrom } from '../random.ts'
import type { Location } from './location.ts'
import { makeService, type Offer } from './make-service.ts'
import { offers } from './offers.ts'

/** Places in the list of accounts: one has no location, one has many. */
const nowhere = 11
const everywhere = 12

const areas: Record<string, 'SE1' | 'SE2' | 'SE4'> = {
  Luleå: 'SE1',
  Umeå: 'SE2',
  Östersund: 'SE2',
  Åre: 'SE2',
  Malmö: 'SE4',
  Växjö: 'SE4',
  Ängelholm: 'SE4',
}

/** The locations of an account and their services, made from nothing but the seed. */
export function makeLocations(seed: number, today: number, account: Account): Location[] {
  const random = randomFrom(seed, 60, account.index)
  const usual = random.chance(0.7) ? 1 : random.between(2, 4)
  const count = account.index === nowhere ? 0 : account.index === everywhere ? 30 : usual
  return Array.from({ length: count }, (_, place) => makeLocation(seed, today, account, place))
}

function makeLocation(seed: number, today: number, account: Account, place: number): Location {
  const random = randomFrom(seed, 64, account.index, place)
  const { country } = account
  const address = place === 0 ? account.address : makeAddress(random, country)
  const { street, postalCode, city } = address
  const priceArea = country === 'SE' ? (areas[city] ?? 'SE3') : null
  return {
    id: `L${account.id.slice(1)}-${place}`,
    name: random.chance(0.4)
      ? random.pick(country === 'NL' ? ['Thuis', 'Kas', 'Schuur'] : ['Hem', 'Stuga'])
      : null,
    address: { street, postalCode, city, country },
    priceArea,
    services:
      place > 0 && random.chance(0.05)
        ? []
        : delivered(random, country).map(([offer, when], number) =>
            makeService(seed, today, { account, place, number, zone: priceArea ?? 'NL' }, offer, when),
          ),
  }
}

type Delivered = readonly [Offer, 'active' | 'ended' | 'future']

function delivered(random: Random, country: 'NL' | 'SE'): Delivered[] {
  const inSweden = country === 'SE'
  const shares = [
    [offers.trade, 0.95],
    [offers.grid, inSweden ? 0.9 : 0.1],
    [offers.gas, inSweden ? 0 : 0.7],
    [offers.heating, inSweden ? 0.25 : 0.15],
    [offers.solar, 0.2],
    [offers.water, 0.2],
    [offers.waste, inSweden ? 0.25 : 0.05],
    [offers.fibre, 0.06],
    [offers.chargePoint, 0.06],
  ] as const
  const now = shares.flatMap(([offer, share]): Delivered[] =>
    random.chance(share) ? [[offer, 'active']] : [],
  )
  const other = random.next()
  if (other < 0.15) now.push([offers.trade, 'ended'])
  else if (other < 0.25) now.push([offers.trade, 'future'])
  return now
}
