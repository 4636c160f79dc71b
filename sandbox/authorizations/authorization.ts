/** A log-in that somebody handed over, and what became of it. Instants in milliseconds since 1970. */
export interface Authorization {
  readonly id: number
  readonly companyId: number
  readonly username: string
  readonly password: string
  readonly url: string
  status: string
  errors: string | null
  readonly createdAt: number
  updatedAt: number
  /** Null: the inventory is not complete yet. */
  accounts: UtilityAccount[] | null
  /** What is still to come, the next one first. */
  plan: Step[]
  /** How it answers: an id as text, instants without milliseconds, no `accounts` at all, the length of its mask. */
  readonly manners: { textId: boolean; wholeSeconds: boolean; withoutAccounts: boolean; mask: number }
}

export interface UtilityAccount {
  readonly id: number
  readonly number: string
  status: string
  readonly utility: { id: number; name: string }
  readonly delivery: string
  readonly createdAt: number
  updatedAt: number
  /** `YYYY-MM-DD`; told only in the answer to a PUT. */
  dataStartDate?: string
}

/** What an authorization turns into at an instant. */
export interface Step {
  readonly at: number
  readonly status: string
  readonly errors: string | null
  /** How many accounts are found with it. */
  readonly accounts?: number
}

/** Brings an authorization to where it is by now. */
export function moveOn(
  one: Authorization,
  now: number,
  find: (count: number, at: number) => UtilityAccount[],
) {
  for (let next = one.plan[0]; next && next.at <= now; next = one.plan[0]) {
    one.plan.shift()
    one.status = next.status
    one.errors = next.errors
    one.updatedAt = next.at
    if (next.accounts !== undefined) one.accounts = find(next.accounts, next.at)
  }
}
