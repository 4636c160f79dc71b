import type { ConnectedTariff } from '@shared/tariff'
import { z } from 'zod'
import { flagOrNull, text, textOrNull } from '../fields'
import { listed } from '../list'
import { spelled } from '../spelling'
import { understood } from '../understood'
import { toDecimal } from './decimal'
import { names } from './names'
import { dayOrNull, instantOrNull, listOf, nameOrNull, rates, recordOf } from './read'

export type Direction = ConnectedTariff['direction']
export type Element = ConnectedTariff['elements'][number]

/** What came of a conversation. */
export const theirExchange = spelled(
  names.exchange,
  z.object({
    token: textOrNull,
    locationId: textOrNull,
    customerId: textOrNull,
    isProcessed: flagOrNull,
    action: textOrNull.transform((action) => action?.toUpperCase() ?? null),
  }),
)

const percent = z.unknown().transform((fraction) => toDecimal(fraction, 2))
const decimal = z.unknown().transform((value) => toDecimal(value))
const words = z
  .union([listOf(text), text.transform((one) => [one])])
  .catch([])
  .transform((all) => all.filter((word) => word !== '' && word.toLowerCase() !== 'all'))

const step = recordOf(
  names.step,
  z.object({ cost: decimal, upTo: decimal, surchargeFixed: decimal, surchargeFraction: percent }),
)
const hours = recordOf(names.hours, z.object({ from: text, to: text, rate: listOf(step) }))
const dayGroup = recordOf(names.days_and_hours, z.object({ days: words, hours: listOf(hours) }))
const monthGroup = recordOf(names.months, z.object({ months: words, days: listOf(dayGroup) }))
const element = spelled(
  names.element,
  z.object({
    name: text,
    direction: text.transform((direction) => direction.toLowerCase()),
    contractEndsOn: dayOrNull,
    schedule: listOf(monthGroup),
  }),
)

export const theirElements = listed('elements', 'tariffs')

/** What the tariffs of a location consist of in a direction, a line for each price and surcharge. Throws nothing. */
export function toElements(all: readonly unknown[], direction: Direction) {
  const mine = understood(element, all).filter((one) => one.direction === '' || one.direction === direction)
  return {
    name: mine.find(({ name }) => name !== '')?.name ?? null,
    contractEndsOn: mine.find(({ contractEndsOn }) => contractEndsOn !== null)?.contractEndsOn ?? null,
    elements: mine.flatMap(({ name, schedule }): Element[] => {
      const steps = schedule.flatMap(({ months, days }) =>
        days.flatMap((group) =>
          group.hours.flatMap((part) =>
            part.rate.flatMap((one) => linesOf(name, [...months, ...group.days, spanOf(part)], one)),
          ),
        ),
      )
      return steps.length > 0 ? steps : [{ name, cost: null, percentage: null, schedule: '' }]
    }),
  }
}

function linesOf(name: string, when: readonly string[], one: z.output<typeof step>): Element[] {
  const upTo = one.upTo !== null && one.upTo !== '0' ? `≤ ${one.upTo} kWh` : ''
  const schedule = [...when, upTo].filter(Boolean).join(' ')
  const [fixed, percentage] = [orNone(one.surchargeFixed), orNone(one.surchargeFraction)]
  const hasSurcharge = fixed !== null || percentage !== null
  return [
    ...(one.cost !== null ? [{ name, cost: one.cost, percentage: null, schedule }] : []),
    ...(hasSurcharge ? [{ name, cost: fixed, percentage, schedule }] : []),
  ]
}

function spanOf({ from, to }: z.output<typeof hours>): string {
  const [begin, end] = [from.slice(0, 5), to.slice(0, 5)]
  const isAllDay = begin === end || (begin === '00:00' && end === '24:00') || begin === '' || end === ''
  return isAllDay ? '' : `${begin}–${end === '00:00' ? '24:00' : end}`
}

const orNone = (surcharge: string | null) => (surcharge === '0' ? null : surcharge)

export const theirRates = recordOf(
  names.rates,
  z.object({ data: rates, currency: textOrNull, nextUpdate: instantOrNull }),
)

const oneStatus = recordOf(
  names.oneStatus,
  z.object({
    status: textOrNull,
    provider: nameOrNull,
    tariff: recordOf(names.tariff, z.object({ name: textOrNull, contractEndsOn: dayOrNull })),
  }),
)
export const theirStatus = recordOf(
  names.status,
  z.object({ all: recordOf(names.statusOf, z.object({ import: oneStatus, export: oneStatus })) }),
).transform(({ all }) => all)
export type LocationStatus = z.output<typeof oneStatus>
