import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsSplit2, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PriceField } from '../rates/price-field'
import type { TypedPrice } from '../rates/typed-price'
import { type Band, halved, lengthOf, removed, replaced, snap, typedAt } from './band'
import classes from './band.module.css'
import { TimeField } from './time-field'

interface PeriodRowsProps {
  band: Band<TypedPrice>
  currency: string | null
  onChange: (band: Band<TypedPrice>) => void
  /** Why a price cannot be sent, by period. */
  problem: (at: number) => string | undefined
}

/** The periods to be typed: from, until, price. To change an end is to change the next beginning. */
export function PeriodRows({ band, currency, onChange, problem }: PeriodRowsProps) {
  const { t } = useTranslation('tariffs')
  return (
    <ol className={classes.rows}>
      {band.map(({ cost }, at) => {
        const period = at + 1
        const minutes = lengthOf(band, at)
        const time = (end: 'from' | 'to') => (
          <TimeField
            label={t(`band.${end}`, { period })}
            {...{ band, at, end }}
            onType={(text) => onChange(typedAt(band, at, end, text))}
          />
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place in the day.
          <li key={at} className={classes.row}>
            {time('from')}
            <span aria-hidden>–</span>
            {time('to')}
            <PriceField
              bare
              label={t('band.price', { period })}
              currency={currency}
              value={cost}
              onType={(typed) => onChange(replaced(band, at, { cost: typed }))}
              error={problem(at)}
            />
            <div className={classes.tools}>
              <Tooltip label={t('band.split')}>
                <ActionIcon
                  aria-label={t('band.splitOne', { period })}
                  disabled={minutes < 2 * snap}
                  onClick={() => onChange(halved(band, at))}
                >
                  <IconArrowsSplit2 size={16} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={t('band.remove')}>
                <ActionIcon
                  aria-label={t('band.removeOne', { period })}
                  disabled={band.length < 2}
                  onClick={() => onChange(removed(band, at))}
                >
                  <IconTrash size={16} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            </div>
            <span className={classes.length}>{t('band.hours', { hours: minutes / 60 })}</span>
          </li>
        )
      })}
    </ol>
  )
}
