import type { Account } from '../people/account.ts'
import type { People } from '../people/people.ts'
import { makeGuest, ownerOf } from './make-user.ts'
import type { Reach, User, UserRole } from './user.ts'

/** Who may see which account. Guests are made when asked for; only changes and new guests are kept. */
export interface Roster {
  count(account: Account): number
  /** From number `start`, at most `size`: the owner or company first, then the guests, the new ones last. */
  of(account: Account, start?: number, size?: number): UserRole[]
  find(account: Account, userId: string): UserRole | undefined
  /** What is changed of an owner changes at the account too. */
  change(account: Account, userId: string, reach: Reach): User
  addGuest(account: Account, reach: Reach): UserRole
}

/** Of an owner the phone number may change but not go away. */
function ownersReach({ email, phoneNumber }: Reach) {
  if (phoneNumber === null) throw new RangeError('an owner keeps a phone number')
  return { ...(email === undefined ? {} : { email }), ...(phoneNumber === undefined ? {} : { phoneNumber }) }
}

export function makeRoster(seed: number, people: People): Roster {
  const changes = new Map<string, Reach>()
  const added = new Map<string, User[]>()

  const count = (account: Account) => 1 + account.guests + (added.get(account.id)?.length ?? 0)
  const at = (account: Account, n: number): UserRole => {
    if (n === 0) return { role: account.role, user: ownerOf(account) }
    const user = added.get(account.id)?.[n - account.guests - 1] ?? makeGuest(seed, account, n)
    return { role: 'guest', user: { ...user, ...changes.get(user.id) } }
  }
  const find = (account: Account, userId: string) => {
    const [before, n = ''] = userId.split(`${account.id}-`)
    return before === '' && /^(0|[1-9]\d*)$/.test(n) && Number(n) < count(account)
      ? at(account, Number(n))
      : undefined
  }
  return {
    count,
    find,
    of: (account, start = 0, size = count(account)) => {
      const end = Math.min(start + size, count(account))
      return Array.from({ length: Math.max(0, end - start) }, (_, i) => at(account, start + i))
    },
    change: (account, userId, reach) => {
      const found = find(account, userId)
      if (!found) throw new RangeError(`account ${account.id} has no user ${userId}`)
      if (found.role !== 'guest') people.changeReach(account.id, ownersReach(reach))
      else changes.set(userId, { ...changes.get(userId), ...reach })
      return (find(account, userId) ?? found).user
    },
    addGuest: (account, reach) => {
      const nothing = { firstName: null, lastName: null, language: null, ssn: null, orgNumber: null }
      const user: User = {
        id: `${account.id}-${count(account)}`,
        ...nothing,
        email: null,
        phoneNumber: null,
        username: null,
        ...reach,
      }
      added.set(account.id, [...(added.get(account.id) ?? []), user])
      return { role: 'guest', user }
    },
  }
}
