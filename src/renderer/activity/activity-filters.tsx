import { Checkbox, Radio, Stack } from '@mantine/core'
import { acts, endings } from '@shared/activity'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { FilterPill } from '../ui/filter-pill'
import classes from './activity.module.css'
import { PeriodFilter } from './period-filter'
import type { ListRoute } from './use-list-route'

/** What narrows the log; each choice is a chip of the filter bar. */
export function ActivityFilters({ route, everyone }: { route: ListRoute; everyone: boolean }) {
  const { t } = useTranslation('activity')
  const { search, change } = route
  const people = useAnswer('activity.people', {}, { enabled: everyone }).data ?? []
  const toggled = <T extends string>(chosen: readonly T[] = [], one: T) => {
    const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
    return next.length > 0 ? next : undefined
  }
  return (
    <>
      <FilterPill label={t('filter.what')} active={Boolean(search.acts?.length)}>
        {() =>
          acts.map((act) => (
            <Checkbox
              key={act}
              size="xs"
              label={t(`acts.${act}`)}
              checked={search.acts?.includes(act) ?? false}
              onChange={() => change({ acts: toggled(search.acts, act) })}
            />
          ))
        }
      </FilterPill>
      <FilterPill label={t('filter.outcome')} active={Boolean(search.endings?.length)}>
        {() =>
          endings.map((ending) => (
            <Checkbox
              key={ending}
              size="xs"
              label={t(`endings.${ending}`)}
              checked={search.endings?.includes(ending) ?? false}
              onChange={() => change({ endings: toggled(search.endings, ending) })}
            />
          ))
        }
      </FilterPill>
      {everyone && (
        <FilterPill label={t('filter.who')} active={search.who !== undefined}>
          {(close) => (
            <Radio.Group
              aria-label={t('filter.who')}
              value={search.who ?? null}
              onChange={(who) => {
                change({ who })
                close()
              }}
            >
              <Stack gap="sm" className={classes.choices}>
                {people.map((who) => (
                  <Radio key={who} size="xs" value={who} label={who || t('nobody')} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </FilterPill>
      )}
      <PeriodFilter route={route} />
    </>
  )
}
