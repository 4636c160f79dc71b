import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FilterPill } from '../../ui/filter-pill'
import { useStatusWord } from '../invoice-status'
import type { InvoicesRoute } from '../search'
import classes from './filters.module.css'

interface StatusFilterProps {
  route: InvoicesRoute
  /** All that occur on this computer. */
  statuses: readonly string[]
}

export function StatusFilter({ route, statuses }: StatusFilterProps) {
  const { t } = useTranslation('invoices')
  const word = useStatusWord()
  const chosen = route.chosen.statuses ?? []
  const all = [...new Set([...statuses, ...chosen])]
  return (
    <FilterPill label={t('filter.status')} active={chosen.length > 0}>
      {() =>
        all.length === 0 ? (
          <p className={classes.quiet}>{t('filter.noStatuses')}</p>
        ) : (
          all.map((status) => (
            <Checkbox
              key={status}
              size="xs"
              label={word(status)}
              checked={chosen.includes(status)}
              onChange={() =>
                route.change({
                  statuses: chosen.includes(status)
                    ? chosen.filter((other) => other !== status)
                    : [...chosen, status],
                })
              }
            />
          ))
        )
      }
    </FilterPill>
  )
}
