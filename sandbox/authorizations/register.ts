import { Refusal } from '../http/refusal.ts'
import { mix } from '../random.ts'
import { type Authorization, moveOn, type UtilityAccount } from './authorization.ts'
import { companies, makeLogIns, type User } from './log-ins.ts'
import { makeAccounts, makeAuthorizations } from './make-authorizations.ts'
import { outcomeOf, planOf } from './outcomes.ts'

/** A PUT that was done. `changed`: the account was not like that before. */
export interface LoggedChange {
  readonly authorizationId: number
  readonly accountId: number
  readonly status: 'Active' | 'Inactive'
  readonly dataStartDate: string | null
  readonly changed: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

export type NewLogIn = Pick<Authorization, 'username' | 'password' | 'url'> & { companyId?: number }

export type Register = ReturnType<typeof makeRegister>

/** What the sandbox knows of authorizations. Its clock goes by itself and can be moved on. */
export function makeRegister({ seed, count }: { seed: number; count: number }) {
  let ahead = 0
  const now = () => Date.now() + ahead
  const log: LoggedChange[] = []
  const logIns = makeLogIns(now)
  const register = {
    logIns,
    now,
    /** PUTs that were done, oldest first. */
    log: log as readonly LoggedChange[],
    /** Whether a token is sent behind the word Bearer. */
    prefix: 'bearer' as 'bearer' | 'none',
    /** Milliseconds from one state of a new log-in to the next. */
    pace: 20_000,
    /** All, as they are by now. */
    get all(): readonly Authorization[] {
      const at = now()
      for (const one of all) move(one, at)
      return all
    },
    /** Lets time pass (ms). */
    advance(ms: number) {
      ahead += ms
    },
    /** Somebody hands over a log-in, by the API or by the form. A word in the password says how it ends. */
    add({ companyId = 1, username, password, url }: NewLogIn): Authorization {
      const at = now()
      const id = all.reduce((highest, one) => Math.max(highest, one.id), 0) + 1
      const outcome = afterManyTries(outcomeOf(password), username, url, at)
      const accounts = password.includes('many') ? 200 : 1 + (mix(seed, id) % 4)
      const made: Authorization = {
        ...{ id, companyId, username, password, url, status: 'Pending', errors: null, accounts: null },
        createdAt: at,
        updatedAt: at,
        plan: planOf(outcome, at, register.pace, accounts),
        manners: { textId: false, wholeSeconds: id % 2 === 0, withoutAccounts: false, mask: 5 + (id % 9) },
      }
      all.push(made)
      return made
    },
    /** Changes an authorization behind everybody's back. */
    change(one: Authorization, accountId: number, status: 'Active' | 'Inactive', dataStartDate?: string) {
      const account = one.accounts?.find(({ id }) => id === accountId)
      if (!account) return undefined
      const start = dataStartDate ?? account.dataStartDate
      const changed = account.status !== status || account.dataStartDate !== start
      account.status = status
      account.updatedAt = now()
      if (start !== undefined) account.dataStartDate = start
      log.push({
        authorizationId: one.id,
        accountId,
        status,
        dataStartDate: dataStartDate ?? null,
        changed,
        at: now(),
      })
      return account
    },
    of: (user: User) => register.all.filter((one) => maySee(user, one)),
    find(user: User, id: string): Authorization {
      const found = /^\d+$/.test(id)
        ? all.find((one) => one.id === Number(id) && maySee(user, one))
        : undefined
      if (!found) throw new Refusal(404, 'unknown', 'Authorization not found')
      move(found, now())
      return found
    },
    account(user: User, id: string): UtilityAccount {
      const found = register
        .of(user)
        .flatMap(({ accounts }) => accounts ?? [])
        .find((one) => String(one.id) === id)
      if (!found) throw new Refusal(404, 'unknown', 'Utility account not found')
      return found
    },
    /** Answers false for a form that is nobody's. */
    submitForm(uuid: string, { username = '', password = '', url = '' }: Record<string, string>): boolean {
      const company = Object.entries(companies).find(([, known]) => known === uuid)
      if (company) register.add({ companyId: Number(company[0]), username, password, url })
      return company !== undefined
    },
  }
  const all = makeAuthorizations({ seed, count, now: now(), pace: register.pace })

  function move(one: Authorization, at: number) {
    moveOn(one, at, (number, since) => makeAccounts(seed, { id: one.id, at: since, count: number }))
  }

  /** A utility locks whoever tries a wrong password a third time within the hour. */
  function afterManyTries(outcome: ReturnType<typeof outcomeOf>, username: string, url: string, at: number) {
    const before = all.filter(
      (one) => one.username === username && one.url === url && one.createdAt > at - 3_600_000,
    )
    const wrong = before.filter(({ password }) => outcomeOf(password) === 'wrong').length
    return outcome === 'wrong' && wrong >= 2 ? 'locked' : outcome
  }
  return register
}

const maySee = (user: User, { companyId }: Authorization) =>
  user.isAdministrator || user.companyId === companyId
