import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconAddressBook,
  IconBuilding,
  IconCloudDown,
  IconContract,
  IconFileInvoice,
  IconHistory,
  IconKey,
  IconLayoutSidebar,
  IconPlugConnected,
  IconSettings,
  IconUserCircle,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '../roles/use-may'
import classes from './navigation.module.css'
import { useAnswer } from './query'

interface NavigationProps {
  collapsed: boolean
  onCollapse: () => void
}

/** The screens that the connected systems fill. */
export function Navigation({ collapsed, onCollapse }: NavigationProps) {
  const { t } = useTranslation()
  const connections = useAnswer('connections.list', {}).data ?? []
  const administers = useMay('administer')
  const connected = new Set(connections.map(({ kind }) => kind))
  return (
    <nav className={classes.nav} aria-label={t('nav.label')} data-collapsed={collapsed || undefined}>
      <div className={classes.head}>
        {!collapsed && <span className={classes.name}>Meterkast</span>}
        <ActionIcon
          aria-label={collapsed ? t('nav.expand') : t('nav.collapse')}
          aria-expanded={!collapsed}
          onClick={onCollapse}
        >
          <IconLayoutSidebar size={18} stroke={1.5} />
        </ActionIcon>
      </div>
      {connected.has('hub') && (
        <>
          <Item to="/contacts" icon={IconAddressBook} label={t('nav.contacts')} collapsed={collapsed} />
          <Item to="/contracts" icon={IconContract} label={t('nav.contracts')} collapsed={collapsed} />
          <Item
            to="/organisations"
            icon={IconBuilding}
            label={t('nav.organisations')}
            collapsed={collapsed}
          />
        </>
      )}
      {connected.has('data-layer') && (
        <>
          <Item to="/customers" icon={IconUsers} label={t('nav.customers')} collapsed={collapsed} />
          <Item to="/invoices" icon={IconFileInvoice} label={t('nav.invoices')} collapsed={collapsed} />
        </>
      )}
      {connected.has('authorizations') && (
        <Item to="/authorizations" icon={IconKey} label={t('nav.authorizations')} collapsed={collapsed} />
      )}
      {connected.has('connect') && (
        <Item to="/tariffs" icon={IconPlugConnected} label={t('nav.tariffs')} collapsed={collapsed} />
      )}
      <div className={classes.gap} />
      {connected.has('hub') && (
        <Item to="/my-account" icon={IconUserCircle} label={t('nav.myAccount')} collapsed={collapsed} />
      )}
      {connected.size > 0 && (
        <Item to="/offline" icon={IconCloudDown} label={t('nav.offline')} collapsed={collapsed} />
      )}
      {administers && (
        <Item to="/activity" icon={IconHistory} label={t('nav.activity')} collapsed={collapsed} />
      )}
      <Item
        to="/settings/$section"
        params={{ section: 'connections' }}
        icon={IconSettings}
        label={t('nav.settings')}
        collapsed={collapsed}
      />
    </nav>
  )
}

interface ItemProps extends Pick<LinkProps, 'to' | 'params'> {
  icon: TablerIcon
  label: string
  collapsed: boolean
}

function Item({ icon: Icon, label, collapsed, ...link }: ItemProps) {
  const item = (
    <Link {...link} className={classes.item} aria-label={label} activeOptions={{ includeSearch: false }}>
      <Icon size={18} stroke={1.5} aria-hidden />
      {!collapsed && <span>{label}</span>}
    </Link>
  )
  if (!collapsed) return item
  return (
    <Tooltip label={label} position="right">
      {item}
    </Tooltip>
  )
}
