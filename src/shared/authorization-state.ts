import { z } from 'zod'

/** Why an authorization does not get on, as the rules read its `errors`. */
export const reasons = [
  'badLogIn',
  'locked',
  'mfa',
  'passwordExpired',
  'securityQuestion',
  'paperlessRequired',
  'noAccounts',
  'siteDown',
  'underReview',
  'other',
] as const
export const reason = z.enum(reasons)
export type Reason = z.infer<typeof reason>

export const actors = ['customer', 'us', 'utility', 'nobody'] as const
const actor = z.enum(actors)

/** What is to be done next, by whoever must act. */
export const nextSteps = [
  'askNewLogIn',
  'askToUnlock',
  'askToTurnOffMfa',
  'askNewPassword',
  'askForAnswer',
  'askToGoPaperless',
  'checkLogIn',
  'waitForSite',
  'waitForReview',
  'readErrors',
  'checkStatus',
  'waitForInventory',
  'activateAccounts',
  'nothing',
] as const
export const nextStep = z.enum(nextSteps)
export type NextStep = z.infer<typeof nextStep>

/**
 * `needsAction`: the customer or we must act. `waiting`: the utility or nobody must. `ready`: inventory complete, with accounts
 * to activate. `active`: everything that should be active is. `ended`: nothing is left to do, or it is no longer listed.
 */
export const stage = z.enum(['needsAction', 'waiting', 'ready', 'active', 'ended'])
export type Stage = z.infer<typeof stage>

/** Status, reason, who must act, and what next. */
export const authorizationState = z.object({
  /** The upstream's own word ("Pending", "Inventory Complete", or one that we do not know), as it is. */
  status: z.string(),
  /** Null without errors. */
  reason: reason.nullable(),
  whoActs: actor,
  next: nextStep,
  stage,
})
export type AuthorizationState = z.infer<typeof authorizationState>

/** Errors (and unknown statuses) in which one of `words` occurs, whatever its case or accents, have this reason. The first that fits counts. */
export const errorRule = z.object({
  words: z.array(z.string().trim().min(1).max(100)).min(1).max(50),
  reason,
  whoActs: actor,
})
export type ErrorRule = z.infer<typeof errorRule>
