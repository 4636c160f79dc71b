import {
  IconAppWindow,
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
  IconChartBar,
  IconChevronDown,
  IconChevronUp,
  IconX,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { WhoMay } from '../../roles/who-may'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import { FlagTool } from '../marks/flag-tool'
import type { PeriodShown } from '../period/use-period-shown'
import type { InvoicesRoute } from '../search'
import classes from './panel.module.css'
import type { Walk } from './use-walk'

interface PanelBarProps {
  route: InvoicesRoute
  walk: Walk
  period: PeriodShown
}

export function PanelBar({ route, walk, period }: PanelBarProps) {
  const { t } = useTranslation(['invoices', 'reading'])
  const { number } = useFormat()
  const router = useRouter()
  const { mutate: openReading } = useAction('windows.read')
  const { place, count, next, previous } = walk
  const where = () => {
    if (place === null) return t('panel.outside')
    if (place === undefined || count === undefined) return ''
    return t('panel.place', { place: number(place + 1), count })
  }
  const read = () => {
    const { chosen, sort, invoice } = route
    if (invoice === null) return
    const { href } = router.buildLocation({ to: '/invoices/read', search: { ...chosen, sort, invoice } })
    openReading({ path: href })
  }
  const toggle = () => period.set(period.shown === 'open' ? 'closed' : 'open')
  const group = 'page' as const
  useShortcuts([
    {
      id: 'invoice.period',
      group,
      keys: ['u'],
      label: t('reading:period.label'),
      run: toggle,
      palette: true,
    },
  ])
  useShortcuts(
    [{ id: 'invoice.read', group, keys: ['o'], label: t('reading:window.open'), run: read, palette: true }],
    !route.alone,
  )
  return (
    <div className={classes.bar}>
      <Tool
        icon={IconChevronUp}
        label={t('keys.previous')}
        keys="k"
        disabled={!previous}
        onClick={() => previous?.()}
      />
      <Tool
        icon={IconChevronDown}
        label={t('keys.next')}
        keys="j"
        disabled={!next}
        onClick={() => next?.()}
      />
      <span className={classes.place}>{where()}</span>
      {route.invoice !== null && <FlagTool id={route.invoice} />}
      {route.invoice !== null && <WhoMay noun="invoice" id={route.invoice} />}
      <Tool
        icon={IconChartBar}
        label={t('reading:period.label')}
        keys="u"
        pressed={period.shown === 'open'}
        onClick={toggle}
      />
      {!route.alone && <Tool icon={IconAppWindow} label={t('reading:window.open')} keys="o" onClick={read} />}
      {route.alone ? null : route.full ? (
        <Tool
          icon={IconArrowsDiagonalMinimize2}
          label={t('keys.beside')}
          keys="Escape"
          onClick={walk.close}
        />
      ) : (
        <>
          <Tool
            icon={IconArrowsDiagonal}
            label={t('keys.full')}
            keys="Enter"
            onClick={() => route.change({ full: true })}
          />
          <Tool icon={IconX} label={t('keys.close')} keys="Escape" onClick={walk.close} />
        </>
      )}
    </div>
  )
}
