import { useTranslation } from 'react-i18next'
import { parseDay } from '../../i18n/parse'
import { typedDay } from '../../i18n/typing'
import { useLanguage } from '../../i18n/use-language'
import { FilterPill } from '../../ui/filter-pill'
import { presetDays, presetNames, today } from '../days'
import type { InvoicesRoute } from '../search'
import { Bounds } from './bounds'
import classes from './filters.module.css'

/** Day of issue: a usual period, or days typed the local way. */
export function PeriodFilter({ route }: { route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const language = useLanguage()
  const { issued } = route.chosen
  const now = today()
  const example = typedDay(`${now.slice(0, 4)}-12-31`, language)
  return (
    <FilterPill label={t('filter.period')} active={issued !== undefined}>
      {(close) => (
        <>
          <div className={classes.options}>
            {presetNames.map((name) => {
              const days = presetDays(name, now)
              return (
                <button
                  key={name}
                  type="button"
                  className={classes.option}
                  aria-pressed={issued?.from === days.from && issued.to === days.to}
                  onClick={() => {
                    route.change({ issued: days })
                    close()
                  }}
                >
                  {t(`periods.${name}`)}
                </button>
              )
            })}
          </div>
          <Bounds
            low={issued?.from}
            high={issued?.to}
            show={(day) => typedDay(day, language)}
            read={parseDay}
            words={{
              low: t('filter.from'),
              high: t('filter.to'),
              hint: t('filter.dayHint', { example }),
              wrong: t('filter.dayWrong', { example }),
              swapped: t('filter.daysSwapped'),
            }}
            onApply={(from, to) => {
              route.change({ issued: { from, to } })
              close()
            }}
          />
        </>
      )}
    </FilterPill>
  )
}
