import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react'
import { lazy, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListColumn, ListProps } from './column'
import classes from './list.module.css'
import type { useColumns } from './use-columns'

// Nobody needs it before the columns are looked at.
const SortOrder = lazy(async () => ({
  default: (await import('./sort-order')).SortOrder,
})) as typeof import('./sort-order').SortOrder

interface ChooserProps<Row, By extends string> extends Pick<ListProps<Row, By>, 'sort' | 'onSort'> {
  columns: readonly ListColumn<Row, By>[]
  layout: ReturnType<typeof useColumns<Row, By>>
}

function Chooser<Row, By extends string>({ columns, layout, sort, onSort }: ChooserProps<Row, By>) {
  const { t } = useTranslation()
  const place = (id: string) => layout.shown.findIndex((column) => column.id === id)
  const inOrder = columns.toSorted((one, other) => rank(place(one.id)) - rank(place(other.id)))
  return (
    <div className={classes.chooser}>
      <Popover position="bottom-end" withinPortal trapFocus>
        <Popover.Target>
          <ActionIcon size="sm" aria-label={t('list.columns')}>
            <IconColumns3 size={15} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('list.columnsOf')} className={classes.choices}>
          <Stack gap="xs">
            {inOrder.map((column) => {
              const at = place(column.id)
              const frozen = column === columns[0]
              const name = { column: column.label }
              return (
                <Group key={column.id} mih={24} justify="space-between" wrap="nowrap" gap="lg">
                  <Checkbox
                    size="xs"
                    label={column.label}
                    checked={at >= 0}
                    disabled={frozen}
                    onChange={() => layout.toggle(column.id)}
                  />
                  {at > 0 && (
                    <Group gap={0} wrap="nowrap">
                      <ActionIcon
                        size={24}
                        disabled={at === 1}
                        aria-label={t('list.moveUp', name)}
                        onClick={() => layout.move(column.id, at - 1)}
                      >
                        <IconChevronUp size={14} />
                      </ActionIcon>
                      <ActionIcon
                        size={24}
                        disabled={at === layout.shown.length - 1}
                        aria-label={t('list.moveDown', name)}
                        onClick={() => layout.move(column.id, at + 1)}
                      >
                        <IconChevronDown size={14} />
                      </ActionIcon>
                    </Group>
                  )}
                </Group>
              )
            })}
            <Button variant="subtle" size="compact-sm" color="gray" onClick={layout.reset}>
              {t('list.reset')}
            </Button>
            {/* Last: what comes later moves nothing that is pressed already. */}
            {columns.some((column) => column.sort) && (
              <Suspense>
                <SortOrder columns={columns} sort={sort} onSort={onSort} />
              </Suspense>
            )}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

/** Chooses columns, their order and what is sorted by: by mouse in the header too, here by keyboard as well. */
export const ColumnChooser = memo(Chooser) as typeof Chooser

const rank = (place: number) => (place < 0 ? Number.POSITIVE_INFINITY : place)
