import { IconArrowLeft } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { WhoMay } from '../roles/who-may'
import { NeighbourButtons } from '../ui/neighbour-buttons'
import { useShortcuts } from '../ui/shortcuts'
import { listOf } from './contact-list'
import classes from './contact-page.module.css'
import { useNeighbours } from './use-neighbours'

const route = getRouteApi('/contacts/$contactId')

/** Back to the list this contact was opened from, and on to the ones before and after it there. */
export function ContactHeader({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts')
  const search = route.useSearch()
  const navigate = useNavigate()
  const neighbours = useNeighbours(listOf(search), contactId)
  // The list comes back with this contact chosen, if one was.
  const list = search.contact ? { ...search, contact: contactId } : search

  const go = (to: string | undefined) =>
    to && void navigate({ to: '/contacts/$contactId', params: { contactId: to }, search, replace: true })
  const group = 'page' as const
  useShortcuts([
    { id: 'contact.next', group, keys: ['j'], label: t('keys.next'), run: () => go(neighbours.next) },
    {
      id: 'contact.previous',
      group,
      keys: ['k'],
      label: t('keys.previous'),
      run: () => go(neighbours.previous),
    },
    {
      id: 'contact.invoices',
      group,
      keys: ['i'],
      label: t('keys.invoices'),
      palette: true,
      run: () => void navigate({ to: '/invoices', search: { contactId } }),
    },
    {
      id: 'contact.back',
      group,
      keys: ['Escape'],
      label: t('keys.back'),
      run: () => void navigate({ to: '/contacts', search: list }),
    },
  ])
  return (
    <nav className={classes.header} aria-label={t('page.back')}>
      <Link to="/contacts" search={list} className={classes.back}>
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        {t('page.back')}
      </Link>
      <WhoMay noun="contact" id={contactId} />
      <NeighbourButtons of="contacts" neighbours={neighbours} onGo={go} />
    </nav>
  )
}
