import { useTranslation } from 'react-i18next'
import type { FilterChip } from '../../ui/filter-bar'
import type { InvoicesRoute } from '../search'

/** A chip for each of our marks that narrows the list. */
export function useMarkChips({ chosen, change }: InvoicesRoute): FilterChip[] {
  const { t } = useTranslation('invoiceMarks')
  return (['flagged', 'noted'] as const)
    .filter((mark) => chosen[mark])
    .map((mark) => ({ id: mark, label: t(mark), onRemove: () => change({ [mark]: undefined }) }))
}
