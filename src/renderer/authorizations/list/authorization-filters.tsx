import { Checkbox, Radio, Stack } from '@mantine/core'
import { actors, reasons } from '@shared/authorization-state'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { today } from '../../invoices/days'
import { FilterPill } from '../../ui/filter-pill'
import classes from '../authorizations-page.module.css'
import { useStateWords } from '../state-words'
import { Choices } from './choices'
import type { ListRoute } from './use-list-route'

const ages = [1, 3, 7, 14, 30]
const none = { statuses: [], owners: [], tags: [], companyIds: [], utilities: [] }

/** What narrows the queue; each choice is a chip of the filter bar. */
export function AuthorizationFilters({ route }: { route: ListRoute }) {
  const { t } = useTranslation('authorizations')
  const words = useStateWords()
  const { search, change } = route
  const known = useAnswer('authorizations.choices', {}).data ?? none
  const many = (...chosen: (readonly unknown[] | undefined)[]) => chosen.flatMap((each) => each ?? []).length
  const states = many(search.statuses, search.reasons)
  const places = many(search.utilities, search.companyIds)
  const ours = many(search.owners, search.tags)
  return (
    <>
      <FilterPill label={t('filter.whoActs')} active={Boolean(search.whoActs?.length)}>
        {() => (
          <Choices
            all={actors}
            chosen={search.whoActs}
            word={(whoActs) => words.whoActs({ whoActs })}
            onChange={(whoActs) => change({ whoActs })}
          />
        )}
      </FilterPill>
      <FilterPill label={t('filter.state')} active={states > 0}>
        {() => (
          <div className={classes.choices}>
            <h2>{t('filter.status')}</h2>
            <Choices
              all={known.statuses}
              chosen={search.statuses}
              word={words.status}
              onChange={(statuses) => change({ statuses })}
            />
            <h2>{t('filter.reason')}</h2>
            <Choices
              all={reasons}
              chosen={search.reasons}
              word={(reason) => t(`reason.${reason}`)}
              onChange={(chosen) => change({ reasons: chosen })}
            />
          </div>
        )}
      </FilterPill>
      <FilterPill label={t('filter.age')} active={search.olderThanDays !== undefined}>
        {() => (
          <Radio.Group
            aria-label={t('filter.age')}
            value={String(search.olderThanDays ?? '')}
            onChange={(value) => change({ olderThanDays: value === '' ? undefined : Number(value) })}
          >
            <Stack gap="sm">
              <Radio size="xs" value="" label={t('filter.anyAge')} />
              {ages.map((count) => (
                <Radio key={count} size="xs" value={String(count)} label={t('filter.days', { count })} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </FilterPill>
      <FilterPill label={t('filter.ours')} active={ours > 0 || search.followUpBy !== undefined}>
        {() => (
          <div className={classes.choices}>
            <Checkbox
              size="xs"
              label={t('filter.followUp')}
              checked={search.followUpBy !== undefined}
              onChange={(event) => change({ followUpBy: event.currentTarget.checked ? today() : undefined })}
            />
            <h2>{t('filter.owners')}</h2>
            <Choices all={known.owners} chosen={search.owners} onChange={(owners) => change({ owners })} />
            <h2>{t('filter.tags')}</h2>
            <Choices all={known.tags} chosen={search.tags} onChange={(tags) => change({ tags })} />
          </div>
        )}
      </FilterPill>
      <FilterPill label={t('filter.utility')} active={places > 0}>
        {() => (
          <div className={classes.choices}>
            <Choices
              all={known.utilities}
              chosen={search.utilities}
              onChange={(utilities) => change({ utilities })}
            />
            {known.companyIds.length > 1 && (
              <>
                <h2>{t('filter.company')}</h2>
                <Choices
                  all={known.companyIds}
                  chosen={search.companyIds}
                  onChange={(companyIds) => change({ companyIds })}
                />
              </>
            )}
          </div>
        )}
      </FilterPill>
      <FilterPill label={t('filter.archived')} active={search.archived !== undefined}>
        {() => (
          <Radio.Group
            aria-label={t('filter.archived')}
            value={search.archived ?? ''}
            onChange={(value) =>
              change({ archived: value === 'also' || value === 'only' ? value : undefined })
            }
          >
            <Stack gap="sm">
              <Radio size="xs" value="" label={t('filter.hideArchived')} />
              <Radio size="xs" value="also" label={t('filter.alsoArchived')} />
              <Radio size="xs" value="only" label={t('filter.onlyArchived')} />
            </Stack>
          </Radio.Group>
        )}
      </FilterPill>
    </>
  )
}
