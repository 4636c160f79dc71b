import type { Settings } from '@shared/settings'
import type { Sort } from '@shared/sort'
import type { CSSProperties, ReactNode } from 'react'

/** A column of a list. The first one of a list is frozen and always shown. */
export interface ListColumn<Row, By extends string> {
  /** Letters only: it also names a CSS property and the remembered width. */
  id: string
  label: string
  /** Pixels until the person chooses another width. */
  width: number
  /** Takes up to as much again where the list has room left, until the person chooses a width: for texts of any length. */
  grows?: boolean
  /** What pressing the header sorts by, with Shift after what it is sorted by already; without it the header does not sort. */
  sort?: By
  /** `end` for numbers and amounts. */
  align?: 'start' | 'end'
  /** Not shown until the person chooses it. */
  hidden?: boolean
  cell: (row: Row) => ReactNode
}

export interface OwnColumns {
  shown: Settings['columns'][string]
  /** Resolves when the page has the change, or Back took it. */
  onChange: (shown: Settings['columns'][string]) => Promise<void>
}

/** A page of rows as `answer(operation, input)` gives it. */
export interface PageQuery<Row> {
  queryKey: readonly unknown[]
  queryFn: () => Promise<{ rows: Row[] }>
}

export interface ListProps<Row, By extends string> {
  /** Under this name the columns are remembered. */
  name: string
  /** What the list is, for who cannot see it. */
  label: string
  columns: readonly ListColumn<Row, By>[]
  /** How many rows there are; undefined while that is not known. */
  count: number | undefined
  /** The page from `offset`; changes identity (`useCallback`) when filter or sort change. */
  loadPage: (offset: number, limit: number) => PageQuery<Row>
  /** Stays the same for the same row, whatever filter and sort. */
  rowKey: (row: Row) => string
  /** The shown columns in order, where the address names them; a change of them goes there too. */
  ownColumns?: OwnColumns | undefined
  sort: Sort<By>
  onSort: (sort: Sort<By>) => void
  /** Key of the row that is shown beside the list. */
  active?: string | null | undefined
  /** Place of `active`, from 0, where it is known (`contacts.position`): the list scrolls to it. */
  activeIndex?: number | null | undefined
  /** Space or click; while `active` is set also J, K and arrows. Without it a click opens, and Space only scrolls. */
  onPreview?: ((row: Row) => void) | undefined
  /** Enter or double click: the full page. */
  onOpen: (row: Row) => void
  /** Esc. */
  onBack?: (() => void) | undefined
  /** Keys of the selected rows; without it nothing can be selected. */
  selected?: ReadonlySet<string> | undefined
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined
  /** Shown when there are no rows. */
  empty: ReactNode
}

/** The list gives the widths, `--w-…`, so that its rows are not drawn anew while one is changed. */
export const cellStyle = ({ id, grows }: Pick<ListColumn<never, string>, 'id' | 'grows'>): CSSProperties => {
  const width = `var(--w-${id})`
  return grows ? { width, maxWidth: `calc(2 * ${width})` } : { width }
}
