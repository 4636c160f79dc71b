import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import { type Band, clockOf, dayMinutes, endOf, fromParts, isUnfinished, toParts } from '../band/band'
import { BandView } from '../band/band-view'
import { PeriodRows } from '../band/period-rows'
import { useWriting } from '../rates/price-unit'
import { costOf, priceOf, rewritten, type TypedPrice, typedPrice } from '../rates/typed-price'
import { UnitChoice } from '../rates/unit-choice'
import { useWritePrice } from '../rates/use-write-price'
import type { PageProps } from '../talk/talk'
import { useTyped } from '../talk/use-typed'
import classes from './pages.module.css'
import { useMissing } from './use-missing'

const end = z.string().max(8).optional()
const typedBand = z
  .array(
    z.object({
      from: z
        .number()
        .int()
        .min(0)
        .max(dayMinutes - 1),
      cost: typedPrice,
      typed: z.object({ from: end, to: end }).optional(),
    }),
  )
  .min(1)
  .max(48)

/** A day and a night, until somebody says otherwise. */
const usual = [
  { from: 7 * 60, cost: null },
  { from: 23 * 60, cost: null },
]

/** What a kWh costs in each part of the day. */
export function TimeOfDayPage({ page, talk }: PageProps<'timeOfDay'>) {
  const { t } = useTranslation('tariffs')
  const { currency } = page
  const writing = useWriting(currency)
  const write = useWritePrice(currency)
  // Nothing costs nothing: the upstream says so where nobody has said anything yet.
  const isSaid = page.parts.some(({ cost }) => Number(cost) !== 0)
  const start = ((isSaid && fromParts(page.parts)) || usual).map(({ from, cost }) => ({
    from,
    cost: priceOf(cost, writing),
  }))
  const [typed, type] = useTyped(talk.session.id, 'timeOfDay', typedBand, start)
  const { missing, setMissing } = useMissing(talk.session)
  if (!typed) return null
  const refused = refusedAt(talk.session, ['cost', 'parts'], t)
  const change = (next: Band<TypedPrice>) => {
    setMissing(false)
    type([...next])
  }
  const reads = typed.map(({ cost }) => costOf(cost, currency))
  const values = reads.map(({ value }) => value)
  const answer = () => {
    const band = typed.flatMap(({ from }, at) => {
      const cost = values[at]
      return cost == null ? [] : [{ from, cost }]
    })
    if (band.length < typed.length || isUnfinished(typed)) return setMissing(true)
    const text = band.map(
      ({ from, cost }, at) =>
        `${clockOf(from)}–${clockOf(endOf(band, at) || dayMinutes)} ${write.short(cost)}`,
    )
    talk.answer({ kind: 'timeOfDay', parts: toParts(band) }, text.join(', '))
  }
  const problem = (at: number) => {
    const wrong = reads[at]?.problem
    return missing && wrong ? t(`price.${wrong}`) : undefined
  }
  return (
    <Ask
      talk={talk}
      title={t('timeOfDay.question')}
      hint={t('timeOfDay.hint')}
      onAnswer={answer}
      whole={refused.whole ?? refused.at('cost') ?? refused.at('parts') ?? null}
      beside={<UnitChoice currency={currency} />}
    >
      <div className={classes.day}>
        <BandView
          band={typed}
          onChange={change}
          write={(cost) => rewritten(cost, writing).text}
          weight={weightOf(values)}
        />
        <PeriodRows band={typed} currency={currency} onChange={change} problem={problem} />
      </div>
    </Ask>
  )
}

/** The dearer, the stronger. For the colour only: a float is good enough for it. */
function weightOf(values: readonly (string | null)[]) {
  const numbers = values.map((value) => (value === null ? null : Number(value)))
  const known = numbers.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  return (at: number) => {
    const value = numbers[at]
    return value == null || high === low ? 0 : (value - low) / (high - low)
  }
}
