import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Random, randomFrom } from '../../../sandbox/random'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { bundle } from '../store/bundle'
import { newPlace } from '../store/samples'
import { openTestOffice } from '../test-office'
import { bothSides } from './comparison'

const [chains, kills] = [4, 50]

let program: string
beforeAll(async () => {
  program = await bundle('../sync/killed-run')
})
afterAll(() => rm(dirname(program), { recursive: true }))

/** Lets the synchronisation run, and kills it at any instant: also while it opens the data. */
async function killed(folder: string, sandbox: Sandbox, random: Random) {
  const child = spawn(process.execPath, [program, folder, JSON.stringify(connections(sandbox))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  try {
    const line = once(createInterface(child.stdout), 'line')
    const isOpening = random.chance(0.1)
    if (!isOpening) expect(await Promise.race([line, closed])).toEqual(['open'])
    await setTimeout(random.between(0, isOpening ? 200 : 100))
  } finally {
    child.kill('SIGKILL')
    await closed
  }
  expect(child.signalCode).toBe('SIGKILL')
}

/** Something happens at the upstream, within what is asked for every time. */
function happen(sandbox: Sandbox, random: Random) {
  const { accounts, invoices } = sandbox.people
  const known = accounts.filter(({ id, email }) => email && invoices.ofAccount(id).length > 2)
  const [one, other] = [random.pick(known), random.pick(known)]
  const [newest] = invoices.ofAccount(one.id)
  if (!newest) return
  const chance = random.next()
  if (chance < 0.5) sandbox.addInvoice(one.id, { amount: random.between(1, 9_999) / 100 })
  else if (chance < 0.7) sandbox.changeInvoice(newest.id, { status: random.pick(['paid', 'overdue', 'new']) })
  else if (chance < 0.85) sandbox.removeInvoice(newest.id)
  else if ((invoices.ofAccount(other.id)[0]?.issuedDate ?? '') <= newest.issuedDate)
    sandbox.moveInvoice(newest.id, other.id)
}

async function chain(seed: number) {
  const random = randomFrom(seed)
  const sandbox = await startSandbox({ contacts: 30, invoices: 400, seed })
  const place = newPlace()
  for (let kill = 0; kill < kills; kill += 1) {
    await killed(place.folder, sandbox, random)
    for (let news = random.between(0, 3); news > 0; news -= 1) happen(sandbox, random)
  }
  const office = await openTestOffice(connections(sandbox), { place })
  expect(office.cacheRebuilt).toBe(false)
  // An ordinary run: what a kill lost of what was fetched before would stay lost.
  expect(await office.synced()).toMatchObject({ state: 'idle', failedCount: 0 })
  const { here, there } = await bothSides(office.store, sandbox)
  expect(here).toEqual(there)
  const { sums, count } = await office.store.invoices.totals({ filter: {} })
  expect(count).toBe(there.length)
  expect(Object.fromEntries(sums.map(({ currency, minor }) => [currency, minor]))).toEqual(sumsOf(there))
  await office.close()
  await sandbox.close()
  await rm(place.folder, { recursive: true })
}

/** Of lines as `bothSides` has them: number and amount come before the currency. */
function sumsOf(lines: readonly string[]) {
  const sums: Record<string, bigint> = {}
  for (const line of lines) {
    const [currency = '', minor = '0'] = line.split(' ').reverse()
    sums[currency] = (sums[currency] ?? 0n) + BigInt(minor)
  }
  return sums
}

test('killed two hundred times while synchronising: nothing is lost, nothing doubled, and the sums agree', async () => {
  await Promise.all(Array.from({ length: chains }, (_, at) => chain(at + 1)))
}, 600_000)
