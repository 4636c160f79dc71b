import { IconArrowLeft } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { WhoMay } from '../roles/who-may'
import { NeighbourButtons } from '../ui/neighbour-buttons'
import { useShortcuts } from '../ui/shortcuts'
import { listOf } from './contract-list'
import classes from './contract-page.module.css'
import { useNeighbours } from './use-neighbours'

const route = getRouteApi('/contracts/$contractId')

/** Back to the list this contract was opened from, and on to the ones before and after it there. */
export function ContractHeader({ contractId }: { contractId: string }) {
  const { t } = useTranslation('contracts')
  // A document is of one contract only.
  const { document: _, ...search } = route.useSearch()
  const navigate = useNavigate()
  const neighbours = useNeighbours(listOf(search), contractId)
  // The list comes back with this contract chosen, if one was.
  const list = search.contract ? { ...search, contract: contractId } : search
  const go = (to: string | undefined) =>
    to && void navigate({ to: '/contracts/$contractId', params: { contractId: to }, search, replace: true })
  const back = () => void navigate({ to: '/contracts', search: list })
  const key = (id: string, keys: string[], label: string, run: () => unknown) => ({
    id,
    group: 'page' as const,
    keys,
    label,
    run: () => void run(),
  })
  useShortcuts([
    key('contract.next', ['j'], t('neighbours.next'), () => go(neighbours.next)),
    key('contract.previous', ['k'], t('neighbours.previous'), () => go(neighbours.previous)),
    key('contract.back', ['Escape'], t('page.back'), back),
  ])
  return (
    <nav className={classes.header} aria-label={t('page.back')}>
      <Link to="/contracts" search={list} className={classes.back}>
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        {t('page.back')}
      </Link>
      <WhoMay noun="contract" id={contractId} />
      <NeighbourButtons of="contracts" neighbours={neighbours} onGo={go} />
    </nav>
  )
}
