import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { drawMonths, type Look, monthAt } from './draw-months'
import type { Bar } from './months'
import classes from './totals.module.css'
import { useMonthName } from './use-month-name'

interface MonthChartProps {
  bars: readonly Bar[]
  currency: string
  onMonth: (month: string) => void
}

/** What each month comes to, as columns. The table beside it has the same for who cannot see them, and for the keyboard. */
export function MonthChart({ bars, currency, onMonth }: MonthChartProps) {
  const { t } = useTranslation('invoiceTotals')
  const { money, number } = useFormat()
  const name = useMonthName()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [active, setActive] = useState<number | null>(null)
  const most = bars.reduce((so, bar) => (bar.minor > so.minor ? bar : so), { minor: 0n }).minor
  const largest = most > 0n ? money({ minor: most, currency }) : ''
  useEffect(() => {
    const element = canvas.current
    const draw = () => {
      const ctx = element?.getContext('2d')
      if (element && ctx) drawMonths(ctx, bars, lookOf(element), { active, largest, name })
    }
    draw()
    const sizes = new ResizeObserver(draw)
    if (element?.parentElement) sizes.observe(element.parentElement)
    const themes = new MutationObserver(draw)
    themes.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    return () => {
      sizes.disconnect()
      themes.disconnect()
    }
  }, [bars, active, largest, name])
  const at = ({ clientX, currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return monthAt(clientX - left, bars.length, width)
  }
  const shown = active === null ? undefined : bars[active]
  const [first, last] = [bars[0], bars.at(-1)]
  return (
    <div className={classes.chart}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('chart', {
          currency,
          from: first ? name(first.month) : '',
          to: last ? name(last.month) : '',
        })}
        data-active={shown ? true : undefined}
        onPointerMove={(event) => setActive(at(event))}
        onPointerLeave={() => setActive(null)}
        onPointerUp={(event) => {
          const bar = bars[at(event) ?? -1]
          if (bar && bar.count > 0) onMonth(bar.month)
        }}
      />
      {shown && (
        <output className={classes.tip}>
          <span>{name(shown.month)}</span> <strong>{money({ minor: shown.minor, currency })}</strong>{' '}
          <span>{t('of', { count: shown.count, number: number(shown.count) })}</span>
        </output>
      )}
    </div>
  )
}

/** As large as there is room, with as many pixels as the screen has for it, in the colours of the theme. */
function lookOf(canvas: HTMLCanvasElement): Look {
  const { width, height } = (canvas.parentElement ?? canvas).getBoundingClientRect()
  const ratio = window.devicePixelRatio
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  // Setting a size clears the canvas, the same one too.
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  const style = getComputedStyle(canvas)
  const colour = (variable: string) => style.getPropertyValue(variable).trim()
  return {
    ...{ width, height, ratio, font: style.fontFamily },
    ...{ ink: colour('--ink-quiet'), line: colour('--line-strong') },
    ...{ bar: colour('--month-bar'), below: colour('--month-below') },
  }
}
