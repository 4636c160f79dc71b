import { z } from 'zod'
import { operation } from './operation'
import { savedView, viewList } from './view'

const nothing = z.strictObject({})
const ofList = z.strictObject({ list: viewList })
const byId = z.strictObject({ id: savedView.shape.id })
const place = z.number().int().min(0).max(1000)

/** What the page may ask of saved views. A change of one leaves the others alone: two windows may have them open. */
export const viewOperations = {
  /** In the person's order. */
  'views.list': operation('use', ofList, z.array(savedView)),
  /**
   * A new one, or one that changed. `at`: its place, from 0; without it a new one comes last. Throws `invalid`, field `name`: `taken`
   * by another of its list, `tooMany`.
   */
  'views.save': operation('use', z.strictObject({ view: savedView, at: place.optional() }), nothing),
  /** Throws `notFound`. */
  'views.move': operation('use', byId.extend({ to: place }), nothing),
  /** One that is gone is no failure. */
  'views.remove': operation('use', byId, nothing),
  /** Asks where to, and writes a list's views there. `path` null when the person cancelled. */
  'views.export': operation('use', ofList, z.object({ path: z.string().nullable() })),
  /**
   * Asks for a file and adds its views, all or none; a name that is taken gets a number. Null when the person cancelled. Throws
   * `invalid`, field `file`: `notReadable`, `tooLarge`, `notJson`, `noViews`, `newer`, `otherList`, `wrongView`, `tooMany`.
   */
  'views.import': operation('use', ofList, z.object({ added: z.array(savedView) }).nullable()),
}
