import type { TFunction } from 'i18next'

const known = ['FIXED', 'TIME_OF_DAY', 'MARKET', 'ADVANCED'] as const

/** How a tariff is priced, in words; another generation's word as it is. */
export function structureWords(
  option: string,
  t: TFunction<'tariffs'>,
): { name: string; description: string | null } {
  const one = known.find((candidate) => candidate === option)
  return one
    ? { name: t(`structure.${one}.name`), description: t(`structure.${one}.description`) }
    : { name: option, description: null }
}
