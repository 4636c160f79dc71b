import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './neighbour-buttons.module.css'
import type { Neighbours } from './neighbours'
import { Tool } from './tool'

interface NeighbourButtonsProps {
  /** Of which list, for its words. */
  of: 'authorizations' | 'contacts' | 'contracts'
  neighbours: Neighbours
  onGo: (id: string) => void
}

/** "12 of 312", and the way to the one before and the one after. */
export function NeighbourButtons({ of, neighbours, onGo }: NeighbourButtonsProps) {
  const { t } = useTranslation(of)
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
