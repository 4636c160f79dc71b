import type { Invoice } from '@shared/invoice'
import { useTranslation } from 'react-i18next'
import { useServiceWord } from '../../customers/locations/service-words'
import { useWriting } from '../../customers/usage/write'
import { costIn, usedIn } from '../period/sums'
import { type PeriodUse, usePeriodUse } from '../period/use-period-use'
import { changeOf } from './differences'
import type { Difference } from './use-differences'

/** What was used in the two periods, by kind of service, and what all of it cost. */
export function useUseRows(one: Invoice, other: Invoice): Difference[] {
  const { t } = useTranslation('reading')
  const word = useServiceWord()
  const writing = useWriting()
  const sides = [usePeriodUse(one), usePeriodUse(other)] as const
  const [used, usedOther] = [usedBy(sides[0]), usedBy(sides[1])]
  const keys = [...new Set([...used.sums.keys(), ...usedOther.sums.keys()])]
  const row = (
    key: string,
    label: string,
    [first, second]: readonly [number | undefined, number | undefined],
    write: (value: number, signed?: boolean) => string,
  ): Difference => {
    const said = (value: number | undefined, use: PeriodUse) =>
      value === undefined ? t(isOnItsWay(use) ? 'compare.waiting' : 'compare.unknown') : write(value)
    const [left, right] = [said(first, sides[0]), said(second, sides[1])]
    const change = first === undefined || second === undefined ? null : changeOf(first, second)
    const words =
      change &&
      (change.ratio === null
        ? write(change.by, true)
        : `${write(change.by, true)} (${writing.change(change.ratio)})`)
    return {
      key,
      label,
      one: left,
      other: right,
      change: left === right ? null : words,
      differs: left !== right,
    }
  }
  const costs = [costOf(sides[0]), costOf(sides[1])] as const
  const [currency] = [...costs[0].keys(), ...costs[1].keys()]
  return [
    ...keys.map((key) => {
      const { type = '', unit = '' } = used.of.get(key) ?? usedOther.of.get(key) ?? {}
      return row(
        `used ${key}`,
        t('compare.used', { service: word(type) }),
        [used.sums.get(key), usedOther.sums.get(key)],
        (value, signed) => writing.quantity(value, unit, signed),
      )
    }),
    ...(keys.length === 0 ? [row('used', t('compare.usage'), [undefined, undefined], String)] : []),
    ...(currency === undefined
      ? [row('cost', t('compare.cost'), [undefined, undefined], String)]
      : [
          row('cost', t('compare.cost'), [costs[0].get(currency), costs[1].get(currency)], (value, signed) =>
            writing.money(value, currency, signed),
          ),
        ]),
  ]
}

/**
 * Sums by kind of service and unit: two customers have no service in common, but may have the same kind. A kind of which a part is
 * not known has none.
 */
function usedBy({ services = [] }: PeriodUse) {
  const sums = new Map<string, number>()
  const of = new Map<string, { type: string; unit: string }>()
  const unknown = new Set(
    services.flatMap(({ service, usage }) => (usage && !usage.seen ? [service.type] : [])),
  )
  for (const { service, usage } of services.filter(({ service }) => !unknown.has(service.type)))
    for (const { sum, unit } of usage?.seen ? usedIn(usage.seen.value) : []) {
      const key = `${service.type} ${unit}`
      sums.set(key, (sums.get(key) ?? 0) + sum)
      of.set(key, { type: service.type, unit })
    }
  return { sums, of }
}

/** By currency; one of which a part is not known is not said. */
function costOf({ services = [] }: PeriodUse): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { service, cost } of services) {
    if (service.cost === null) continue
    if (!cost?.seen) return new Map()
    const found = costIn(cost.seen.value)
    if (found) sums.set(found.currency, (sums.get(found.currency) ?? 0) + found.sum)
  }
  return sums
}

const isOnItsWay = ({ services, failure }: PeriodUse) =>
  !failure &&
  (services === undefined ||
    services.some(({ usage, cost }) => [usage, cost].some((one) => one && !one.seen && !one.failure)))
