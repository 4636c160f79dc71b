import { useServiceWord } from '../locations/service-words'
import type { Offered } from './choice'

/** "Electricity grid · Kungsgatan 1"; a type that nobody knows is said as the upstream says it. */
export function useServiceName(): (of: Pick<Offered, 'service' | 'location'>) => string {
  const word = useServiceWord()
  return ({ service, location }) =>
    [service.name ?? word(service.type), location.name ?? location.street].filter(Boolean).join(' · ')
}
