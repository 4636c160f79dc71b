import { useTranslation } from 'react-i18next'
import type { Offered } from './choice'

/** "Electricity grid · Kungsgatan 1"; a type that nobody knows is said as the upstream says it. */
export function useServiceName(): (of: Pick<Offered, 'service' | 'location'>) => string {
  const { t, i18n } = useTranslation('usage')
  return ({ service, location }) => {
    const known =
      service.type === 'consumption_trade' || service.type === 'consumption_grid' ? service.type : null
    const type = known ? t(`services.${known}`) : service.type.replaceAll('_', ' ')
    const place = location.name ?? location.street
    return [service.name ?? type.charAt(0).toLocaleUpperCase(i18n.language) + type.slice(1), place]
      .filter(Boolean)
      .join(' · ')
  }
}
