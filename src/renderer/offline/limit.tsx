import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import classes from './offline.module.css'
import type { PlanProps } from './rules'

const megabytes = [50, 100, 200, 500, 1000, 2000, 5000, 10_000]
const none = 'none'

/** How much PDFs may take, and how much they do. */
export function Limit({ wanted, change }: PlanProps) {
  const { t } = useTranslation('offline')
  const { bytes } = useFormat()
  const state = useAnswer('offline.state', {}).data
  const limit = wanted.pdfMegabytes
  const sizes = [...new Set([...megabytes, ...(limit === null ? [] : [limit])])].toSorted((a, b) => a - b)
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{t('limit.title')}</h2>
      <div className={classes.line}>
        <Select
          w={220}
          label={t('limit.label')}
          value={limit === null ? none : String(limit)}
          data={[
            { value: none, label: t('limit.none') },
            ...sizes.map((size) => ({ value: String(size), label: bytes(size * 1_000_000) })),
          ]}
          onChange={(value) => change({ pdfMegabytes: value === none ? null : Number(value) })}
        />
        {state && limit !== null && (
          <div className={classes.used}>
            <span className={classes.track} aria-hidden>
              <span style={{ transform: `scaleX(${Math.min(1, state.pdfBytes / (limit * 1_000_000))})` }} />
            </span>
            <span className={classes.note}>
              {t('limit.used', { used: bytes(state.pdfBytes), kept: bytes(state.protectedBytes) })}
            </span>
          </div>
        )}
      </div>
      {limit !== null && <p className={classes.note}>{t('limit.note')}</p>}
    </section>
  )
}
