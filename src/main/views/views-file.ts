import { Failed } from '@shared/failure'
import { mostViews, type SavedView, savedView, type ViewList } from '@shared/view'
import { z } from 'zod'

const version = 1
const head = z.object({ meterkast: z.literal('views'), version: z.number(), list: z.string() })
const body = z.object({ views: z.array(z.record(z.string(), z.unknown())).min(1) })

/** Views as a file that another person can take in. */
export function viewsFile(list: ViewList, views: readonly SavedView[]): Uint8Array {
  const content = {
    ...{ meterkast: 'views', version, list },
    views: views.map(({ name, search }) => ({ name, search })),
  }
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`)
}

/** What such a file holds, with new ids. Throws `invalid`, field `file`: `notJson`, `noViews`, `newer`, `otherList`, `wrongView`, `tooMany`. */
export function viewsIn(bytes: Uint8Array, list: ViewList): SavedView[] {
  const content = json(bytes)
  const about = head.safeParse(content)
  if (!about.success) throw refusal('noViews')
  if (about.data.version > version) throw refusal('newer')
  if (about.data.list !== list) throw refusal('otherList')
  const { data } = body.safeParse(content)
  if (!data) throw refusal('noViews')
  if (data.views.length > mostViews) throw refusal('tooMany')
  return data.views.map(({ name, search }) => {
    const view = savedView.safeParse({ id: crypto.randomUUID(), list, name, search })
    if (!view.success) throw refusal('wrongView')
    return view.data
  })
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw refusal('notJson', error)
  }
}

const refusal = (problem: string, cause?: unknown) =>
  new Failed({ kind: 'invalid', fields: [{ path: 'file', problem }] }, { cause })
