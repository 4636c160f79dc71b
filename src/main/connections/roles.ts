import type { WhoAmI } from '@shared/console'
import { Failed } from '@shared/failure'
import type { Permission } from '@shared/operations'
import { may, type Role, roleFor, roleOf, type Standing, saidFor } from '@shared/role'
import type { Store } from '../store/open'
import type { Upstreams } from './upstreams'

/** Who the hubs say we are, and what we may do. What they said last is kept, for offline. */
export interface Roles {
  whoAmI(): Promise<WhoAmI>
  /** From what the hubs said last. */
  standing(): Promise<Standing>
  /**
   * Throws `noPermission` when the person may not. What not everybody may is asked of the hubs again first: a permission that
   * was taken away counts at once. `input`: the operation's.
   */
  demand(permission: Permission, input?: unknown): Promise<void>
  /** The most that this computer allows. Null: it limits nothing. */
  limit(local: Role | null): Promise<Standing>
  /** Asks the hubs again; where one does not answer, what it said last stays. */
  refresh(): Promise<void>
}

interface Parts {
  store: Pick<Store, 'connections' | 'localRole'>
  ask(): Promise<{ connectionId: string; whoAmI: WhoAmI }[]>
  /** Somebody else works here, or may do something else. */
  onChange(): void
  /** How long a change waits for what the hubs say now (ms). */
  patience?: number
}

export function createRoles({ store, ask, onChange, patience = 3000 }: Parts): Roles {
  const said = async () => {
    const hubs = (await store.connections.list()).filter(({ kind }) => kind === 'hub')
    return Promise.all(
      hubs.map(async ({ id, name }) => ({ id, name, whoAmI: await store.connections.whoAmI(id) })),
    )
  }
  const whoAmI = async (): Promise<WhoAmI> => {
    const all = (await said()).map((one) => one.whoAmI)
    const person = all.find((one) => one?.name)
    return {
      name: person?.name ?? null,
      permissions: [...new Set(all.flatMap((one) => one?.permissions ?? []))],
      ...(person?.fullName && { fullName: person.fullName }),
    }
  }
  const standing = async (): Promise<Standing> => ({
    hubs: (await said()).map(({ id, name, whoAmI }) => ({
      connectionId: id,
      name,
      role: whoAmI && roleOf(whoAmI.permissions),
    })),
    local: await store.localRole.get(),
  })
  const refresh = async () => {
    for (const answer of await ask()) {
      const before = await store.connections.whoAmI(answer.connectionId)
      if (JSON.stringify(before) === JSON.stringify(answer.whoAmI)) continue
      await store.connections.saveWhoAmI(answer)
      onChange()
    }
  }
  return {
    whoAmI,
    standing,
    refresh,
    async demand(permission, input) {
      if (may('staff', permission)) return
      await within(patience, refresh())
      const now = await standing()
      const about = aboutOf(input)
      if (may(roleFor(now, about), permission)) return
      const hub = saidFor(now.hubs, about)
      const decidedByHub = hub !== null && !may(hub.role, permission)
      throw new Failed({
        kind: 'noPermission',
        needs: permission,
        ...(decidedByHub && { upstream: 'hub', connectionName: hub.name }),
      })
    },
    async limit(local) {
      await store.localRole.save(local)
      onChange()
      return standing()
    },
  }
}

/** The record or connection that an operation is about, by its id. */
function aboutOf(input: unknown): string | undefined {
  const { id, connectionId } = Object(input) as { id?: unknown; connectionId?: unknown }
  return [id, connectionId].find((one) => typeof one === 'string')
}

async function within(patience: number, asking: Promise<void>) {
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, patience)
  await Promise.race([asking.catch(() => undefined), over])
  clearTimeout(timer)
}

/** Asks every hub that answers. */
export async function askHubs(upstreams: Upstreams) {
  const answers = await Promise.all(
    (await upstreams.hubs()).map(async ({ connectionId, client }) => {
      const [account, permissions] = await Promise.all([client.myAccount(), client.myPermissions()]).catch(
        () => [],
      )
      if (!account || !permissions) return []
      const fullName = [account.firstName, account.middleName, account.lastName].filter(Boolean).join(' ')
      return [
        {
          connectionId,
          whoAmI: {
            name: account.name ?? account.email,
            permissions: permissions.flatMap(({ code, description }) =>
              description ? [code, description] : [code],
            ),
            ...(fullName && { fullName }),
          },
        },
      ]
    }),
  )
  return answers.flat()
}
