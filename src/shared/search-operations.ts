import { z } from 'zod'
import { operation } from './operation'
import { viewList } from './view'

const nothing = z.strictObject({})
const ofList = z.strictObject({ list: viewList })
const text = z.string().trim().min(2).max(200)
const one = ofList.extend({ text })

/** What somebody looked for before. `kept`: it stays until somebody removes it. */
export const pastSearch = z.object({ text: z.string(), kept: z.boolean() })
export type PastSearch = z.infer<typeof pastSearch>

/** What the page may ask of searches: they hold names, so they are kept where everything of ours is, and written nowhere else. */
export const searchOperations = {
  /** Kept ones first, then the latest; at most 20 that are not kept. */
  'searches.list': operation('use', ofList, z.array(pastSearch)),
  /** Does not remember what may be a personal number. */
  'searches.remember': operation('use', one, nothing),
  'searches.keep': operation('use', one.extend({ kept: z.boolean() }), nothing),
  /** Without `text` all that are not kept. */
  'searches.forget': operation('use', ofList.extend({ text: text.optional() }), nothing),
}
