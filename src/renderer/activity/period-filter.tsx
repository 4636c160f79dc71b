import { useTranslation } from 'react-i18next'
import { parseDay } from '../i18n/parse'
import { typedDay } from '../i18n/typing'
import { useLanguage } from '../i18n/use-language'
import { today } from '../invoices/days'
import { Bounds } from '../invoices/filters/bounds'
import classes from '../invoices/filters/filters.module.css'
import { FilterPill } from '../ui/filter-pill'
import { lastDays } from './activity-list'
import type { ListRoute } from './use-list-route'

const presets = { today: 1, week: 7, month: 30, year: 365 }
const names = ['today', 'week', 'month', 'year'] as const

/** Days of this computer: usual ones, or typed the local way. */
export function PeriodFilter({ route: { search, change } }: { route: ListRoute }) {
  const { t } = useTranslation('activity')
  const { t: words } = useTranslation('invoices')
  const language = useLanguage()
  const now = today()
  const example = typedDay(`${now.slice(0, 4)}-12-31`, language)
  return (
    <FilterPill label={t('filter.period')} active={search.from !== undefined || search.to !== undefined}>
      {(close) => (
        <>
          <div className={classes.options}>
            {names.map((name) => {
              const days = lastDays(presets[name], now)
              return (
                <button
                  key={name}
                  type="button"
                  className={classes.option}
                  aria-pressed={search.from === days.from && search.to === days.to}
                  onClick={() => {
                    change(days)
                    close()
                  }}
                >
                  {t(`filter.${name}`)}
                </button>
              )
            })}
          </div>
          <Bounds
            low={search.from}
            high={search.to}
            show={(day) => typedDay(day, language)}
            read={parseDay}
            words={{
              low: t('filter.from'),
              high: t('filter.to'),
              hint: words('filter.dayHint', { example }),
              wrong: words('filter.dayWrong', { example }),
              swapped: words('filter.daysSwapped'),
            }}
            onApply={(from, to) => {
              change({ from, to })
              close()
            }}
          />
        </>
      )}
    </FilterPill>
  )
}
