import { z } from 'zod'

/** Lists that can be kept under a name. */
export const viewLists = [
  'activity',
  'authorizations',
  'contacts',
  'contracts',
  'invoices',
  'tariffs',
] as const
export const viewList = z.enum(viewLists)
export type ViewList = z.infer<typeof viewList>

/** So many a list may have. */
export const mostViews = 200

export const viewName = z.string().trim().min(1).max(80)

/** A name for a list's address. `search`: what stands behind its `?`. */
export const savedView = z.object({
  id: z.string().min(1).max(100),
  list: viewList,
  name: viewName,
  search: z.string().max(12_000),
})
export type SavedView = z.infer<typeof savedView>
