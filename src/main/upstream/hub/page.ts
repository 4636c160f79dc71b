import { z } from 'zod'
import { listed } from '../list'
import { isRecord, spelled } from '../spelling'

/** A page of a list: what is on it, how many there are on all pages where the hub says it, and whether more are to come. */
export interface Page {
  things: unknown[]
  total: number | null
  isLast(asked: { page: number; size: number }): boolean
}

const count = z.coerce.number().int().min(0).optional().catch(undefined)
const place = spelled(
  { total: ['totalCount', 'totalItems', 'totalElements', 'totalResults'], size: ['pageSize', 'perPage'] },
  z.object({ total: count, size: count }),
)

/** Where the page stands: told among the items' neighbours, or beside `data`. */
function placed(answer: unknown) {
  const outer = isRecord(answer) ? answer : {}
  const { data } = outer
  return place.parse(isRecord(data) ? { ...outer, ...data } : outer)
}

/** The items of a page under `data.items`, or one of these names. */
export function pageOf(...names: string[]) {
  return z.unknown().transform((answer, context): Page => {
    const found = listed(...names).safeParse(answer)
    if (!found.success) {
      context.addIssue({ code: 'custom', message: 'not a list' })
      return z.NEVER
    }
    const { total, size } = placed(answer)
    const things = found.data
    return {
      things,
      total: total ?? null,
      isLast: (asked) => isLast(things.length, total, asked.page, size || asked.size),
    }
  })
}

/** Without a total, a page that is not exactly full is the last: a shorter one ends the list, a longer one is all of it. */
function isLast(found: number, total: number | undefined, page: number, size: number): boolean {
  if (found === 0) return true
  return total === undefined ? found !== size : (page - 1) * size + found >= total
}
