import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import type { FilterChip } from '../ui/filter-bar'
import type { ListRoute } from './use-list-route'

/** What narrows the list, in words. */
export function useChips({ search, change, filter }: ListRoute): FilterChip[] {
  const { t } = useTranslation('activity')
  const { day } = useFormat()
  const { acts = [], endings = [], who, record, from, to } = search
  const first = useAnswer('activity.page', { filter, offset: 0, limit: 1 }, { enabled: record !== undefined })
    .data?.rows[0]
  const without = <T>(all: readonly T[], one: T) => {
    const left = all.filter((other) => other !== one)
    return left.length > 0 ? left : undefined
  }
  const chip = (id: string, label: string, gone: Parameters<typeof change>[0]): FilterChip => ({
    ...{ id, label, onRemove: () => change(gone) },
  })
  return [
    ...acts.map((act) => chip(act, t(`acts.${act}`), { acts: without(acts, act) })),
    ...endings.map((one) => chip(one, t(`endings.${one}`), { endings: without(endings, one) })),
    ...(who === undefined ? [] : [chip('who', who || t('nobody'), { who: undefined })]),
    ...(record === undefined
      ? []
      : [chip('record', t('filter.record', { name: first?.name ?? record }), { record: undefined })]),
    ...(from === undefined && to === undefined
      ? []
      : [chip('period', period(), { from: undefined, to: undefined })]),
  ]

  function period() {
    if (from === undefined) return t('filter.until', { day: day(to ?? '') })
    if (to === undefined) return t('filter.since', { day: day(from) })
    return from === to ? day(from) : t('filter.between', { from: day(from), to: day(to) })
  }
}
