import { type Sort, sortedBy } from '@shared/sort'
import { useTranslation } from 'react-i18next'
import type { ListColumn } from './column'

/** What a list is sorted by, in words, where that is more than its header can say by itself. */
export function useSortedWords<Row, By extends string>(columns: readonly ListColumn<Row, By>[]) {
  const { t } = useTranslation()
  return (sort: Sort<By>): string | null => {
    const [first = '', second, third] = sortedBy(sort).map(({ by, direction }): string => {
      const column = columns.find((one) => one.sort === by)?.label ?? by
      return t(`list.sortedBy.${direction}`, { column })
    })
    if (second === undefined) return null
    return third === undefined
      ? t('list.sortedBy.two', { first, second })
      : t('list.sortedBy.three', { first, second, third })
  }
}
