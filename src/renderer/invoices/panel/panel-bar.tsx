import {
  IconAppWindow,
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
  IconChevronDown,
  IconChevronUp,
  IconX,
} from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { WhoMay } from '../../roles/who-may'
import { Tool } from '../../ui/tool'
import type { InvoicesRoute } from '../search'
import classes from './panel.module.css'
import type { Walk } from './use-walk'

export function PanelBar({ route, walk }: { route: InvoicesRoute; walk: Walk }) {
  const { t } = useTranslation('invoices')
  const { number } = useFormat()
  const router = useRouter()
  const { mutate: openWindow } = useAction('windows.open')
  const { place, count, next, previous } = walk
  const where = () => {
    if (place === null) return t('panel.outside')
    if (place === undefined || count === undefined) return ''
    return t('panel.place', { place: number(place + 1), count })
  }
  const inNewWindow = () => {
    const { chosen, sort, invoice } = route
    const search = { ...chosen, sort, ...(invoice !== null && { invoice }), full: true as const }
    const { href } = router.buildLocation({ to: '/invoices', search })
    openWindow({ path: href })
  }
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
      {route.invoice !== null && <WhoMay noun="invoice" id={route.invoice} />}
      <Tool icon={IconAppWindow} label={t('keys.window')} onClick={inNewWindow} />
      {route.full ? (
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
