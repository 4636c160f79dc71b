import { z } from 'zod'
import { type Permission, permissions } from './operation'

/** From the least to the most: whoever has one may do all that those before it may. */
export const roles = ['staff', 'relationshipManager', 'administrator'] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

/** The least role that has a permission. The one place that says who may do what. */
export const leastRole: Record<Permission, Role> = {
  nothing: 'staff',
  use: 'staff',
  createAccount: 'relationshipManager',
  changeCustomers: 'relationshipManager',
  connectTariffs: 'relationshipManager',
  handOverLogIns: 'relationshipManager',
  revealPasswords: 'administrator',
  administer: 'administrator',
}

/** What somebody is asked a role for; the rest is open to whoever works at an open console. */
export const guardedPermissions = permissions.filter((one) => leastRole[one] !== 'staff')

export const may = (mine: Role, permission: Permission) => rank(mine) >= rank(leastRole[permission])

/** Where the role of whoever works here comes from. `role` null: that hub has never said. */
export const standing = z.object({
  hubs: z.array(z.object({ connectionId: z.string(), name: z.string(), role: role.nullable() })),
  /** The most that this computer allows, whatever the hubs say. Null: it limits nothing. */
  local: role.nullable(),
})
export type Standing = z.infer<typeof standing>

/** The role for an operation; what is about a hub (`about`: its id, or that of a record of it) goes by that hub. */
export function roleFor({ hubs, local }: Standing, about?: string): Role {
  return lesser(saidFor(hubs, about)?.role ?? 'administrator', local ?? 'administrator')
}

/** The hub that decides about this: the one it is about, else the one where the person may do the most. Null: none has said. */
export function saidFor(hubs: Standing['hubs'], about = '') {
  const said = hubs.flatMap(({ role, ...hub }) => (role ? [{ ...hub, role }] : []))
  return (
    said.find(({ connectionId }) => about === connectionId || about.startsWith(`${connectionId}/`)) ??
    said.toSorted((one, other) => rank(other.role) - rank(one.role))[0] ??
    null
  )
}

/** The role that a hub's permissions make, each by its code or its description. */
export function roleOf(said: readonly string[]): Role {
  const found = said.flatMap((one) => roles.filter((role) => spellings[role].test(plain(one))))
  return found.toSorted((one, other) => rank(other) - rank(one))[0] ?? 'staff'
}

/** As letters only, without what explains it: "ROLE_Organisatie-Beheerder (Noord)". */
const plain = (text: string) =>
  text
    .replace(/[(:,;].*$/s, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const spellings: Record<Role, RegExp> = {
  staff: /^$/,
  relationshipManager: /^(role?|rol)?relati(e|on)s?beheerders?$/,
  administrator: /^(role?|rol)?org(ani[sz]ati(e|on))?s?beheerders?$/,
}

const rank = (one: Role) => roles.indexOf(one)
const lesser = (one: Role, other: Role) => (rank(one) < rank(other) ? one : other)
