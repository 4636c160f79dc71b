import '../words'
import { Button } from '@mantine/core'
import { mostSelected } from '@shared/invoice'
import { IconColumns2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import classes from '../../ui/list/selection-bar.module.css'
import { useShortcuts } from '../../ui/shortcuts'
import { toList } from '../../ui/to-list'
import type { InvoicesRoute } from '../search'
import type { Totals } from '../use-totals'
import { type Selection, useSelectAll } from './selection'

interface SelectionBarProps {
  route: InvoicesRoute
  selection: Selection
  totals: Totals
}

/** How many are selected, and what can be done with them. "All" is said with its number, and never meant silently. */
export function SelectionBar({ route, selection, totals }: SelectionBarProps) {
  const { t } = useTranslation('reading')
  const { number } = useFormat()
  const { all, busy } = useSelectAll(route.filter, selection)
  const count = totals.stale ? 0 : (totals.value?.count ?? 0)
  const [one, other, ...more] = selection.ids
  const pair = one !== undefined && other !== undefined && more.length === 0 ? ([one, other] as const) : null
  const compare = () => pair && route.change({ compare: [...pair] })
  useShortcuts(
    [
      {
        ...{ id: 'invoices.selectAll', keys: ['shift+a'], label: t('selection.keys.all'), group: 'list' },
        run: () => void all(),
      },
    ],
    count > 0,
  )
  useShortcuts(
    [
      {
        ...{ id: 'invoices.compare', keys: ['c'], label: t('selection.compare'), group: 'list' },
        ...{ run: compare, palette: true },
      },
    ],
    pair !== null,
  )
  if (selection.ids.size === 0) return null
  const most = Math.min(count, mostSelected)
  return (
    <section className={classes.bar} aria-label={t('selection.label')}>
      <strong role="status">
        {t('selection.count', { count: selection.ids.size, number: number(selection.ids.size) })}
      </strong>
      {count > 0 && (
        <Button size="compact-sm" variant="subtle" loading={busy} onClick={() => void all()}>
          {t(count > mostSelected ? 'selection.newest' : 'selection.all', { number: number(most) })}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={(event) => {
          toList(event.currentTarget)
          selection.clear()
        }}
      >
        {t('selection.clear')}
      </Button>
      <span className={classes.gap} />
      {pair === null && <span className={classes.hint}>{t('selection.compareHint')}</span>}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconColumns2 size={14} stroke={1.6} aria-hidden />}
        disabled={pair === null}
        onClick={compare}
      >
        {t('selection.compare')}
      </Button>
    </section>
  )
}
