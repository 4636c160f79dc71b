import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { Tool } from '../invoices/tool'
import classes from './authorization-page.module.css'
import type { Neighbours } from './use-neighbours'

interface NeighbourButtonsProps {
  neighbours: Neighbours
  onGo: (id: string) => void
}

/** "12 of 312", and the way to the one before and the one after. */
export function NeighbourButtons({ neighbours, onGo }: NeighbourButtonsProps) {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  const { index, count, previous, next } = neighbours
  const step = (id: string | undefined) => ({ disabled: !id, onClick: () => id && onGo(id) })
  return (
    <div className={classes.neighbours}>
      <Tool icon={IconChevronUp} label={t('neighbours.previous')} keys="k" {...step(previous)} />
      <Tool icon={IconChevronDown} label={t('neighbours.next')} keys="j" {...step(next)} />
      <span className={classes.place} aria-live="polite">
        {index === null && t('neighbours.left')}
        {typeof index === 'number' &&
          count !== undefined &&
          t('neighbours.place', { place: number(index + 1), total: number(count) })}
      </span>
    </div>
  )
}
