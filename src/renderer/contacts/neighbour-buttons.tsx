import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './neighbour-buttons.module.css'
import type { Neighbours } from './use-neighbours'

/** "12 of 312", and the way to the one before and the one after. */
export function NeighbourButtons({
  neighbours,
  onGo,
}: {
  neighbours: Neighbours
  onGo: (id: string) => void
}) {
  const { t } = useTranslation('contacts')
  const { number } = useFormat()
  const { index, count, previous, next } = neighbours
  const steps = [
    { id: previous, label: t('neighbours.previous'), Icon: IconChevronUp },
    { id: next, label: t('neighbours.next'), Icon: IconChevronDown },
  ]
  return (
    <div className={classes.neighbours}>
      <span className={classes.place} aria-live="polite">
        {index === null && t('neighbours.left')}
        {typeof index === 'number' &&
          count !== undefined &&
          t('neighbours.place', { place: number(index + 1), total: number(count) })}
      </span>
      {steps.map(({ id, label, Icon }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon aria-label={label} disabled={!id} onClick={() => id && onGo(id)}>
            <Icon size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  )
}
