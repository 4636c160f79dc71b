import type { HeldPermission } from '@shared/held-permission'
import { makeLocalId } from '../local-id'
import { saidFields } from '../said'
import { isRecord } from '../spelling'
import { hubPermission } from './schema'

/** Those of the hub's permissions that say what they are, as ours. The same code may count in several places. */
export function toPermissions(connectionId: string, things: readonly unknown[]): HeldPermission[] {
  const seen = new Map<string, number>()
  return things.flatMap((thing) => {
    const { data } = hubPermission.safeParse(thing)
    if (!data) return []
    const { code, description, organisation } = data
    const name = organisation ? `${code} ${organisation.id}` : code
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    const id = makeLocalId(connectionId, before === 0 ? name : `${name} ${before + 1}`)
    const where = organisation && (organisation.name ?? organisation.id)
    const said = isRecord(thing) ? saidFields(thing) : []
    return [{ id, connectionId, code, description, organisation: where, said }]
  })
}
