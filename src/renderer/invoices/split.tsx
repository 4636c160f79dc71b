import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './split.module.css'

const remembered = 'meterkast.invoices.split'
/** The panel's part of the width. */
const standard = 0.52
const least = 0.28
const most = 0.78

/** A list, and what is beside it with an edge that can be moved; remembered on this computer. */
export function Split({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  const { t } = useTranslation('invoices')
  const frame = useRef<HTMLDivElement>(null)
  const [part, setPart] = useState(() => within(Number(localStorage.getItem(remembered)) || standard))
  const move = (to: number) => {
    setPart(within(to))
    localStorage.setItem(remembered, String(within(to)))
  }
  const style: CSSProperties = { '--part': `${part * 100}%` }
  return (
    <div ref={frame} className={classes.split} style={style}>
      {children}
      {beside && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own. */}
          <div
            role="separator"
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={t('resize')}
            aria-valuenow={Math.round(part * 100)}
            aria-valuemin={least * 100}
            aria-valuemax={most * 100}
            className={classes.edge}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              const box = frame.current?.getBoundingClientRect()
              if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
              move((box.right - event.clientX) / box.width)
            }}
            onDoubleClick={() => move(standard)}
            onKeyDown={(event) => {
              const step = { ArrowLeft: 0.02, ArrowRight: -0.02 }[event.key]
              if (!step) return
              event.preventDefault()
              move(part + step)
            }}
          />
          <div className={classes.beside}>{beside}</div>
        </>
      )}
    </div>
  )
}

const within = (part: number) => Math.min(most, Math.max(least, part))
