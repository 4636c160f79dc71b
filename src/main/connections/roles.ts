import { mayAdminister, mayCreateAccounts, type WhoAmI } from '@shared/console'
import { Failed } from '@shared/failure'
import type { Permission } from '@shared/operations'
import type { Store } from '../store/open'
import type { Upstreams } from './upstreams'

/** Who the hub says we are, and what we may do. What it said last is kept, for offline. */
export interface Roles {
  whoAmI(): Promise<WhoAmI>
  /** Throws `noPermission` when the person may not. */
  demand(permission: Permission): Promise<void>
  /** Asks the hubs again; where one does not answer, what it said last stays. Answers whether anything changed. */
  refresh(): Promise<boolean>
}

interface Parts {
  store: Pick<Store, 'connections'>
  ask(): Promise<{ connectionId: string; whoAmI: WhoAmI }[]>
}

export function createRoles({ store, ask }: Parts): Roles {
  const whoAmI = async (): Promise<WhoAmI> => {
    const records = await store.connections.list()
    const all = await Promise.all(records.map(({ id }) => store.connections.whoAmI(id)))
    return {
      name: all.find((one) => one?.name)?.name ?? null,
      permissions: [...new Set(all.flatMap((one) => one?.permissions ?? []))],
    }
  }
  return {
    whoAmI,
    async demand(permission) {
      if (permission === 'nothing' || permission === 'use') return
      const may = permission === 'administer' ? mayAdminister : mayCreateAccounts
      if (!may(await whoAmI())) throw new Failed({ kind: 'noPermission', needs: permission })
    },
    async refresh() {
      const before = JSON.stringify(await whoAmI())
      for (const answer of await ask()) await store.connections.saveWhoAmI(answer)
      return JSON.stringify(await whoAmI()) !== before
    },
  }
}

/** Asks every hub that answers. */
export async function askHubs(upstreams: Upstreams) {
  const answers = await Promise.all(
    (await upstreams.hubs()).map(async ({ connectionId, client }) => {
      const [account, permissions] = await Promise.all([client.myAccount(), client.myPermissions()]).catch(
        () => [],
      )
      if (!account || !permissions) return []
      const name = account.name ?? account.email
      return [
        {
          connectionId,
          whoAmI: { name, permissions: permissions.map(({ code, description }) => description ?? code) },
        },
      ]
    }),
  )
  return answers.flat()
}
