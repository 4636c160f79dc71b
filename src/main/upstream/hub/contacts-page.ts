import type { Contact } from '@shared/contact'
import { z } from 'zod'
import { listed } from '../list'
import { isRecord, spelled } from '../spelling'
import { understood } from '../understood'
import { hubContact } from './schema'
import { toContact } from './to-contact'

export interface ContactsPage {
  contacts: Contact[]
  /** Contacts on all pages, where the hub says it. */
  total: number | null
  isLast: boolean
  /** Records that could not be understood, because they have no id. */
  skipped: number
}

const count = z.coerce.number().int().min(0).optional().catch(undefined)
const place = spelled(
  { total: ['totalCount', 'totalItems', 'totalElements', 'totalResults'], size: ['pageSize', 'perPage'] },
  z.object({ total: count, size: count }),
)

/** Where the page stands: told among the items' neighbours, or beside `data`. */
const placed = z.unknown().transform((answer) => {
  const outer = isRecord(answer) ? answer : {}
  const { data } = outer
  return place.parse(isRecord(data) ? { ...outer, ...data } : outer)
})

/** A page of contacts, once it is known what was asked. */
export const contactsPage = z
  .unknown()
  .transform((answer, context) => {
    const things = listed('contacts').safeParse(answer)
    if (things.success) return { things: things.data, ...placed.parse(answer) }
    context.addIssue({ code: 'custom', message: 'not a list' })
    return z.NEVER
  })
  .transform(
    ({ things, total, size }) =>
      (connectionId: string, asked: { page: number; size: number }): ContactsPage => {
        const theirs = understood(hubContact, things)
        return {
          contacts: theirs.map((one) => toContact(connectionId, one)),
          total: total ?? null,
          isLast: isLast(things.length, total, asked.page, size || asked.size),
          skipped: things.length - theirs.length,
        }
      },
  )

/** Without a total, a page that is not exactly full is the last: a shorter one ends the list, a longer one is all of it. */
function isLast(found: number, total: number | undefined, page: number, size: number): boolean {
  if (found === 0) return true
  return total === undefined ? found !== size : (page - 1) * size + found >= total
}
