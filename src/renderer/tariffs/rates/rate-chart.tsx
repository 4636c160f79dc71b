import { Button } from '@mantine/core'
import type { Rate } from '@shared/tariff-page'
import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawSteps } from './draw-steps'
import { minorSign } from './price'
import { RateTable } from './rate-table'
import classes from './rates.module.css'
import { stepAt, stepsOf } from './steps'
import { useRateWords } from './use-rate-words'
import { useStepCanvas } from './use-step-canvas'

interface RateChartProps {
  label: string
  rates: readonly Rate[]
  currency: string | null
}

/** What a kWh costs over some days; pointer or arrow keys say each price, a table has them all. */
export function RateChart({ label, rates, currency }: RateChartProps) {
  const { t } = useTranslation('tariffs')
  const words = useRateWords(currency)
  const isMinor = words.writing.unit === 'minor' && minorSign(currency) !== null
  const steps = useMemo(() => stepsOf(rates, isMinor ? 100 : 1), [rates, isMinor])
  const canvas = useRef<HTMLCanvasElement>(null)
  const keysId = useId()
  const [pointed, setPointed] = useState<number | null>(null)
  const [byKey, setByKey] = useState(false)
  const [asTable, setAsTable] = useState(false)
  const draw = useCallback(
    (...[ctx, size, paint]: Parameters<Parameters<typeof useStepCanvas>[1]>) =>
      drawSteps(ctx, steps, size, paint, words.chart, Date.now()),
    [steps, words.chart],
  )
  const extent = useStepCanvas(canvas, draw)
  const step = pointed === null ? undefined : steps[pointed]
  const shape = extent.current
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const from = pointed ?? stepAt(steps, Date.now()) - by
    setByKey(true)
    setPointed(Math.min(steps.length - 1, Math.max(0, from + by)))
  }
  const x = step && shape ? shape.x((step.start + step.end) / 2) : 0
  const isRight = shape !== null && x > (shape.left + shape.right) / 2
  return (
    <div className={classes.chart}>
      <div
        className={classes.area}
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through it.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setPointed(null)}
        onPointerMove={(event) => {
          if (!shape) return
          const at = stepAt(
            steps,
            shape.instant(event.clientX - event.currentTarget.getBoundingClientRect().left),
          )
          setByKey(false)
          setPointed(at < 0 ? null : at)
        }}
        onPointerLeave={() => setPointed(null)}
      >
        <canvas ref={canvas} className={classes.canvas} role="img" aria-label={words.summary(steps)} />
        {step && shape && (
          <>
            <div
              className={classes.crosshair}
              style={{ left: x, top: shape.top, height: shape.bottom - shape.top }}
            />
            <div
              className={classes.tip}
              aria-hidden
              style={{ left: x, transform: `translateX(${isRight ? 'calc(-100% - 10px)' : '10px'})` }}
            >
              <strong>{words.full(step.cost)}</strong>
              <span>{words.when(step)}</span>
              {step.isEstimate && <span>{t('rates.estimate')}</span>}
            </div>
          </>
        )}
        <span id={keysId} className={classes.unseen}>
          {t('rates.keys')}
        </span>
        <span className={classes.unseen} aria-live="polite">
          {byKey && step && words.said(step)}
        </span>
      </div>
      <div className={classes.foot}>
        {steps.some(({ isEstimate }) => isEstimate) && (
          <span className={classes.key}>
            <i className={classes.dashed} /> {t('rates.estimates')}
          </span>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-expanded={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('rates.hideTable') : t('rates.table')}
        </Button>
      </div>
      {asTable && <RateTable steps={steps} words={words} label={label} />}
    </div>
  )
}
