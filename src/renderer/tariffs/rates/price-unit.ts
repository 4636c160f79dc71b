import { useSyncExternalStore } from 'react'
import { useLanguage } from '../../i18n/use-language'
import { minorSign, type PriceUnit, type Writing } from './price'

const place = 'meterkast.priceUnit'
const watchers = new Set<() => void>()

const read = (): PriceUnit => (localStorage.getItem(place) === 'major' ? 'major' : 'minor')

/** Whether this person says "28 cents" or "0.28 euros", everywhere and from then on. */
export function preferUnit(unit: PriceUnit) {
  localStorage.setItem(place, unit)
  for (const watcher of watchers) watcher()
}

/** How prices in a currency are written for this person. */
export function useWriting(currency: string | null): Writing {
  const language = useLanguage()
  const preferred = useSyncExternalStore((watcher) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  }, read)
  return { language, currency, unit: minorSign(currency) ? preferred : 'major' }
}
