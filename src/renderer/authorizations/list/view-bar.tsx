import { Button } from '@mantine/core'
import { type AuthorizationView, authorizationViews } from '@shared/authorization'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { LinkButton } from '../../ui/link-button'
import { useShortcuts } from '../../ui/shortcuts'
import { hrefOf } from '../../views/address'
import { ViewTabs } from '../../views/view-tabs'
import classes from '../authorizations-page.module.css'
import { ActionsMenu } from './actions-menu'
import { Polling } from './polling'
import { AuthorizationSavedViews } from './saved-views'
import type { ListRoute } from './use-list-route'

interface ViewBarProps {
  route: ListRoute
  counts: Readonly<Record<AuthorizationView, number>> | undefined
}

/** The views with how many the filter finds in each. */
export function ViewBar({ route, counts }: ViewBarProps) {
  const { t } = useTranslation('authorizations')
  const { search, list } = route
  const connected =
    useAnswer('connections.list', {}).data?.some(({ kind }) => kind === 'authorizations') ?? false
  const add = () => route.setAdding(true)
  useShortcuts(
    [
      {
        id: 'authorizations.add',
        keys: ['n'],
        label: t('keys.add'),
        group: 'page',
        palette: true,
        run: add,
      },
    ],
    connected,
  )
  useShortcuts(
    authorizationViews.map((view, at) => ({
      id: `authorizations.view.${view}`,
      keys: [String(at + 1)],
      label: t('keys.view', { view: t(`views.${view}`) }),
      group: 'page' as const,
      palette: true,
      run: () => route.change({ view, authorization: undefined }),
    })),
  )
  return (
    <div className={classes.views}>
      <ViewTabs
        label={t('views.label')}
        tabs={authorizationViews.map((view) => ({
          id: view,
          name: t(`views.${view}`),
          href: hrefOf('authorizations', { ...search, view, authorization: undefined }),
          chosen: view === list.filter.view,
          count: counts?.[view],
          onOpen: () => route.change({ view, authorization: undefined }),
        }))}
      />
      <Polling />
      <AuthorizationSavedViews search={search} />
      {connected && (
        <>
          <LinkButton size="compact-sm" variant="default" to="/authorizations/form-link">
            {t('actions.formLink')}
          </LinkButton>
          <Button size="compact-sm" onClick={add}>
            {t('actions.add')}
          </Button>
          <ActionsMenu />
        </>
      )}
    </div>
  )
}
