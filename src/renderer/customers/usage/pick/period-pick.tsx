import { Popover } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../i18n/use-language'
import { today } from '../../../invoices/days'
import { useShortcuts } from '../../../ui/shortcuts'
import { Tool } from '../../../ui/tool'
import type { Choice } from '../choice'
import { kindOf, moved, type Period, periodAround } from '../period'
import { periodName } from '../period-name'
import { usualKind } from '../resolutions'
import { DaysForm } from './days-form'
import classes from './pick.module.css'

interface PeriodPickProps {
  choice: Choice
  onChoose: (period: Period) => void
}

/** The period by name, the ones before and after it, the one of today, and any days. */
export function PeriodPick({ choice, onChoose }: PeriodPickProps) {
  const { t } = useTranslation('usage')
  const language = useLanguage()
  const [typing, setTyping] = useState(false)
  const { period, finest } = choice
  const now = today()
  const isLast = period.to > now
  const holdsToday = period.from <= now && isLast
  const earlier = () => onChoose(moved(period, -1))
  const later = () => !isLast && onChoose(moved(period, 1))
  const toToday = () => !holdsToday && onChoose(periodAround(kindOf(period) ?? usualKind(finest), now))
  useShortcuts([
    { id: 'usage.earlier', keys: ['p'], label: t('previous'), group: 'page', run: earlier },
    { id: 'usage.later', keys: ['n'], label: t('next'), group: 'page', run: later },
    { id: 'usage.today', keys: ['t'], label: t('today'), group: 'page', run: toToday },
  ])
  return (
    <div className={classes.period}>
      <Tool icon={IconChevronLeft} label={t('previous')} keys="p" onClick={earlier} />
      <Popover opened={typing} onChange={setTyping} position="bottom" withinPortal trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button"
            className={classes.name}
            aria-label={`${t('days')}: ${periodName(period, language)}`}
            onClick={() => setTyping(!typing)}
          >
            {periodName(period, language)}
          </button>
        </Popover.Target>
        <Popover.Dropdown p={0} aria-label={t('days')}>
          <DaysForm
            period={period}
            onChoose={(days) => {
              setTyping(false)
              onChoose(days)
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <Tool icon={IconChevronRight} label={t('next')} keys="n" disabled={isLast} onClick={later} />
      <button
        type="button"
        className={classes.today}
        aria-disabled={holdsToday || undefined}
        onClick={toToday}
      >
        {t('today')}
      </button>
    </div>
  )
}
