import type { Price, Product } from '@shared/product'
import { localDay } from '../local-day'
import { toDecimal } from './amount'
import { localEnd } from './local-end'
import type { DataLayerPrice, DataLayerProduct } from './service-schema'

/** The upstream's product as ours. A price whose value is no decimal is left out. */
export function toProduct(theirs: DataLayerProduct): Product {
  return {
    ...theirs,
    startsOn: theirs.startsOn === null ? null : localDay(theirs.startsOn),
    endsOn: localEnd(theirs.endsOn),
    prices: theirs.prices.flatMap((price) => toPrice(price) ?? []),
  }
}

function toPrice(theirs: DataLayerPrice): Price | null {
  const value = toDecimal(theirs.value)
  if (value === null) return null
  const hours = numbersBetween(theirs.hours, 0, 23)
  const months = numbersBetween(theirs.months, 1, 12)
  // A limit that we do not understand is shown in the upstream's words: without it the price would look valid always.
  const words = [theirs.part, ...(hours ? [] : [theirs.hours]), ...(months ? [] : [theirs.months])].flatMap(
    inWords,
  )
  return {
    value,
    currency: theirs.currency?.toUpperCase() ?? null,
    type: theirs.type || 'unknown',
    name: theirs.name,
    note: theirs.note,
    validFrom: theirs.validFrom === null ? null : localDay(theirs.validFrom),
    validTo: localEnd(theirs.validTo),
    hours,
    months,
    part: words.join(', ') || null,
    threshold: theirs.threshold,
    fraction: theirs.fraction,
  }
}

function numbersBetween(written: unknown, least: number, most: number): number[] | null {
  if (!Array.isArray(written) || written.length === 0) return null
  const numbers = written.map((one) => (typeof one === 'string' ? Number(one.trim() || Number.NaN) : one))
  const isEach = numbers.every((one) => Number.isInteger(one) && one >= least && one <= most)
  return isEach ? [...new Set<number>(numbers)].sort((a, b) => a - b) : null
}

function inWords(written: unknown): string[] {
  if (written === undefined || written === null || written === '') return []
  if (Array.isArray(written)) return written.flatMap(inWords)
  return [typeof written === 'string' ? written : JSON.stringify(written)]
}
