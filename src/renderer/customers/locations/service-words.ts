import { useTranslation } from 'react-i18next'

/** The upstream's words for what is delivered, in ours; as it writes them, but for capitals, "_", "-" and spaces. */
const types = {
  consumptiontrade: 'consumptionTrade',
  consumptiongrid: 'consumptionGrid',
  productiontrade: 'productionTrade',
  productiongrid: 'productionGrid',
  heating: 'heating',
  districtheating: 'heating',
  cooling: 'cooling',
  districtcooling: 'cooling',
  gas: 'gas',
  water: 'water',
  waste: 'waste',
  broadband: 'broadband',
  fiber: 'broadband',
  charging: 'charging',
} as const

const isKnown = (type: string): type is keyof typeof types => Object.hasOwn(types, type)

/** A type of service in words; one that we do not know stays as the upstream says it, written as a word: "Charge point". */
export function useServiceWord(): (type: string) => string {
  const { t } = useTranslation('customers')
  return (type) => {
    const plain = type.toLowerCase().replaceAll(/[_\s-]/g, '')
    return isKnown(plain) ? t(`service.types.${types[plain]}`) : asWord(type)
  }
}

function asWord(type: string): string {
  const spaced = type.replaceAll(/[_-]+/g, ' ').trim()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
