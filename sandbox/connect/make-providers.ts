import { dutch } from '../people/dutch.ts'
import { swedish } from '../people/swedish.ts'
import { type Random, randomFrom } from '../random.ts'
import { makeId } from './id.ts'
import { nightHours, tariffNames } from './offers.ts'
import { type Direction, rounded, type Terms } from './tariff.ts'

/** A tariff in the library. */
export interface Offer {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly terms: Terms
}

/** Who supplies in a country. `direct`: the customer logs in there, and what they have is read. */
export interface Provider {
  readonly id: string
  readonly display_name: string
  /** A path on the sandbox; empty: it has none. */
  readonly logo_url: string
  readonly country: string
  /** How its log-in goes, and how its address is spelled; null: it is in the library only. */
  readonly direct: { asksCode: boolean; spelling: 'redirect_url' | 'redirect_uri' } | null
  readonly offers: Readonly<Record<Direction, readonly Offer[]>>
}

const markets = {
  NL: {
    names:
      'Polderlicht Energie,Waddenvolt,Grachtenkracht,Zonnedijk Stroom,Duinvolt,IJsselvonk,Klompenstroom,Lage Landen Licht',
    small: dutch.cities.map((city) => `Energiekring ${city}`),
    cost: [18_000, 42_000],
    region: 'NL',
  },
  SE: {
    names:
      'Norrskensel,Älvgnistan,Blåklintskraft,Tjäderström,Åskmoln Energi,Granskogsvolt,Dalahästens El,Midnattsolskraft',
    small: swedish.cities.map((city) => `${city} Byagnista`),
    cost: [90_000, 340_000],
    region: 'SE3',
  },
} as const

/** What each of the first is like; how many tariffs it has in the library. */
const kinds = [
  { offers: 60, logo: true },
  { offers: 2, logo: true, direct: { asksCode: false, spelling: 'redirect_url' } },
  { offers: 5, logo: false, direct: { asksCode: true, spelling: 'redirect_uri' } },
  { offers: 3, logo: false },
  { offers: 12, logo: true },
  { offers: 0, logo: false },
  { offers: 1, logo: true, direct: { asksCode: true, spelling: 'redirect_url' } },
  { offers: 60, logo: true },
] as const
const small = { offers: 3, logo: false }

/** The providers of both countries, made from the seed; names that nobody has. */
export function makeProviders(seed: number): Provider[] {
  return Object.entries(markets).flatMap(([country, market], place) =>
    [...market.names.split(','), ...market.small].map((display_name, index) => {
      const kind = kinds[index] ?? small
      const id = makeId('prv', seed, place, index)
      const offers = (direction: Direction) =>
        Array.from({ length: kind.offers }, (_, number) => {
          const random = randomFrom(seed, place, index, number, direction === 'IMPORT' ? 1 : 2)
          return makeOffer(random, country as keyof typeof markets, direction, number)
        })
      return {
        ...{ id, display_name, country },
        logo_url: kind.logo ? `/connect/logos/${id}.png` : '',
        direct: 'direct' in kind ? kind.direct : null,
        offers: { IMPORT: offers('IMPORT'), EXPORT: offers('EXPORT') },
      }
    }),
  )
}

/** One of the three structures in turn; every number of each provider is another tariff. */
function makeOffer(
  random: Random,
  country: keyof typeof markets,
  direction: Direction,
  number: number,
): Offer {
  const { cost, region } = markets[country]
  const share = direction === 'IMPORT' ? 1 : 0.35
  const price = () => rounded((random.between(cost[0], cost[1]) / 100_000) * share)
  const terms: Terms =
    number % 3 === 0
      ? { structure: 'FIXED', cost: price(), ...(number % 9 === 6 && { above: { kwh: 250, cost: price() } }) }
      : number % 3 === 1
        ? { structure: 'TIME_OF_DAY', hours: nightHours(price(), price()) }
        : {
            structure: 'MARKET',
            surcharge: { fixed: rounded(random.between(900, 4_000) / 100_000), percentage: 18.5 },
            region,
          }
  const { name, description } = tariffNames(country, direction, number)
  return {
    id: makeId('trf', random.between(0, 2 ** 30), random.between(0, 2 ** 30)),
    ...{ name, description },
    terms,
  }
}
