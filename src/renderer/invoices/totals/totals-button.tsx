import { IconChartBar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import type { InvoicesRoute } from '../search'
import { useTotalsShown } from './totals-part'

/** Opens and closes the totals by status and month. */
export function TotalsButton({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const isShown = useTotalsShown()
  const turn = () => route.change({ totals: isShown ? undefined : true })
  const label = t('sums.details')
  useShortcuts([{ id: 'invoices.totals', keys: ['m'], label, group: 'page', palette: true, run: turn }])
  return <Tool icon={IconChartBar} label={label} keys="m" pressed={isShown} onClick={turn} />
}
