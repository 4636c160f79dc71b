import { inspect } from 'node:util'
import { endedBy } from '@shared/sign-in'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { attempts } from './test-attempts'

let sandbox: Sandbox
let office: TestOffice
let attempt: ReturnType<typeof attempts>
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, invoices: 0 })
  sandbox.bankId.byItself = false
  office = await openTestOffice(connections(sandbox))
  attempt = attempts(office)
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 5 })
const ended = (id: string) => until(() => expect(attempt.now(id)?.state).toMatch(/done|failed/))
const order = async (count = 1) => {
  await until(() => expect(sandbox.bankId.orders).toHaveLength(count))
  const last = sandbox.bankId.orders.at(-1)
  if (!last) throw new Error('no order')
  return last
}
const asked = (path: string) => sandbox.log.filter((one) => one.path === `/data-layer/bankid/${path}`)
const content = (id: string) => {
  const { qr } = attempt.now(id) ?? {}
  if (qr?.kind !== 'content') throw new Error('no content of a QR code')
  return qr.text
}

test.each([
  ['alreadyInProgress', 400],
  ['INVALIDPARAMETERS', 400],
  ['unauthorized', 401],
  ['notFound', 404],
  ['methodNotAllowed', 405],
  ['RequestTimeout', 408],
  ['unsupportedMediaType', 415],
  ['tooManyRequests', 429],
  ['internalError', 500],
  ['Maintenance', 503],
])('the error %s has a sentence of its own', async (errorCode, status) => {
  sandbox.bankId.refuseNext(status, errorCode)
  const id = await attempt.start()
  await ended(id)
  const hint = endedBy.find((name) => name.toLowerCase() === errorCode.toLowerCase())
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint, failure: null })
})

test.each([
  ['userCancel', 'userCancel'],
  ['certificateErr', 'certificateErr'],
  ['cancelled', 'cancelled'],
  ['userDeclinedCall', 'userDeclinedCall'],
  ['notSupportedByUserApp', 'notSupportedByUserApp'],
  ['transactionRiskBlocked', 'transactionRiskBlocked'],
  ['somethingNew', 'wentWrong'],
])('failed by %s says %s, and nothing is asked any more', async (hintCode, hint) => {
  const id = await attempt.start()
  sandbox.bankId.fail(await order(), hintCode)
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint, qr: null, accounts: null })
  expect(asked('cancel')).toEqual([])
})

test('pending hints are told as they come, an unknown one as "in progress"', async () => {
  const id = await attempt.start()
  const one = await order()
  for (const [hint, said] of [
    ['outstandingTransaction', 'outstandingTransaction'],
    ['noClient', 'noClient'],
    ['started', 'started'],
    ['userMrtd', 'userMrtd'],
    ['userCallConfirm', 'userCallConfirm'],
    ['somethingNew', 'inProgress'],
    ['userSign', 'userSign'],
  ] as const) {
    sandbox.bankId.hint(one, hint)
    await until(() => expect(attempt.now(id)?.hint).toBe(said))
  }
  expect(attempt.now(id)?.qr).toBeNull()
})

test('the QR code is drawn anew, is the telephone’s way in, and its secret stays here', async () => {
  const id = await attempt.start()
  await until(() => expect(attempt.told(id).filter(({ qr }) => qr).length).toBeGreaterThan(2))
  const scanned = sandbox.bankId.scan(content(id))
  sandbox.bankId.sign(scanned)
  await ended(id)
  const { personalNumber } = sandbox.bankId.signer
  const theirs = sandbox.people.accounts.filter(({ ssn }) => ssn === personalNumber)
  expect(attempt.now(id)).toMatchObject({
    state: 'done',
    person: { name: sandbox.bankId.signer.name, maskedPersonalNumber: `${personalNumber.slice(0, 8)}-••••` },
    accounts: theirs.map(({ id, name }) => ({ number: id, name })),
  })
  const told = inspect(office.told, { depth: 20, maxStringLength: null, maxArrayLength: null })
  for (const secret of [scanned.qrStartSecret, scanned.autoStartToken, scanned.orderRef, personalNumber])
    expect(told).not.toContain(secret)
})

test.each(['picture', 'pictureInJson'] as const)('the QR code as a %s is shown as it is now', async (qr) => {
  sandbox.bankId.qr = qr
  const id = await attempt.start()
  await until(() =>
    expect(attempt.now(id)?.qr).toMatchObject({ address: expect.stringMatching(/^data:image\/png/) }),
  )
  sandbox.bankId.sign(await order())
  await ended(id)
})

test('a QR code that is not provided leaves this computer as the way', async () => {
  sandbox.bankId.qr = 'picture'
  sandbox.faults.add({ route: '/data-layer/bankid/qr', kind: 'html' })
  const id = await attempt.start()
  const one = await order()
  await until(() => expect(attempt.now(id)?.hint).toBe('outstandingTransaction'))
  await office.identifications.openHere(id)
  expect(office.opened).toEqual([`bankid:///?autostarttoken=${one.autoStartToken}&redirect=null`])
  sandbox.bankId.sign(sandbox.bankId.open(office.opened[0] ?? ''))
  await ended(id)
  expect(attempt.told(id).every(({ qr }) => qr === null)).toBe(true)
  expect(attempt.now(id)?.state).toBe('done')
})

test('an order that nobody picks up is quietly replaced three times, and then only when asked', async () => {
  sandbox.bankId.lifetimeMs = 0
  const id = await attempt.start()
  await until(() => expect(attempt.now(id)?.state).toBe('paused'))
  expect(asked('auth')).toHaveLength(4)
  expect(attempt.told(id).filter(({ state }) => state === 'failed')).toEqual([])
  await expect(office.identifications.openHere(id)).rejects.toMatchObject({ failure: { kind: 'conflict' } })
  sandbox.bankId.lifetimeMs = 30_000
  office.identifications.goOn(id)
  sandbox.bankId.sign(await order(5))
  await ended(id)
  expect(attempt.now(id)?.state).toBe('done')
})

test('one that ran out while somebody was signing is not replaced', async () => {
  const id = await attempt.start()
  const one = await order()
  sandbox.bankId.hint(one, 'userSign')
  await until(() => expect(attempt.now(id)?.hint).toBe('userSign'))
  sandbox.bankId.fail(one, 'expiredTransaction')
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'expiredTransaction' })
  expect(asked('auth')).toHaveLength(1)
})

test.each(['cancelled', 'left'])(
  'an attempt that is %s cancels its order, and says nothing more',
  async (how) => {
    const gone = new AbortController()
    const id = await attempt.start({}, gone.signal)
    const one = await order()
    await until(() => expect(attempt.now(id)?.hint).toBe('outstandingTransaction'))
    if (how === 'left') gone.abort()
    else office.identifications.cancel(id)
    const before = attempt.told(id).length
    await until(() => expect(one.status).toBe('failed'))
    await expect(office.identifications.openHere(id)).rejects.toMatchObject({ failure: { kind: 'notFound' } })
    expect(attempt.told(id)).toHaveLength(before)
  },
)

test('a network that fails for a moment is waited for, one that stays away ends it', async () => {
  const id = await attempt.start()
  const one = await order()
  sandbox.faults.add({ route: '/data-layer/bankid/collect', kind: 'reset', times: 2 })
  await until(() => expect(asked('collect').filter(({ status }) => status === null)).toHaveLength(2))
  sandbox.bankId.hint(one, 'started')
  await until(() => expect(attempt.now(id)?.hint).toBe('started'))
  sandbox.faults.add({ route: '/data-layer/bankid', kind: 'status', status: 500 })
  await ended(id)
  expect(attempt.now(id)).toMatchObject({
    state: 'failed',
    hint: 'wentWrong',
    failure: { kind: 'unavailable', connectionName: 'Sandbox data layer' },
  })
})

test('what the organisation does not provide is said to be so', async () => {
  sandbox.faults.add({ route: '/data-layer/bankid', kind: 'status', status: 501 })
  const id = await attempt.start()
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', failure: { kind: 'notProvided' } })
})

test('somebody without an account here is known, and has none', async () => {
  const id = await attempt.start()
  const nobody = { personalNumber: '194001012383', name: 'Nils Ny', givenName: 'Nils', surname: 'Ny' }
  sandbox.bankId.sign(await order(), nobody)
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'done', person: { name: 'Nils Ny' }, accounts: [] })
})

test('a completed order without a personal number is nobody', async () => {
  const id = await attempt.start()
  sandbox.bankId.sign(await order(), { personalNumber: '', name: 'X', givenName: 'X', surname: 'Y' })
  await ended(id)
  expect(attempt.now(id)).toMatchObject({ state: 'failed', hint: 'wentWrong' })
})

test('an unknown connection, and one id twice, are refused', async () => {
  expect(await failureOf(attempt.start({ connectionId: 'nowhere' }))).toMatchObject({ kind: 'notFound' })
  const id = await attempt.start()
  const again = { id, connectionId: office.dataLayerId, purpose: 'customer', method: 'bankid' } as const
  expect(await failureOf(office.identifications.start(again))).toMatchObject({ kind: 'conflict' })
})
