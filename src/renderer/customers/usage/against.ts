import type { TFunction } from 'i18next'
import { dayOf } from './chart/clock'
import type { Model } from './chart/model'
import type { Figure } from './figures'
import type { Totals } from './totals'

interface Wording {
  t: TFunction<'usage'>
  write: (value: number, signed?: boolean) => string
  change: (ratio: number) => string
  day: (day: string) => string
}

/** "+12% · +34 kWh", over what there is of both. */
export function againstFigure(
  { against }: Totals,
  model: Model,
  { t, write, change, day }: Wording,
): Figure | null {
  if (!against) return null
  const { now, earlier, until, isPart } = against
  const difference = write(now - earlier, true)
  return {
    name: isPart
      ? t('totals.againstUntil', { day: day(dayOf(model.clock.wall(until - 1))) })
      : t('totals.against'),
    value: earlier > 0 ? `${change((now - earlier) / earlier)} · ${difference}` : difference,
    note: t('totals.was', { value: write(earlier) }),
  }
}
