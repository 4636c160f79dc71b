import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../shortcuts'

interface Keys {
  count: number
  cursor: number
  /** Rows that fit in sight. */
  visible: number
  goTo: (index: number) => void
  open: () => void
  preview: (() => void) | undefined
  select: (() => void) | undefined
  back: (() => void) | undefined
}

/** The keys of a list, wherever the focus is as long as it is in no field. */
export function useListKeys({ count, cursor, visible, goTo, open, preview, select, back }: Keys) {
  const { t } = useTranslation()
  const to = (index: number) => () => goTo(Math.max(0, Math.min(count - 1, index)))
  const group = 'list' as const
  useShortcuts(
    [
      { id: 'list.next', group, keys: ['j', 'ArrowDown'], label: t('keys.next'), run: to(cursor + 1) },
      { id: 'list.previous', group, keys: ['k', 'ArrowUp'], label: t('keys.previous'), run: to(cursor - 1) },
      { id: 'list.first', group, keys: ['Home'], label: t('keys.first'), run: to(0) },
      { id: 'list.last', group, keys: ['End'], label: t('keys.last'), run: to(count - 1) },
      {
        id: 'list.pageDown',
        group,
        keys: ['PageDown'],
        label: t('keys.pageDown'),
        run: to(cursor + visible),
      },
      { id: 'list.pageUp', group, keys: ['PageUp'], label: t('keys.pageUp'), run: to(cursor - visible) },
      { id: 'list.open', group, keys: ['Enter'], label: t('keys.open'), run: open },
      ...(preview
        ? [{ id: 'list.preview', group, keys: [' '], label: t('keys.preview'), run: preview }]
        : []),
      ...(select ? [{ id: 'list.select', group, keys: ['x'], label: t('keys.select'), run: select }] : []),
      ...(back ? [{ id: 'list.back', group, keys: ['Escape'], label: t('keys.back'), run: back }] : []),
    ],
    count > 0 || back !== undefined,
  )
}
