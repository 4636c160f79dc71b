import { expect, test } from 'vitest'
import { defaultRules, stateOf } from './authorization-state'

const known = { status: 'Pending', errors: null, accounts: null, deactivated: 0, listed: true }
const state = (values: Partial<Parameters<typeof stateOf>[0]>) =>
  stateOf({ ...known, ...values }, defaultRules)
const short = (values: Partial<Parameters<typeof stateOf>[0]>) => {
  const { reason, whoActs, next, stage } = state(values)
  return [reason, whoActs, next, stage]
}
const [on, off] = [{ isActive: true }, { isActive: false }]

test.each([
  ['Login failed: invalid username or password.', 'badLogIn', 'customer', 'needsAction'],
  ['The account has been LOCKED after an invalid password', 'locked', 'customer', 'needsAction'],
  ['Two-factor authentication: a verification code was requested.', 'mfa', 'customer', 'needsAction'],
  ['Your password has expired', 'passwordExpired', 'customer', 'needsAction'],
  ['A security question must be answered.', 'securityQuestion', 'customer', 'needsAction'],
  ['Enrol in paperless billing', 'paperlessRequired', 'customer', 'needsAction'],
  ['Inga konton hittades', 'noAccounts', 'customer', 'needsAction'],
  ['The utility website is unavailable (503)', 'siteDown', 'utility', 'waiting'],
  ['Under review by our team', 'underReview', 'nobody', 'waiting'],
  ['ERR_PARSE_0x7F', 'other', 'us', 'needsAction'],
  ['x'.repeat(10_240), 'other', 'us', 'needsAction'],
])('%s', (errors, reason, whoActs, stage) => {
  expect(state({ errors })).toMatchObject({ reason, whoActs, stage })
})

test.each([
  ['Pending', null, [null, 'nobody', 'waitForInventory', 'waiting']],
  ['Inventory In Progress', null, [null, 'nobody', 'waitForInventory', 'waiting']],
  ['Inventory Complete', null, [null, 'nobody', 'waitForInventory', 'waiting']],
  ['Inventory Complete', [], ['noAccounts', 'customer', 'checkLogIn', 'needsAction']],
  ['inventory complete', [on, off], [null, 'us', 'activateAccounts', 'ready']],
  ['Inventory Complete', [on, on], [null, 'nobody', 'nothing', 'active']],
  ['Awaiting Utility Callback', null, [null, 'us', 'checkStatus', 'needsAction']],
  ['', null, [null, 'us', 'checkStatus', 'needsAction']],
  ['Error', null, ['other', 'us', 'readErrors', 'needsAction']],
  ['Locked', null, ['locked', 'customer', 'askToUnlock', 'needsAction']],
])('%s with accounts %j', (status, accounts, expected) => {
  expect(state({ status }).status).toBe(status)
  expect(short({ status, accounts })).toEqual(expected)
})

test('errors count before the status; what we made inactive is not to be activated; what is not listed has ended', () => {
  const status = 'Inventory Complete'
  expect(short({ status, accounts: [off], errors: 'locked' })[0]).toBe('locked')
  expect(short({ status, accounts: [on], deactivated: 3 })[3]).toBe('active')
  expect(short({ status, accounts: [], deactivated: 3 })[3]).toBe('ended')
  expect(short({ status, accounts: [off], listed: false })[3]).toBe('ended')
})

test('the first rule that fits decides, and who must act is its own', () => {
  const rules = [
    { words: ['ÅTERKOM'], reason: 'siteDown', whoActs: 'us' },
    { words: ['aterkom'], reason: 'locked', whoActs: 'customer' },
  ] as const
  const own = rules.map(({ words, ...rule }) => ({ words: [...words], ...rule }))
  expect(stateOf({ ...known, errors: 'Vänligen återkom' }, own)).toMatchObject({
    reason: 'siteDown',
    whoActs: 'us',
    next: 'waitForSite',
    stage: 'needsAction',
  })
  expect(stateOf({ ...known, errors: 'other' }, [])).toMatchObject({ reason: 'other', whoActs: 'us' })
})
