import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../ui/shortcuts'
import classes from './customer-page.module.css'

export const tabNames = ['profile', 'locations', 'usage', 'cost', 'invoices', 'tariffs'] as const
export type TabName = (typeof tabNames)[number]

/** The tab that a route names; the first one for a name that is none. */
export const tabOf = (name: string): TabName => tabNames.find((tab) => tab === name) ?? 'profile'

/** What there is to see of a customer; each tab is an address, and 1 to 6 lead there. */
export function Tabs({ accountId, shown }: { accountId: string; shown: readonly TabName[] }) {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const to = (tab: TabName) => ({ to: '/customers/$accountId/$tab', params: { accountId, tab } }) as const
  useShortcuts(
    shown.map((tab) => ({
      id: `customer.${tab}`,
      group: 'page' as const,
      keys: [keyOf(tab)],
      label: t(`tabs.${tab}`),
      palette: true,
      run: () => void navigate({ ...to(tab), replace: true }),
    })),
  )
  return (
    <nav className={classes.tabs} aria-label={t('page.tabs')}>
      {shown.map((tab) => (
        <Link
          key={tab}
          {...to(tab)}
          replace
          className={classes.tab}
          aria-keyshortcuts={keyOf(tab)}
          activeOptions={{ includeSearch: false }}
        >
          {t(`tabs.${tab}`)}
        </Link>
      ))}
    </nav>
  )
}

const keyOf = (tab: TabName) => String(tabNames.indexOf(tab) + 1)
