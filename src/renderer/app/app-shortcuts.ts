import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Shortcut, useShortcuts } from '../ui/shortcuts'
import { useAction, useAnswer } from './query'

/** What works everywhere: search, going to the screens, a second window; and the menu's `go`. */
export function useAppShortcuts({ search, collapse }: { search: () => void; collapse: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const router = useRouter()
  const connected = useAnswer('connections.list', {}).data?.map(({ kind }) => kind) ?? []
  const window_ = useAction('windows.open')
  const sync = useAction('sync.start')
  const check = useAction('network.check')

  useEffect(
    () => window.meterkast.on('go', ({ path }) => void navigate({ href: path, reloadDocument: false })),
    [navigate],
  )

  const everywhere = (id: string, keys: readonly string[], label: string, run: () => void): Shortcut => ({
    id,
    keys,
    label,
    run,
    group: 'everywhere',
    palette: id !== 'palette',
  })
  useShortcuts([
    everywhere('palette', ['mod+k'], t('keys.palette'), search),
    ...(connected.includes('hub')
      ? [
          everywhere(
            'go.contacts',
            ['mod+1'],
            t('keys.goContacts'),
            () => void navigate({ to: '/contacts' }),
          ),
          everywhere(
            'go.contracts',
            ['mod+7'],
            t('keys.goContracts'),
            () => void navigate({ to: '/contracts' }),
          ),
          everywhere(
            'go.organisations',
            [],
            t('keys.goOrganisations'),
            () => void navigate({ to: '/organisations' }),
          ),
          everywhere(
            'go.permissions',
            [],
            t('keys.goPermissions'),
            () => void navigate({ to: '/my-account/permissions' }),
          ),
          everywhere('go.myAccount', [], t('keys.goMyAccount'), () => void navigate({ to: '/my-account' })),
        ]
      : []),
    ...(connected.includes('data-layer')
      ? [
          everywhere(
            'go.customers',
            ['mod+2'],
            t('keys.goCustomers'),
            () => void navigate({ to: '/customers' }),
          ),
          everywhere(
            'go.invoices',
            ['mod+3'],
            t('keys.goInvoices'),
            () => void navigate({ to: '/invoices' }),
          ),
        ]
      : []),
    ...(connected.includes('authorizations')
      ? [
          everywhere(
            'go.authorizations',
            ['mod+5'],
            t('keys.goAuthorizations'),
            () => void navigate({ to: '/authorizations' }),
          ),
        ]
      : []),
    ...(connected.includes('connect')
      ? [everywhere('go.tariffs', ['mod+6'], t('keys.goTariffs'), () => void navigate({ to: '/tariffs' }))]
      : []),
    ...(connected.length > 0
      ? [
          everywhere('go.offline', ['mod+4'], t('keys.goOffline'), () => void navigate({ to: '/offline' })),
          everywhere('sync.now', [], t('keys.syncNow'), () => sync.mutate({})),
          everywhere('network.check', [], t('keys.checkNetwork'), () => check.mutate({})),
        ]
      : []),
    everywhere('go.activity', [], t('keys.goActivity'), () => void navigate({ to: '/activity' })),
    everywhere(
      'go.settings',
      ['mod+,'],
      t('keys.goSettings'),
      () => void navigate({ to: '/settings/$section', params: { section: 'connections' } }),
    ),
    everywhere('window.new', ['mod+shift+n'], t('keys.newWindow'), () =>
      window_.mutate({ path: router.state.location.href }),
    ),
    everywhere('nav.toggle', ['mod+b'], t('keys.toggleNav'), collapse),
  ])
}
