import type { Settings } from '@shared/settings'
import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import {
  type MouseEvent,
  startTransition,
  type TouchEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { useAction, useAnswer } from '../../app/query'
import type { ListColumn, OwnColumns } from './column'

type Shown = Settings['columns'][string]
/** So long after the last change, in ms, the choice is remembered. */
const rememberAfter = 400
const narrowest = 56

const features = tableFeatures({
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
})
const noRows: never[] = []

/**
 * Which columns are shown, in which order and how wide: `own`, or what is remembered under the list's name. The same object
 * while none of that changed: a list is drawn several times for each letter that is typed, its header need not be.
 */
export function useColumns<Row, By extends string>(
  name: string,
  columns: readonly ListColumn<Row, By>[],
  own?: OwnColumns,
) {
  const settings = useAnswer('settings.get', {})
  const remember = useAction('settings.save')
  const given = own?.shown
  // What is chosen is forgotten once another view gives its own.
  const [choice, setChoice] = useState<{ shown: Shown; over: Shown | undefined } | null>(null)
  const chosen = choice && choice.over === given ? choice.shown : null
  const setChosen = useCallback((shown: Shown) => setChoice({ shown, over: given }), [given])
  const standard = useMemo(() => standardColumns(columns), [columns])
  const wanted = chosen ?? given ?? settings.data?.columns[name] ?? standard
  const shown = useMemo(() => known(wanted, columns), [wanted, columns])

  const all = settings.data?.columns
  const { mutate } = remember
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a choice is remembered, not what others changed meanwhile.
  useEffect(() => {
    if (!chosen || !all) return
    const keep = async () => {
      if (!own) return mutate({ columns: { ...all, [name]: chosen } })
      await own.onChange(chosen)
      // Back may have come before the page was drawn with it: then what is given is still the same.
      startTransition(() => setChoice((now) => (now?.shown === chosen ? null : now)))
    }
    const wait = setTimeout(keep, rememberAfter)
    return () => clearTimeout(wait)
  }, [chosen])

  const sizing = Object.fromEntries(shown.map(({ id, width }) => [id, width]))
  const table = useTable({
    features,
    data: noRows,
    columns: useMemo(
      () => columns.map(({ id, label, width }) => ({ id, header: label, size: width, minSize: narrowest })),
      [columns],
    ),
    columnResizeMode: 'onChange',
    state: {
      columnOrder: shown.map(({ id }) => id),
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, id in sizing])),
      columnSizing: sizing,
    },
    onColumnSizingChange: (change) => {
      const next = typeof change === 'function' ? change(sizing) : change
      setChosen(shown.map(({ id, width }) => ({ id, width: Math.round(next[id] ?? width) })))
    },
  })

  const latest = useRef(table)
  latest.current = table
  return useMemo(
    () => ({
      shown,
      /** What is shown of `columns`, in order. */
      columns: shown.flatMap(({ id, width }) => {
        const column = columns.find((candidate) => candidate.id === id)
        if (!column) return []
        return column.grows && width !== column.width ? { ...column, grows: false } : column
      }),
      /** The edge of a column was pressed: from now on it follows the pointer. `drawn`: as for `resize`. */
      drag: (id: string, drawn: readonly number[], event: MouseEvent | TouchEvent) => {
        const held = withWidths(shown, drawn)
        if (held.some(({ width }, at) => width !== shown[at]?.width)) flushSync(() => setChosen(held))
        latest.current
          .getFlatHeaders()
          .find((header) => header.id === id)
          ?.getResizeHandler()(event)
      },
      /** `drawn`: how wide the columns up to this one are on screen. They stay so, that its edge goes where it is put. */
      resize: (id: string, drawn: readonly number[], by: number) =>
        setChosen(
          withWidths(shown, drawn).map((column) =>
            column.id === id ? { id, width: Math.max(narrowest, column.width + by) } : column,
          ),
        ),
      toggle: (id: string) =>
        setChosen(
          shown.some((column) => column.id === id)
            ? shown.filter((column) => column.id !== id)
            : [...shown, { id, width: columns.find((column) => column.id === id)?.width ?? narrowest }],
        ),
      move: (id: string, to: number) => setChosen(moved(shown, id, to)),
      reset: () => setChosen(standard),
    }),
    [shown, columns, standard, setChosen],
  )
}

/** Those shown until the person chooses others. */
export const standardColumns = (
  columns: readonly Pick<ListColumn<unknown, string>, 'id' | 'width' | 'hidden'>[],
): Shown => columns.filter((column) => !column.hidden).map(({ id, width }) => ({ id, width }))

/** Without columns that no longer exist, and with the frozen one first. */
function known<Row, By extends string>(shown: Shown, columns: readonly ListColumn<Row, By>[]): Shown {
  const frozen = columns[0]
  const kept = shown.filter(({ id }) => columns.some((column) => column.id === id))
  if (!frozen) return kept
  const first = kept.find(({ id }) => id === frozen.id) ?? { id: frozen.id, width: frozen.width }
  return [first, ...kept.filter(({ id }) => id !== frozen.id)]
}

const withWidths = (shown: Shown, widths: readonly number[]): Shown =>
  shown.map(({ id, width }, at) => ({ id, width: widths[at] ?? width }))

function moved(shown: Shown, id: string, to: number): Shown {
  const column = shown.find((candidate) => candidate.id === id)
  if (!column || to < 1 || to >= shown.length) return shown
  return shown.filter((candidate) => candidate !== column).toSpliced(to, 0, column)
}
