import { Failed } from '@shared/failure'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failureOf } from '../upstream/test-server'
import { act, byHand, office, openOffice, say, start } from './test-talk'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 0 })
  await openOffice(connectConnection(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

test.each(['status', 'html', 'cutOff', 'reset', 'empty'] as const)(
  '%s at any step keeps the conversation',
  async (kind) => {
    const { id } = await start()
    for (const step of [...byHand, act('SAVE')]) {
      const { value: before } = await office.tariffs.session(id)
      const undo = sandbox.faults.add({
        route: /\/connect\/session$/,
        kind,
        ...(kind === 'status' && { status: 500 }),
      })
      const error = await office.tariffs.answer(id, before.route, step).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Failed)
      const kept = await office.tariffs.session(id)
      expect(kept).toMatchObject({ source: 'cache', value: { id, route: before.route, state: 'open' } })
      undo()
      const { value: now } = await office.tariffs.session(id)
      // It may have arrived although its answer did not.
      if (now.route === before.route) await office.tariffs.answer(id, before.route, step)
    }
    expect((await office.tariffs.session(id)).value.state).toBe('saved')
  },
)

test('an upstream that falls silent keeps the conversation', async () => {
  const { id, route } = await start()
  const undo = sandbox.faults.add({ route: /\/connect\/session$/, kind: 'silence' })
  const failure = await failureOf(office.tariffs.answer(id, route, act('PROVIDER_MISSING')))
  expect(failure).toMatchObject({ kind: 'timeout' })
  undo()
  expect((await say(id, act('PROVIDER_MISSING'))).page.kind).toBe('providerName')
})
