import { useTranslation } from 'react-i18next'
import type { AuthorizationsSearch } from '../../app/search-params'
import { useFormat } from '../../i18n/format'
import type { FilterChip } from '../../ui/filter-bar'
import { useStateWords } from '../state-words'
import type { ListRoute } from './use-list-route'

/** Every active filter but view and text, in words, with what takes it away. */
export function useChips({ search, change }: ListRoute): FilterChip[] {
  const { t } = useTranslation('authorizations')
  const { day, number } = useFormat()
  const words = useStateWords()
  const chips: FilterChip[] = []
  const each = <T extends string>(key: ListKey, label: (value: T) => string, values: readonly T[] = []) => {
    for (const value of values) {
      const left = values.filter((other) => other !== value)
      const onRemove = () => change({ [key]: left.length > 0 ? left : undefined })
      chips.push({ id: `${key} ${value}`, label: label(value), onRemove })
    }
  }
  const one = (id: keyof AuthorizationsSearch, label: string) =>
    chips.push({ id, label, onRemove: () => change({ [id]: undefined }) })

  each('whoActs', (who) => t('chip.whoActs', { value: words.whoActs({ whoActs: who }) }), search.whoActs)
  each('reasons', (reason) => t('chip.reason', { value: t(`reason.${reason}`) }), search.reasons)
  each('statuses', (status) => t('chip.status', { value: words.status(status) }), search.statuses)
  each('stages', (stage) => t('chip.stage', { value: t(`stage.${stage}`) }), search.stages)
  each('owners', (value) => t('chip.owner', { value }), search.owners)
  each('tags', (value) => t('chip.tag', { value }), search.tags)
  each('utilities', (value) => t('chip.utility', { value }), search.utilities)
  each('companyIds', (value) => t('chip.company', { value }), search.companyIds)
  if (search.olderThanDays !== undefined) {
    one('olderThanDays', t('chip.age', { days: number(search.olderThanDays) }))
  }
  if (search.followUpBy) one('followUpBy', t('chip.followUp', { day: day(search.followUpBy) }))
  if (search.archived) one('archived', t(`filter.${search.archived}Archived`))
  return chips
}

type ListKey = 'whoActs' | 'reasons' | 'statuses' | 'stages' | 'owners' | 'tags' | 'utilities' | 'companyIds'
