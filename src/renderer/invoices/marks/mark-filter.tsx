import { useTranslation } from 'react-i18next'
import { FilterPill } from '../../ui/filter-pill'
import classes from '../filters/filters.module.css'
import type { InvoicesRoute } from '../search'

/** Narrows to what we flagged, or noted something about. */
export function MarkFilter({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoiceMarks')
  const { flagged, noted } = route.chosen
  const choices = [
    { label: t('any'), chosen: !flagged && !noted, change: { flagged: undefined, noted: undefined } },
    { label: t('flagged'), chosen: flagged === true, change: { flagged: flagged ? undefined : true } },
    { label: t('noted'), chosen: noted === true, change: { noted: noted ? undefined : true } },
  ] as const
  return (
    <FilterPill label={t('ours')} active={flagged === true || noted === true}>
      {(close) => (
        <div className={classes.options}>
          {choices.map(({ label, chosen, change }) => (
            <button
              key={label}
              type="button"
              className={classes.option}
              aria-pressed={chosen}
              onClick={() => {
                route.change(change)
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
