import type { HeldPermission, PermissionRow } from '@shared/held-permission'
import type { Input, Output } from '@shared/operations'
import { roleOf, roles } from '@shared/role'
import type { Office } from '../office'
import { pageOfFew } from '../store/few'
import { sortKey } from '../store/sort-key'

/** Of all hubs or of one, from what is kept: they are few. */
export async function permissionsPage(
  { store, connections }: Pick<Office, 'store' | 'connections'>,
  { connectionId, ...asked }: Input<'permissions.page'>,
): Promise<Output<'permissions.page'>> {
  const names = new Map((await connections.records()).map(({ id, name }) => [id, name]))
  const kept = (await store.hubAnswers.all('permissions')).filter(
    (one) => names.has(one.connectionId) && (connectionId === undefined || one.connectionId === connectionId),
  )
  const all = kept.flatMap(({ value, connectionId: hub }) =>
    (value as HeldPermission[]).map(
      (one): PermissionRow => ({
        ...one,
        system: names.get(hub) ?? '',
        role: roleOf([one.code, one.description ?? '']),
      }),
    ),
  )
  const found = pageOfFew(all, asked, {
    searched: (one) => [one.description, one.code, one.organisation, one.system],
    // The most powerful first.
    key: (one, by) =>
      by === 'role' ? String(roles.length - roles.indexOf(one.role)) : sortKey(wordsOf(one)[by]),
  })
  return { ...found, asOf: kept.map((one) => one.asOf).sort()[0] ?? null }
}

/** A permission without a description is called by its code. */
const wordsOf = ({ description, code, organisation, system }: PermissionRow) => ({
  ...{ description: description ?? code, code, organisation, system },
})
