import { mostSorted, type Sort, type SortedBy, sortedBy } from '@shared/sort'

/** By this column alone; the other way round where it is the first one already. */
export function sortAlone<By extends string>(sort: Sort<By>, by: By): Sort<By> {
  return { by, direction: sort.by === by ? turned(sort.direction) : 'ascending' }
}

/** By this column too: it comes last, and in the place of the last one where there is room for no more. */
export function sortToo<By extends string>(sort: Sort<By>, by: By): Sort<By> {
  const others = sortedBy(sort).filter((column) => column.by !== by)
  return sortBy([...others.slice(0, mostSorted - 1), { by, direction: 'ascending' }])
}

/** What pressing a header with Shift does: the column comes in, turns round, and goes out again. */
export function sortNext<By extends string>(sort: Sort<By>, by: By): Sort<By> {
  const columns = sortedBy(sort)
  const here = columns.find((column) => column.by === by)
  if (!here) return sortToo(sort, by)
  return here.direction === 'ascending' || columns.length === 1 ? turn(sort, by) : sortWithout(sort, by)
}

export function turn<By extends string>(sort: Sort<By>, by: By): Sort<By> {
  return sortBy(
    sortedBy(sort).map((column) => (column.by === by ? { by, direction: turned(column.direction) } : column)),
  )
}

/** The last one stays. */
export function sortWithout<By extends string>(sort: Sort<By>, by: By): Sort<By> {
  const others = sortedBy(sort).filter((column) => column.by !== by)
  return others.length > 0 ? sortBy(others) : sort
}

/** Comes before the one that it follows. */
export function sortEarlier<By extends string>(sort: Sort<By>, by: By): Sort<By> {
  const columns = sortedBy(sort)
  const at = columns.findIndex((column) => column.by === by)
  const column = columns[at]
  return column && at > 0 ? sortBy(columns.toSpliced(at, 1).toSpliced(at - 1, 0, column)) : sort
}

function sortBy<By extends string>([first, ...thenBy]: SortedBy<By>[]): Sort<By> {
  if (!first) throw new RangeError('sorted by nothing')
  return thenBy.length > 0 ? { ...first, thenBy } : first
}

const turned = (direction: 'ascending' | 'descending') =>
  direction === 'ascending' ? 'descending' : 'ascending'
