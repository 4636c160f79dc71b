import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { type Files, openFiles } from '../store/files'
import { storeOn } from '../store/in-process'
import { openTestOffice, type TestOffice } from '../test-office'
import { bothSides } from './comparison'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let office: TestOffice
let files: Files
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 25, invoices: 2_000 })
  office = await openTestOffice(connections(sandbox), {
    open: async (place) => {
      files = openFiles(place, 'write')
      return storeOn(files)
    },
  })
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

/** So many pages more, and the disk is full. */
const roomFor = (pages: number) =>
  files.cache.pragma(`max_page_count = ${Number(files.cache.pragma('page_count', { simple: true })) + pages}`)

// Nothing fits; the contacts do, but not the accounts; those do, but not the invoices; some of the invoices do.
test.each([0, 40, 100, 250])(
  'a disk with room for %i pages ends the run as such, and the next one goes on',
  async (pages) => {
    roomFor(pages)
    const status = await office.synced()
    expect(status).toMatchObject({ state: 'failed', failure: { kind: 'diskFull' }, finishedAt: null })
    // What is here is right, as far as it goes.
    const { here, there } = await bothSides(office.store, sandbox)
    expect(there).toEqual(expect.arrayContaining(here))
    expect(here.length).toBeLessThan(there.length)
    roomFor(1_000_000)
    expect(await office.synced()).toMatchObject({ state: 'idle', failure: null, failedCount: 0 })
    const after = await bothSides(office.store, sandbox)
    expect(after.here).toEqual(after.there)
  },
)

test('what was here stays when there is no room for what is new', async () => {
  await office.synced()
  const { here } = await bothSides(office.store, sandbox)
  const [account] = sandbox.people.accounts.filter(({ email }) => email)
  roomFor(0)
  for (let n = 0; n < 3_000; n += 1) sandbox.addInvoice(account?.id ?? '', { amount: n })
  expect(await office.synced()).toMatchObject({ state: 'failed', failure: { kind: 'diskFull' } })
  expect((await bothSides(office.store, sandbox)).here).toEqual(here)
  roomFor(1_000_000)
  await office.synced()
  const after = await bothSides(office.store, sandbox)
  expect(after.here).toEqual(after.there)
})
