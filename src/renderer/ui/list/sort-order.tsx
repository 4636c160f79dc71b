import './sorting-words'
import { ActionIcon, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { mostSorted, sortedBy } from '@shared/sort'
import { IconArrowDown, IconArrowUp, IconChevronUp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListProps } from './column'
import classes from './sort-order.module.css'
import { sortEarlier, sortToo, sortWithout, turn } from './sorting'

type SortOrderProps<Row, By extends string> = Pick<ListProps<Row, By>, 'columns' | 'sort' | 'onSort'>

/** What a list is sorted by, one column after the other: what pressing its headers does, for who does not know how. */
export function SortOrder<Row, By extends string>({ columns, sort, onSort }: SortOrderProps<Row, By>) {
  const { t } = useTranslation('sorting')
  const sorted = sortedBy(sort)
  const labelOf = (by: By) => columns.find((column) => column.sort === by)?.label ?? by
  const others = columns.filter(({ sort: by }) => by && !sorted.some((column) => column.by === by))
  return (
    <Stack gap={4} className={classes.order}>
      <Text component="h2" className={classes.title}>
        {t('title')}
      </Text>
      <ol>
        {sorted.map(({ by, direction }, at) => {
          const name = { column: labelOf(by) }
          const Arrow = direction === 'ascending' ? IconArrowUp : IconArrowDown
          return (
            <li key={by}>
              <span className={classes.column}>{name.column}</span>
              <button
                type="button"
                className={classes.direction}
                aria-description={t('turn', name)}
                onClick={() => onSort(turn(sort, by))}
              >
                <Arrow size={13} stroke={2} aria-hidden />
                {t(direction)}
              </button>
              <Group gap={0} wrap="nowrap">
                <ActionIcon
                  size={24}
                  disabled={at === 0}
                  aria-label={t('earlier', name)}
                  onClick={() => onSort(sortEarlier(sort, by))}
                >
                  <IconChevronUp size={14} />
                </ActionIcon>
                <ActionIcon
                  size={24}
                  disabled={sorted.length === 1}
                  aria-label={t('without', name)}
                  onClick={() => onSort(sortWithout(sort, by))}
                >
                  <IconX size={14} />
                </ActionIcon>
              </Group>
            </li>
          )
        })}
      </ol>
      {sorted.length < mostSorted && others.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('too')}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const column = others.find(({ id }) => id === value)
            if (column?.sort) onSort(sortToo(sort, column.sort))
          }}
          data={[
            { value: '', label: `${t('too')} …` },
            ...others.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      )}
      <Text className={classes.hint}>{t('hint')}</Text>
    </Stack>
  )
}
