import type { AuthorizationState, ErrorRule, NextStep, Reason } from '@shared/authorization-state'
import { fold } from './fold'

interface Known {
  status: string
  errors: string | null
  /** Statuses of its accounts that we did not deactivate ourselves; null: not known. */
  accounts: { isActive: boolean }[] | null
  /** Accounts that are inactive because we made them so. */
  deactivated: number
  listed: boolean
}

const nextOf: Record<Reason, NextStep> = {
  badLogIn: 'askNewLogIn',
  locked: 'askToUnlock',
  mfa: 'askToTurnOffMfa',
  passwordExpired: 'askNewPassword',
  securityQuestion: 'askForAnswer',
  paperlessRequired: 'askToGoPaperless',
  noAccounts: 'checkLogIn',
  siteDown: 'waitForSite',
  underReview: 'waitForReview',
  other: 'readErrors',
}

/** Used until somebody changes them. The more particular come first. */
export const defaultRules: readonly ErrorRule[] = [
  {
    words: ['locked', 'lockout', 'too many', 'vergrendeld', 'geblokkeerd', 'låst', 'spärrad'],
    reason: 'locked',
    whoActs: 'customer',
  },
  {
    words: [
      'two-factor',
      '2fa',
      'mfa',
      'multi-factor',
      'multifactor',
      'verification code',
      'one-time',
      'bankid',
      'authenticator',
    ],
    reason: 'mfa',
    whoActs: 'customer',
  },
  {
    words: ['expired', 'must be changed', 'change your password', 'verlopen', 'gått ut'],
    reason: 'passwordExpired',
    whoActs: 'customer',
  },
  {
    words: ['security question', 'secret question', 'beveiligingsvraag', 'säkerhetsfråga'],
    reason: 'securityQuestion',
    whoActs: 'customer',
  },
  {
    words: ['paperless', 'e-bill', 'ebill', 'electronic bill'],
    reason: 'paperlessRequired',
    whoActs: 'customer',
  },
  {
    words: [
      'invalid username',
      'invalid password',
      'invalid credential',
      'incorrect',
      'wrong password',
      'login failed',
      'log in failed',
      'bad login',
      'not recognized',
      'authentication failed',
      'onjuist',
      'fel lösenord',
    ],
    reason: 'badLogIn',
    whoActs: 'customer',
  },
  {
    words: ['no accounts', 'no utility accounts', 'geen accounts', 'inga konton'],
    reason: 'noAccounts',
    whoActs: 'customer',
  },
  {
    words: [
      'unavailable',
      'maintenance',
      'site down',
      'website is down',
      'timed out',
      'timeout',
      '502',
      '503',
      '504',
      'onderhoud',
      'underhåll',
    ],
    reason: 'siteDown',
    whoActs: 'utility',
  },
  { words: ['under review', 'being reviewed', 'manual review'], reason: 'underReview', whoActs: 'nobody' },
]

/** Status, reason, who must act and what next, by the rules. */
export function stateOf(known: Known, rules: readonly ErrorRule[]): AuthorizationState {
  const { status, errors, accounts, deactivated, listed } = known
  const read = (text: string, otherwise: { reason: Reason; whoActs: ErrorRule['whoActs'] }) =>
    because(status, ruleFor(text, rules) ?? otherwise)
  if (!listed) return { status, reason: null, whoActs: 'nobody', next: 'nothing', stage: 'ended' }
  if (errors !== null) return read(errors, { reason: 'other', whoActs: 'us' })
  const word = fold(status)
  if (isComplete(status)) return complete(status, accounts, deactivated, rules)
  if (/pending|progress|queue|process|running|submitted|received|^new$|creat/.test(word))
    return { status, reason: null, whoActs: 'nobody', next: 'waitForInventory', stage: 'waiting' }
  const rule = ruleFor(status, rules)
  if (rule) return because(status, rule)
  if (/error|fail|invalid|reject|denied|problem/.test(word))
    return read(status, { reason: 'other', whoActs: 'us' })
  return { status, reason: null, whoActs: 'us', next: 'checkStatus', stage: 'needsAction' }
}

/** Whether its accounts are known by now. */
export const isComplete = (status: string) =>
  /complete|^active$|^ready$/.test(fold(status)) && !/incomplete/.test(fold(status))

/** Whether something can still happen by itself soon: such ones are asked about often. */
export const isPending = ({ stage, next }: AuthorizationState) =>
  stage === 'waiting' && next === 'waitForInventory'

function complete(
  status: string,
  accounts: Known['accounts'],
  deactivated: number,
  rules: readonly ErrorRule[],
): AuthorizationState {
  if (accounts === null)
    return { status, reason: null, whoActs: 'nobody', next: 'waitForInventory', stage: 'waiting' }
  if (accounts.length === 0 && deactivated === 0)
    return because(
      status,
      rules.find(({ reason }) => reason === 'noAccounts') ?? { reason: 'noAccounts', whoActs: 'customer' },
    )
  if (accounts.some(({ isActive }) => !isActive))
    return { status, reason: null, whoActs: 'us', next: 'activateAccounts', stage: 'ready' }
  const stage = accounts.length > 0 ? 'active' : 'ended'
  return { status, reason: null, whoActs: 'nobody', next: 'nothing', stage }
}

function because(
  status: string,
  { reason, whoActs }: { reason: Reason; whoActs: ErrorRule['whoActs'] },
): AuthorizationState {
  const stage = whoActs === 'customer' || whoActs === 'us' ? 'needsAction' : 'waiting'
  return { status, reason, whoActs, next: nextOf[reason], stage }
}

const longestRead = 20_000

function ruleFor(text: string, rules: readonly ErrorRule[]): ErrorRule | undefined {
  const folded = fold(text.slice(0, longestRead))
  return rules.find(({ words }) => words.some((word) => folded.includes(fold(word))))
}
