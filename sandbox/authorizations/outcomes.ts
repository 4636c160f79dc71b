import type { Step } from './authorization.ts'

/** Where a log-in ends, by a word in its password; without one of these the inventory is complete. */
export const outcomes = {
  wrong: 'Login failed: invalid username or password.',
  locked: 'The account has been locked after too many failed sign-in attempts.',
  mfa: 'Two-factor authentication: a verification code was requested.',
  expired: 'Your password has expired and must be changed.',
  question: 'A security question must be answered.',
  paperless: 'Enrol in paperless billing to see documents online.',
  down: 'The utility website is unavailable (503 Service Temporarily Unavailable).',
  review: 'This credential is under review by our team.',
  odd: 'ERR_PARSE_0x7F: node <div class="x"> not found',
  long: 'Stack trace: '.padEnd(10_240, 'at Crawler.step (crawler.js:12:34) '),
} as const
export type Outcome = keyof typeof outcomes

export const outcomeOf = (password: string): Outcome | 'none' | null =>
  password.includes('none')
    ? 'none'
    : ((Object.keys(outcomes) as Outcome[]).find((word) => password.includes(word)) ?? null)

/** What happens to a new log-in: queued, being read, and then its end. `pace`: milliseconds from one to the next. */
export function planOf(outcome: Outcome | 'none' | null, at: number, pace: number, accounts: number): Step[] {
  const reading = { at: at + pace, status: 'Inventory In Progress', errors: null }
  const end = at + 2 * pace
  if (outcome === null || outcome === 'none')
    return [
      reading,
      { at: end, status: 'Inventory Complete', errors: null, accounts: outcome ? 0 : accounts },
    ]
  return [
    reading,
    {
      at: end,
      status: outcome === 'down' || outcome === 'review' ? 'Pending' : 'Error',
      errors: outcomes[outcome],
    },
  ]
}
