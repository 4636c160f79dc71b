import { useTranslation } from 'react-i18next'
import { FilterPill } from '../../ui/filter-pill'
import type { InvoicesRoute } from '../search'
import classes from './filters.module.css'

export function KindFilter({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const { kind } = route.chosen
  const kinds = [
    [undefined, t('filter.allKinds')],
    ['invoice', t('filter.onlyInvoices')],
    ['credit', t('filter.onlyCredits')],
  ] as const
  return (
    <FilterPill label={t('filter.kind')} active={kind !== undefined}>
      {(close) => (
        <div className={classes.options}>
          {kinds.map(([value, label]) => (
            <button
              key={label}
              type="button"
              className={classes.option}
              aria-pressed={kind === value}
              onClick={() => {
                route.change({ kind: value })
                close()
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </FilterPill>
  )
}
