import type { UserRole } from '@shared/user-role'
import type { Http } from '../http'
import { listed } from '../list'
import { understood } from '../understood'
import { dataLayerEndpoints } from './endpoints'
import { dataLayerUserRole } from './schema'
import { toUserRole } from './to-user-role'

const pageSize = 100
const mostPages = 1_000

/** All who may see the account. A page that is not exactly full is the last, and so is one that only repeats. */
export async function fetchUserRoles(
  http: Http,
  accountId: string,
  signal?: AbortSignal,
): Promise<UserRole[]> {
  const byUser = new Map<string, UserRole>()
  for (let page = 1; page <= mostPages; page += 1) {
    const query = { page, size: pageSize }
    const call = {
      operation: 'userRoles',
      endpoint: dataLayerEndpoints.userRoles,
      ids: { accountId },
      query,
      signal,
    }
    const things = await http.json(call, listed('userRoles', 'userroles'))
    const before = byUser.size
    for (const role of understood(dataLayerUserRole, things).map(toUserRole))
      byUser.set(`${role.role}/${role.userId}`, role)
    if (things.length !== pageSize || byUser.size === before) break
  }
  return [...byUser.values()]
}
