import type { TariffPage } from '@shared/tariff-page'
import { z } from 'zod'
import { flagOrNull, text, textOrNull } from '../fields'
import { spelled } from '../spelling'
import { names } from './names'
import { listOf } from './read'
import { toPage } from './to-page'

/** What the upstream says in a conversation: where it is now. */
export interface Turn {
  /** Its own route name, to be echoed. */
  route: string
  page: TariffPage
  /** Only these may be answered with. */
  actions: string[]
  live: boolean | null
  /** Of the providers on the page, by id: an address each. */
  logos: Map<string, string>
  /** Of the provider's log-in. */
  redirect: string | null
}

/** What came in place of a page. */
export interface Refused {
  code: string
  message: string
}

const action = z.string().trim().min(1).max(100)

/** An answer of the conversation; a page, or an error object. Whose route cannot be read is none. */
export const theirTurn = spelled(
  names.turn,
  z.object({
    token: textOrNull,
    route: text,
    live: flagOrNull,
    actions: listOf(action).transform((all) => [...new Set(all)]),
    data: z.unknown(),
    object: text,
    code: text,
    message: text,
  }),
)

/** Reads an answer; null when it is neither a page nor an error. */
export function toTurn(theirs: z.output<typeof theirTurn>, token: string): Turn | Refused | null {
  const { route, data, actions, live, object, code, message } = theirs
  if (object === 'error' || (route === '' && code !== '')) return { code, message: message.slice(0, 500) }
  if (route === '' || route.length > 200) return null
  return { route, actions, live, ...toPage(route, data, token) }
}
