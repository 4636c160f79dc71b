import { Button } from '@mantine/core'
import { type AuthorizationView, authorizationViews } from '@shared/authorization'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { LinkButton } from '../../ui/link-button'
import { useShortcuts } from '../../ui/shortcuts'
import classes from '../authorizations-page.module.css'
import { ActionsMenu } from './actions-menu'
import { Polling } from './polling'
import { SavedViews } from './saved-views'
import type { ListRoute } from './use-list-route'

interface ViewBarProps {
  route: ListRoute
  counts: Readonly<Record<AuthorizationView, number>> | undefined
}

/** The views with how many the filter finds in each. */
export function ViewBar({ route, counts }: ViewBarProps) {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
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
      <nav className={classes.tabs} aria-label={t('views.label')}>
        {authorizationViews.map((view) => (
          <Link
            key={view}
            to="/authorizations"
            search={{ ...search, view, authorization: undefined }}
            className={classes.tab}
            activeProps={{}}
            aria-current={view === list.filter.view ? 'page' : undefined}
            data-chosen={view === list.filter.view || undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return
              event.preventDefault()
              route.change({ view, authorization: undefined })
            }}
          >
            {t(`views.${view}`)}
            <span>{counts && number(counts[view])}</span>
          </Link>
        ))}
      </nav>
      <span className={classes.gap} />
      <Polling />
      <SavedViews search={search} />
      {connected && (
        <>
          <LinkButton size="compact-sm" variant="default" to="/authorizations/form-link">
            {t('actions.formLink')}
          </LinkButton>
          <Button size="compact-sm" onClick={add}>
            {t('actions.add')}
          </Button>
          <ActionsMenu list={list} />
        </>
      )}
    </div>
  )
}
