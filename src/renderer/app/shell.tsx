import { Outlet, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Exports } from '../exports/exports'
import { SignInHost } from '../sign-in/sign-in-host'
import { useAppShortcuts } from './app-shortcuts'
import { FirstRun } from './first-run'
import { Navigation } from './navigation'
import { OfflineStrip } from './offline-strip'
import { useAnswer } from './query'
import { ReadingShell } from './reading-shell'
import classes from './shell.module.css'
import { TopBar } from './top-bar'
import { usePalette } from './use-palette'

const narrow = 'meterkast.navigation'

/** The console; or a window for reading, with nothing around it. */
export function Shell() {
  const reading = useRouterState({ select: (state) => state.location.pathname === '/invoices/read' })
  return reading ? <ReadingShell /> : <ConsoleShell />
}

/** Navigation, top bar, and the screen of the route. */
function ConsoleShell() {
  const { t } = useTranslation()
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(narrow) === 'collapsed')
  const [searching, setSearching] = useState(false)
  const { Palette, typed } = usePalette(searching)
  const connections = useAnswer('connections.list', {})
  const inSettings = useRouterState({ select: (state) => state.location.pathname.startsWith('/settings') })
  const collapse = () => {
    localStorage.setItem(narrow, collapsed ? 'open' : 'collapsed')
    setCollapsed(!collapsed)
  }
  useAppShortcuts({ search: () => setSearching(true), collapse })

  return (
    <div className={classes.shell} data-collapsed={collapsed || undefined}>
      <a className={classes.skip} href="#screen">
        {t('bar.skip')}
      </a>
      <Navigation collapsed={collapsed} onCollapse={collapse} />
      <TopBar onSearch={() => setSearching(true)} />
      <OfflineStrip />
      <main id="screen" className={classes.screen} tabIndex={-1}>
        {connections.data?.length === 0 && !inSettings ? <FirstRun /> : <Outlet />}
      </main>
      <Exports />
      <SignInHost />
      {searching && Palette && <Palette typed={typed} onClose={() => setSearching(false)} />}
    </div>
  )
}
