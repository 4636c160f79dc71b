import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Age } from '../ui/age'
import { pageSize } from '../ui/list/use-rows'
import { useShortcuts } from '../ui/shortcuts'
import { Tool } from '../ui/tool'
import type { InvoicesRoute } from './search'
import { useFetch } from './use-fetch'
import { ofSameCustomers } from './use-totals'

/** How old the list is, and the button that makes it new. */
export function Freshness({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation(['invoices', 'app'])
  const { filter, sort } = route
  const page = useAnswer(
    'invoices.page',
    { filter, sort, offset: 0, limit: pageSize },
    { placeholderData: ofSameCustomers(filter) },
  )
  const { start, running, online } = useFetch(filter)
  useShortcuts([
    {
      id: 'invoices.refresh',
      group: 'page',
      keys: ['r'],
      label: t('keys.refresh'),
      run: start,
      palette: true,
    },
  ])
  const label = () => {
    if (!online) return t('app:network.needsNetwork')
    return running ? t('refresh.running') : t('refresh.all')
  }
  return (
    <>
      {page.data && <Age source="cache" asOf={page.data.asOf} />}
      <Tool
        icon={IconRefresh}
        label={label()}
        keys="r"
        disabled={!online}
        loading={running}
        onClick={start}
      />
    </>
  )
}
