import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Band, clockOf, dayMinutes, moved, snap, stretches } from './band'
import classes from './band.module.css'

interface BandViewProps<C> {
  band: Band<C>
  onChange: (band: Band<C>) => void
  /** What stands in a period; short. */
  write: (cost: C) => string
  /** From 0, the cheapest, to 1: how strong its colour is. */
  weight: (at: number) => number
}

const percent = (minute: number) => `${(minute / dayMinutes) * 100}%`
const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24]

/** The day from midnight to midnight; where a period begins there is a handle to drag, or to move by the arrow keys. */
export function BandView<C>({ band, onChange, write, weight }: BandViewProps<C>) {
  const { t } = useTranslation('tariffs')
  const area = useRef<HTMLDivElement>(null)
  const latest = useRef(band)
  latest.current = band

  const drag = (event: PointerEvent<HTMLElement>, at: number) => {
    if (!area.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, width } = area.current.getBoundingClientRect()
    const minute = Math.round((((event.clientX - left) / width) * dayMinutes) / snap) * snap
    // Beyond an end of the band the handle waits there: it does not come in again at the other one.
    // The next move of the pointer may come before the next frame.
    latest.current = moved(latest.current, at, Math.min(Math.max(minute, 0), dayMinutes - snap))
    onChange(latest.current)
  }
  const step = (event: KeyboardEvent, at: number) => {
    const by = keySteps[event.key]
    const from = band[at]?.from
    if (by === undefined || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onChange(moved(band, at, from + by * (event.shiftKey ? 4 : 1)))
  }
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this. */}
      <div ref={area} className={classes.band} role="group" aria-label={t('band.label')}>
        {band.flatMap(({ cost }, at) =>
          stretches(band, at).map(({ from, to }, part) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place in the day.
              key={`${at}-${part}`}
              className={classes.stretch}
              aria-hidden
              style={{
                left: percent(from),
                width: percent(to - from),
                background: `color-mix(in srgb, var(--band) ${Math.round(14 + weight(at) * 42)}%, var(--surface))`,
              }}
            >
              <span>{write(cost)}</span>
            </div>
          )),
        )}
        {band.length > 1 &&
          band.map(({ from }, at) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place in the day.
              key={at}
              role="slider"
              tabIndex={0}
              className={classes.handle}
              style={{ left: percent(from) }}
              aria-label={t('band.handle', { period: at + 1 })}
              aria-valuemin={0}
              aria-valuemax={dayMinutes - 1}
              aria-valuenow={from}
              aria-valuetext={clockOf(from)}
              onKeyDown={(event) => step(event, at)}
              onPointerDown={(event) => {
                if (event.button !== 0) return
                event.currentTarget.setPointerCapture(event.pointerId)
                event.currentTarget.focus()
              }}
              onPointerMove={(event) => drag(event, at)}
            />
          ))}
      </div>
      <div className={classes.hours} aria-hidden>
        {hours.map((hour) => (
          <span key={hour} style={{ left: percent(hour * 60) }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
    </div>
  )
}

const keySteps: Record<string, number> = {
  ArrowRight: snap,
  ArrowUp: snap,
  ArrowLeft: -snap,
  ArrowDown: -snap,
  PageUp: 60,
  PageDown: -60,
}
