import { IconArrowLeft } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { WhoMay } from '../roles/who-may'
import { NeighbourButtons } from '../ui/neighbour-buttons'
import { useShortcuts } from '../ui/shortcuts'
import { listOf } from './authorization-list'
import classes from './authorization-page.module.css'
import { useNeighbours } from './use-neighbours'

const route = getRouteApi('/authorizations/$authorizationId')

/** Back to the list this authorization was opened from, and on to the ones before and after it there. */
export function AuthorizationHeader({ id }: { id: string }) {
  const { t } = useTranslation('authorizations')
  const search = route.useSearch()
  const navigate = useNavigate()
  const neighbours = useNeighbours(listOf(search), id)
  // The list comes back with this one chosen, if one was.
  const list = search.authorization ? { ...search, authorization: id } : search
  const go = (authorizationId: string | undefined) =>
    authorizationId &&
    void navigate({
      to: '/authorizations/$authorizationId',
      params: { authorizationId },
      search,
      replace: true,
    })
  const key = (name: 'next' | 'previous' | 'back', keys: string[], run: () => void) => ({
    id: `authorization.${name}`,
    group: 'page' as const,
    keys,
    label: t(`keys.${name}`),
    run,
  })
  useShortcuts([
    key('next', ['j'], () => go(neighbours.next)),
    key('previous', ['k'], () => go(neighbours.previous)),
    key('back', ['Escape'], () => void navigate({ to: '/authorizations', search: list })),
  ])
  return (
    <nav className={classes.header} aria-label={t('page.back')}>
      <Link to="/authorizations" search={list} className={classes.back}>
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        {t('page.back')}
      </Link>
      <WhoMay noun="authorization" id={id} />
      <NeighbourButtons of="authorizations" neighbours={neighbours} onGo={go} />
    </nav>
  )
}
